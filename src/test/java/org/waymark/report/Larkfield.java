package org.waymark.report;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.CaseWay;
import org.waymark.casework.Chronology;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.casework.EntryId;
import org.waymark.casework.HeldStatus;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Tie;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.DutyToReport;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The case of Robin at Larkfield Play. The children, the adults and the charity are invented. */
final class Larkfield {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Letterhead REAL =
            new Letterhead("Larkfield Play", Letterhead.DEFAULT_MARKING, false);
    static final Letterhead PRACTICE =
            new Letterhead("Larkfield Play", Letterhead.DEFAULT_MARKING, true);

    static final String HEAD = "9f2c4be1".repeat(8);
    static final String HEAD_WORDS = "otter lantern quiet bridge apple morning seven thistle";

    private static final UUID CASE = new UUID(0, 14);
    private static final UUID ROBIN = new UUID(0, 1);
    private static final UUID DAN = new UUID(0, 2);
    private static final Guidance GUIDANCE =
            new Guidance("csa-pathway", "2026.11", "0123456789abcdef".repeat(4));

    private static final String NOTICE =
            """
            A guide for voluntary organisations in England, written to be used beside the CSA
            Centre's Child Sexual Abuse Response Pathway (csapathway.uk). It is not that pathway.
            It was not made, checked or endorsed by the CSA Centre. It is not legal advice. Where
            something could not be established, the text says so. Your local safeguarding
            partnership's procedures come first. If a child is in danger now, call 999.
            """
                    .replace('\n', ' ')
                    .strip();

    private Larkfield() {}

    static Pathway pathway() {
        List<Stage> stages =
                List.of(
                        new Stage("arise", 1, "How the concern arises", "How?", ""),
                        new Stage("refer", 5, "Referral and front door", "Who?", ""));
        List<Step> steps =
                List.of(
                        step("child-tells", "arise", "A child tells"),
                        step("q-tell-parents", "refer", "Tell the parents first?"),
                        step("make-referral", "refer", "Make the referral"),
                        step("strategy", "refer", "Strategy discussion"),
                        step("support-child", "refer", "Support the child"));
        return new Pathway(
                new Pathway.Parts(
                        new PackIdentity(
                                "csa-pathway",
                                "When a child may be sexually abused: a guide for voluntary"
                                        + " organisations",
                                "2026.11",
                                LocalDate.of(2026, 11, 23),
                                LocalDate.of(2027, 5, 23),
                                "Waymark contributors",
                                NOTICE),
                        new StepId("child-tells"),
                        stages,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new DutyToReport(
                                DutyToReport.Status.ENACTED_NOT_COMMENCED,
                                LocalDate.of(2026, 11, 23),
                                "",
                                "",
                                "",
                                ""),
                        steps));
    }

    static Chronology chronology() {
        return chronology(rows(), Chronology.Scope.SIGNIFICANT, List.of(LEFT_OUT));
    }

    static final String LEFT_OUT =
            "4 notes without significance for the child are left out, because this is the print of"
                    + " significant events.";

    static Chronology chronology(
            List<Chronology.Row> rows, Chronology.Scope scope, List<String> leftOut) {
        CaseSummary summary =
                new CaseSummary(
                        new CaseId(CASE),
                        "2026-014",
                        "R",
                        "Robin",
                        9,
                        new StepId("strategy"),
                        Instant.parse("2026-09-09T15:10:00Z"),
                        Instant.parse("2026-11-17T12:10:00Z"),
                        12,
                        false,
                        null);
        CaseFile file =
                new CaseFile(
                        summary,
                        people(),
                        new CaseWay(
                                new StepId("strategy"), Set.of(), List.of(), Set.of(), Map.of()),
                        List.of(
                                new AgreedAction(
                                        new UUID(0, 77),
                                        new StepId("support-child"),
                                        "Ask Robin each month what helps",
                                        "Ellen R.",
                                        LocalDate.of(2026, 12, 1),
                                        null)),
                        List.of(
                                new DueItem(
                                        summary.id(),
                                        summary.number(),
                                        summary.initials(),
                                        DueItem.Kind.CLOCK,
                                        "Child protection review conference",
                                        LocalDateTime.of(2027, 1, 4, 23, 59),
                                        true,
                                        false,
                                        false,
                                        List.of(),
                                        null,
                                        new DueReference.Clock(
                                                "review-conference", Instant.EPOCH))),
                        2,
                        "national");
        return new Chronology(
                file,
                scope,
                rows,
                leftOut,
                132,
                HEAD,
                HEAD_WORDS,
                Instant.parse("2026-11-23T15:04:00Z"),
                "Priya D.",
                scope == Chronology.Scope.EVERYTHING ? moves() : List.of(),
                scope == Chronology.Scope.EVERYTHING ? remarks() : List.of());
    }

    /** Everything recorded in a case that has moved once, with a reason. */
    static Chronology moved(String reason) {
        Chronology none = chronology(List.of(), Chronology.Scope.EVERYTHING, List.of());
        return new Chronology(
                none.file(),
                none.scope(),
                none.rows(),
                none.leftOut(),
                none.count(),
                none.head(),
                none.headWords(),
                none.madeAt(),
                none.madeBy(),
                List.of(move(17, "child-tells", "strategy", reason)),
                List.of());
    }

    private static List<Chronology.Remark> remarks() {
        return List.of(
                new Chronology.Remark(
                        new EntryId("remark-20"),
                        20,
                        Instant.parse("2026-09-11T08:30:00Z"),
                        "Priya D.",
                        Chronology.RemarkKind.CLOCK_SET_BACK,
                        "When the next entries were signed, the clock said 3 September 2026."));
    }

    static final String REASON = "The case is here now: the front door rang before we did.";

    private static List<Chronology.Move> moves() {
        return List.of(
                new Chronology.Move(
                        new EntryId("move-9"),
                        9,
                        Instant.parse("2026-09-09T15:50:00Z"),
                        new StepId("child-tells"),
                        new StepId("q-tell-parents"),
                        "On to the parents",
                        null,
                        "Ellen R."),
                move(17, "make-referral", "strategy-of-old", REASON));
    }

    private static Chronology.Move move(long number, String from, String to, String reason) {
        return new Chronology.Move(
                new EntryId("move-" + number),
                number,
                Instant.parse("2026-09-10T08:30:00Z"),
                new StepId(from),
                new StepId(to),
                null,
                reason,
                "Priya D.");
    }

    private static List<InvolvedPerson> people() {
        Details home = Details.none().with(Detail.ADDRESS, Said.known("12 Larkfield Row, Ashmere"));
        return List.of(
                new InvolvedPerson(
                        new PersonId(ROBIN),
                        "Robin",
                        "Rob",
                        "R",
                        9,
                        Relation.SUBJECT,
                        null,
                        home.with(Detail.BORN, Said.known("2017-04-02"))
                                .with(Detail.GP, Said.known("Dr Ames, Ashmere Surgery"))
                                .with(Detail.SCHOOL, Said.known("Larkfield Primary, Year 4"))
                                .with(Detail.FIRST_LANGUAGE, Said.known("English"))
                                .with(
                                        Detail.INTERPRETER,
                                        new Said(Said.Knowledge.NOT_APPLICABLE, null))
                                .with(
                                        Detail.DISABILITY,
                                        new Said(Said.Knowledge.NOT_ASKED, "the school will know")),
                        null,
                        Map.of(),
                        List.of(
                                new HeldStatus(
                                        new UUID(1, 1),
                                        StatusHeld.Kind.EARLY_HELP,
                                        "2025-05",
                                        "2026-01",
                                        null),
                                new HeldStatus(
                                        new UUID(1, 2),
                                        StatusHeld.Kind.CHILD_PROTECTION,
                                        "2026-10-01",
                                        null,
                                        "sexual abuse"))),
                person(
                        new UUID(0, 3),
                        "Kit",
                        Relation.SIBLING,
                        8,
                        home,
                        null,
                        new Tie("sister", Responsibility.NOT_RECORDED, Home.WITH_CHILD, "")),
                person(
                        new UUID(0, 4),
                        "Robin’s mother",
                        Relation.PARENT,
                        null,
                        Details.none().with(Detail.TELEPHONE, Said.known("01632 960111")),
                        "Works evenings.",
                        new Tie("mother", Responsibility.HOLDS, Home.WITH_CHILD, "")),
                new InvolvedPerson(
                        new PersonId(DAN),
                        "Dan",
                        null,
                        "D",
                        null,
                        Relation.ALLEGED_TO_HAVE_CAUSED_HARM,
                        null,
                        Details.none().with(Detail.ADDRESS, Said.notKnown()),
                        "Not to live at home since 10 September 2026.",
                        Map.of(
                                new PersonId(ROBIN),
                                new Tie(
                                        "mother’s partner",
                                        Responsibility.DOES_NOT_HOLD,
                                        Home.ELSEWHERE,
                                        "no contact, by bail conditions")),
                        List.of(
                                new HeldStatus(
                                        new UUID(1, 3),
                                        StatusHeld.Kind.WORKER_SAFETY,
                                        "2026-09",
                                        null,
                                        "do not visit alone; a dog at the door"))),
                new InvolvedPerson(
                        new PersonId(new UUID(0, 5)),
                        "J. Okoro",
                        null,
                        "J",
                        null,
                        Relation.PROFESSIONAL,
                        "2026-09-09",
                        Details.none()
                                .with(Detail.ROLE, Said.known("Duty social worker"))
                                .with(Detail.AGENCY, Said.known("Ashmere MASH"))
                                .with(Detail.TELEPHONE, Said.known("01632 960000")),
                        null,
                        Map.of(),
                        List.of()));
    }

    private static InvolvedPerson person(
            UUID id,
            String name,
            Relation relation,
            @Nullable Integer age,
            Details details,
            @Nullable String note,
            Tie toRobin) {
        return new InvolvedPerson(
                new PersonId(id),
                name,
                null,
                name.substring(0, 1),
                age,
                relation,
                null,
                details,
                note,
                Map.of(new PersonId(ROBIN), toRobin),
                List.of());
    }

    static List<Chronology.Row> rows() {
        List<Chronology.Row> rows = new ArrayList<>();
        rows.add(
                row(
                        1,
                        "9 September 2026, 15:40",
                        entry(1, concern(), null, correction()),
                        "While clearing up, Robin told Ellen why Robin did not want to go home."
                                + " Robin stopped. Ellen did not ask again.",
                        "Robin, to Ellen R., holiday club worker. First hand.",
                        "Robin is afraid of going home while mother is at work.",
                        "Account handed to the lead in person at 15:55.",
                        ""));
        rows.add(
                row(
                        2,
                        "9 September 2026, 16:05",
                        entry(2, decision(), null),
                        "Whether to tell a parent before the referral.",
                        "Priya D., designated safeguarding lead.",
                        "",
                        "Not told first. Reason: it could raise the risk and reach Dan; the front"
                                + " door is to advise.",
                        "Mother met by a social worker at 17:45."));
        rows.add(
                row(
                        3,
                        "9 September 2026, 16:12",
                        entry(3, contact(), null),
                        "Referral by telephone to Ashmere MASH, duty social worker J. Okoro,"
                                + " reference A-2291. Form sent 16:55.",
                        "Priya D. First hand.",
                        "A safe plan for tonight.",
                        "Refer. Reason: the child’s own words, an adult named in the household,"
                                + " contact due tonight.",
                        "Robin stays until 18:00; Ellen stays as trusted adult."));
        rows.add(
                row(
                        4,
                        "10 September 2026, 14:00",
                        entry(
                                5,
                                note(
                                        "strategy",
                                        "2026-09-10T14:00",
                                        "Section 47 enquiry opened jointly with the police.",
                                        null,
                                        "Social worker and police at the strategy discussion"),
                                Duration.ofHours(75)),
                        "Strategy discussion, attended by telephone with this chronology.",
                        "Social worker and police at the strategy discussion. Second hand.",
                        "Dan is not to live at home.",
                        "",
                        "Section 47 enquiry opened jointly with the police. Initial conference due"
                                + " by 1 October 2026."));
        rows.add(
                row(
                        5,
                        "13 October 2026, 16:00",
                        entry(
                                9,
                                note(
                                        "support-child",
                                        "2026-10-13T16:00",
                                        "Robin asked to help with the garden.",
                                        "Can I help with the garden every week?",
                                        null),
                                null),
                        "Robin asked to help with the garden.",
                        "Robin, to Ellen R. First hand.",
                        "Something good in the week that is Robin’s own.",
                        "Agreed.",
                        ""));
        rows.add(
                row(
                        6,
                        "17 November 2026, 12:00",
                        entry(12, action(), null),
                        "Therapy has begun.",
                        "Social worker, by telephone. Second hand.",
                        "Help now, not after the trial.",
                        "Not waiting for the police decision. Reason: therapy should not wait.",
                        "Weekly."));
        return rows;
    }

    static Chronology.Row row(int number, String event) {
        return row(
                number,
                "14 October 2026",
                entry(
                        20 + number,
                        note("support-child", "2026-10-14T09:00", event, null, null),
                        null),
                event,
                "",
                "",
                "",
                "");
    }

    private static Chronology.Row row(
            int number,
            String date,
            RecordedEntry entry,
            String event,
            String source,
            String significance,
            String action,
            String outcome) {
        return new Chronology.Row(
                number, date, entry, event, source, significance, action, outcome);
    }

    static RecordedEntry entry(
            long number, StepFact fact, @Nullable Duration late, RecordedEntry... corrections) {
        return new RecordedEntry(
                new EntryId(new UUID(7, number).toString()),
                number,
                new CaseId(CASE),
                new StepId(fact.step()),
                "Priya D.",
                Instant.parse("2026-09-09T15:20:00Z").plus(Duration.ofHours(number)),
                fact.happened(),
                late,
                fact,
                List.of(corrections));
    }

    private static Happened at(String moment) {
        return new Happened(moment, null, Happened.Precision.EXACT);
    }

    private static StepFact concern() {
        return new ConcernRaised(
                CASE,
                "child-tells",
                GUIDANCE,
                at("2026-09-09T15:40"),
                "While clearing up, Robin told Ellen why Robin did not want to go home.",
                List.of(ROBIN),
                null,
                new Account(
                        Account.Origin.DISCLOSURE,
                        Account.HowKnown.TOLD_BY_CHILD,
                        "I don’t want to go home when Mum’s at work because of what Dan does. He"
                                + " comes in my room and does the secret thing.",
                        "Can you tell me a bit more?",
                        "Calm, tearful once",
                        null,
                        "Larkfield hall",
                        "Kit, nearby but not hearing",
                        "2026-09-09T15:40",
                        Account.Answer.YES,
                        Account.Answer.UNSURE,
                        "Deputy stays with Robin",
                        Account.Answer.NO,
                        "Could raise the risk",
                        null));
    }

    /** The correction as it also stands among the events, by its own date. */
    static Chronology.Row correctionRow(int number) {
        RecordedEntry correction = correction();
        EntryCorrected fact = (EntryCorrected) correction.fact();
        return row(
                number,
                "9 September 2026, 15:40",
                correction,
                fact.text(),
                "Priya D.",
                "",
                "Reason for the correction: " + fact.reason(),
                "");
    }

    private static RecordedEntry correction() {
        return entry(
                4,
                new EntryCorrected(
                        CASE,
                        "child-tells",
                        GUIDANCE,
                        at("2026-09-09T15:40"),
                        "Ellen asked her question after Robin’s first sentence, not at the end.",
                        List.of(ROBIN),
                        new UUID(7, 1).toString(),
                        "The order was written down wrongly."),
                null);
    }

    private static StepFact decision() {
        return new DecisionMade(
                CASE,
                "q-tell-parents",
                GUIDANCE,
                at("2026-09-09T16:05"),
                "Not told first.",
                List.of(ROBIN, DAN),
                null,
                List.of(
                        new Option("make-referral", "Not safe to tell", "Telling adds risk."),
                        new Option("support-child", "Safe to tell", "Telling is safe.")),
                "make-referral",
                "It could raise the risk and reach Dan; the front door is to advise.",
                "Telling mother alone at work",
                "Tom K., deputy: agreed",
                null,
                null,
                false);
    }

    private static StepFact contact() {
        return new ContactMade(
                CASE,
                "make-referral",
                GUIDANCE,
                at("2026-09-09T16:12"),
                "Said “child sexual abuse”. Gave Robin’s words.",
                List.of(ROBIN),
                null,
                "J. Okoro, duty social worker",
                "Ashmere MASH",
                ContactMade.Method.PHONE,
                "A-2291",
                "A social worker meets mother");
    }

    static StepFact note(
            String step,
            String moment,
            String text,
            @Nullable String words,
            @Nullable String source) {
        return new NoteMade(
                CASE,
                step,
                GUIDANCE,
                at(moment),
                text,
                List.of(ROBIN),
                null,
                words,
                null,
                null,
                source);
    }

    private static StepFact action() {
        return new ActionAgreed(
                CASE,
                "support-child",
                GUIDANCE,
                at("2026-11-17T12:00"),
                "Therapy has begun.",
                List.of(ROBIN),
                new UUID(0, 78),
                "Priya D.",
                "2026-12-17");
    }

    private static Step step(String id, String stage, String title) {
        return new Step(
                new StepId(id),
                title,
                StepKind.ACTION,
                stage,
                "protect",
                List.of("dsl"),
                List.of(),
                List.of(),
                List.of("note"),
                List.of(),
                "G",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "00".repeat(32));
    }
}
