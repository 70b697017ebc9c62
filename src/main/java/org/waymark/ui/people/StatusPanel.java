package org.waymark.ui.people;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.ChildSheet;
import org.waymark.casework.HeldStatus;
import org.waymark.casework.InvolvedPerson;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WordsKeeper;

import java.util.List;

/**
 * What somebody is or was under, and what a worker must know first. Esc closes it, and what was
 * typed stands in it when it is opened again.
 */
final class StatusPanel extends VBox {

    private final ScreenContext context;
    private final CaseId caseId;
    private final InvolvedPerson person;
    private final Runnable recorded;
    private final Runnable closed;
    private WordsKeeper keeper;

    /**
     * @param chosen the one about which more is said; null to add one
     * @param recorded called once something is recorded
     * @param closed called when the panel is no longer wanted
     */
    StatusPanel(
            ScreenContext context,
            CaseId caseId,
            InvolvedPerson person,
            @Nullable HeldStatus chosen,
            Runnable recorded,
            Runnable closed) {
        this.context = context;
        this.caseId = caseId;
        this.person = person;
        this.recorded = recorded;
        this.closed = closed;
        setId("status-form");
        getStyleClass().add("person-panel");
        Theme.sheet(this, StatusPanel.class, "people.css");
        keeper = show(chosen);
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
                                lookup("#status-kind").requestFocus();
                            }
                        });
    }

    private void leave() {
        keeper.letGo();
        closed.run();
    }

    private WordsKeeper show(@Nullable HeldStatus chosen) {
        boolean names = context.settings().get().showNames();
        getChildren()
                .setAll(
                        Pages.heading(
                                "Plans and alerts: "
                                        + (names ? person.name() : person.initials())));
        if (chosen == null) {
            person.statuses().forEach(status -> getChildren().add(row(status)));
        }
        VBox form = new VBox();
        form.getStyleClass().add("status-fields");
        getChildren().add(form);
        return fill(form, new StatusModel(context, caseId, person.id(), chosen));
    }

    private Node row(HeldStatus status) {
        Label words = Pages.words(ChildSheet.words(status));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button change = new Button("Change...");
        change.getStyleClass().addAll("flat", "small");
        change.setId("status-" + status.id());
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText("Change: " + status.kind().title());
        change.setOnAction(
                _ -> {
                    keeper = show(status);
                    lookup("#status-kind").requestFocus();
                });
        HBox row = new HBox(10, words, change);
        row.getStyleClass().add("person-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private WordsKeeper fill(VBox form, StatusModel model) {
        Label failure = new Label();
        failure.textProperty().bind(model.failureProperty());
        failure.setWrapText(true);
        failure.getStyleClass().add("field-error");
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        Button record = new Button(model.adding() ? "Add it" : "Record this");
        record.setId("record-status");
        record.getStyleClass().add("accent");
        record.disableProperty().bind(model.busyProperty());
        record.setOnAction(
                _ ->
                        model.record(
                                () -> {
                                    keeper.recorded();
                                    recorded.run();
                                }));
        Button leave = new Button(model.adding() ? "Close" : "Leave it");
        leave.setId("leave-status");
        leave.setOnAction(_ -> leave());
        form.getChildren()
                .addAll(
                        PersonPanel.choice(
                                "status-kind",
                                "What it is",
                                List.of(StatusHeld.Kind.values()),
                                StatusHeld.Kind::title,
                                model.kindProperty()),
                        field(
                                        "status-from",
                                        "Since",
                                        model.fromProperty(),
                                        model.fromErrorProperty())
                                .help("A day, a month or a year. Leave it blank if nobody knows."),
                        field("status-to", "Until", model.toProperty(), model.toErrorProperty())
                                .help("Leave it blank while it goes on."),
                        field(
                                        "status-detail",
                                        "More about it",
                                        model.detailProperty(),
                                        model.detailErrorProperty())
                                .help(
                                        "Such as the category of a plan, or what a visitor must"
                                                + " know."));
        if (!model.adding()) {
            TextField mistake = new TextField();
            mistake.setId("status-mistake");
            mistake.textProperty().bindBidirectional(model.mistakeProperty());
            form.getChildren()
                    .add(
                            Field.of("If it was recorded by mistake, why", mistake)
                                    .help(
                                            "It then leaves the front sheet. That it was recorded,"
                                                    + " and this reason, stay in the journal."));
        }
        form.getChildren().addAll(failure, new HBox(10, record, leave));
        WordsKeeper words = new WordsKeeper(model.words(), form);
        words.bringBack(() -> {});
        return words;
    }

    private static Field<TextField> field(
            String id, String label, StringProperty value, ReadOnlyStringProperty wrong) {
        TextField typed = new TextField();
        typed.setId(id);
        typed.textProperty().bindBidirectional(value);
        Field<TextField> field = Field.of(label, typed);
        wrong.subscribe(words -> field.error(words));
        return field;
    }
}
