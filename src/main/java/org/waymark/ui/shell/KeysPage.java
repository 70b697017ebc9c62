package org.waymark.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.waymark.pathway.Shortcut;
import org.waymark.ui.kit.Pages;

import java.util.List;

/** Every key of the program, under F1. */
final class KeysPage extends VBox {

    private record Keys(String key, String does) {}

    KeysPage(List<Shortcut> shortcuts) {
        getStyleClass().add("section");
        setId("keys-page");
        add(
                "Everywhere",
                List.of(
                        new Keys("Ctrl+K", "Find a step, case or word"),
                        new Keys("Ctrl+N", "New concern"),
                        new Keys("Ctrl+L", "Lock the notebook"),
                        new Keys("F9", "Cover the screen; F9 or Esc brings it back"),
                        new Keys("F6", "Next part of the window; Shift+F6 the one before"),
                        new Keys("Tab", "Next control; Shift+Tab the one before"),
                        new Keys("Esc", "Leave what has opened"),
                        new Keys("F1", "These keys")));
        List<Keys> always = new java.util.ArrayList<>();
        for (int i = 0; i < Math.min(shortcuts.size(), Strip.KEYS.size()); i++) {
            always.add(new Keys(Strip.KEYS.get(i).getName(), shortcuts.get(i).title()));
        }
        add("Always there", always);
        add(
                "On the chart",
                List.of(
                        new Keys("Arrows", "Along the routes: down is on, up is back"),
                        new Keys("1 to 9", "Choose a way on at a decision"),
                        new Keys("Enter", "Open the step"),
                        new Keys("Home, End", "The start; where the case is now"),
                        new Keys("Backspace", "Back to the step before"),
                        new Keys("Page Up, Page Down", "The stage before; the next stage"),
                        new Keys("C", "Where the case is"),
                        new Keys("J", "The jumps of a step"),
                        new Keys("M, L", "Map or stage; list or chart"),
                        new Keys("F, Ctrl+0", "All of it in sight; full size"),
                        new Keys("+ and −", "Larger and smaller")));
    }

    private void add(String title, List<Keys> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int row = 0; row < keys.size(); row++) {
            Label key = new Label(keys.get(row).key());
            key.getStyleClass().add("key");
            Label does = Pages.words(keys.get(row).does());
            does.setFocusTraversable(true);
            does.setAccessibleText(keys.get(row).key() + ": " + keys.get(row).does());
            grid.addRow(row, key, does);
        }
        getChildren().addAll(Pages.heading(title), grid);
    }
}
