package org.waymark.ui.compose;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;

/**
 * One of several, chosen from a list. The form keeps the choice's own text; the list shows words.
 */
final class ChoiceField extends ComboBox<ChoiceField.Choice> {

    /**
     * @param value as the form keeps it
     * @param words as shown
     */
    record Choice(String value, String words) {
        @Override
        public String toString() {
            return "Choice[withheld]";
        }
    }

    ChoiceField(StringProperty value, List<Choice> choices, String prompt) {
        getItems().setAll(choices);
        setPromptText(prompt);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<Choice>() {
                    @Override
                    public String toString(@org.jspecify.annotations.Nullable Choice choice) {
                        return choice == null ? "" : choice.words();
                    }

                    @Override
                    public @org.jspecify.annotations.Nullable Choice fromString(String words) {
                        return null;
                    }
                });
        value.subscribe(
                text ->
                        setValue(
                                choices.stream()
                                        .filter(choice -> choice.value().equals(text))
                                        .findFirst()
                                        .orElse(null)));
        valueProperty().subscribe((_, chosen) -> value.set(chosen == null ? "" : chosen.value()));
    }

    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> title) {
        return java.util.Arrays.stream(values)
                .map(value -> new Choice(value.name(), title.apply(value)))
                .toList();
    }
}
