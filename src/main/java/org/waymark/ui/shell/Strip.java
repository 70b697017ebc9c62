package org.waymark.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Shortcut;
import org.waymark.ui.kit.Icons;

import java.util.List;
import java.util.function.Consumer;

/** What is always within one key, and what the program is busy with. */
final class Strip extends FlowPane {

    /** The keys of the pathway's shortcuts, in their order; F4 belongs to lists that drop down. */
    static final List<KeyCode> KEYS =
            List.of(KeyCode.F2, KeyCode.F3, KeyCode.F7, KeyCode.F8, KeyCode.F12);

    private final Label busy = new Label();
    private final BooleanBinding shown;

    Strip(
            List<Shortcut> shortcuts,
            Consumer<Shortcut> go,
            Runnable newConcern,
            Runnable cover,
            ObservableValue<String> status,
            ObservableBooleanValue narrow) {
        getStyleClass().add("strip");
        setId("strip");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        shown = Bindings.not(narrow);
        for (int i = 0; i < Math.min(shortcuts.size(), KEYS.size()); i++) {
            Shortcut shortcut = shortcuts.get(i);
            Button button =
                    button(
                            "always-" + shortcut.step().value(),
                            shortcut.title(),
                            KEYS.get(i).getName(),
                            i == 0 ? Feather.PHONE_CALL : icon(i),
                            () -> go.accept(shortcut));
            if (i == 0) {
                button.getStyleClass().add("emergency");
            }
            getChildren().add(button);
        }
        busy.setId("busy");
        busy.getStyleClass().add("busy");
        busy.textProperty().bind(status);
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("busy-sign");
        busy.setGraphic(turning);
        busy.visibleProperty().bind(busy.textProperty().isNotEmpty());
        busy.managedProperty().bind(busy.visibleProperty());
        getChildren()
                .addAll(
                        button(
                                "new-concern",
                                "New concern",
                                "Ctrl+N",
                                Feather.PLUS_CIRCLE,
                                newConcern),
                        button("cover", "Cover the screen", "F9", Feather.EYE_OFF, cover),
                        busy);
    }

    private static Feather icon(int place) {
        return switch (place) {
            case 1 -> Feather.MESSAGE_CIRCLE;
            case 2 -> Feather.TRENDING_UP;
            case 3 -> Feather.HEART;
            default -> Feather.FILE_TEXT;
        };
    }

    private Button button(String id, String words, String key, Feather icon, Runnable act) {
        Label keyLabel = new Label(key);
        keyLabel.getStyleClass().add("key");
        keyLabel.visibleProperty().bind(shown);
        keyLabel.managedProperty().bind(shown);
        HBox graphic = new HBox(Icons.of(icon), new Label(words), keyLabel);
        graphic.getStyleClass().add("strip-content");
        graphic.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", graphic);
        button.setId(id);
        button.setAccessibleText(words);
        button.setAccessibleHelp("Key: " + key);
        button.getStyleClass().add("strip-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
