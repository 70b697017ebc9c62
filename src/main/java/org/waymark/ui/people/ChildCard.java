package org.waymark.ui.people;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.ChildSheet;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

import java.util.List;

/** What stands at the head of a child's case. What nobody recorded is quieter than what is. */
final class ChildCard extends VBox {

    ChildCard(ChildSheet sheet) {
        getStyleClass().add("child-card");
        setId("child-" + sheet.child().id().value());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("child-lines");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(34);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setPercentWidth(66);
        grid.getColumnConstraints().setAll(List.of(labels, words));
        int row = 0;
        for (ChildSheet.Line line : sheet.lines()) {
            add(grid, row++, line.label(), List.of(line.words()));
        }
        add(
                grid,
                row,
                "Plans and orders",
                sheet.statuses().isEmpty() ? List.of(ChildSheet.NOT_RECORDED) : sheet.statuses());
        getChildren().add(grid);
    }

    /** What a worker must know first. */
    static Node alerts(List<String> alerts) {
        VBox box = new VBox();
        box.setId("people-alerts");
        box.getStyleClass().addAll("notice", "child-alerts");
        Label head = Pages.words("Before you ring or visit", "strong");
        head.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        box.getChildren().add(head);
        alerts.forEach(alert -> box.getChildren().add(Pages.words(alert)));
        return box;
    }

    private static void add(GridPane grid, int row, String name, List<String> values) {
        Label label = Pages.words(name, "child-label");
        VBox words = new VBox();
        for (String value : values) {
            Label told = Pages.words(value);
            if (value.equals(ChildSheet.NOT_RECORDED)) {
                told.getStyleClass().add("muted");
            }
            words.getChildren().add(told);
        }
        for (Node node : List.of(label, words)) {
            GridPane.setValignment(node, VPos.TOP);
        }
        grid.addRow(row, label, words);
    }
}
