package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.waymark.calendar.BankHolidays;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.CaseWay;
import org.waymark.casework.Casework;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryId;
import org.waymark.casework.Recorder;
import org.waymark.casework.Signing;
import org.waymark.journal.JournalFixture;
import org.waymark.journal.Projection;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
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

/** A case in a real notebook over the built-in pathway; a minute goes by before each signing. */
final class RealCase implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    final JournalFixture journal;
    final CaseId id;
    private final Casework casework;
    private final Pathway pathway = RealPathway.pathway();

    RealCase(Path folder) {
        journal = JournalFixture.in(folder, Casework.projections().toArray(Projection[]::new));
        casework =
                new Casework(
                        journal.notebook(),
                        pathway,
                        BankHolidays.of(
                                "england",
                                "England",
                                2026,
                                2028,
                                Map.of(LocalDate.of(2026, 12, 25), "Christmas Day")),
                        journal.clock,
                        ZONE);
        id = concern("Robin Kestrel");
    }

    CaseId concern(String child) {
        return signed(
                        new EntryForm.Concern(
                                null,
                                pathway.start(),
                                now(),
                                "Robin spoke of home.",
                                Set.of(),
                                "",
                                new Account(
                                        Account.Origin.DISCLOSURE,
                                        Account.HowKnown.TOLD_BY_CHILD,
                                        "I don't want to go home",
                                        "Can you tell me more?",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Account.Answer.NO,
                                        Account.Answer.NOT_ASKED,
                                        null,
                                        Account.Answer.NOT_ASKED,
                                        null,
                                        null),
                                child,
                                9))
                .caseId();
    }

    static StepId step(String id) {
        return new StepId(id);
    }

    /** A decision that takes a route, or none where {@code chosen} is null. */
    EntryId decide(String at, @Nullable String chosen) {
        return signed(
                        new EntryForm.Decision(
                                id,
                                step(at),
                                now(),
                                "Decided.",
                                Set.of(),
                                "",
                                chosen == null ? null : step(chosen),
                                "Because.",
                                "",
                                "",
                                "",
                                LocalDate.ofInstant(journal.clock.instant(), ZONE)
                                        .plusDays(7)
                                        .toString(),
                                chosen == null))
                .entry();
    }

    void follow(Route route) {
        pass();
        signed(recorder().follow(id, route));
    }

    void move(String to, String reason) {
        pass();
        signed(recorder().moveTo(id, step(to), reason));
    }

    EntryId note(String at) {
        return signed(
                        new EntryForm.Note(
                                id, step(at), now(), "A note.", Set.of(), "", "", "", "", ""))
                .entry();
    }

    EntryId correct(String at, EntryId entry) {
        return signed(
                        new EntryForm.Correction(
                                id, step(at), now(), "Right.", Set.of(), entry, "Mistaken."))
                .entry();
    }

    /** Past the rules, as another version of the program may have recorded it. */
    void record(Fact fact) {
        pass();
        journal.notebook().record(List.of(fact), Optional.empty());
    }

    void pass() {
        journal.clock.pass(Duration.ofMinutes(1));
    }

    Happened now() {
        LocalDateTime now = LocalDateTime.ofInstant(journal.clock.instant(), ZONE);
        return new Happened(now.toString().substring(0, 16), null, Happened.Precision.EXACT);
    }

    Signing.Signed signed(EntryForm form) {
        pass();
        return signed(recorder().sign(form, Optional.empty()));
    }

    static Signing.Signed signed(Signing signing) {
        assertThat(signing).isInstanceOf(Signing.Signed.class);
        return (Signing.Signed) signing;
    }

    CaseQueries queries() {
        return casework.queries();
    }

    Recorder recorder() {
        return casework.recorder();
    }

    CaseFile file() {
        return queries().file(id).orElseThrow();
    }

    CaseWay way() {
        return file().way();
    }

    /** Everything in the notebook, in the order of recording. */
    List<RecordedFact> facts() {
        return journal.notebook().entriesAfter(JournalFixture.CHAIN, 0, 10_000);
    }

    /** A chart that shows the case as it is. */
    ChartModel chart() {
        ChartModel model = RealPathway.model();
        model.say(new org.waymark.ui.kit.Moments(journal.clock.withZone(ZONE)));
        model.dueProperty().set(file().due());
        model.wayProperty().set(way());
        return model;
    }

    @Override
    public void close() {
        journal.close();
    }
}
