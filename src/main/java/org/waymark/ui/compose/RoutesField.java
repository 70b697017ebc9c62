package org.waymark.ui.compose;

import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways on from a decision as big choices, each with its sentence, and last the decision not to
 * act or to stay for now. Numbers choose them.
 */
final class RoutesField extends VBox {

    private static final String NOT_TO_ACT = " not to act";

    private final StringProperty route;
    private final StringProperty notToAct;
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> choices = new ArrayList<>();
    private boolean showing;

    RoutesField(Step step, StringProperty route, StringProperty notToAct) {
        this.route = route;
        this.notToAct = notToAct;
        getStyleClass().add("routes-field");
        if (step.kind() == StepKind.DECISION) {
            for (Route way : step.routes()) {
                ToggleButton choice = choice(way.label(), way.when());
                choice.setId("route-" + way.to().value());
                choice.setUserData(way.to().value());
            }
        }
        ToggleButton none =
                choice(
                        step.kind() == StepKind.DECISION
                                ? "Decide not to act, or stay here for now"
                                : "Yes, a decision not to act",
                        "Needs your reasons and a day to look at it again.");
        none.setId("not-to-act");
        none.setUserData(NOT_TO_ACT);
        show();
        route.subscribe((_, _) -> show());
        notToAct.subscribe((_, _) -> show());
        group.selectedToggleProperty().subscribe((_, _) -> chosen());
    }

    /**
     * @param number from 1, as shown
     */
    void choose(int number) {
        if (number >= 1 && number <= choices.size()) {
            ToggleButton choice = choices.get(number - 1);
            group.selectToggle(choice);
            choice.requestFocus();
        }
    }

    ToggleButton first() {
        return choices.getFirst();
    }

    private ToggleButton choice(String words, String when) {
        Label number = new Label(Integer.toString(choices.size() + 1));
        number.getStyleClass().add("route-number");
        Label title = new Label(words);
        title.getStyleClass().add("route-title");
        title.setWrapText(true);
        Label sentence = new Label(when);
        sentence.getStyleClass().add("route-when");
        sentence.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(1, title, sentence);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(10, number, text);
        ToggleButton choice = new BigChoice(row);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinHeight(USE_PREF_SIZE);
        choice.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        choice.setAccessibleText(choices.size() + 1 + ". " + words + ". " + when);
        choice.getStyleClass().add("route-choice");
        choice.setToggleGroup(group);
        choices.add(choice);
        getChildren().add(choice);
        return choice;
    }

    private void show() {
        if (showing) {
            return;
        }
        showing = true;
        String wanted = Boolean.parseBoolean(notToAct.get()) ? NOT_TO_ACT : route.get();
        choices.stream()
                .filter(choice -> wanted.equals(choice.getUserData()))
                .findFirst()
                .ifPresentOrElse(group::selectToggle, () -> group.selectToggle(null));
        showing = false;
    }

    private void chosen() {
        Toggle toggle = group.getSelectedToggle();
        String chosen = toggle == null ? "" : String.valueOf(toggle.getUserData());
        boolean none = NOT_TO_ACT.equals(chosen);
        if (showing) {
            return;
        }
        showing = true;
        route.set(none ? "" : chosen);
        notToAct.set(none ? "true" : "");
        showing = false;
    }

    /** A toggle button as high as its words need at its width, which a plain one is not. */
    private static final class BigChoice extends ToggleButton {
        private final HBox row;

        BigChoice(HBox row) {
            this.row = row;
            setGraphic(row);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double around = snappedLeftInset() + snappedRightInset();
            double inside = width < 0 ? -1 : Math.max(0, width - around);
            return snappedTopInset() + row.prefHeight(inside) + snappedBottomInset();
        }

        @Override
        protected double computePrefWidth(double height) {
            return snappedLeftInset() + row.prefWidth(-1) + snappedRightInset();
        }

        @Override
        protected double computeMinWidth(double height) {
            return 120;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            row.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
