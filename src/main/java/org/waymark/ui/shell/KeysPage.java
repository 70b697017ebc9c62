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
                        new Keys("F6, Shift+F6", "Next part of the window; the one before"),
                        new Keys("Tab, Shift+Tab", "Next control; the one before"),
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
                        new Keys("Tab, Shift+Tab", "The next step of the pathway; the one before"),
                        new Keys("Arrows", "Along the routes, as they are drawn"),
                        new Keys("1 to 9", "Choose a way on"),
                        new Keys("Enter, Space", "Open the step; open or fold a stage"),
                        new Keys("Backspace", "Back to where you were"),
                        new Keys("Alt+Left, Alt+Right", "Back and forward, beside the chart too"),
                        new Keys("Letters, Ctrl+F", "Find a step; Up and Down go through them"),
                        new Keys("Home, End", "The start; where the case is now"),
                        new Keys("Page Up, Page Down", "The stage before; the next stage"),
                        new Keys("Ctrl+J", "The jumps of a step; Esc leaves them"),
                        new Keys("Menu, Shift+F10", "What can be done at a step"),
                        new Keys("F4", "The same as a list, and back"),
                        new Keys("F5", "Map or stage"),
                        new Keys("*", "Open or fold every stage of the map"),
                        new Keys("Shift+Arrows", "Move the chart"),
                        new Keys("+, −, Ctrl++, Ctrl+−", "Larger and smaller"),
                        new Keys("Ctrl+0, Ctrl+9", "Full size; all of it in sight")));
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
