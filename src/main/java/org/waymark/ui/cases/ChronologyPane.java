package org.waymark.ui.cases;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.waymark.casework.Chronology;
import org.waymark.ui.kit.Pages;

import java.util.List;

/** The chronology as a table, and the chosen entry in full beside it. */
final class ChronologyPane extends VBox {

    private final CaseModel model;
    private final TableView<Line> table = new TableView<>();
    private final EntryPane entry;

    ChronologyPane(CaseModel model) {
        this.model = model;
        entry = new EntryPane(model);
        getStyleClass().add("chronology");
        fillTable();
        SplitPane split = new SplitPane(table, entry);
        split.setDividerPositions(0.7);
        SplitPane.setResizableWithParent(entry, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        Label leftOut = Pages.words("", "muted");
        leftOut.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> String.join(" ", model.leftOut()), model.leftOut()));
        leftOut.managedProperty().bind(leftOut.textProperty().isNotEmpty());
        getChildren().addAll(scopes(), split, leftOut);
        model.chosen()
                .addListener(
                        (_, _, line) -> {
                            entry.show(line);
                            select(line);
                        });
    }

    private HBox scopes() {
        ToggleGroup group = new ToggleGroup();
        HBox scopes = new HBox();
        scopes.getStyleClass().add("segments");
        scopes.setAlignment(Pos.CENTER_LEFT);
        for (Chronology.Scope scope : Chronology.Scope.values()) {
            ToggleButton button = new ToggleButton(scope.title());
            button.setId("scope-" + scope.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(scope == model.scope().get());
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.scope().set(scope);
                    });
            button.getStyleClass()
                    .add(scope == Chronology.Scope.SIGNIFICANT ? "left-pill" : "right-pill");
            scopes.getChildren().add(button);
        }
        return scopes;
    }

    private void fillTable() {
        table.setId("chronology");
        table.setAccessibleText("Chronology");
        table.setItems(model.lines());
        table.setPlaceholder(Pages.nothing("Nothing is recorded here yet."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                new PassageColumn<>("No", 54, 20, Line::number),
                                new PassageColumn<>("Date of the event", 125, 90, Line::date),
                                new PassageColumn<>("Event", 240, 170, Line::event),
                                new PassageColumn<>("Source, how known", 120, 80, Line::source),
                                new PassageColumn<>(
                                        "Significance to the child", 120, 80, Line::significance),
                                new PassageColumn<>(
                                        "Action or decision, with reason", 180, 130, Line::action),
                                new PassageColumn<>("Outcome", 110, 80, Line::outcome)));
        table.getColumns().getFirst().setMaxWidth(54);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, line) -> {
                            if (line != null) {
                                model.chosen().set(line);
                            }
                        });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && model.chosen().get() != null) {
                        event.consume();
                        entry.requestFocus();
                    }
                });
        entry.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        table.requestFocus();
                    }
                });
        model.lines().addListener((ListChangeListener<Line>) _ -> select(model.chosen().get()));
    }

    private void select(@org.jspecify.annotations.Nullable Line line) {
        int at = line == null ? -1 : model.lines().indexOf(line);
        if (at >= 0 && table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(at);
        }
    }
}
