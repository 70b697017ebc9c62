package org.waymark.ui.chart;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.DueItem;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.List;

/** Badges on a card for all that the cases have to say of a step but where the open one is now. */
final class CaseBadges {

    private CaseBadges() {}

    /** On the upper edge: whether the case has been there, and how much was recorded. */
    static List<Label> above(StepId step, CaseMarks marks) {
        List<Label> badges = new ArrayList<>();
        if (marks.been(step)) {
            String often = CaseSpoken.times(marks.told().visits(step).size());
            badges.add(StepCard.badge(often, Feather.CHECK, "been-badge"));
        }
        if (marks.isClosed(step)) {
            badges.add(StepCard.badge("Cannot apply", Feather.SLASH, "closed-badge"));
        }
        int entries = marks.entries(step);
        if (entries > 0) {
            badges.add(
                    StepCard.badge(Integer.toString(entries), Feather.FILE_TEXT, "entries-badge"));
        }
        return badges;
    }

    /** On the lower edge, where there is room: what is due, moves by hand, a second case. */
    static List<Label> below(StepId step, CaseMarks marks) {
        List<Label> badges = new ArrayList<>();
        List<DueItem> due = marks.dueAt(step);
        if (!due.isEmpty()) {
            badges.add(due(due, marks));
        }
        if (marks.told().byHand(step) > 0) {
            badges.add(StepCard.badge("By hand", Feather.MOVE, "hand-badge"));
        }
        OtherCase other = marks.other();
        if (other != null) {
            switch (marks.otherStanding(step)) {
                case NOW ->
                        badges.add(
                                StepCard.badge(
                                        "Now: " + brief(other), Feather.FLAG, "other-now-badge"));
                case BEEN ->
                        badges.add(
                                StepCard.badge(brief(other), Feather.SQUARE, "other-been-badge"));
                case NOT_BEEN -> {}
            }
        }
        return badges;
    }

    /** What presses most, and how much more is due there. */
    private static Label due(List<DueItem> due, CaseMarks marks) {
        DueItem first = due.getFirst();
        String more = due.size() == 1 ? "" : " +" + (due.size() - 1);
        String words = CaseSpoken.dueBriefly(first, marks) + more;
        if (first.overdue()) {
            return StepCard.badge(words, Feather.ALERT_TRIANGLE, "overdue-badge");
        }
        return first.opens()
                ? StepCard.badge(words, Feather.UNLOCK, "opens-badge")
                : StepCard.badge(words, Feather.CLOCK, "due-badge");
    }

    /** The number within its year, since cards are narrow; the year stands below the chart. */
    private static String brief(OtherCase other) {
        return other.label().substring(other.label().lastIndexOf('-') + 1);
    }
}
