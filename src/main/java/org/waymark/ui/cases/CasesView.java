package org.waymark.ui.cases;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.casework.CaseSummary;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.util.List;

/** The list of cases. */
public final class CasesView implements Screen {

    private final CasesModel model;
    private final PageTitle title = new PageTitle("Cases");
    private final TableView<CaseSummary> table = new TableView<>();
    private final VBox trouble = new VBox();
    private final VBox page = new VBox();

    public CasesView(ScreenContext context) {
        model = new CasesModel(context);
        page.setId("cases");
        page.getStyleClass().addAll("page", "cases");
        Theme.sheet(page, CasesView.class, "cases.css");
        TextField filter = new TextField();
        filter.setId("filter-cases");
        filter.setPrefColumnCount(22);
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        table.requestFocus();
                        table.getSelectionModel().selectFirst();
                        event.consume();
                    }
                });
        Label filterLabel = new Label("Show only cases with");
        filterLabel.setLabelFor(filter);
        CheckBox closed = new CheckBox("Closed ones too");
        closed.setId("closed-too");
        closed.selectedProperty().bindBidirectional(model.closedToo());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button concern = new Button("New concern", Icons.of(Feather.PLUS_CIRCLE));
        concern.setId("cases-new-concern");
        concern.getStyleClass().add("accent");
        concern.setOnAction(_ -> model.newConcern());
        HBox tools = new HBox(filterLabel, filter, closed, space, concern);
        tools.getStyleClass().add("tools");
        tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        fillTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren()
                .addAll(
                        title,
                        tools,
                        trouble,
                        table,
                        Pages.words("Enter or a double click opens a case.", "field-help"));
        model.failure().addListener((_, _, failure) -> tell(failure));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Cases";
    }

    @Override
    public void shown() {
        title.requestFocus();
        model.load();
    }

    @Override
    public void changed() {
        model.load();
    }

    private void fillTable() {
        table.setId("case-table");
        table.setAccessibleText("Cases");
        table.setItems(model.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                new WordsColumn<>("Case", 100, CaseSummary::number),
                                new WordsColumn<>("Child", 170, model::who),
                                new WordsColumn<>("Stands at", 310, model::stands),
                                new WordsColumn<>("Next due", 290, model::due),
                                new WordsColumn<>("Last entry", 150, model::last),
                                new WordsColumn<>(
                                        "Entries", 80, row -> String.valueOf(row.entries())),
                                new WordsColumn<>(
                                        "State", 80, row -> row.closed() ? "Closed" : "Open")));
        Label nothing = Pages.nothing("");
        nothing.textProperty()
                .bind(
                        javafx.beans.binding.Bindings.createStringBinding(
                                this::whyEmpty, model.read(), model.all(), model.filter()));
        table.setPlaceholder(nothing);
        table.setRowFactory(
                _ -> {
                    TableRow<CaseSummary> row = new TableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                CaseSummary summary = row.getItem();
                                if (summary != null && event.getClickCount() == 2) {
                                    model.open(summary);
                                }
                            });
                    return row;
                });
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    CaseSummary chosen = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        event.consume();
                        model.open(chosen);
                    }
                });
    }

    private String whyEmpty() {
        if (!model.read().get()) {
            return "";
        }
        return model.all().isEmpty()
                ? "There is no case yet. A new concern begins one."
                : "No case matches.";
    }

    private void tell(@Nullable Failure failure) {
        trouble.getChildren().clear();
        if (failure != null) {
            trouble.getChildren().add(new FailureNotice(failure));
        }
    }
}
