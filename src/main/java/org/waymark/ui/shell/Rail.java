package org.waymark.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Icons;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The places of the window at its left edge, and the lock. Icons alone where room is short. */
final class Rail extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);

    /**
     * @param narrow whether only icons have room
     */
    Rail(Consumer<Place> go, Runnable lock, ObservableBooleanValue narrow) {
        getStyleClass().add("rail");
        setId("rail");
        for (Place place : Place.values()) {
            Button button = button(place.title(), place.icon(), narrow);
            button.setId("rail-" + place.name().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(_ -> go.accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button locking = button("Lock", Feather.LOCK, narrow);
        locking.setId("lock");
        locking.setAccessibleHelp("Locks the notebook. Ctrl+L.");
        locking.setTooltip(new Tooltip("Lock the notebook (Ctrl+L)"));
        locking.setOnAction(_ -> lock.run());
        getChildren().addAll(space, locking);
        pseudoClassStateChanged(NARROW, narrow.get());
        narrow.addListener((_, _, is) -> pseudoClassStateChanged(NARROW, is));
    }

    private static Button button(String title, Feather icon, ObservableBooleanValue narrow) {
        Button button = new Button(title, Icons.of(icon));
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(title);
        Tooltip tip = new Tooltip(title);
        Runnable fit =
                () -> {
                    button.setContentDisplay(
                            narrow.get() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                    button.setTooltip(narrow.get() ? tip : null);
                };
        fit.run();
        narrow.addListener((_, _, _) -> fit.run());
        return button;
    }

    /** Marks the place where one is. */
    void mark(Place here) {
        buttons.forEach(
                (place, button) -> {
                    boolean is = place == here;
                    button.pseudoClassStateChanged(HERE, is);
                    button.setAccessibleText(is ? place.title() + ", you are here" : place.title());
                });
    }

    /** Puts the focus on the place where one is. */
    void focus(Place here) {
        Button button = buttons.get(here);
        if (button != null) {
            button.requestFocus();
        }
    }
}
