package org.waymark.ui.step;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.EvidenceGrade;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Role;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;
import org.waymark.pathway.TimeLimit;
import org.waymark.ui.kit.Icons;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Title, kind, strand, who acts and the time limits of a step. */
final class StepHead extends VBox {

    /**
     * @param read shows something to read beside what was pressed
     * @param start asks for the date from which a limit counts; empty while no case is open
     */
    StepHead(
            Step step,
            Laid laid,
            BiConsumer<LinkTarget.ToRead, Node> read,
            Optional<BiConsumer<TimeLimit, Node>> start) {
        Pathway pathway = laid.pathway();
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
        EvidenceGrade grade = pathway.evidence(step.evidence());
        Hyperlink evidence = new Hyperlink(grade.title(), Icons.of(Feather.BOOKMARK));
        evidence.setId("step-evidence");
        evidence.getStyleClass().addAll("step-fact", "step-evidence");
        evidence.setAccessibleText("How well this is established: " + grade.title());
        evidence.setOnAction(
                _ -> {
                    evidence.setVisited(false);
                    read.accept(
                            new LinkTarget.ToRead(
                                    "How well this is established: " + grade.title(),
                                    grade.meaning(),
                                    ""),
                            evidence);
                });
        facts.getChildren().add(evidence);
        getChildren().addAll(title, facts);
        List<TimeLimit> given = laid.givenDates(step);
        for (Laid.Beside each : laid.limits(step)) {
            HBox row = limit(pathway, each, read);
            start.filter(_ -> given.contains(each.limit()))
                    .ifPresent(ask -> row.getChildren().add(giveDate(each.limit(), ask)));
            getChildren().add(row);
        }
    }

    private static Hyperlink giveDate(TimeLimit limit, BiConsumer<TimeLimit, Node> ask) {
        Hyperlink give = new Hyperlink("Give the date...");
        give.setId("start-clock-" + limit.id());
        give.setMinWidth(Region.USE_PREF_SIZE);
        give.setAccessibleText("Give the date from which this counts: " + limit.title());
        give.setOnAction(
                _ -> {
                    give.setVisited(false);
                    ask.accept(limit, give);
                });
        return give;
    }

    /** The first sentence of a time limit; the rest is one press away. */
    private static HBox limit(
            Pathway pathway, Laid.Beside of, BiConsumer<LinkTarget.ToRead, Node> read) {
        TimeLimit clock = of.limit();
        String area = of.area().isEmpty() ? "" : of.area() + ": ";
        // Some areas begin their texts with their own name.
        String text = clock.text().startsWith(area) ? clock.text() : area + clock.text();
        int end = text.indexOf(". ");
        Label limit =
                new Label(end < 0 ? text : text.substring(0, end + 1), Icons.of(Feather.CLOCK));
        limit.setWrapText(true);
        limit.setMinHeight(Region.USE_PREF_SIZE);
        limit.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(limit, Priority.ALWAYS);
        HBox row = new HBox(8, limit);
        row.getStyleClass().add("step-clock");
        if (!of.area().isEmpty()) {
            row.setId("local-clock-" + clock.id());
            row.getStyleClass().add("local");
        }
        row.setAlignment(Pos.CENTER_LEFT);
        if (end >= 0) {
            Hyperlink more = new Hyperlink("All of it");
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setAccessibleText("All of the time limit: " + clock.title());
            more.setOnAction(
                    _ -> {
                        more.setVisited(false);
                        read.accept(LinkTarget.clock(pathway, clock), more);
                    });
            row.getChildren().add(more);
        }
        return row;
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
