package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.Icons;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages, to move by: number, title, and what the open case has in each. One Tab stop; arrows
 * move within.
 */
final class StageRail extends ScrollPane {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass BEEN = PseudoClass.getPseudoClass("been");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ChartModel model;
    private final Spoken spoken;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Stage stage, Pressable button, Label title, HBox marks) {}

    StageRail(ChartModel model) {
        this.model = model;
        this.spoken = new Spoken(model.plan());
        getStyleClass().setAll("stage-rail");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFitToWidth(true);
        setFocusTraversable(false);
        VBox list = new VBox();
        list.getStyleClass().add("stage-list");
        for (Stage stage : model.pathway().stages()) {
            Row row = row(stage);
            rows.add(row);
            list.getChildren().add(row.button());
        }
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        setContent(list);
        // The small map below comes and goes, and leaves more room or less.
        viewportBoundsProperty()
                .subscribe(
                        _ ->
                                rows.stream()
                                        .map(Row::button)
                                        .filter(Node::isFocused)
                                        .forEach(this::bring));
        model.stageProperty().subscribe(_ -> restyle());
        model.marksProperty().subscribe((_, _) -> restyle());
        model.pointedAtProperty()
                .subscribe(
                        (_, pointed) ->
                                rows.forEach(
                                        row ->
                                                row.button()
                                                        .pseudoClassStateChanged(
                                                                POINTED,
                                                                row.stage().equals(pointed))));
    }

    /** Leaves only the numbers, where there is little room. */
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        for (Row row : rows) {
            row.title().setVisible(!narrow);
            row.title().setManaged(!narrow);
            row.marks().setVisible(!narrow);
            row.marks().setManaged(!narrow);
        }
    }

    /** The height at which nothing of it scrolls. */
    double wanted(double width) {
        return snappedTopInset() + getContent().prefHeight(width) + snappedBottomInset();
    }

    private Row row(Stage stage) {
        Label number = new Label(Integer.toString(spoken.ordinal(stage)));
        number.getStyleClass().add("stage-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(stage.title());
        title.setWrapText(true);
        title.getStyleClass().add("stage-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox marks = new HBox();
        marks.getStyleClass().add("stage-marks");
        marks.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, marks);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(number, words);
        line.getStyleClass().add("stage-line");
        Pressable button = new Pressable("stage-button");
        button.getChildren().add(line);
        button.setId("stage-" + stage.id());
        Tooltip.install(button, new Tooltip(stage.question()));
        button.onFire(() -> model.showStage(stage));
        return new Row(stage, button, title, marks);
    }

    private void restyle() {
        CaseMarks marks = model.marks();
        boolean focused = rows.stream().anyMatch(row -> row.button().isFocused());
        for (Row row : rows) {
            boolean current = row.stage().equals(model.stage());
            row.button().pseudoClassStateChanged(SHOWN, current);
            row.button().setFocusTraversable(current);
            if (current && focused) {
                row.button().requestFocus();
            }
            List<Step> steps = model.pathway().stepsOf(row.stage());
            boolean now = steps.stream().anyMatch(step -> marks.now(step.id()));
            int been = (int) steps.stream().filter(step -> marks.been(step.id())).count();
            int entries = steps.stream().mapToInt(step -> marks.entries(step.id())).sum();
            row.button().pseudoClassStateChanged(NOW, now);
            row.button().pseudoClassStateChanged(BEEN, been > 0);
            row.button()
                    .setAccessibleText(
                            spoken.stage(row.stage(), been, entries, now)
                                    + (current ? " Shown." : ""));
            row.marks().getChildren().clear();
            if (now) {
                row.marks().getChildren().add(mark("Now", Feather.MAP_PIN, "now-mark"));
            }
            if (been > 0) {
                row.marks()
                        .getChildren()
                        .add(mark(Integer.toString(been), Feather.CHECK, "been-mark"));
            }
            if (entries > 0) {
                row.marks()
                        .getChildren()
                        .add(mark(Integer.toString(entries), Feather.FILE_TEXT, "entries-mark"));
            }
            boolean any = !row.marks().getChildren().isEmpty();
            row.marks().setManaged(any && row.title().isManaged());
        }
    }

    private static Label mark(String words, Feather icon, String styleClass) {
        FontIcon sign = Icons.of(icon);
        sign.getStyleClass().add("icon-small");
        Label mark = new Label(words, sign);
        mark.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().addAll("stage-mark", styleClass);
        return mark;
    }

    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            if (event.getTarget() instanceof Pressable row) {
                row.fire();
            }
            event.consume();
            return;
        }
        int by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (by == 0) {
            return;
        }
        event.consume();
        int next = model.plan().position(model.stage()) + by;
        if (next >= 0 && next < rows.size()) {
            model.showStage(rows.get(next).stage());
            rows.get(next).button().requestFocus();
            // The stage in sight is written in bold, and may need another line.
            applyCss();
            layout();
            bring(rows.get(next).button());
        }
    }

    /** Scrolls to a row that is not in sight. */
    private void bring(Region row) {
        double sight = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - sight;
        if (hidden > 0) {
            Bounds place = row.getBoundsInParent();
            double top = getVvalue() * hidden;
            double wanted = Math.max(Math.min(top, place.getMinY()), place.getMaxY() - sight);
            setVvalue(wanted / hidden);
        }
    }
}
