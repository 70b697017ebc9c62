package org.waymark.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.Chronology;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.TestPathway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class LinesTest {

    private final Contexts contexts = new Contexts();
    private final CaseId caseId = Filled.fill(contexts.session, contexts.clock);

    private Chronology chronology() {
        return contexts.session.queries().chronology(caseId, Chronology.Scope.EVERYTHING);
    }

    private List<Line> lines(
            List<Chronology.Row> rows, List<Chronology.Move> moves, List<Chronology.Remark> said) {
        Chronology it = chronology();
        return new Lines(new Moments(contexts.clock), StepId::value)
                .of(
                        new Chronology(
                                it.file(),
                                it.scope(),
                                rows,
                                it.leftOut(),
                                it.count(),
                                it.head(),
                                it.headWords(),
                                it.madeAt(),
                                it.madeBy(),
                                moves,
                                said));
    }

    private Chronology.Move move(Instant at) {
        return new Chronology.Move(
                new EntryId("a-move"),
                41,
                at,
                TestPathway.START,
                TestPathway.CONSULT,
                null,
                "They rang first.",
                "Jo");
    }

    @Test
    void aMoveStandsAmongTheEventsWithItsReason() {
        Instant beforeAll = contexts.clock.instant().minus(Duration.ofDays(400));
        List<Line> lines = lines(chronology().rows(), List.of(move(beforeAll)), List.of());

        Line first = lines.getFirst();
        assertThat(first.id()).isEqualTo(new EntryId("a-move"));
        assertThat(first.event()).contains(TestPathway.CONSULT.value());
        assertThat(first.action()).isEqualTo("Reason: They rang first.");
        assertThat(first.toString() + first.aside()).doesNotContain("rang");
        assertThat(lines).hasSize(chronology().rows().size() + 1);
    }

    @Test
    void aRemarkOnTheRecordComesAfterWhatHappenedBefore() {
        Instant afterAll = contexts.clock.instant().plus(Duration.ofDays(1));
        List<Line> lines =
                lines(
                        chronology().rows(),
                        List.of(),
                        List.of(
                                new Chronology.Remark(
                                        new EntryId("a-remark"),
                                        42,
                                        afterAll,
                                        "Jo",
                                        Chronology.RemarkKind.FROM_LATER_VERSION,
                                        "It is kept.")));

        assertThat(lines.getLast().id()).isEqualTo(new EntryId("a-remark"));
        assertThat(lines.getLast().event())
                .isEqualTo("Recorded by a newer version of Waymark. It is kept.");
    }

    @Test
    void aCorrectionStandsOnceBeneathWhatItCorrectsAndBearsItsNumber() {
        RecordedEntry first = contexts.session.queries().entries(caseId).getFirst();
        contexts.session
                .recorder()
                .sign(
                        new EntryForm.Correction(
                                caseId,
                                first.step(),
                                Happened.unknown(),
                                "It was Thursday.",
                                Set.of(),
                                first.id(),
                                "The wrong day."),
                        Optional.empty());
        RecordedEntry correction = contexts.session.queries().entries(caseId).getLast();
        List<Chronology.Row> rows = new ArrayList<>(chronology().rows());
        rows.add(
                new Chronology.Row(
                        rows.size() + 1, "Date not known", correction, "x", "Jo", "", "", ""));

        List<Line> lines = lines(rows, List.of(), List.of());

        assertThat(lines).filteredOn(line -> line.id().equals(correction.id())).hasSize(1);
        int at = lines.stream().map(Line::id).toList().indexOf(first.id());
        assertThat(lines.get(at + 1).id()).isEqualTo(correction.id());
        assertThat(lines.get(at + 1).number()).isEqualTo("↳ " + rows.size());

        List<Line> alone = lines(List.of(rows.getLast()), List.of(), List.of());
        assertThat(alone)
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.event())
                                        .startsWith("Correction of an entry that is not shown"));
    }

    @Test
    void aLongPassageIsCutAtAWordAndSaysSo() {
        assertThat(PassageColumn.beginning("short", 10)).isEqualTo("short");
        assertThat(PassageColumn.beginning("one two three four", 9)).isEqualTo("one two …");
        assertThat(PassageColumn.beginning("abc\uD83D\uDE00def", 4)).isEqualTo("abc …");
    }
}
