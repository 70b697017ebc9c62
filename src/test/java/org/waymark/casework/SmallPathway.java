package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.DutyToReport;
import org.waymark.pathway.EvidenceGrade;
import org.waymark.pathway.MetBy;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Role;
import org.waymark.pathway.Route;
import org.waymark.pathway.SignDomain;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;
import org.waymark.pathway.Strand;
import org.waymark.pathway.TimeLimit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A pathway of a few steps, with limits of every sort. */
final class SmallPathway {

    static final StepId START = new StepId("start");
    static final StepId RECORD = new StepId("record-first");
    static final StepId THRESHOLD = new StepId("q-threshold");
    static final StepId REFER = new StepId("make-referral");
    static final StepId NOT_REFER = new StepId("decide-not-refer");
    static final StepId ACK = new StepId("q-ack");
    static final StepId STRATEGY = new StepId("strategy");
    static final StepId REVIEW = new StepId("review");
    static final StepId CLOSE = new StepId("close");

    private SmallPathway() {}

    static Pathway pathway() {
        return withSigns(signs());
    }

    static List<SignDomain> signs() {
        return List.of(
                new SignDomain(
                        "child-physical",
                        "The child: body",
                        "Only what you saw.",
                        List.of(
                                new SignDomain.Sign(
                                        "wetting",
                                        "New wetting",
                                        "It begins suddenly",
                                        "A new baby came")),
                        "G",
                        List.of()),
                new SignDomain("family", "Family", "", List.of(), "G", List.of()),
                new SignDomain(
                        SignDomain.STRENGTHS,
                        "Strengths",
                        "",
                        List.of(
                                new SignDomain.Sign(
                                        "trusted-adult", "An adult to turn to", null, null)),
                        "G",
                        List.of()));
    }

    static Pathway withSigns(List<SignDomain> signs) {
        return new Pathway(
                new Pathway.Parts(
                        new PackIdentity(
                                "small",
                                "Small",
                                "2026.11",
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2027, 11, 1),
                                "Nobody",
                                "For tests."),
                        START,
                        List.of(new Stage("all", 0, "All", "?", "")),
                        List.of(new Strand("protect", "Protection", "")),
                        List.of(new Role("dsl", "DSL", "")),
                        List.of(new EvidenceGrade("G", "Guidance", "")),
                        List.of(),
                        List.of(),
                        List.of(
                                limit(
                                                "first-account",
                                                RECORD,
                                                "arrive",
                                                24,
                                                TimeLimit.Unit.HOURS,
                                                "us")
                                        .met(
                                                List.of(
                                                        new MetBy.Recorded(
                                                                RECORD,
                                                                List.of("concern", "note"))),
                                                null),
                                limit("written", REFER, "entry", 24, TimeLimit.Unit.HOURS, "us"),
                                limit(
                                                "answer",
                                                REFER,
                                                "entry",
                                                1,
                                                TimeLimit.Unit.WORKING_DAYS,
                                                "csc")
                                        .met(List.of(new MetBy.WentOn(ACK, STRATEGY)), null),
                                limit(
                                                "conference",
                                                ACK,
                                                "outcome:strategy",
                                                15,
                                                TimeLimit.Unit.WORKING_DAYS,
                                                "csc")
                                        .met(List.of(new MetBy.Reached(REVIEW)), null),
                                limit(
                                                "weekly",
                                                REVIEW,
                                                "entry",
                                                7,
                                                TimeLimit.Unit.CALENDAR_DAYS,
                                                "us")
                                        .met(
                                                List.of(
                                                        new MetBy.Recorded(
                                                                REVIEW,
                                                                List.of("note", "decision"))),
                                                new TimeLimit.Every(
                                                        10, TimeLimit.Unit.CALENDAR_DAYS)),
                                limit("some-date", REVIEW, "date", 2, TimeLimit.Unit.YEARS, "us")),
                        List.of(),
                        List.of(),
                        new DutyToReport(
                                DutyToReport.Status.ENACTED_NOT_COMMENCED,
                                LocalDate.of(2026, 11, 23),
                                "",
                                "",
                                "",
                                ""),
                        List.of(
                                step(START, StepKind.START, List.of(), RECORD),
                                step(RECORD, StepKind.ACTION, List.of("first-account"), THRESHOLD),
                                step(THRESHOLD, StepKind.DECISION, List.of(), REFER, NOT_REFER),
                                step(REFER, StepKind.ACTION, List.of("written", "answer"), ACK),
                                notToAct(step(NOT_REFER, StepKind.ACTION, List.of(), REVIEW)),
                                step(ACK, StepKind.DECISION, List.of("answer"), STRATEGY, REVIEW),
                                step(STRATEGY, StepKind.ACTION, List.of("conference"), REVIEW),
                                step(REVIEW, StepKind.ACTION, List.of("weekly"), CLOSE, THRESHOLD),
                                step(CLOSE, StepKind.END, List.of())),
                        List.of(),
                        signs,
                        List.of()));
    }

    static Route route(StepId from, StepId to) {
        return new Route(from, to, "To " + to.value(), "When " + to.value() + " is right.");
    }

    private static Step step(StepId id, StepKind kind, List<String> clocks, StepId... to) {
        return new Step(
                id,
                "Title of " + id.value(),
                kind,
                "all",
                "protect",
                List.of("dsl"),
                List.of(),
                clocks,
                List.of("note"),
                List.of(),
                "G",
                Stream.of(to).map(it -> route(id, it)).toList(),
                List.of(),
                List.of(text("First point."), text("Second point.")),
                List.of(),
                List.of(),
                List.of(),
                "ab".repeat(32));
    }

    static Step notToAct(Step step) {
        return new Step(
                step.id(),
                step.title(),
                step.kind(),
                step.stage(),
                step.strand(),
                step.roles(),
                step.law(),
                step.clocks(),
                step.records(),
                step.sources(),
                step.evidence(),
                step.routes(),
                step.purpose(),
                step.doing(),
                step.record(),
                step.askYourself(),
                step.theyWillAsk(),
                step.othersDo(),
                step.contacts(),
                true,
                null,
                step.digest());
    }

    private static RichText text(String words) {
        return new RichText(List.of(new RichText.Run.Words(words, false, false)));
    }

    private static TimeLimit limit(
            String id,
            StepId step,
            String event,
            @Nullable Integer amount,
            TimeLimit.Unit unit,
            String owedBy) {
        return new TimeLimit(
                id,
                "Limit " + id,
                step,
                event,
                amount,
                unit,
                owedBy,
                null,
                null,
                TimeLimit.Marks.DEADLINE,
                "",
                List.of(),
                "G");
    }
}
