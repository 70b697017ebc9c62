package org.waymark.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Theme;

/**
 * The words to look for, and what was found, best first. The keys stay in the field: up and down
 * choose, Enter opens.
 */
public final class SearchView extends VBox {

    private final SearchModel model;
    private final TextField words = new TextField();
    private final ListView<Found> list;

    public SearchView(SearchModel model) {
        this.model = model;
        this.list = new ListView<>(model.rows());
        setId("search");
        getStyleClass().add("search-page");
        Theme.sheet(this, SearchView.class, "search.css");
        PageTitle title = new PageTitle("Search");
        Label label = new Label("A step, a case number, a name, or words of a record");
        label.getStyleClass().add("field-help");
        label.setLabelFor(words);
        words.setId("search-words");
        words.getStyleClass().add("search-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setAccessibleHelp("Up and down choose what was found. Enter opens it.");
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label state = new Label();
        state.setId("search-state");
        state.getStyleClass().add("field-help");
        state.textProperty().bind(model.stateProperty());
        list.setId("search-results");
        list.setCellFactory(_ -> new FoundCell());
        list.setAccessibleText("What was found");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        (_, at) -> {
                            if (at.intValue() >= 0
                                    && model.rows().get(at.intValue()) instanceof Found.Hit) {
                                model.chosenProperty().set(at.intValue());
                            }
                        });
        model.chosenProperty().subscribe(at -> choose(at.intValue()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, label, words, state, list);
    }

    /** Puts the focus into the field, with everything in it marked. */
    public void begin() {
        words.requestFocus();
        words.selectAll();
    }

    private void choose(int at) {
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> model.open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class FoundCell extends ListCell<Found> {
        private final Label title = new Label();
        private final Label about = new Label();
        private final TextFlow context = new TextFlow();
        private final VBox box = new VBox(title, about, context);

        FoundCell() {
            title.getStyleClass().add("found-title");
            about.getStyleClass().add("found-about");
            context.getStyleClass().add("found-context");
            box.getStyleClass().add("found");
            setPrefWidth(0);
            setOnMouseClicked(
                    event -> {
                        if (event.getButton() == MouseButton.PRIMARY
                                && getItem() instanceof Found.Hit) {
                            model.chosenProperty().set(getIndex());
                            model.open();
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            getStyleClass().remove("found-heading");
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            setDisable(false);
            if (empty || found == null) {
                return;
            }
            switch (found) {
                case Found.Heading heading -> {
                    setText(heading.words());
                    getStyleClass().add("found-heading");
                }
                case Found.Hit hit -> {
                    title.setText(hit.title());
                    about.setText(hit.about());
                    context.getChildren().setAll(hit.context().stream().map(this::text).toList());
                    context.setManaged(!hit.context().isEmpty());
                    setAccessibleText(hit.spoken());
                    setGraphic(box);
                }
            }
        }

        private Text text(Found.Stretch stretch) {
            Text text = new Text(stretch.text().replace('\n', ' '));
            text.getStyleClass().add(stretch.marked() ? "found-mark" : "found-text");
            return text;
        }
    }
}
