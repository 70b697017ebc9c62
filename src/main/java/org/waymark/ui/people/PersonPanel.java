package org.waymark.ui.people;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.PersonId;
import org.waymark.journal.fact.Relation;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WordsKeeper;

import java.util.Objects;
import java.util.function.Consumer;

/** The form that adds somebody to a case, or says more about them. Esc closes it. */
public final class PersonPanel extends VBox {

    private @Nullable WordsKeeper keeper;

    /**
     * @param recorded told who it is, once it is recorded
     * @param closed called when the form is no longer wanted
     */
    public PersonPanel(PersonModel model, Consumer<PersonId> recorded, Runnable closed) {
        setId("person-form");
        getStyleClass().add("person-panel");
        Theme.sheet(this, PersonPanel.class, "people.css");
        Label title = Pages.heading(model.adding() ? "Add somebody" : "Who this is");
        ComboBox<Relation> relation = new ComboBox<>();
        relation.getItems().setAll(Relation.values());
        relation.setConverter(new Titles());
        relation.valueProperty().bindBidirectional(model.relationProperty());
        relation.setMaxWidth(Double.MAX_VALUE);
        relation.setId("person-relation");
        Field<TextField> born =
                field("person-born", "Date of birth or age", model.bornOrAgeProperty())
                        .help("As far as it is known.");
        model.bornErrorProperty().subscribe(words -> born.error(words));
        Label failure = new Label();
        failure.textProperty().bind(model.failureProperty());
        failure.setWrapText(true);
        failure.getStyleClass().add("field-error");
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        Button record = new Button(model.adding() ? "Add to the case" : "Record this");
        record.setId("record-person");
        record.getStyleClass().add("accent");
        record.disableProperty().bind(model.busyProperty());
        record.setOnAction(
                _ ->
                        model.record(
                                person -> {
                                    keep().recorded();
                                    recorded.accept(person);
                                }));
        record.setDefaultButton(false);
        Button leave = new Button("Leave it");
        leave.setId("leave-person");
        leave.setOnAction(_ -> leave(closed));
        getChildren()
                .addAll(
                        title,
                        field("person-name", "Name", model.nameProperty())
                                .help("Leave it blank while nobody knows it."),
                        Field.of("What they are to this case", relation),
                        field("person-known-as", "Name they go by", model.knownAsProperty()),
                        born,
                        field("person-contact", "Address or telephone", model.contactProperty()),
                        field("person-note", "Anything to add", model.noteProperty())
                                .help("Such as: mother's partner, lives there at weekends."),
                        failure,
                        new HBox(10, record, leave));
        keeper = new WordsKeeper(model.words(), this);
        keeper.bringBack(() -> {});
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave(closed);
                        event.consume();
                    }
                });
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                lookup("#person-name").requestFocus();
                            }
                        });
    }

    private WordsKeeper keep() {
        return Objects.requireNonNull(keeper);
    }

    private void leave(Runnable closed) {
        keep().letGo();
        closed.run();
    }

    private static Field<TextField> field(
            String id, String label, javafx.beans.property.StringProperty value) {
        TextField typed = new TextField();
        typed.setId(id);
        typed.textProperty().bindBidirectional(value);
        return Field.of(label, typed);
    }

    private static final class Titles extends StringConverter<Relation> {
        @Override
        public String toString(@Nullable Relation relation) {
            return relation == null ? "" : relation.title();
        }

        @Override
        public @Nullable Relation fromString(String words) {
            return null;
        }
    }
}
