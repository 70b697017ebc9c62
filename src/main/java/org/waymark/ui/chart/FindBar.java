package org.waymark.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Icons;

/**
 * Finding a step: the chart follows what is typed and lights every hit. Enter stays at the hit,
 * Escape goes back to where one was, the arrows look at the next hit or the one before.
 */
final class FindBar extends HBox {

    private final ChartModel model;
    private final Runnable done;
    private final TextField field = new TextField();
    private final Label name = new Label("Find a step");
    private final Label summary = new Label();
    private StepId from;
    private boolean clearing;

    /**
     * @param done puts the focus back on the chart
     */
    FindBar(ChartModel model, Runnable done) {
        this.model = model;
        this.done = done;
        this.from = model.focused();
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setId("chart-find-bar");
        name.setLabelFor(field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("chart-find");
        field.setPromptText("Words of a step or of a way on");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((_, words) -> look(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        summary.setId("chart-find-summary");
        summary.getStyleClass().add("find-summary");
        summary.setMinWidth(Region.USE_PREF_SIZE);
        Button before = button("find-before", "The hit before (Up)", Feather.CHEVRON_UP);
        before.setOnAction(_ -> model.finding().move(-1));
        Button next = button("find-next", "The next hit (Down)", Feather.CHEVRON_DOWN);
        next.setOnAction(_ -> model.finding().move(1));
        Button close = button("find-close", "Leave finding (Esc)", Feather.X);
        close.setOnAction(_ -> leave());
        getChildren().addAll(name, field, summary, before, next, close);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave();
                    }
                });
        model.finding().hitsProperty().subscribe(this::tell);
        shown(false);
    }

    /** Opens it with words typed already; where it is open, they replace those that stand there. */
    void open(String typed) {
        if (!isVisible()) {
            from = model.focused();
            shown(true);
        }
        field.requestFocus();
        if (typed.isEmpty()) {
            field.selectAll();
        } else {
            field.setText(typed);
            field.positionCaret(typed.length());
        }
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void look(String words) {
        if (!clearing) {
            model.finding().find(words);
        }
    }

    private void tell(Finding.Hits hits) {
        summary.setText(hits.summary());
        // The field's own name is all that is heard of it, so the hit is told there.
        String at = hits.step().map(step -> ", " + model.pathway().step(step).title()).orElse("");
        field.setAccessibleHelp(hits.summary() + at);
        name.setAccessibleText(hits.words().isBlank() ? name.getText() : hits.summary() + at);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> arrive();
            case ESCAPE -> leave();
            case DOWN -> model.finding().move(1);
            case UP -> model.finding().move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void arrive() {
        if (model.finding().hits().step().isEmpty()) {
            return;
        }
        StepId hit = model.finding().hits().step().orElseThrow();
        close();
        model.walkTo(hit);
        done.run();
    }

    private void leave() {
        StepId back = from;
        close();
        model.glance(back);
        done.run();
    }

    private void close() {
        clearing = true;
        field.clear();
        clearing = false;
        model.finding().clear();
        shown(false);
    }

    private static Button button(String id, String name, Feather icon) {
        Button button = new Button("", Icons.of(icon));
        button.setId("chart-" + id);
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
