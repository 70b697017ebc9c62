package org.waymark.ui.chart;

import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The pathway as a list: stages, their steps, and under each step its ways on. It says all that the
 * drawing says, follows the same model, and is the better choice with a screen reader or at a high
 * text size.
 */
public final class OutlineView extends StackPane {

    /** Width that a row may lose to its place in the tree and to the scroll bar. */
    private static final double SPARE = 44;

    private static final String BETWEEN = "  ·  ";

    private final ChartModel model;
    private final Spoken spoken;
    private final TreeView<Row> tree = new TreeView<>();
    private final Map<StepId, TreeItem<Row>> items = new HashMap<>();
    private boolean following;
    private boolean back;
    private Consumer<String> find = _ -> {};

    /** A line of the list. */
    sealed interface Row {

        /** The top, which is not shown. */
        record Top() implements Row {}

        record OfStage(Stage stage) implements Row {}

        record OfStep(Step step) implements Row {}

        record OfRoute(Route route, int number) implements Row {}
    }

    public OutlineView(ChartModel model) {
        this.model = model;
        this.spoken = new Spoken(model.plan());
        getStyleClass().add("outline");
        TreeItem<Row> top = new TreeItem<>(new Row.Top());
        for (Stage stage : model.pathway().stages()) {
            TreeItem<Row> stageItem = new TreeItem<>(new Row.OfStage(stage));
            stageItem.setExpanded(true);
            for (Step step : model.pathway().stepsOf(stage)) {
                stageItem.getChildren().add(item(step));
            }
            top.getChildren().add(stageItem);
        }
        tree.setShowRoot(false);
        tree.setRoot(top);
        tree.setId("chart-outline");
        tree.setAccessibleText(model.pathway().pack().title());
        tree.setCellFactory(_ -> new RowCell());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.addEventFilter(KeyEvent.KEY_TYPED, event -> SharedKeys.typed(event, find));
        tree.getSelectionModel().selectedItemProperty().subscribe((_, item) -> walked(item));
        getChildren().add(tree);
        model.focusedProperty().subscribe(this::reveal);
        model.marksProperty().subscribe((_, _) -> tree.refresh());
        model.finding().hitsProperty().subscribe((_, _) -> tree.refresh());
        model.selectedProperty().subscribe((_, _) -> tree.refresh());
    }

    /** What opens the finding of a step, with the letters that were typed already. */
    void onFind(Consumer<String> opens) {
        find = opens;
    }

    boolean hasFocus() {
        return tree.isFocused();
    }

    void focusRow() {
        tree.requestFocus();
        reveal(model.focused());
    }

    private TreeItem<Row> item(Step step) {
        TreeItem<Row> item = new TreeItem<>(new Row.OfStep(step));
        for (int i = 0; i < step.routes().size(); i++) {
            item.getChildren().add(new TreeItem<>(new Row.OfRoute(step.routes().get(i), i + 1)));
        }
        items.put(step.id(), item);
        return item;
    }

    private void walked(@Nullable TreeItem<Row> item) {
        if (item != null
                && !following
                && item.getValue() instanceof Row.OfStep row
                && !model.focused().equals(row.step().id())) {
            model.walkTo(row.step().id());
        }
    }

    private void reveal(StepId step) {
        boolean before = back;
        back = tree.isFocused() && model.trail().tellsBack();
        if (back != before) {
            tree.refresh();
        }
        TreeItem<Row> item = items.get(step);
        if (item == null || tree.getSelectionModel().getSelectedItem() == item) {
            return;
        }
        following = true;
        tree.getSelectionModel().select(item);
        tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
        following = false;
    }

    private void pressed(KeyEvent event) {
        boolean handled = SharedKeys.anywhere(event, model, find);
        if (!handled && !event.isShortcutDown() && !event.isAltDown()) {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    open();
                    handled = true;
                }
                default -> handled = SharedKeys.digit(event, model);
            }
        }
        if (handled) {
            event.consume();
        }
    }

    private void open() {
        TreeItem<Row> item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        switch (item.getValue()) {
            case Row.OfStep row -> model.select(row.step().id());
            case Row.OfRoute row -> model.follow(row.route());
            case Row.OfStage row -> {
                model.listShownProperty().set(false);
                model.showStage(row.stage());
            }
            case Row.Top _ -> {}
        }
    }

    private String text(Row row) {
        CaseMarks marks = model.marks();
        return switch (row) {
            case Row.Top _ -> "";
            case Row.OfStage of -> spoken.ordinal(of.stage()) + "  " + of.stage().title();
            case Row.OfStep of -> {
                List<String> parts = new ArrayList<>();
                parts.add(of.step().title());
                parts.add(of.step().kind().title());
                StepFacts facts = StepFacts.of(model.pathway(), of.step());
                parts.add(facts.actor());
                if (!facts.limit().isEmpty()) {
                    parts.add(facts.limit());
                }
                parts.addAll(spoken.brief(of.step(), marks));
                yield String.join(BETWEEN, parts);
            }
            case Row.OfRoute of ->
                    of.number()
                            + "  "
                            + spoken.way(of.route())
                            + spoken.passage(of.route(), marks)
                                    .replaceFirst(", (t|n)", BETWEEN + "$1");
        };
    }

    private String spokenText(Row row) {
        return switch (row) {
            case Row.Top _ -> "";
            case Row.OfStage of ->
                    "Stage "
                            + spoken.ordinal(of.stage())
                            + " of "
                            + model.pathway().stages().size()
                            + ". "
                            + Spoken.sentence(of.stage().title())
                            + ' '
                            + Spoken.sentence(spoken.counts(of.stage()));
            case Row.OfStep of -> arrived(of.step(), spoken.step(of.step(), model.marks()));
            case Row.OfRoute of ->
                    "Way "
                            + of.number()
                            + " of "
                            + model.pathway().step(of.route().from()).routes().size()
                            + ". "
                            + Spoken.sentence(text(row).substring(text(row).indexOf(' ')).strip());
        };
    }

    private String arrived(Step step, String words) {
        return back && step.id().equals(model.focused()) ? Spoken.back(words) : words;
    }

    private String help(Row row) {
        return switch (row) {
            case Row.Top _ -> "";
            case Row.OfStage _ -> "Enter shows it on the chart.";
            case Row.OfStep of -> spoken.place(of.step());
            case Row.OfRoute _ -> "Enter takes it.";
        };
    }

    private final class RowCell extends TreeCell<Row> {

        RowCell() {
            setWrapText(true);
            prefWidthProperty().bind(tree.widthProperty().subtract(28));
            setOnMouseClicked(
                    event -> {
                        if (!isEmpty() && event.getClickCount() == 1 && getItem() != null) {
                            if (getItem() instanceof Row.OfStep row) {
                                model.select(row.step().id());
                            } else if (getItem() instanceof Row.OfRoute row) {
                                model.follow(row.route());
                            }
                        }
                    });
        }

        /**
         * As high as its words need at the width of the list; the list itself asks for one line.
         */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(Math.max(0, tree.getWidth() - SPARE));
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass()
                    .removeAll("row-stage", "row-step", "row-route", "row-shown", "row-found");
            if (empty || row == null) {
                setText(null);
                setAccessibleText(null);
                return;
            }
            setText(text(row));
            setAccessibleText(spokenText(row));
            setAccessibleHelp(help(row));
            getStyleClass()
                    .add(
                            switch (row) {
                                case Row.OfStage _, Row.Top _ -> "row-stage";
                                case Row.OfStep _ -> "row-step";
                                case Row.OfRoute _ -> "row-route";
                            });
            if (row instanceof Row.OfStep of && model.finding().hits().has(of.step().id())) {
                getStyleClass().add("row-found");
            }
            if (row instanceof Row.OfStep of && of.step().id().equals(model.selected())) {
                getStyleClass().add("row-shown");
            }
        }
    }
}
