package org.waymark.ui.chart;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.DueItem;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.List;

/** Badges on a card for what is due at a step, that it cannot apply, and where a second case is. */
final class CaseBadges {

    private CaseBadges() {}

    static List<Label> of(StepId step, CaseMarks marks) {
        List<Label> badges = new ArrayList<>();
        if (marks.isClosed(step)) {
            badges.add(StepCard.badge("Cannot apply", Feather.SLASH, "closed-badge"));
        }
        List<DueItem> due = marks.dueAt(step);
        if (!due.isEmpty()) {
            DueItem first = due.getFirst();
            String more = due.size() == 1 ? "" : " +" + (due.size() - 1);
            badges.add(
                    StepCard.badge(
                            marks.moments().due(first) + more,
                            first.overdue() ? Feather.ALERT_TRIANGLE : Feather.CLOCK,
                            first.overdue() ? "overdue-badge" : "due-badge"));
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

    /** The number within its year, since cards are narrow; the year stands below the chart. */
    private static String brief(OtherCase other) {
        return other.label().substring(other.label().lastIndexOf('-') + 1);
    }
}
