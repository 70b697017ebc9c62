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
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Shortcut;
import org.waymark.ui.kit.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is always within one key, and what the program is busy with. Where the words would need a
 * second line, buttons keep their icon alone, the emergency last of all; what is busy takes only
 * the room that is left, so that nothing moves when it comes.
 */
final class Strip extends FlowPane {

    /** The keys of the pathway's shortcuts, in their order; F4 belongs to lists that drop down. */
    static final List<KeyCode> KEYS =
            List.of(KeyCode.F2, KeyCode.F3, KeyCode.F7, KeyCode.F8, KeyCode.F12);

    private final Label busy = new Label();
    private final BooleanBinding shown;
    // In the order in which they give up their words.
    private final List<Worded> folding = new ArrayList<>();

    private record Worded(Button button, Label words, HBox content, Tooltip tip) {

        double wide(boolean worded) {
            double now = button.prefWidth(-1);
            double part = words.prefWidth(-1) + content.getSpacing();
            return words.isManaged() == worded ? now : worded ? now + part : now - part;
        }

        void show(boolean worded) {
            if (words.isManaged() != worded) {
                words.setManaged(worded);
                words.setVisible(worded);
                button.setTooltip(worded ? null : tip);
            }
        }
    }

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
        List<Worded> row = new ArrayList<>();
        for (int i = 0; i < Math.min(shortcuts.size(), KEYS.size()); i++) {
            Shortcut shortcut = shortcuts.get(i);
            Worded worded =
                    worded(
                            "always-" + shortcut.step().value(),
                            shortcut.title(),
                            KEYS.get(i).getName(),
                            i == 0 ? Feather.PHONE_CALL : icon(i),
                            () -> go.accept(shortcut));
            if (i == 0) {
                worded.button().getStyleClass().add("emergency");
            }
            row.add(worded);
        }
        Worded begin =
                worded("new-concern", "New concern", "Ctrl+N", Feather.PLUS_CIRCLE, newConcern);
        Worded hide = worded("cover", "Cover the screen", "F9", Feather.EYE_OFF, cover);
        folding.addAll(row.subList(Math.min(1, row.size()), row.size()).reversed());
        folding.addAll(List.of(hide, begin));
        folding.addAll(row.subList(0, Math.min(1, row.size())));
        row.addAll(List.of(begin, hide));
        row.forEach(each -> getChildren().add(each.button()));
        busy.setId("busy");
        busy.getStyleClass().add("busy");
        busy.textProperty().bind(status);
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("busy-sign");
        busy.setGraphic(turning);
        busy.visibleProperty().bind(busy.textProperty().isNotEmpty());
        busy.setManaged(false);
        busy.textProperty().subscribe((_, _) -> requestLayout());
        getChildren().add(busy);
    }

    /** As many words as one line holds. */
    private void fold(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double all = Math.max(0, folding.size() - 1) * getHgap();
        for (Worded each : folding) {
            all += each.wide(true);
        }
        for (Worded each : folding) {
            boolean worded = all <= room;
            all -= worded ? 0 : each.wide(true) - each.wide(false);
            each.show(worded);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            fold(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fold(getWidth());
        super.layoutChildren();
        Region last = (Region) getManagedChildren().getLast();
        double from = last.getLayoutX() + last.getWidth() + getHgap();
        double room = Math.max(0, getWidth() - snappedRightInset() - from);
        busy.resizeRelocate(
                from, last.getLayoutY(), Math.min(room, busy.prefWidth(-1)), last.getHeight());
    }

    private static Feather icon(int place) {
        return switch (place) {
            case 1 -> Feather.MESSAGE_CIRCLE;
            case 2 -> Feather.TRENDING_UP;
            case 3 -> Feather.HEART;
            default -> Feather.FILE_TEXT;
        };
    }

    private Worded worded(String id, String words, String key, Feather icon, Runnable act) {
        Label keyLabel = new Label(key);
        keyLabel.getStyleClass().add("key");
        keyLabel.visibleProperty().bind(shown);
        keyLabel.managedProperty().bind(shown);
        Label said = new Label(words);
        HBox graphic = new HBox(Icons.of(icon), said, keyLabel);
        graphic.getStyleClass().add("strip-content");
        graphic.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", graphic);
        button.setId(id);
        button.setAccessibleText(words);
        button.setAccessibleHelp("Key: " + key);
        button.getStyleClass().add("strip-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return new Worded(button, said, graphic, new Tooltip(words + " (" + key + ")"));
    }
}
