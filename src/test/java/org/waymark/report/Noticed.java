package org.waymark.report;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryId;
import org.waymark.casework.Observations;
import org.waymark.casework.Observations.Domain;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.Account.HowKnown;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.SignNoted;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.SignsTemplate;
import org.waymark.pathway.StepId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was noticed about Robin at Larkfield Play. Everybody is invented. */
final class Noticed {

    static final Domain BODY = new Domain("child-physical", "The child: body", "Look.", false);
    static final Domain ADULT = new Domain("adult", "A person around the child", "Acts.", false);
    static final Domain FAMILY = new Domain("family", "Family and surroundings", "", false);
    static final Domain STRENGTHS = new Domain("strengths", "Strengths and safety", "", true);

    private static final Guidance GUIDANCE = new Guidance("csa-pathway", "2026.11", "ab");

    private Noticed() {}

    static Pathway pathway() {
        Pathway plain = Larkfield.pathway();
        return new Pathway(
                new Pathway.Parts(
                        plain.pack(),
                        plain.start(),
                        plain.stages(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        plain.duty(),
                        plain.steps()),
                new SignsTemplate(
                        "Signs and Indicators Template",
                        "CSA Centre",
                        "https://www.csacentre.org.uk",
                        "It is theirs and is not copied here.",
                        "S04"));
    }

    static Observations observations() {
        return observations(rows(), List.of());
    }

    static Observations observations(List<Observations.Row> rows, List<String> leftOut) {
        CaseFile file = Larkfield.chronology().file();
        return new Observations(
                file,
                List.of(BODY, ADULT, FAMILY, STRENGTHS),
                rows,
                leftOut,
                132,
                Larkfield.HEAD,
                Larkfield.HEAD_WORDS,
                Instant.parse("2026-11-23T15:04:00Z"),
                "Priya D.");
    }

    static List<Observations.Row> rows() {
        return List.of(
                row(
                        1,
                        "2026-04-21T16:40",
                        "21 April 2026, 16:40",
                        "Robin’s shorts were wet at the break.",
                        null,
                        HowKnown.SAW,
                        "Liz T., coach",
                        Duration.ofDays(21),
                        sign(BODY, "toileting-change", "New wetting or soiling")),
                row(
                        2,
                        "2026-05-12T17:05",
                        "12 May 2026, 17:05",
                        "Dan asked to take Robin home before the end.",
                        null,
                        HowKnown.HEARD,
                        "Liz T., coach",
                        null,
                        sign(ADULT, "time-alone", "Looking for time alone with a child")),
                row(
                        3,
                        "2026-08-03T10:00",
                        "3 August 2026, 10:00",
                        "Robin came to Ellen about a quarrel.",
                        "You always listen.",
                        HowKnown.TOLD_BY_CHILD,
                        null,
                        null,
                        sign(BODY, "toileting-change", "New wetting or soiling"),
                        new SignNoted(
                                STRENGTHS.id(),
                                STRENGTHS.title(),
                                null,
                                "Comes to us unasked",
                                null,
                                null)));
    }

    private static SignNoted sign(Domain domain, String id, String words) {
        return new SignNoted(
                domain.id(),
                domain.title(),
                id,
                words,
                "It begins suddenly",
                "A new baby came at the same time");
    }

    static Observations.Row row(
            int number,
            String from,
            String date,
            String text,
            @Nullable String words,
            HowKnown howKnown,
            @Nullable String observer,
            @Nullable Duration late,
            SignNoted... signs) {
        Happened happened = new Happened(from, null, Happened.Precision.EXACT);
        ObservationMade observed =
                new ObservationMade(
                        new UUID(0, 14),
                        "child-tells",
                        GUIDANCE,
                        happened,
                        text,
                        List.of(new UUID(0, 1)),
                        null,
                        List.of(signs),
                        "cd",
                        howKnown,
                        observer,
                        words,
                        "Pitch",
                        null,
                        "It is the third time",
                        null,
                        "A new baby at home",
                        null);
        RecordedEntry entry = entry(number + 20, observed, late, List.of());
        if (number == 1) {
            EntryCorrected correction =
                    new EntryCorrected(
                            new UUID(0, 14),
                            "child-tells",
                            GUIDANCE,
                            happened,
                            "Robin’s socks were wet, not the shorts.",
                            List.of(),
                            "entry-21",
                            "Liz looked at the sheet again.");
            entry = entry(21, observed, late, List.of(entry(40, correction, null, List.of())));
        }
        return new Observations.Row(
                number,
                date,
                java.time.LocalDate.parse(from.substring(0, 10)),
                java.time.LocalDate.parse(from.substring(0, 10)),
                entry,
                observed,
                (observer == null ? "Ellen R. " : observer + ". ") + howKnown.manner() + ".");
    }

    private static RecordedEntry entry(
            int number, StepFact fact, @Nullable Duration late, List<RecordedEntry> corrections) {
        return new RecordedEntry(
                new EntryId("entry-" + number),
                number,
                new CaseId(new UUID(0, 14)),
                new StepId(fact.step()),
                "Ellen R.",
                Instant.parse("2026-05-12T16:30:00Z"),
                fact.happened(),
                late,
                fact,
                corrections);
    }
}
