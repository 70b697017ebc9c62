package org.waymark.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * One of several, chosen from a list that drops down. It is kept by its name in the program and not
 * by its place, so that another list never brings back another choice.
 *
 * @param <E> what is chosen
 */
public final class ChoiceList<E extends Enum<E>> extends ComboBox<E> implements KeptChoice {

    /**
     * @param words as shown
     */
    public ChoiceList(List<E> choices, Function<E, String> words) {
        getItems().setAll(choices);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<E>() {
                    @Override
                    public String toString(@Nullable E choice) {
                        return choice == null ? "" : words.apply(choice);
                    }

                    @Override
                    public @Nullable E fromString(String typed) {
                        return null;
                    }
                });
    }

    @Override
    public String kept() {
        E chosen = getValue();
        return chosen == null ? "" : chosen.name();
    }

    @Override
    public void bringBack(String kept) {
        getItems().stream()
                .filter(choice -> choice.name().equals(kept))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
