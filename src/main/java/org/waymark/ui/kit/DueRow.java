package org.waymark.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.DueItem;

/** A row for something due: opens it, and lets somebody say that it was done. */
public final class DueRow extends HBox {

    private final RowButton opener;

    /**
     * @param below the line below what is due
     * @param open opens it
     * @param page the page in whose window the question is asked; it outlives this row
     */
    public DueRow(DueEnding ending, String below, Runnable open, Node page) {
        DueItem item = ending.item();
        Label mark = RowButton.mark(ending.due(), item.overdue() ? "overdue" : "due");
        mark.setGraphic(Icons.of(item.overdue() ? Feather.ALERT_TRIANGLE : Feather.CLOCK));
        RowButton row =
                new RowButton(
                        item.ours() ? Feather.CHECK_SQUARE : Feather.PHONE_OUTGOING,
                        item.what(),
                        below,
                        mark);
        row.setAccessibleHelp(String.join(" ", item.sum()));
        row.setMinWidth(0);
        row.setOnAction(_ -> open.run());
        setHgrow(row, Priority.ALWAYS);
        Button done = new Button("Done…");
        done.setId("due-done-" + item.caseNumber() + "-" + DueEnding.key(item.reference()));
        done.setAccessibleText("Mark as done: " + item.what());
        done.getStyleClass().addAll("quiet", "due-done");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> ask(ending, page));
        getStyleClass().add("due-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, done);
        opener = row;
    }

    /** Asks whether something due was done. */
    public static void ask(DueEnding ending, Node page) {
        new DueQuestion(ending).ask(page);
    }

    /** Puts the focus on what opens it. */
    @Override
    public void requestFocus() {
        opener.requestFocus();
    }
}
