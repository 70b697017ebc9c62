package org.waymark.ui.support;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.DutyToReport;
import org.waymark.pathway.EvidenceGrade;
import org.waymark.pathway.Helpline;
import org.waymark.pathway.Law;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Role;
import org.waymark.pathway.Route;
import org.waymark.pathway.Shortcut;
import org.waymark.pathway.Source;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;
import org.waymark.pathway.Strand;
import org.waymark.pathway.TimeLimit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small pathway in three stages, with every kind of step, for tests of the screens. */
public final class TestPathway {

    public static final StepId START = new StepId("start");
    public static final StepId DANGER = new StepId("q-immediate-danger");
    public static final StepId CALL_999 = new StepId("act-999");
    public static final StepId RECORD_FIRST = new StepId("record-first");
    public static final StepId LOOK_AFTER_SELF = new StepId("look-after-self");
    public static final StepId THRESHOLD = new StepId("q-threshold");
    public static final StepId CONSULT = new StepId("consult");
    public static final StepId MAKE_REFERRAL = new StepId("make-referral");
    public static final StepId ESCALATE = new StepId("escalate");
    public static final StepId WATCH = new StepId("watch-review");
    public static final StepId CLOSE = new StepId("close");

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

    private TestPathway() {}

    /** The pathway; equal but new at each call. */
    public static Pathway pathway() {
        return new Pathway(
                new Pathway.Parts(
                        new PackIdentity(
                                "test-pathway",
                                "A small pathway",
                                "2026.11",
                                CHECKED,
                                CHECKED.plusMonths(6),
                                "Waymark contributors",
                                "A small pathway for tests. If a child is in danger now, call"
                                        + " 999."),
                        START,
                        List.of(
                                new Stage(
                                        "safety",
                                        0,
                                        "Start and immediate safety",
                                        "Is a child in danger now?",
                                        "You need a worry, not proof."),
                                new Stage(
                                        "decide",
                                        1,
                                        "The DSL thinks and decides",
                                        "What do we do, and why?",
                                        "Put together what is known and what is not."),
                                new Stage(
                                        "review",
                                        2,
                                        "Review and closure",
                                        "Is anything still open?",
                                        "Look again on fixed dates.")),
                        List.of(
                                new Strand("protect", "Protection", "The child's safety."),
                                new Strand("org", "The charity", "Your own duties.")),
                        List.of(
                                new Role("worker", "Worker or volunteer", "Anyone who hears."),
                                new Role("dsl", "DSL or deputy", "The safeguarding lead.")),
                        List.of(new EvidenceGrade("G", "Guidance", "Statutory guidance says so.")),
                        List.of(
                                new Law(
                                        "ca1989-s47",
                                        "Children Act 1989, section 47",
                                        "Children Act 1989 (c. 41), s. 47",
                                        "https://www.legislation.gov.uk/ukpga/1989/41/section/47",
                                        null,
                                        List.of("S1"),
                                        "G")),
                        List.of(
                                new Source(
                                        "S1",
                                        "Working together to safeguard children",
                                        "Department for Education",
                                        "https://www.gov.uk",
                                        "March 2026",
                                        CHECKED,
                                        "high",
                                        null)),
                        List.of(
                                new TimeLimit(
                                        "refer-same-day",
                                        "Refer the same day",
                                        THRESHOLD,
                                        "outcome:make-referral",
                                        null,
                                        TimeLimit.Unit.SAME_DAY,
                                        "us",
                                        null,
                                        null,
                                        TimeLimit.Marks.DEADLINE,
                                        "Refer on the day of the decision.",
                                        List.of("S1"),
                                        "G"),
                                new TimeLimit(
                                        "police-protection",
                                        "Police protection ends",
                                        CALL_999,
                                        "date",
                                        72,
                                        TimeLimit.Unit.HOURS,
                                        "us",
                                        null,
                                        null,
                                        TimeLimit.Marks.DEADLINE,
                                        "Up to 72 hours. Enter when the police began it.",
                                        List.of("S1"),
                                        "G")),
                        List.of(
                                new Helpline(
                                        "emergency",
                                        "Emergency services",
                                        "999",
                                        null,
                                        "Anyone, when a child is in danger now or badly hurt.",
                                        "If you are unsure, ring.",
                                        "S1",
                                        CHECKED,
                                        "high"),
                                new Helpline(
                                        "nspcc-helpline",
                                        "NSPCC Helpline",
                                        "0808 800 5000",
                                        "https://www.nspcc.org.uk",
                                        "Adults who worry about a child.",
                                        null,
                                        "S1",
                                        LocalDate.of(2026, 5, 1),
                                        "medium")),
                        List.of(
                                new Shortcut(CALL_999, "Call 999"),
                                new Shortcut(CONSULT, "Consult"),
                                new Shortcut(ESCALATE, "Escalate"),
                                new Shortcut(LOOK_AFTER_SELF, "Look after yourself")),
                        new DutyToReport(
                                DutyToReport.Status.ENACTED_NOT_COMMENCED,
                                CHECKED,
                                "Crime and Policing Act 2026",
                                "https://www.legislation.gov.uk",
                                "A duty to report, not yet in force.",
                                "Reporting becomes a duty."),
                        steps(),
                        List.of(),
                        TestSigns.domains(),
                        List.of()));
    }

    private static List<Step> steps() {
        return List.of(
                step(
                        START,
                        "Something has worried you",
                        StepKind.START,
                        "safety",
                        to(START, DANGER, "Always first", "You have a worry about a child.")),
                step(
                        DANGER,
                        "Is a child in danger now?",
                        StepKind.DECISION,
                        "safety",
                        to(DANGER, CALL_999, "Yes", "A child is in danger now."),
                        to(DANGER, RECORD_FIRST, "No", "No child is in danger now.")),
                step(
                        CALL_999,
                        "Call 999 and make the child safe",
                        StepKind.ACTION,
                        "safety",
                        to(CALL_999, RECORD_FIRST, "Safe for now", "The child is safe.")),
                step(
                        RECORD_FIRST,
                        "Write the first account",
                        StepKind.ACTION,
                        "safety",
                        to(RECORD_FIRST, THRESHOLD, "Written", "The account is written.")),
                step(
                        LOOK_AFTER_SELF,
                        "Look after the person who heard it",
                        StepKind.INFORMATION,
                        "safety",
                        to(LOOK_AFTER_SELF, THRESHOLD, "Go on", "You are ready.")),
                step(
                        THRESHOLD,
                        "How serious and how likely?",
                        StepKind.DECISION,
                        "decide",
                        to(
                                THRESHOLD,
                                MAKE_REFERRAL,
                                "Significant harm likely",
                                "You have reason to think that significant harm is likely."),
                        to(THRESHOLD, CONSULT, "Not sure", "You are not sure."),
                        to(THRESHOLD, WATCH, "Below the line", "It is below the threshold.")),
                step(
                        CONSULT,
                        "Consult the front door, without naming if needed",
                        StepKind.ACTION,
                        "decide",
                        to(CONSULT, THRESHOLD, "Think again", "You have their advice.")),
                step(
                        MAKE_REFERRAL,
                        "Refer to children's social care",
                        StepKind.ACTION,
                        "decide",
                        to(MAKE_REFERRAL, ESCALATE, "No answer", "They did not answer."),
                        to(MAKE_REFERRAL, CLOSE, "Outcome known", "The outcome is known.")),
                step(
                        ESCALATE,
                        "Disagree and escalate",
                        StepKind.ACTION,
                        "decide",
                        to(ESCALATE, MAKE_REFERRAL, "Refer again", "They look again.")),
                step(
                        WATCH,
                        "Watchful, active follow-up",
                        StepKind.ACTION,
                        "review",
                        to(WATCH, THRESHOLD, "Something new", "Something new has come."),
                        to(WATCH, CLOSE, "Nothing open", "Nothing is open.")),
                step(CLOSE, "Close, keep, learn", StepKind.END, "review"));
    }

    private static Route to(StepId from, StepId to, String label, String when) {
        return new Route(from, to, label, when);
    }

    private static Step step(
            StepId id, String title, StepKind kind, String stage, Route... routes) {
        return new Step(
                id,
                title,
                kind,
                stage,
                id.equals(LOOK_AFTER_SELF) ? "org" : "protect",
                List.of("worker", "dsl"),
                List.of("ca1989-s47"),
                clocks(id),
                kind == StepKind.DECISION
                        ? List.of("decision", "note")
                        : List.of("concern", "note", "contact", "action"),
                List.of("S1"),
                "G",
                Arrays.asList(routes),
                List.of(words("What this step is for, in one plain paragraph.", null)),
                List.of(
                        words("Take the worry seriously.", "source:S1"),
                        words("Think first about whether this child is safe now.", null),
                        words("Share it today.", null)),
                List.of(words("The date and time.", null)),
                List.of(words("Is this child safe tonight?", null)),
                List.of(words("When did you come to know?", null)),
                "0".repeat(64));
    }

    private static RichText words(String text, @Nullable String source) {
        RichText.Run said = new RichText.Run.Words(text, false, false);
        return source == null
                ? new RichText(List.of(said))
                : new RichText(List.of(said, new RichText.Run.Link("S1", source)));
    }

    private static List<String> clocks(StepId id) {
        if (id.equals(THRESHOLD)) {
            return List.of("refer-same-day");
        }
        return id.equals(CALL_999) ? List.of("police-protection") : List.of();
    }
}
