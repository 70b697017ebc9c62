package org.waymark.ui.chart;

import org.waymark.casework.ClosedSteps;
import org.waymark.casework.DueItem;
import org.waymark.casework.Happening;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What the cases have to say of a step or a route, in words. */
final class CaseSpoken {

    /** So much of a long story is told at a step; the rest stands in the notebook. */
    private static final int TOLD = 2;

    private final Pathway pathway;

    CaseSpoken(Pathway pathway) {
        this.pathway = pathway;
    }

    /** How a step stands to both cases, in sentences; empty where there is nothing to say. */
    String state(Step step, CaseMarks marks) {
        StringBuilder text = new StringBuilder();
        text.append(standing(step, marks));
        OtherCase other = marks.other();
        if (other != null) {
            String often = times(marks.otherTold().visits(step.id()).size());
            switch (marks.otherStanding(step.id())) {
                case NOW -> text.append("Current step of case ").append(other.label()).append(". ");
                case BEEN ->
                        text.append("Case ")
                                .append(other.label())
                                .append(" has been here")
                                .append(often.isEmpty() ? "" : " " + often)
                                .append(". ");
                case NOT_BEEN -> {}
            }
        }
        text.append(story(step, marks));
        int entries = marks.entries(step.id());
        if (entries > 0) {
            text.append(Spoken.entries(entries)).append(" in the notebook. ");
        }
        int right = marks.told().setRight(step.id());
        if (right > 0) {
            text.append(right == 1 ? "One entry of this step was" : right + " entries were")
                    .append(" set right later; both stay. ");
        }
        for (DueItem item : marks.dueAt(step.id())) {
            text.append(due(item, marks)).append(' ');
        }
        return text.toString();
    }

    private String standing(Step step, CaseMarks marks) {
        int visits = marks.told().visits(step.id()).size();
        boolean end = step.kind() == StepKind.END;
        return switch (marks.standing(step.id())) {
            case NOW ->
                    "Current step of this case"
                            + (visits > 1 ? ", which has come here " + times(visits) : "")
                            + (end ? ". The case is closed. " : ". ");
            case BEEN ->
                    visits == 0 && marks.entries(step.id()) > 0
                            ? "Recorded here; the case itself has not stood here. "
                            : "This case has been here"
                                    + (visits > 1 ? " " + times(visits) : "")
                                    + (end ? ": it was closed, and opened again. " : ". ");
            case NOT_BEEN -> closed(step, marks);
        };
    }

    private String story(Step step, CaseMarks marks) {
        WayTold told = marks.told();
        StringBuilder text = new StringBuilder();
        text.append(
                newest(
                        told.visits(step.id()).stream()
                                .map(WayTold.Visit::by)
                                .filter(Objects::nonNull)
                                .toList(),
                        it ->
                                "Moved here by hand, "
                                        + at(it, marks)
                                        + (it.reason().isEmpty()
                                                ? "."
                                                : ": " + Spoken.sentence(it.reason()))));
        text.append(
                newest(
                        told.leftByHand(step.id()),
                        it -> "Left by hand for " + title(it.to()) + ", " + at(it, marks) + "."));
        text.append(
                newest(
                        told.stayed(step.id()),
                        it -> "Decided to take none of its ways on, " + at(it, marks) + "."));
        text.append(
                newest(
                        told.ended(step.id()),
                        it ->
                                (it.met() ? "Met: " : "No longer applies: ")
                                        + it.what()
                                        + ", "
                                        + at(it, marks)
                                        + "."));
        return text.toString();
    }

    private static <T> String newest(List<T> all, Function<T, String> words) {
        StringBuilder text = new StringBuilder();
        int before = Math.max(0, all.size() - TOLD);
        for (T each : all.subList(before, all.size())) {
            text.append(words.apply(each)).append(' ');
        }
        if (before > 0) {
            text.append(before == 1 ? "And once before. " : "And " + before + " times before. ");
        }
        return text.toString();
    }

    private static String at(Happening happening, CaseMarks marks) {
        return marks.moments().full(happening.at());
    }

    /** Something due at a step. */
    static String due(DueItem item, CaseMarks marks) {
        String when = marks.moments().due(item);
        if (item.opens()) {
            return Spoken.sentence(item.what() + ": " + when);
        }
        return (item.ours() ? "Due: " : "Due from others: ")
                + item.what()
                + ", "
                + Spoken.sentence(when);
    }

    /** Why a step cannot apply; empty where it can. */
    String closed(Step step, CaseMarks marks) {
        List<ClosedSteps.Turning> because = marks.closedBy(step.id());
        if (because.isEmpty()) {
            return "";
        }
        StringBuilder text =
                new StringBuilder(
                        "Cannot apply as this case was decided, until it is decided again: ");
        for (int i = 0; i < because.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(turning(because.get(i), marks));
        }
        return text.append(". ").toString();
    }

    private String turning(ClosedSteps.Turning turning, CaseMarks marks) {
        Step decision = pathway.step(turning.declined().from());
        StringBuilder text = new StringBuilder("at ");
        text.append(decision.title()).append(" not taken was ");
        text.append('\u201C').append(turning.declined().label()).append('\u201D');
        turning.took()
                .flatMap(
                        took ->
                                decision.routes().stream()
                                        .filter(route -> route.to().equals(took))
                                        .findFirst())
                .ifPresent(
                        route -> text.append(" but \u201C").append(route.label()).append('\u201D'));
        turning.at().ifPresent(at -> text.append(", ").append(marks.moments().full(at)));
        return text.toString();
    }

    /** How a route stands to both cases, each part begun by a comma. */
    String passage(Route route, CaseMarks marks) {
        StringBuilder text = new StringBuilder(own(route, marks));
        OtherCase other = marks.other();
        if (other != null) {
            text.append(
                    switch (marks.otherPassage(route)) {
                        case TAKEN -> ", taken by case " + other.label();
                        case DECLINED -> ", not taken by case " + other.label();
                        case PLAIN -> "";
                    });
        }
        return text.toString();
    }

    /** Taken or not; with the days where it was both, or was set right. */
    private static String own(Route route, CaseMarks marks) {
        String plain =
                switch (marks.passage(route)) {
                    case TAKEN -> ", taken";
                    case DECLINED -> ", not taken";
                    case PLAIN -> "";
                };
        List<WayTold.Choice> choices = marks.told().choices(route);
        boolean right = choices.stream().anyMatch(choice -> choice.setRight().isPresent());
        if (plain.isEmpty() || choices.size() < 2 && !right) {
            return plain;
        }
        long taken = choices.stream().filter(WayTold.Choice::taken).count();
        StringBuilder text = new StringBuilder(plain);
        if (taken > 1) {
            text.append(' ').append(times((int) taken));
        }
        List<WayTold.Choice> newest =
                choices.subList(Math.max(0, choices.size() - 3), choices.size());
        for (WayTold.Choice choice : newest.reversed()) {
            text.append(choice == newest.getLast() ? ": " : ", ");
            text.append(choice.taken() ? "taken " : "not taken ");
            text.append(marks.moments().full(choice.at()));
            choice.setRight()
                    .ifPresent(
                            at ->
                                    text.append(" (set right ")
                                            .append(marks.moments().full(at))
                                            .append(')'));
        }
        return text.toString();
    }

    /** What the list says of a step, part by part. */
    List<String> brief(Step step, CaseMarks marks) {
        List<String> parts = new ArrayList<>();
        String often = times(marks.told().visits(step.id()).size());
        boolean end = step.kind() == StepKind.END;
        switch (marks.standing(step.id())) {
            case NOW -> parts.add(end ? "Now, closed" : "Now");
            case BEEN -> parts.add(often.isEmpty() ? "Been" : "Been " + often);
            case NOT_BEEN -> {
                if (marks.isClosed(step.id())) {
                    parts.add(closed(step, marks).strip());
                }
            }
        }
        if (marks.told().byHand(step.id()) > 0) {
            parts.add("Moved here by hand");
        }
        OtherCase other = marks.other();
        if (other != null) {
            switch (marks.otherStanding(step.id())) {
                case NOW -> parts.add("Now: case " + other.label());
                case BEEN -> parts.add("Been: case " + other.label());
                case NOT_BEEN -> {}
            }
        }
        int entries = marks.entries(step.id());
        if (entries > 0) {
            parts.add(Spoken.entries(entries));
        }
        marks.dueAt(step.id()).forEach(item -> parts.add(dueBriefly(item, marks)));
        return parts;
    }

    /** When something is due, and whether others owe it. */
    static String dueBriefly(DueItem item, CaseMarks marks) {
        String when = marks.moments().due(item);
        return item.ours() || item.opens() ? when : "theirs " + when;
    }

    /** How often, for anything but once. */
    static String times(int count) {
        return count < 2 ? "" : count == 2 ? "twice" : count + " times";
    }

    private String title(StepId step) {
        return pathway.find(step).map(Step::title).orElse("a step of earlier guidance");
    }
}
