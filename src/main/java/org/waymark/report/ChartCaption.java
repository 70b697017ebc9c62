package org.waymark.report;

import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;

import java.util.ArrayList;
import java.util.List;

/** What stands on every chart that leaves: pack, date, notice, and how to read it. */
final class ChartCaption {

    private ChartCaption() {}

    static String asPrinted(Pathway pathway, ChartAbout about, PrintedDates dates) {
        return "Version "
                + pathway.pack().version()
                + ", correct as printed on "
                + dates.moment(about.madeAt());
    }

    /** Pack, dates, notice and, for a case, how it is to be handled. */
    static List<String> heading(
            Pathway pathway, Letterhead letterhead, ChartAbout about, PrintedDates dates) {
        PackIdentity pack = pathway.pack();
        List<String> lines = new ArrayList<>();
        if (letterhead.practice()) {
            lines.add(PracticeMark.WORDS + ". Nothing of a case on it is real.");
        }
        lines.add(
                asPrinted(pathway, about, dates)
                        + ". In force from "
                        + dates.day(pack.effective())
                        + ", to be reviewed by "
                        + dates.day(pack.reviewBy())
                        + ". Published by "
                        + pack.publisher()
                        + ".");
        if (about.caseNumber() != null) {
            lines.add(
                    letterhead.marking()
                            + ". It shows the way of case "
                            + about.caseNumber()
                            + ", and names nobody.");
        }
        lines.add(pack.notice());
        return lines;
    }

    static List<String> legend(ChartAbout about) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "A card with points at its sides asks for a decision; a rounded one is something"
                        + " to do; one with a folded corner informs; one with round ends is where"
                        + " the pathway begins or ends. Routes that go back, or further than the"
                        + " next stage, are named on the cards.");
        if (about.caseNumber() != null) {
            lines.add(
                    "Thick lines and thick edges: the way of the case. Double edge: where it"
                            + " stands. Dashed lines: considered and not taken. Dotted edge: cannot"
                            + " apply as the case was decided.");
        }
        return lines;
    }
}
