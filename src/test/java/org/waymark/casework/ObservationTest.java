package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.casework.CaseworkFixture.TODAY;
import static org.waymark.casework.CaseworkFixture.exact;
import static org.waymark.casework.CaseworkFixture.note;
import static org.waymark.casework.SmallPathway.RECORD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.casework.EntryForm.SignChoice;
import org.waymark.journal.fact.Account.HowKnown;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.SignNoted;
import org.waymark.pathway.SignDomain;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ObservationTest {

    private static final SignChoice WET = new SignChoice("child-physical", "wetting", "");
    private static final SignChoice TRUSTED = new SignChoice("strengths", "trusted-adult", "");

    @TempDir Path folder;
    private CaseworkFixture book;
    private CaseId id;
    private PersonId robin;

    @BeforeEach
    void begin() {
        book = new CaseworkFixture(folder);
        id = book.newCase();
        robin = book.queries().file(id).orElseThrow().people().getFirst().id();
    }

    @AfterEach
    void end() {
        book.close();
    }

    private EntryForm.Observation seen(Happened when, String text, SignChoice... signs) {
        return form(when, text, Set.of(robin), HowKnown.SAW, "", signs);
    }

    private EntryForm.Observation form(
            Happened when,
            String text,
            Set<PersonId> people,
            HowKnown howKnown,
            String observer,
            SignChoice... signs) {
        return new EntryForm.Observation(
                id,
                RECORD,
                when,
                text,
                people,
                "",
                List.of(signs),
                howKnown,
                observer,
                "",
                "Pitch",
                "",
                "Third time",
                "",
                "A new baby",
                "");
    }

    @Test
    void itKeepsTheGuidanceInTheWordsThatItsAuthorSaw() {
        book.signed(seen(TODAY, "Shorts were wet.", WET));

        ObservationMade made =
                (ObservationMade) book.queries().entriesAt(id, RECORD).getFirst().fact();
        assertThat(made.signs())
                .containsExactly(
                        new SignNoted(
                                "child-physical",
                                "The child: body",
                                "wetting",
                                "New wetting",
                                "It begins suddenly",
                                "A new baby came"));
        assertThat(made.signsDigest()).isEqualTo(SmallPathway.pathway().signsDigest());
        assertThat(made.guidance().version()).isEqualTo("2026.11");
        assertThat(made.people()).containsExactly(robin.value());
        assertThat(made.observer()).isNull();
    }

    @Test
    void whatFitsNoSignIsSaidInOnesOwnWordsInItsGroup() {
        book.signed(seen(TODAY, "Sings alone.", new SignChoice("strengths", null, " Sings ")));

        ObservationMade made =
                (ObservationMade) book.queries().entriesAt(id, RECORD).getFirst().fact();
        assertThat(made.signs())
                .containsExactly(
                        new SignNoted("strengths", "Strengths", null, "Sings", null, null));
    }

    @Test
    void withoutFactSignOrPersonItCannotBeSigned() {
        assertThat(book.gaps(form(TODAY, "", Set.of(), HowKnown.SAW, "")))
                .containsExactly("text", "signs", "people");
        assertThat(book.gaps(form(null, "Wet.", Set.of(robin), HowKnown.SAW, "", WET)))
                .containsExactly("happened");
    }

    @Test
    void aSignThatTheGuidanceDoesNotHaveIsRefused() {
        assertThat(book.gaps(seen(TODAY, "Wet.", new SignChoice("child-physical", "gone", ""))))
                .containsExactly("signs");
        assertThat(book.gaps(seen(TODAY, "Wet.", new SignChoice("gone", null, "My words"))))
                .containsExactly("signs");
        assertThat(book.gaps(seen(TODAY, "Wet.", new SignChoice("strengths", null, " "))))
                .containsExactly("signs");
    }

    @Test
    void whatSomebodyElseToldNeedsToSayWho() {
        assertThat(book.gaps(form(TODAY, "Wet.", Set.of(robin), HowKnown.TOLD_BY_OTHER, "", WET)))
                .containsExactly("observer");
        assertThat(
                        book.gaps(
                                form(
                                        TODAY,
                                        "Wet.",
                                        Set.of(robin),
                                        HowKnown.TOLD_BY_OTHER,
                                        "Liz T.",
                                        WET)))
                .isEmpty();
    }

    @Test
    void theyStandByTheDateOfTheEventInEveryGroupWhereTheyWereNoted() {
        book.signed(seen(Happened.unknown(), "Undated", TRUSTED));
        book.signed(seen(exact("2026-11-20T10:00"), "Second", TRUSTED, WET));
        book.signed(seen(new Happened("2026-10", null, Happened.Precision.MONTH), "First", WET));
        book.signed(note(id, RECORD, "No observation"));

        Observations told = book.queries().observations(id);

        assertThat(told.rows())
                .extracting(row -> row.observed().text())
                .containsExactly("First", "Second", "Undated");
        assertThat(told.domains())
                .extracting(Observations.Domain::id)
                .containsExactly("child-physical", "family", "strengths");
        assertThat(told.domains())
                .extracting(Observations.Domain::strengths)
                .containsExactly(false, false, true);
        assertThat(told.in(told.domains().getFirst()))
                .extracting(Observations.Row::number)
                .containsExactly(1, 2);
        assertThat(told.in(told.domains().get(1))).isEmpty();
        assertThat(told.in(told.domains().getLast()))
                .extracting(Observations.Row::number)
                .containsExactly(2, 3);
        assertThat(told.rows().getFirst().first()).isEqualTo("2026-10-01");
        assertThat(told.rows().getFirst().last()).isEqualTo("2026-10-31");
        assertThat(told.rows().getLast().first()).isNull();
        assertThat(told.leftOut()).isEmpty();
    }

    @Test
    void aCorrectionStandsWithTheObservationThatStaysInSight() {
        EntryId wrong = book.signed(seen(TODAY, "Shorts were wet.", WET)).entry();
        book.signed(
                new EntryForm.Correction(
                        id, RECORD, TODAY, "Socks were wet.", Set.of(), wrong, "Misread."));

        Observations.Row row = book.queries().observations(id).rows().getFirst();

        assertThat(row.observed().text()).isEqualTo("Shorts were wet.");
        assertThat(row.entry().corrections())
                .extracting(it -> it.fact().text())
                .containsExactly("Socks were wet.");
    }

    @Test
    void itStandsAmongTheSignificantEventsWithItsSourceAndSign() {
        book.signed(form(TODAY, "Wet.", Set.of(robin), HowKnown.SAW, "Liz T., coach", WET));

        Chronology.Row row =
                book.queries().chronology(id, Chronology.Scope.SIGNIFICANT).rows().stream()
                        .filter(it -> it.entry().fact() instanceof ObservationMade)
                        .findFirst()
                        .orElseThrow();
        assertThat(row.event()).isEqualTo("Wet.\nNoted as: New wetting (The child: body).");
        assertThat(row.source()).startsWith("Liz T., coach. Seen. Written down by ");
    }

    @Test
    void itIsFoundByItsSignItsSourceAndItsWords() {
        book.signed(form(TODAY, "Shorts", Set.of(robin), HowKnown.SAW, "Hollowell", WET));

        for (String words : List.of("shorts", "hollowell", "wetting", "third time", "new baby")) {
            assertThat(book.queries().search(words).entries()).as(words).hasSize(1);
        }
        assertThat(book.queries().search("suddenly").entries()).isEmpty();
    }

    @Test
    void aDraftOfOneIsKeptUnderItsKindUntilItIsSigned() {
        Draft draft =
                new Draft(
                        new DraftId(UUID.randomUUID()),
                        id,
                        RECORD,
                        EntryKind.OBSERVATION,
                        Map.of("signs", "child-physical/wetting"),
                        book.journal.clock.instant());
        book.recorder().save(draft);
        book.reopen();
        assertThat(book.queries().drafts()).containsExactly(draft);

        CaseworkFixture.signed(
                book.recorder().sign(seen(TODAY, "Wet.", WET), Optional.of(draft.id())));
        assertThat(book.queries().drafts()).isEmpty();
    }

    @Test
    void aGroupThatThePackNoLongerHasKeepsItsOwnTitle() {
        book.signed(seen(TODAY, "Wet.", WET));
        List<Observations.Row> rows = book.queries().observations(id).rows();

        List<Observations.Domain> domains =
                ObservationRows.domains(SmallPathway.withSigns(List.of()), rows);

        assertThat(domains)
                .containsExactly(
                        new Observations.Domain("child-physical", "The child: body", "", false));
    }

    @Test
    void theDigestOfTheSignsChangesWithAnyOfTheirWords() {
        List<SignDomain> domains = SmallPathway.signs();
        SignDomain first = domains.getFirst();
        SignDomain other =
                new SignDomain(
                        first.id(),
                        first.title(),
                        first.introduction() + " Look twice.",
                        first.signs(),
                        first.evidence(),
                        first.sources());
        String before = SmallPathway.withSigns(domains).signsDigest();

        assertThat(SmallPathway.withSigns(List.of(other)).signsDigest()).isNotEqualTo(before);
        assertThat(SmallPathway.withSigns(domains.reversed()).signsDigest()).isNotEqualTo(before);
        assertThat(SmallPathway.withSigns(SmallPathway.signs()).signsDigest()).isEqualTo(before);
    }
}
