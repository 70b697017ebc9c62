package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.waymark.calendar.BankHolidays;
import org.waymark.journal.JournalFixture;
import org.waymark.journal.Projection;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.Library;
import org.waymark.pathway.StepId;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Casework over a real notebook, on Monday 23 November 2026 at 09:41. */
final class CaseworkFixture implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Happened TODAY = exact("2026-11-23T09:00");

    final JournalFixture journal;
    private final Library library;
    private Casework casework;

    CaseworkFixture(Path folder) {
        this(folder, Library.of(SmallPathway.pathway()));
    }

    CaseworkFixture(Path folder, Library library) {
        this.library = library;
        journal = JournalFixture.in(folder, projections());
        casework = casework();
    }

    private static Projection[] projections() {
        return Casework.projections().toArray(Projection[]::new);
    }

    private Casework casework() {
        return new Casework(
                journal.notebook(),
                library,
                BankHolidays.of(
                        "england",
                        "England",
                        2026,
                        2028,
                        Map.of(LocalDate.of(2026, 12, 25), "Christmas Day")),
                journal.clock,
                ZONE);
    }

    void reopen() {
        journal.reopen(projections());
        casework = casework();
    }

    CaseQueries queries() {
        return casework.queries();
    }

    Recorder recorder() {
        return casework.recorder();
    }

    void pass(Duration duration) {
        journal.clock.pass(duration);
    }

    /** What has to be signed. */
    Signing.Signed signed(EntryForm form) {
        return signed(recorder().sign(form, Optional.empty()));
    }

    static Signing.Signed signed(Signing signing) {
        assertThat(signing).isInstanceOf(Signing.Signed.class);
        return (Signing.Signed) signing;
    }

    /** The fields in which something is missing. */
    List<String> gaps(EntryForm form) {
        return gaps(recorder().sign(form, Optional.empty()));
    }

    static List<String> gaps(Signing signing) {
        return switch (signing) {
            case Signing.Signed _ -> List.of();
            case Signing.Incomplete it -> {
                assertThat(it.gaps()).allSatisfy(gap -> assertThat(gap.words()).endsWith("."));
                yield it.gaps().stream().map(Signing.Gap::field).toList();
            }
        };
    }

    CaseId newCase() {
        return newCase("Robin Kestrel");
    }

    CaseId newCase(String child) {
        return signed(concern(null, SmallPathway.RECORD, "Robin spoke of home.", child)).inCase();
    }

    /** A case that stands at a step, by way of moves with a reason. */
    CaseId caseAt(StepId step) {
        CaseId id = newCase();
        if (!step.equals(SmallPathway.RECORD)) {
            signed(recorder().moveTo(id, step, "For the test."));
        }
        return id;
    }

    static Happened exact(String moment) {
        return new Happened(moment, null, Happened.Precision.EXACT);
    }

    Happened now() {
        LocalDateTime now = LocalDateTime.ofInstant(journal.clock.instant(), ZONE);
        return exact(now.toString().substring(0, 16));
    }

    static Account account() {
        return account("I don't want to go home", Account.Answer.NOT_ASKED, null, null);
    }

    static Account account(String words, Account.Answer parentTold, String detail, String knownAt) {
        return new Account(
                Account.Origin.DISCLOSURE,
                Account.HowKnown.TOLD_BY_CHILD,
                words,
                "Can you tell me more?",
                null,
                null,
                null,
                null,
                knownAt,
                Account.Answer.NO,
                Account.Answer.NOT_ASKED,
                null,
                parentTold,
                detail,
                null);
    }

    static EntryForm.Concern concern(CaseId caseId, StepId step, String text, String child) {
        return concern(caseId, step, TODAY, text, account(), child);
    }

    static EntryForm.Concern concern(
            CaseId caseId,
            StepId step,
            Happened happened,
            String text,
            Account account,
            String child) {
        return new EntryForm.Concern(
                caseId,
                step,
                happened,
                text,
                Set.of(),
                "",
                account,
                child,
                child.isEmpty() ? null : 9);
    }

    static EntryForm.Note note(CaseId caseId, StepId step, String text) {
        return note(caseId, step, TODAY, text);
    }

    static EntryForm.Note note(CaseId caseId, StepId step, Happened happened, String text) {
        return new EntryForm.Note(caseId, step, happened, text, Set.of(), "", "", "", "", "");
    }

    static EntryForm.Decision decision(
            CaseId caseId,
            StepId step,
            String text,
            StepId chosen,
            String reasons,
            String review,
            boolean notToAct) {
        return new EntryForm.Decision(
                caseId, step, TODAY, text, Set.of(), "", chosen, reasons, "", "", "", review,
                notToAct);
    }

    static EntryForm.Contact contact(CaseId caseId, StepId step, String who, String text) {
        return new EntryForm.Contact(
                caseId,
                step,
                TODAY,
                text,
                Set.of(),
                "",
                who,
                "Ashmere MASH",
                ContactMade.Method.PHONE,
                "A-2291",
                "They call back by noon.");
    }

    static EntryForm.Action action(
            CaseId caseId, StepId step, String text, String owner, String due) {
        return new EntryForm.Action(caseId, step, TODAY, text, Set.of(), owner, due);
    }

    @Override
    public void close() {
        journal.close();
    }
}
