package org.waymark.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.StepFact;

/**
 * A signed entry in words: a title and labelled parts, in the order in which they are read.
 *
 * @param title the kind of entry, such as "Decision"
 * @param parts everything that it says; nothing that was left blank
 */
public record EntryWords(String title, List<Part> parts) {

    public EntryWords {
        parts = List.copyOf(parts);
    }

    /**
     * @param label what it is; empty for the main words
     * @param text as recorded
     * @param quoted whether these are somebody's exact words
     */
    public record Part(String label, String text, boolean quoted) {
        @Override
        public String toString() {
            return "Part[" + label + "]";
        }
    }

    @Override
    public String toString() {
        return "EntryWords[" + title + "]";
    }

    /** What an entry says. */
    public static EntryWords of(StepFact fact) {
        Parts parts = new Parts();
        String title =
                switch (fact) {
                    case ConcernRaised concern -> {
                        parts.add("", concern.text());
                        account(parts, concern.account());
                        yield "Concern";
                    }
                    case NoteMade note -> {
                        parts.add("", note.text());
                        parts.quote("Exact words", note.words());
                        parts.quote("What was asked", note.asked());
                        parts.add("Source", note.source());
                        parts.add("Opinion", note.opinion());
                        yield "Note";
                    }
                    case DecisionMade decision -> {
                        decision(parts, decision);
                        yield decision.notToAct() ? "Decision not to act" : "Decision";
                    }
                    case ContactMade contact -> {
                        parts.add(
                                contact.method().title() + " with",
                                contact.organisation() == null
                                        ? contact.who()
                                        : contact.who() + ", " + contact.organisation());
                        parts.add("", contact.text());
                        parts.add("Agreed", contact.agreed());
                        parts.add("Their reference", contact.reference());
                        yield "Contact";
                    }
                    case ActionAgreed action -> {
                        parts.add("", action.text());
                        parts.add("Who does it", action.owner());
                        if (action.due() != null) {
                            parts.add("By", HappenedWords.part(action.due()));
                        }
                        yield "Action";
                    }
                    case ActionDone done -> {
                        parts.add("", done.text());
                        yield "Action finished";
                    }
                    case EntryCorrected correction -> {
                        parts.add("What is right", correction.text());
                        parts.add("Why it was wrong", correction.reason());
                        yield "Correction";
                    }
                    case PointMarked point -> {
                        parts.add("", point.text());
                        yield point.done() ? "Point ticked" : "Tick taken back";
                    }
                };
        parts.add("What it means for the child", fact.significance());
        return new EntryWords(title, parts.parts);
    }

    private static void decision(Parts parts, DecisionMade decision) {
        String taken = decision.chosen();
        String chosen =
                decision.options().stream()
                        .filter(option -> option.to().equals(taken))
                        .map(Option::label)
                        .findFirst()
                        .orElse("");
        parts.add("", chosen.isEmpty() ? decision.text() : chosen);
        if (!chosen.isEmpty() && !decision.text().equals(chosen)) {
            parts.add("In their own words", decision.text());
        }
        parts.add("Reasons", decision.reasons());
        parts.add("Also considered", decision.considered());
        parts.add("Asked", decision.consulted());
        parts.add("Disagreed", decision.dissent());
        if (decision.review() != null) {
            parts.add("Look at it again", HappenedWords.part(decision.review()));
        }
        List<String> others =
                decision.options().stream()
                        .filter(option -> !option.to().equals(taken))
                        .map(Option::label)
                        .toList();
        parts.add("Offered and not taken", String.join("; ", others));
    }

    private static void account(Parts parts, Account account) {
        parts.quote("The child's exact words", account.words());
        parts.quote("What was asked", account.asked());
        parts.add("In danger now", account.dangerNow().title());
        parts.add("Safe tonight", account.safeTonight().title());
        parts.add("Done at once", account.immediateSafety());
        parts.add(
                "How it came about",
                account.origin().title() + ". " + account.howKnown().title() + ".");
        parts.add("How the child seemed", account.demeanour());
        parts.add("Where", account.place());
        parts.add("Who else was there", account.present());
        if (account.knownAt() != null) {
            parts.add("Known since", HappenedWords.part(account.knownAt()));
        }
        parts.add("Parent or carer told", account.parentTold().title());
        parts.add("About telling them", account.parentToldDetail());
        parts.add("What the child wants", account.wishes());
        parts.add("Opinion", account.opinion());
    }

    /** "Recorded 3 days after the event", or empty when it was recorded in time. */
    public static String lateness(RecordedEntry entry) {
        Duration late = entry.late();
        if (late == null) {
            return "";
        }
        long days = late.toDays();
        String howLong =
                days >= 730
                        ? days / 365 + " years"
                        : days >= 60
                                ? days / 30 + " months"
                                : days == 1 ? "1 day" : days + " days";
        return "Recorded " + howLong + " after the event";
    }

    private static final class Parts {
        private final List<Part> parts = new ArrayList<>();

        void add(String label, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                parts.add(new Part(label, text, false));
            }
        }

        void quote(String label, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                parts.add(new Part(label, text, true));
            }
        }
    }
}
