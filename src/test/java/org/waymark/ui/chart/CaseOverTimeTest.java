package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.casework.CaseWay;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.casework.EntryId;
import org.waymark.casework.EntryKind;
import org.waymark.casework.Happening;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.Guidance;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Moments;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the chart says of cases in a real notebook that did not go straight on. */
class CaseOverTimeTest {

    private static final StepId DANGER = RealCase.step("q-immediate-danger");

    @TempDir Path folder;
    private RealCase real;

    @BeforeEach
    void open() {
        real = new RealCase(folder);
        real.move("q-immediate-danger", "The first question.");
    }

    @AfterEach
    void close() {
        real.close();
    }

    private static Route route(String from, String to) {
        return RealPathway.pathway().step(RealCase.step(from)).routes().stream()
                .filter(route -> route.to().equals(RealCase.step(to)))
                .findFirst()
                .orElseThrow();
    }

    private static Step at(String step) {
        return RealPathway.pathway().step(RealCase.step(step));
    }

    private static String spoken(ChartModel chart, String step) {
        return new Spoken(chart.plan()).step(at(step), chart.marks());
    }

    private static List<ReplayFrame> frames(ChartModel chart, CaseWay way) {
        return ReplayFrames.of(chart.pathway(), way, Map.of());
    }

    @Test
    void aDecisionThatTookTwoRoutesShowsBothWithTheirDays() {
        real.decide("q-immediate-danger", "act-999");
        real.move("q-immediate-danger", "The police have left; asked again.");
        real.decide("q-immediate-danger", "q-how-arose");

        ChartModel chart = real.chart();
        for (String to : List.of("act-999", "q-how-arose")) {
            assertThat(chart.marks().passage(route("q-immediate-danger", to)))
                    .isEqualTo(CaseMarks.Passage.TAKEN);
        }
        assertThat(chart.marks().passage(route("q-immediate-danger", "urgent-health")))
                .isEqualTo(CaseMarks.Passage.DECLINED);
        assertThat(spoken(chart, "q-immediate-danger"))
                .contains("This case has been here twice.")
                .contains(
                        "Call 999 and make the child safe, taken: not taken Mon 23 Nov 2026,"
                                + " 09:46, taken Mon 23 Nov 2026, 09:44; ")
                .contains("How did this come to you?, taken: taken Mon 23 Nov 2026, 09:46, not");
        assertThat(spoken(chart, "act-999"))
                .contains(
                        "Left by hand for Is a child in danger now, or in need of urgent care?,"
                                + " Mon");
    }

    @Test
    void eachMomentOfTheReplayShowsWhatHadBeenTakenAndLeftByThen() {
        real.decide("q-immediate-danger", "q-how-arose");
        real.move("q-immediate-danger", "She has told more.");
        real.decide("q-immediate-danger", "act-999");

        ChartModel chart = real.chart();
        chart.replay().begin(frames(chart, real.way()));
        Route calling = route("q-immediate-danger", "act-999");
        List<CaseMarks.Passage> passages = new java.util.ArrayList<>();
        for (int i = 0; i < chart.replay().framesProperty().get().size(); i++) {
            chart.replay().atProperty().set(i);
            passages.add(chart.marks().passage(calling));
        }
        assertThat(passages)
                .containsExactly(
                        CaseMarks.Passage.PLAIN,
                        CaseMarks.Passage.PLAIN,
                        CaseMarks.Passage.DECLINED,
                        CaseMarks.Passage.DECLINED,
                        CaseMarks.Passage.TAKEN);
        assertThat(chart.replay().framesProperty().get())
                .extracting(ReplayFrame::brief)
                .containsExactly(
                        "Opened at: Something has worried you",
                        "Moved by hand to: Is a child in danger now, or in need of urgent care?."
                                + " Reason: The first question.",
                        "No: How did this come to you?",
                        "Moved by hand to: Is a child in danger now, or in need of urgent care?."
                                + " Reason: She has told more.",
                        "Yes, danger now: Call 999 and make the child safe");
    }

    @Test
    void aRouteIsNotTakenWhereTheCaseWasMovedByHandAlongItsEnds() {
        real.decide("q-immediate-danger", "q-how-arose");
        real.move("q-immediate-danger", "Asked again.");
        real.move("act-999", "Robin Kestrel is not safe.");

        ChartModel chart = real.chart();
        assertThat(chart.marks().passage(route("q-immediate-danger", "act-999")))
                .isEqualTo(CaseMarks.Passage.DECLINED);
        assertThat(chart.marks().now(RealCase.step("act-999"))).isTrue();
        assertThat(spoken(chart, "act-999"))
                .contains("Moved here by hand, Mon 23 Nov 2026, 09:46: R. K. is not safe.")
                .doesNotContain("Robin");
        assertThat(chart.marks().told().byHand(RealCase.step("act-999"))).isEqualTo(1);
    }

    @Test
    void aDecisionThatWasSetRightStaysDrawnAndSaysSo() {
        EntryId decision = real.decide("q-immediate-danger", "act-999");
        EntryId first = real.correct("q-immediate-danger", decision);
        real.correct("q-immediate-danger", first);

        ChartModel chart = real.chart();
        assertThat(chart.marks().passage(route("q-immediate-danger", "act-999")))
                .isEqualTo(CaseMarks.Passage.TAKEN);
        assertThat(spoken(chart, "q-immediate-danger"))
                .contains("3 entries in the notebook.")
                .contains("2 entries were set right later; both stay.")
                .contains("taken: taken Mon 23 Nov 2026, 09:44 (set right Mon 23 Nov 2026, 09:46)");
        assertThat(frames(chart, real.way()))
                .extracting(ReplayFrame::words)
                .endsWith(
                        "A decision at Is a child in danger now, or in need of urgent care? was set"
                                + " right; both stay",
                        "A correction at Is a child in danger now, or in need of urgent care? was"
                                + " set right; both stay");
        chart.replay().begin(frames(chart, real.way()));
        chart.replay().atProperty().set(2);
        assertThat(chart.marks().entries(DANGER)).isEqualTo(1);
        assertThat(spoken(chart, "q-immediate-danger")).doesNotContain("set right");
    }

    @Test
    void aDecisionThatTookNoWayOnLeavesThemAllAndIsAMomentOfItsOwn() {
        real.decide("q-immediate-danger", null);

        ChartModel chart = real.chart();
        assertThat(at("q-immediate-danger").routes())
                .allSatisfy(
                        route ->
                                assertThat(chart.marks().passage(route))
                                        .isEqualTo(CaseMarks.Passage.DECLINED));
        assertThat(spoken(chart, "q-immediate-danger"))
                .contains("Decided to take none of its ways on, Mon 23 Nov 2026, 09:44.");
        assertThat(frames(chart, real.way()).getLast().words())
                .startsWith("Decided to take none of the ways on at: Is a child in danger");
        assertThat(chart.marks().closed()).isEmpty();
    }

    @Test
    void aClosedCaseSaysSoAndAReopenedOneSaysBoth() {
        real.move("close", "Everything is done.");
        ChartModel closed = real.chart();
        assertThat(spoken(closed, "close"))
                .contains("Current step of this case. The case is closed.");
        assertThat(frames(closed, real.way()).getLast().words()).contains("The case is closed");

        real.move("signs", "A new worry.");
        ChartModel open = real.chart();
        assertThat(spoken(open, "close"))
                .contains("This case has been here: it was closed, and opened again.");
        assertThat(frames(open, real.way()).getLast().words()).contains("The case is open again");
    }

    @Test
    void theOpeningIsWhereTheCaseBeganAndNotWhereItFirstLeft() {
        real.decide("q-threshold", "consult");

        List<ReplayFrame> frames = frames(real.chart(), real.way());
        assertThat(frames.getFirst().way().now()).isEqualTo(RealPathway.pathway().start());
        assertThat(frames.getFirst().words()).endsWith("Something has worried you");
        assertThat(frames.getLast().way().now()).isEqualTo(RealCase.step("consult"));
    }

    @Test
    void whereOnlySomethingWasRecordedTheCaseHasNotStood() {
        real.note("support-child");

        assertThat(spoken(real.chart(), "support-child"))
                .contains("Recorded here; the case itself has not stood here. 1 entry");
    }

    @Test
    void entriesBetweenTwoMovesAreOneMomentWithTheirNumber() {
        real.note("signs");
        real.note("signs");
        real.note("record-first");
        real.decide("q-immediate-danger", "q-how-arose");

        List<ReplayFrame> frames = frames(real.chart(), real.way());
        assertThat(frames).hasSize(4);
        assertThat(frames.get(2).words())
                .isEqualTo(
                        "3 entries recorded at: "
                                + at("signs").title()
                                + "; "
                                + at("record-first").title());
        assertThat(frames.get(1).way().entries()).doesNotContainKey(RealCase.step("signs"));
        assertThat(frames.get(2).way().entries()).containsEntry(RealCase.step("signs"), 2);
    }

    @Test
    void aStepThatTheGuidanceNoLongerHasIsTakenAlongAndNamed() {
        StepId gone = RealCase.step("gone");
        real.record(new CaseMoved(real.id.value(), DANGER.value(), gone.value(), "Then", null));
        real.record(new CaseMoved(real.id.value(), gone.value(), "signs", null, "It has gone."));

        ChartModel chart = real.chart();
        assertThat(chart.marks().missingFrom(chart.pathway())).containsExactly(gone);
        assertThat(chart.marks().now(RealCase.step("signs"))).isTrue();
        assertThat(spoken(chart, "signs")).contains("Moved here by hand");
        assertThat(ReplayFrames.of(chart.pathway(), real.way(), Map.of(gone, "The old step")))
                .extracting(ReplayFrame::brief)
                .contains("Then: The old step");
    }

    @Test
    void limitsStandAtTheStepsThatCarryThemSoonestFirstAndGoWhenTheyAreMet() {
        real.move("make-referral", "Straight on.");
        real.note("make-referral");
        ChartModel chart = real.chart();
        List<DueItem> due = chart.marks().dueAt(RealCase.step("make-referral"));
        assertThat(due)
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(Comparator.comparing(DueItem::due));
        assertThat(chart.marks().dueAt(RealCase.step("q-ack"))).isNotEmpty();
        assertThat(spoken(chart, "make-referral"))
                .contains("Due: Referral in writing, by tomorrow 09:44.")
                .contains("Due from others: ");

        DueItem written =
                due.stream()
                        .filter(it -> it.what().equals("Referral in writing"))
                        .findFirst()
                        .orElseThrow();
        real.pass();
        RealCase.signed(real.recorder().endDue(written, true, real.now(), "Sent."));
        ChartModel after = real.chart();
        assertThat(after.marks().dueAt(RealCase.step("make-referral"))).doesNotContain(written);
        assertThat(spoken(after, "make-referral"))
                .doesNotContain("Due: Referral in writing")
                .contains("Met: Referral in writing, Mon 23 Nov 2026, 09:46.");
        assertThat(frames(after, real.way()).getLast().words())
                .isEqualTo("Met: Referral in writing");

        real.journal.clock.pass(Duration.ofDays(3));
        assertThat(spoken(real.chart(), "make-referral")).contains("overdue since ");
    }

    @Test
    void whatIsOnlyOpenFromADayComesLastAndIsNeverCalledDue() {
        real.record(given("sarc-later", "medical", "2026-11-20"));
        real.record(given("hiv-pep", "urgent-health", "2026-11-22T09:00"));
        ChartModel chart = real.chart();

        assertThat(spoken(chart, "medical"))
                .contains(" opens: open from ")
                .doesNotContain("Due: ")
                .doesNotContain("overdue");
        assertThat(spoken(chart, "urgent-health")).contains("Due: Medicine to prevent HIV, by ");

        DueItem deadline = item("The later deadline", "2026-12-24T17:00", false);
        DueItem opening = item("A clinic", "2026-11-23T09:00", true);
        chart.dueProperty().set(List.of(opening, deadline));
        assertThat(chart.marks().dueAt(DANGER)).containsExactly(deadline, opening);
        assertThat(spoken(chart, "q-immediate-danger"))
                .contains("A clinic: open since today 09:00.");
    }

    private ClockStarted given(String clock, String step, String from) {
        return new ClockStarted(
                real.id.value(),
                step,
                new Guidance("csa-pathway", "2026.11", "ab".repeat(32)),
                real.now(),
                "They said so.",
                List.of(),
                clock,
                clock,
                from);
    }

    private DueItem item(String what, String when, boolean opens) {
        return new DueItem(
                real.id,
                "2026-001",
                "R. K.",
                DueItem.Kind.ACTION,
                what,
                LocalDateTime.parse(when),
                false,
                false,
                true,
                List.of(),
                DANGER,
                new DueReference.Action(UUID.randomUUID()),
                opens);
    }

    @Test
    void theHourThatComesTwiceSaysWhichOneItIs() {
        Moments moments =
                new Moments(
                        Clock.fixed(
                                Instant.parse("2026-11-23T09:41:00Z"), ZoneId.of("Europe/London")));
        assertThat(moments.full(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("Sun 25 Oct 2026, 01:30 BST");
        assertThat(moments.full(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo("Sun 25 Oct 2026, 01:30 GMT");
        assertThat(moments.full(Instant.parse("2026-10-25T02:30:00Z")))
                .isEqualTo("Sun 25 Oct 2026, 02:30");
    }

    @Test
    void whileTheClockOfTheComputerStandsEarlierTheOrderOfTheStoryHolds() {
        real.decide("q-immediate-danger", "q-how-arose");
        Instant before = real.way().story().getLast().at();
        real.journal.clock.pass(Duration.ofDays(-2));
        real.move("signs", "Two days ago, says the clock.");

        assertThat(real.way().now()).isEqualTo(RealCase.step("signs"));
        assertThat(real.way().story().getLast()).isInstanceOf(Happening.Moved.class);
        assertThat(real.way().story().getLast().at()).isEqualTo(before);
    }

    @Test
    void anotherAreaChangesNothingOfTheWay() {
        CaseWay before = real.way();
        real.record(new CaseAreaChosen(real.id.value(), "sandwell"));

        assertThat(real.way()).isEqualTo(before);
    }

    @Test
    void draftsAreNoPartOfIt() {
        CaseWay before = real.way();
        real.recorder()
                .save(
                        new Draft(
                                new DraftId(UUID.randomUUID()),
                                real.id,
                                DANGER,
                                EntryKind.DECISION,
                                Map.of(),
                                real.journal.clock.instant()));

        assertThat(real.way()).isEqualTo(before);
        assertThat(real.queries().drafts()).hasSize(1);
    }
}
