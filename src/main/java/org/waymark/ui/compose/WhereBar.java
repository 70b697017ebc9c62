package org.waymark.ui.compose;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;
import org.waymark.ui.kit.Icons;

/**
 * Where the entry and the case stand when that is not the step in sight, and the ways on from a
 * step that decides nothing.
 */
final class WhereBar extends VBox {

    private final ComposerModel model;
    private @Nullable MoveQuestion asking;
    private String looked = "";

    WhereBar(ComposerModel model) {
        this.model = model;
        getStyleClass().add("where-bar");
        managedProperty().bind(visibleProperty());
        model.fileProperty().subscribe(_ -> rebuild());
        model.shownStepProperty().subscribe(_ -> rebuild());
        model.formNumberProperty().subscribe(_ -> rebuild());
        model.typedProperty().subscribe(_ -> rebuild());
    }

    private void rebuild() {
        getChildren().clear();
        CaseFile file = model.fileProperty().get();
        Step shown = model.shownStepProperty().get();
        if (file != null) {
            boolean here = file.summary().step().equals(shown.id());
            if (here && shown.kind() != StepKind.DECISION) {
                waysOn(shown);
            }
            if (!here) {
                elsewhere(file, shown);
            }
        }
        Step writing = model.stepProperty().get();
        if (model.typedProperty().get() && !writing.id().equals(shown.id())) {
            writingElsewhere(writing);
        }
        setVisible(!getChildren().isEmpty());
    }

    private void waysOn(Step shown) {
        if (shown.routes().isEmpty()) {
            return;
        }
        Label label = new Label(shown.routes().size() == 1 ? "When done, go on to" : "Go on to");
        label.getStyleClass().add("field-help");
        getChildren().add(label);
        javafx.scene.layout.FlowPane ways = new javafx.scene.layout.FlowPane(6, 6);
        int number = 0;
        for (Route route : shown.routes()) {
            Step to = model.context().pathway().step(route.to());
            Button go = new Button(to.title(), Icons.of(Feather.ARROW_RIGHT));
            go.setId("go-on-" + ++number);
            go.getStyleClass().addAll("small", "way-on");
            go.setAccessibleText("Go on to " + to.title() + ". " + route.when());
            go.setTooltip(new javafx.scene.control.Tooltip(route.label() + ": " + route.when()));
            go.disableProperty().bind(model.busyProperty());
            go.setOnAction(_ -> model.onwards().follow(route));
            ways.getChildren().add(go);
        }
        getChildren().add(ways);
    }

    private void elsewhere(CaseFile file, Step shown) {
        String title =
                model.context()
                        .pathway()
                        .find(file.summary().step())
                        .map(step -> "“" + step.title() + "”")
                        .orElse("a step that the guidance no longer has");
        Label label = new Label("The case stands at " + title + ".");
        label.getStyleClass().add("field-help");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        MoveQuestion standing = asking;
        CaseId of = file.summary().id();
        if (standing != null && standing.asksFor(of, shown)) {
            getChildren().addAll(label, standing);
            return;
        }
        asking = null;
        Hyperlink move = new Hyperlink("The case is here now...");
        move.setId("case-is-here");
        move.setOnAction(_ -> ask(of, shown));
        getChildren().addAll(label, move);
        lookForWords(of, shown);
    }

    private void ask(CaseId of, Step shown) {
        MoveQuestion question =
                new MoveQuestion(
                        model,
                        of,
                        shown,
                        () -> {
                            asking = null;
                            rebuild();
                        });
        asking = question;
        rebuild();
        question.focusReason();
    }

    /** A reason that was being typed when the notebook was locked comes back by itself. */
    private void lookForWords(CaseId of, Step shown) {
        String place = MoveQuestion.place(of, shown);
        if (place.equals(looked)) {
            return;
        }
        looked = place;
        model.context()
                .jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for words typed before",
                        () -> model.context().session().shelf().find(place).isPresent())
                .onDone(
                        kept -> {
                            if (kept && asking == null && place.equals(looked)) {
                                ask(of, shown);
                            }
                        });
    }

    private void writingElsewhere(Step writing) {
        Label label = new Label("You are writing at “" + writing.title() + "”.");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("field-reading");
        Hyperlink here = new Hyperlink("Keep that as a draft and write here");
        here.setId("write-here");
        here.setOnAction(_ -> model.writeHere());
        getChildren().addAll(label, here);
    }
}
