package org.waymark.ui.today;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.waymark.ui.kit.Pages;

import java.util.List;

/** A short list under a heading; a long one shows its beginning until somebody asks for all. */
final class TodayList extends VBox {

    private static final int SHORT = 8;

    private final String empty;
    private final Label heading;
    private final VBox rows = new VBox();

    TodayList(String id, String title, String empty) {
        this.empty = empty;
        setId("list-" + id);
        heading = Pages.heading(title);
        getStyleClass().addAll("card", "today-list");
        rows.getStyleClass().add("today-rows");
        getChildren().addAll(heading, rows);
    }

    void show(List<? extends Node> all) {
        boolean held = rows.isFocusWithin();
        fill(all);
        if (held) {
            focusFirst();
        }
    }

    private void fill(List<? extends Node> all) {
        rows.getChildren().clear();
        if (all.isEmpty()) {
            rows.getChildren().add(Pages.nothing(empty));
            return;
        }
        rows.getChildren().addAll(all.subList(0, Math.min(SHORT, all.size())));
        if (all.size() > SHORT) {
            Button more = new Button("Show all " + all.size());
            more.getStyleClass().add("quiet");
            more.setOnAction(
                    _ -> {
                        rows.getChildren().setAll(all);
                        all.get(SHORT).requestFocus();
                    });
            rows.getChildren().add(more);
        }
    }

    /** Puts the focus on the first thing that can be opened, or on the heading. */
    void focusFirst() {
        if (!focusFirst(rows)) {
            heading.requestFocus();
        }
    }

    private static boolean focusFirst(Parent within) {
        for (Node child : within.getChildrenUnmodifiable()) {
            if (child instanceof Button button) {
                button.requestFocus();
                return true;
            }
            if (child instanceof Parent parent && focusFirst(parent)) {
                return true;
            }
        }
        return false;
    }
}
