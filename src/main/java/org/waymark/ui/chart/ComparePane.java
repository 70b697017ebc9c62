package org.waymark.ui.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;

import java.util.List;
import java.util.function.Function;

/**
 * What tells two cases apart, in one line below the chart. Where they differ stands in a table over
 * the chart, for as long as it is asked for; a row leads to its step.
 */
final class ComparePane extends HBox {

    private final ChartModel model;
    private final Label title = new Label();
    private final ToggleButton differ = new ToggleButton();
    private final StackPane over = new StackPane();
    private final TableView<Difference> table = new TableView<>();
    private final TableColumn<Difference, String> own;
    private final TableColumn<Difference, String> other;

    /**
     * @param left told when the second case was left from here
     */
    ComparePane(ChartModel model, Runnable left) {
        this.model = model;
        getStyleClass().add("compare-pane");
        setId("chart-compare");
        title.getStyleClass().add("compare-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        differ.setId("compare-differences");
        differ.getStyleClass().addAll("small", "zoom-button");
        differ.setMinWidth(Region.USE_PREF_SIZE);
        differ.selectedProperty().subscribe((_, shown) -> unfold(shown));
        HBox.setHgrow(title, Priority.ALWAYS);
        Button leave = new Button("Leave");
        leave.setId("compare-leave");
        leave.setAccessibleText("Leave the second case");
        leave.getStyleClass().addAll("flat", "zoom-button");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(
                _ -> {
                    model.otherProperty().set(null);
                    left.run();
                });
        table.setId("compare-table");
        table.setAccessibleText("Where the two cases differ. Enter goes to the step.");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label("Both cases went the same way."));
        own = column("", Difference::own);
        other = column("", Difference::other);
        table.getColumns().setAll(List.of(column("Step", d -> d.step().title()), own, other));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        go(table.getSelectionModel().getSelectedItem());
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        differ.setSelected(false);
                        differ.requestFocus();
                        event.consume();
                    }
                });
        over.getStyleClass().add("compare-over");
        over.setPickOnBounds(false);
        over.setAlignment(Pos.BOTTOM_CENTER);
        table.setMaxHeight(300);
        over.setVisible(false);
        over.getChildren().add(table);
        getChildren().addAll(title, differ, leave);
        model.marksProperty().subscribe(this::tell);
    }

    /** The table, to be laid over the chart. */
    Region over() {
        return over;
    }

    private void unfold(boolean shown) {
        over.setVisible(shown);
        if (shown) {
            table.requestFocus();
        }
    }

    private TableRow<Difference> row() {
        TableRow<Difference> row = new TableRow<>();
        row.setOnMouseClicked(_ -> go(row.getItem()));
        return row;
    }

    private void go(@Nullable Difference difference) {
        if (difference != null) {
            model.select(difference.step().id());
        }
    }

    private void tell(CaseMarks marks) {
        OtherCase second = marks.other();
        CaseWay way = marks.way();
        boolean shown = second != null && way != null;
        setVisible(shown);
        setManaged(shown);
        if (second == null || way == null) {
            table.getItems().clear();
            differ.setSelected(false);
            return;
        }
        List<Difference> differences =
                Difference.between(model.pathway(), marks.told(), marks.otherTold());
        own.setText("Case " + second.own());
        other.setText("Case " + second.label());
        title.setText(
                second.own()
                        + ": solid, \u2713   "
                        + second.label()
                        + ": dotted, \u25A1"
                        + where(second.way())
                        + "   both: dashes");
        differ.setText(
                differences.size() == 1 ? "1 step differs" : differences.size() + " steps differ");
        differ.setAccessibleHelp("Shows or hides a table of where the two cases differ.");
        table.getItems().setAll(differences);
    }

    /** In which stage the second case stands, since the chart may show another. */
    private String where(CaseWay way) {
        return model.pathway()
                .find(way.now())
                .map(
                        step ->
                                ", in stage "
                                        + (model.plan().position(model.plan().stageOf(step.id()))
                                                + 1))
                .orElse(", at a step of earlier guidance");
    }

    private static TableColumn<Difference, String> column(
            String title, Function<Difference, String> words) {
        TableColumn<Difference, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(
                _ ->
                        new TableCell<>() {
                            {
                                setWrapText(true);
                            }

                            /** As high as its words need; the table itself asks for one line. */
                            @Override
                            protected double computePrefHeight(double width) {
                                return super.computePrefHeight(column.getWidth());
                            }

                            @Override
                            protected void updateItem(@Nullable String text, boolean empty) {
                                super.updateItem(text, empty);
                                setText(empty ? null : text);
                                setAccessibleText(empty ? null : column.getText() + ": " + text);
                            }
                        });
        return column;
    }
}
