package org.waymark.report;

import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
                            + (about.name() == null
                                    ? ", and names nobody."
                                    : ", " + about.name() + "."));
        }
        lines.add(pack.notice());
        return lines;
    }

    /** How to read it, in words; the margin of each sheet shows the same. */
    static List<String> legend(ChartSheet sheet, ChartAbout about) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "A card with points at its sides asks for a decision; a rounded one is something"
                        + " to do; one with a folded corner informs; one with round ends is where"
                        + " the pathway begins or ends.");
        lines.add(
                "The pattern at the left edge of a card and the picture on it tell its strand: "
                        + ChartLegend.strands(sheet).stream()
                                .map(ChartSign::told)
                                .collect(Collectors.joining("; "))
                        + ".");
        lines.add(
                "The number of a step is that of its stage and its place in it. Lines lead to steps"
                        + " of the same stage and the next. Routes that go back, or further, are"
                        + " named on the cards: > is where they go, < where they come from.");
        if (about.caseNumber() != null) {
            lines.add(
                    "Thick lines: the way of the case. Dashed lines: considered and declined. Thick"
                            + " edge and tick: the case has been there. Double edge and flag: it"
                            + " is there now. Dotted edge and struck circle: cannot apply as the"
                            + " case was decided. Clock: something is due.");
        }
        return lines;
    }
}
