package org.waymark.ui.people;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.PersonId;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;
import org.waymark.journal.fact.Relation;
import org.waymark.ui.kit.ChoiceList;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WordsKeeper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The form that adds somebody to a case, or says more about them: who they are first, the rest in
 * parts that open. Esc closes it, and what was typed stands in it when it is opened again.
 */
public final class PersonPanel extends VBox {

    private @Nullable WordsKeeper keeper;
    private final PersonModel model;

    /**
     * @param recorded told who it is, once it is recorded
     * @param closed called when the form is no longer wanted
     */
    public PersonPanel(PersonModel model, Consumer<PersonId> recorded, Runnable closed) {
        this.model = model;
        setId("person-form");
        getStyleClass().add("person-panel");
        Theme.sheet(this, PersonPanel.class, "people.css");
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
        getChildren().add(Pages.heading(model.adding() ? "Add somebody" : "Who this is"));
        first();
        model.ties().forEach(this::tie);
        for (PersonSection section : PersonSection.values()) {
            section(section);
        }
        getChildren().addAll(failure, new HBox(10, record, leave));
        keeper = new WordsKeeper(model.words(), this);
        keeper.bringBack(() -> {});
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        closed.run();
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

    private void first() {
        Field<AnswerBox> born =
                new AnswerBox("person-born", "Date of birth or age", model.born())
                        .field()
                        .help("As far as it is known.");
        model.bornErrorProperty().subscribe(words -> born.error(words));
        getChildren()
                .addAll(
                        field("person-name", "Name", model.nameProperty())
                                .help("Leave it blank while nobody knows it."),
                        choice(
                                "person-relation",
                                "What they are to this case",
                                List.of(Relation.values()),
                                Relation::title,
                                model.relationProperty()),
                        field("person-known-as", "Name they go by", model.knownAsProperty()),
                        born,
                        field("person-note", "Anything to add", model.noteProperty())
                                .help("Such as: mother's partner, lives there at weekends."));
    }

    private void tie(TieModel tie) {
        int number = model.ties().indexOf(tie) + 1;
        String child = tie.childsName();
        Field<TextField> kinship =
                field(
                                "person-kinship-" + number,
                                "What they are to the child",
                                tie.kinshipProperty())
                        .help("Such as: mother, stepfather, mother's partner.");
        Field<ChoiceList<Responsibility>> responsibility =
                choice(
                        "person-responsibility-" + number,
                        "Holds parental responsibility",
                        List.of(Responsibility.values()),
                        Responsibility::title,
                        tie.responsibilityProperty());
        Field<ChoiceList<Home>> home =
                choice(
                        "person-home-" + number,
                        "Lives with the child",
                        List.of(Home.values()),
                        Home::title,
                        tie.homeProperty());
        Field<TextField> restriction =
                field(
                                "person-restriction-" + number,
                                "What limits contact with the child",
                                tie.restrictionProperty())
                        .help("Such as an order, bail conditions or a written agreement.");
        // The number is the child's place among those of the case, which may change.
        keptOf(tie, "kinship", kinship.content());
        keptOf(tie, "responsibility", responsibility.content());
        keptOf(tie, "home", home.content());
        keptOf(tie, "restriction", restriction.content());
        VBox fields = new VBox(kinship, responsibility, home, restriction);
        TitledPane pane =
                pane(
                        "person-tie-" + number,
                        child.isBlank() ? "To the child" : "To " + child,
                        fields);
        model.relationProperty()
                .subscribe(relation -> show(pane, relation != Relation.PROFESSIONAL));
        getChildren().add(pane);
    }

    private static void keptOf(TieModel tie, String name, Node field) {
        WordsKeeper.keptAs(name + "/" + tie.child().value(), field);
    }

    private void section(PersonSection section) {
        VBox fields = new VBox();
        String name = section.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Detail detail : section.details()) {
            String id = "person-" + detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
            fields.getChildren()
                    .add(new AnswerBox(id, detail.title(), model.answer(detail)).field());
        }
        if (section == PersonSection.WORK) {
            Field<TextField> since =
                    field("person-since", "Involved since", model.sinceProperty())
                            .help("A day, a month or a year.");
            model.sinceErrorProperty().subscribe(words -> since.error(words));
            fields.getChildren().add(since);
        }
        TitledPane pane = pane("person-" + name, section.title(), fields);
        model.relationProperty()
                .subscribe(relation -> show(pane, section.askedOf(relation) || says(section)));
        getChildren().add(pane);
    }

    /** What was recorded is shown, whoever it was asked about. */
    private boolean says(PersonSection section) {
        return section.details().stream()
                        .anyMatch(detail -> model.answer(detail).said().isPresent())
                || section == PersonSection.WORK && !model.sinceProperty().get().isBlank();
    }

    private static void show(Node pane, boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
    }

    private static TitledPane pane(String id, String title, VBox fields) {
        fields.getStyleClass().add("person-fields");
        TitledPane pane = new TitledPane(title, fields);
        pane.setId(id);
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    private static Field<TextField> field(String id, String label, StringProperty value) {
        TextField typed = new TextField();
        typed.setId(id);
        typed.textProperty().bindBidirectional(value);
        return Field.of(label, typed);
    }

    static <E extends Enum<E>> Field<ChoiceList<E>> choice(
            String id,
            String label,
            List<E> choices,
            Function<E, String> words,
            ObjectProperty<E> value) {
        ChoiceList<E> list = new ChoiceList<>(choices, words);
        list.valueProperty().bindBidirectional(value);
        list.setId(id);
        return Field.of(label, list);
    }
}
