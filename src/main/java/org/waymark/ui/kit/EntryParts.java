package org.waymark.ui.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.SignNoted;
import org.waymark.journal.fact.StepFact;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry told in full: what kind it is and every part that was filled in, in the order in which a
 * reader wants them.
 *
 * @param kind the word for its kind
 * @param parts what it says
 */
public record EntryParts(String kind, List<Part> parts) {

    public EntryParts {
        parts = List.copyOf(parts);
    }

    /**
     * @param label what it is
     * @param text what was written
     */
    public record Part(String label, String text) {
        @Override
        public String toString() {
            return "Part[" + label + "]";
        }
    }

    @Override
    public String toString() {
        return "EntryParts[" + kind + "]";
    }

    /** Everything that an entry says. */
    public static EntryParts of(RecordedEntry entry) {
        StepFact fact = entry.fact();
        List<Part> parts = new ArrayList<>();
        String kind =
                switch (fact) {
                    case ConcernRaised concern -> {
                        add(parts, "What happened", concern.text());
                        account(parts, concern.account());
                        yield "Concern";
                    }
                    case NoteMade note -> {
                        add(parts, "What happened", note.text());
                        add(parts, "Exact words", note.words());
                        add(parts, "What was asked", note.asked());
                        add(parts, "Source", note.source());
                        add(parts, "Opinion, apart from the facts", note.opinion());
                        yield "Note";
                    }
                    case ObservationMade observation -> {
                        observation(parts, observation);
                        yield "Observation";
                    }
                    case DecisionMade decision -> {
                        decision(parts, decision);
                        yield decision.notToAct() ? "Decision not to act" : "Decision";
                    }
                    case ContactMade contact -> {
                        contact(parts, contact);
                        yield "Contact";
                    }
                    case ActionAgreed action -> {
                        add(parts, "What is to be done", action.text());
                        add(parts, "Who does it", action.owner());
                        add(parts, "By when", action.due());
                        yield "Action";
                    }
                    case ActionDone done -> {
                        add(parts, "What came of it", done.text());
                        yield "Action finished";
                    }
                    case ClockStarted started -> {
                        add(parts, "Time limit", started.what());
                        add(parts, "Counted from", started.from().replace('T', ' '));
                        add(parts, "How the date is known", started.text());
                        yield "Time limit started";
                    }
                    case ClockEnded ended -> {
                        add(parts, "What was due", ended.what());
                        add(parts, "When it was due", ended.due().replace('T', ' '));
                        add(
                                parts,
                                ended.met() ? "How it was done" : "Why it no longer applies",
                                ended.text());
                        yield ended.met()
                                ? "Something due was done"
                                : "Something due no longer applies";
                    }
                    case EntryCorrected correction -> {
                        add(parts, "What is right", correction.text());
                        add(parts, "Why it was wrong", correction.reason());
                        yield "Correction";
                    }
                    case PointMarked _ -> "Tick";
                };
        add(parts, "What it means for the child", fact.significance());
        return new EntryParts(kind, parts);
    }

    private static void account(List<Part> parts, Account account) {
        add(parts, "The child's exact words", account.words());
        add(parts, "What was asked", account.asked());
        add(parts, "How the child seemed", account.demeanour());
        add(parts, "How it came about", account.origin().title());
        add(parts, "How the author knows", account.howKnown().title());
        add(parts, "Place", account.place());
        add(parts, "Who else was there", account.present());
        add(parts, "In danger now", account.dangerNow().title());
        add(parts, "Safe tonight", account.safeTonight().title());
        add(parts, "Done at once", account.immediateSafety());
        add(parts, "Parent or carer told", account.parentTold().title());
        add(parts, "About telling the parent or carer", account.parentToldDetail());
        add(parts, "What the child wants", account.wishes());
        add(parts, "Opinion, apart from the facts", account.opinion());
    }

    private static void observation(List<Part> parts, ObservationMade observation) {
        add(parts, "What was seen or heard", observation.text());
        add(parts, "Exact words", observation.words());
        for (SignNoted sign : observation.signs()) {
            add(parts, "Noted as, under “" + sign.domainTitle() + "”", told(sign));
        }
        add(parts, "How it is known", observation.howKnown().manner());
        add(parts, "Who saw or heard it", observation.observer());
        add(parts, "Place", observation.place());
        add(parts, "What belongs to it", observation.context());
        add(parts, "More telling here, because", observation.moreTelling());
        add(parts, "Less telling here, because", observation.lessTelling());
        add(parts, "What else could explain it", observation.alternatives());
        add(parts, "Opinion, apart from the facts", observation.opinion());
    }

    /** The sign with what the guidance said of it then. */
    private static String told(SignNoted sign) {
        String more = sign.moreTelling();
        String less = sign.lessTelling();
        return sign.words()
                + (sign.sign() == null ? " (own words)" : "")
                + (more == null ? "" : "\nGuidance, more telling: " + more)
                + (less == null ? "" : "\nGuidance, less telling: " + less);
    }

    private static void decision(List<Part> parts, DecisionMade decision) {
        add(parts, "Decision", decision.text());
        add(parts, "Reasons", decision.reasons());
        add(parts, "What else was weighed", decision.considered());
        add(parts, "Who was asked", decision.consulted());
        add(parts, "Who disagreed, and why", decision.dissent());
        add(parts, "To be looked at again", decision.review());
        String offered =
                String.join(
                        "\n",
                        decision.options().stream()
                                .map(option -> told(option, decision.chosen()))
                                .toList());
        add(parts, "What was offered", offered);
    }

    private static String told(Option option, @Nullable String chosen) {
        return option.label() + (option.to().equals(chosen) ? " (taken)" : "");
    }

    private static void contact(List<Part> parts, ContactMade contact) {
        add(parts, "Who", contact.who());
        add(parts, "Where they work", contact.organisation());
        add(parts, "How", contact.method().title());
        add(parts, "What was said", contact.text());
        add(parts, "What was agreed", contact.agreed());
        add(parts, "Their reference", contact.reference());
    }

    private static void add(List<Part> parts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(new Part(label, text));
        }
    }
}
