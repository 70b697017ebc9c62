package org.waymark.ui.step;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Role;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;
import org.waymark.ui.kit.Icons;

/** Title, kind, strand, who acts and the time limits of a step. */
final class StepHead extends VBox {

    StepHead(Step step, Pathway pathway) {
        getStyleClass().add("step-head");
        Label title = new Label(step.title());
        title.setId("step-title");
        title.getStyleClass().add("step-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setFocusTraversable(true);
        title.setAccessibleText(
                step.kind().title() + ". " + step.title() + ". " + pathway.stageOf(step).title());
        FlowPane facts = new FlowPane(12, 4);
        facts.getStyleClass().add("step-facts");
        facts.getChildren()
                .addAll(
                        fact(kindIcon(step.kind()), step.kind().title(), "fact-kind"),
                        fact(
                                strandIcon(step.strand()),
                                pathway.strand(step.strand()).title(),
                                "fact-strand"),
                        fact(
                                Feather.USER,
                                step.roles().stream()
                                        .map(pathway::role)
                                        .map(Role::title)
                                        .collect(Collectors.joining(", ")),
                                "fact-role"));
        getChildren().addAll(title, facts);
        for (String clock : step.clocks()) {
            Label limit = new Label(pathway.clock(clock).text(), Icons.of(Feather.CLOCK));
            limit.setWrapText(true);
            limit.setMinHeight(Region.USE_PREF_SIZE);
            limit.getStyleClass().add("step-clock");
            getChildren().add(limit);
        }
    }

    private static Node fact(Feather icon, String words, String styleClass) {
        Label label = new Label(words, Icons.of(icon));
        label.getStyleClass().addAll("step-fact", styleClass);
        label.setWrapText(true);
        return label;
    }

    private static Feather kindIcon(StepKind kind) {
        return switch (kind) {
            case START -> Feather.PLAY_CIRCLE;
            case ACTION -> Feather.CHECK_SQUARE;
            case DECISION -> Feather.HELP_CIRCLE;
            case INFORMATION -> Feather.INFO;
            case END -> Feather.STOP_CIRCLE;
        };
    }

    /** The same icons as on the chart's cards. */
    private static Feather strandIcon(String strand) {
        return switch (strand) {
            case "protect" -> Feather.SHIELD;
            case "child" -> Feather.HEART;
            case "family" -> Feather.HOME;
            case "justice" -> Feather.BOOK_OPEN;
            case "org" -> Feather.CLIPBOARD;
            default -> Feather.CIRCLE;
        };
    }
}
