package org.waymark.ui.support;

import org.waymark.app.NotebookSession;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryKind;
import org.waymark.casework.PersonForm;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.Account.Answer;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Fills a notebook in memory with invented work, for tests and pictures. */
public final class Filled {

    private Filled() {}

    /** Two cases with a few entries, something due, and a draft; gives the first case. */
    public static CaseId fill(FakeSession session, TestClock clock) {
        CaseId first = concern(session, "Robin Marsh", 9, "Robin said: 'I don't want to go home.'");
        session.recorder()
                .describe(
                        first,
                        null,
                        PersonForm.of("Alex Marsh", Relation.PARENT).noted("Robin's mother"));
        session.recorder()
                .sign(
                        new EntryForm.Decision(
                                first,
                                TestPathway.DANGER,
                                at("2026-11-23T14:20"),
                                "",
                                Set.of(),
                                "Robin is with club staff and safe until five.",
                                TestPathway.RECORD_FIRST,
                                "Staff are with Robin, and the person named is at work until six.",
                                "Ringing 999 at once.",
                                "",
                                "",
                                "",
                                false),
                        Optional.empty());
        session.recorder()
                .follow(
                        first,
                        TestPathway.pathway().step(TestPathway.RECORD_FIRST).routes().getFirst());
        session.recorder()
                .sign(
                        new EntryForm.Contact(
                                first,
                                TestPathway.CONSULT,
                                at("2026-11-23T15:30"),
                                "Told the duty social worker what Robin said, word for word.",
                                Set.of(),
                                "",
                                "J. Okoro, duty social worker",
                                "Ashmere MASH",
                                ContactMade.Method.PHONE,
                                "ASH-1187",
                                "They ring back by five."),
                        Optional.empty());
        session.book().due(first, due(first, session, "Decide today", "2026-11-23T17:00", true));
        session.book()
                .due(first, due(first, session, "MASH rings back", "2026-11-23T12:00", false));
        concern(session, "", 0, "A worker noticed that a child flinched when collected.");
        session.recorder()
                .save(
                        new Draft(
                                new DraftId(UUID.randomUUID()),
                                first,
                                TestPathway.THRESHOLD,
                                EntryKind.DECISION,
                                Map.of("reasons", "Robin has said it twice, unasked."),
                                clock.instant()));
        return first;
    }

    private static DueItem due(
            CaseId id, FakeSession session, String what, String when, boolean ours) {
        return new DueItem(
                id,
                session.queries().summary(id).orElseThrow().number(),
                "R. M.",
                DueItem.Kind.CLOCK,
                what,
                LocalDateTime.parse(when),
                false,
                !ours,
                ours,
                List.of("The concern was recorded on 23 November 2026 at 14:05."),
                TestPathway.THRESHOLD,
                new DueReference.Clock(
                        what.toLowerCase(Locale.ROOT).replace(' ', '-'), Instant.EPOCH));
    }

    /** Raises a concern and gives its case. */
    public static CaseId concern(NotebookSession session, String child, int age, String text) {
        Signing signing =
                session.recorder()
                        .sign(
                                new EntryForm.Concern(
                                        null,
                                        TestPathway.START,
                                        at("2026-11-20T14:05"),
                                        text,
                                        Set.of(),
                                        "",
                                        account(),
                                        child,
                                        age == 0 ? null : age),
                                Optional.empty());
        return ((Signing.Signed) signing).inCase();
    }

    private static Account account() {
        return new Account(
                Account.Origin.DISCLOSURE,
                Account.HowKnown.TOLD_BY_CHILD,
                "I don't want to go home when he is there.",
                "Can you tell me a bit more?",
                "Quiet, looked at the floor.",
                null,
                "The hall",
                null,
                "2026-11-20T14:05",
                Answer.NO,
                Answer.UNSURE,
                null,
                Answer.NO,
                "A member of the household is named.",
                null);
    }

    private static Happened at(String moment) {
        return new Happened(moment, null, Happened.Precision.EXACT);
    }

    /** A note in a case, for filling long lists. */
    public static void note(NotebookSession session, CaseId id, StepId step, String text) {
        session.recorder()
                .sign(
                        new EntryForm.Note(
                                id,
                                step,
                                at("2026-11-22T10:00"),
                                text,
                                Set.of(),
                                "",
                                "",
                                "",
                                "",
                                ""),
                        Optional.empty());
    }
}
