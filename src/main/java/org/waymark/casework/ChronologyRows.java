package org.waymark.casework;

import org.jspecify.annotations.Nullable;
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
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells entries as rows of a chronology. */
final class ChronologyRows {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Pathway pathway;
    private final Map<UUID, AgreedAction> actions;

    ChronologyRows(Pathway pathway, List<AgreedAction> actions) {
        this.pathway = pathway;
        this.actions = actions.stream().collect(Collectors.toMap(AgreedAction::id, it -> it));
    }

    Chronology.Row row(int number, RecordedEntry entry) {
        StepFact fact = entry.fact();
        return new Chronology.Row(
                number,
                EventDates.words(entry.happened()),
                entry,
                event(entry, fact),
                source(entry, fact),
                orBlank(fact.significance()),
                action(fact),
                outcome(fact));
    }

    private String event(RecordedEntry entry, StepFact fact) {
        return switch (fact) {
            case ConcernRaised it ->
                    it.text().isBlank() ? it.account().origin().title() + "." : it.text();
            case DecisionMade it ->
                    (it.notToAct() ? "Decision not to act" : "Decision") + at(entry);
            case ContactMade it ->
                    it.method().title() + " with " + who(it) + reference(it) + ": " + it.text();
            case ActionAgreed _ -> "Action agreed" + at(entry);
            case ActionDone it -> {
                AgreedAction action = actions.get(it.action());
                yield action == null ? "Action finished." : "Action finished: " + action.text();
            }
            case ClockEnded it -> (it.met() ? "Met: " : "No longer applies: ") + it.what() + ".";
            case ClockStarted it -> "Counted from a date: " + it.what() + ".";
            case NoteMade it -> it.text();
            case ObservationMade it -> joined(it.text(), noted(it));
            case EntryCorrected it -> it.text();
            case PointMarked it -> it.text();
        };
    }

    private String at(RecordedEntry entry) {
        return pathway.find(entry.step())
                .map(Step::title)
                .map(title -> " at “" + title + "”.")
                .orElse(".");
    }

    private static String who(ContactMade it) {
        String organisation = it.organisation();
        return organisation == null ? it.who() : it.who() + ", " + organisation;
    }

    private static String reference(ContactMade it) {
        String reference = it.reference();
        return reference == null ? "" : ", reference " + reference;
    }

    private static String source(RecordedEntry entry, StepFact fact) {
        return switch (fact) {
            case ConcernRaised it ->
                    entry.author()
                            + ". "
                            + it.account().howKnown().title()
                            + ". "
                            + hand(it.account().howKnown());
            case NoteMade it -> {
                String source = it.source();
                yield source == null ? entry.author() : source + "; to " + entry.author();
            }
            case ObservationMade it -> ObservationRows.source(it, entry.author());
            case ContactMade it -> who(it) + "; to " + entry.author();
            case DecisionMade _,
                    ActionAgreed _,
                    ActionDone _,
                    ClockEnded _,
                    ClockStarted _,
                    EntryCorrected _,
                    PointMarked _ ->
                    entry.author();
        };
    }

    private static String noted(ObservationMade it) {
        return it.signs().stream()
                .map(sign -> sign.words() + " (" + sign.domainTitle() + ")")
                .collect(Collectors.joining("; ", "Noted as: ", "."));
    }

    static String hand(Account.HowKnown howKnown) {
        return switch (howKnown) {
            case TOLD_BY_CHILD, SAW, HEARD -> "First hand.";
            case TOLD_BY_OTHER, READ -> "Second hand.";
        };
    }

    private static String action(StepFact fact) {
        return switch (fact) {
            case ConcernRaised it -> joined(it.account().immediateSafety(), parentTold(it));
            case DecisionMade it ->
                    joined(
                            it.text(),
                            "Reason: " + it.reasons(),
                            labelled("To be looked at again on ", day(it.review())));
            case ContactMade it -> orBlank(it.agreed());
            case ActionAgreed it ->
                    joined(it.text(), it.owner() + labelled(", by ", day(it.due())));
            case EntryCorrected it -> "Reason for the correction: " + it.reason();
            case ActionDone _,
                    ClockEnded _,
                    ClockStarted _,
                    NoteMade _,
                    ObservationMade _,
                    PointMarked _ ->
                    "";
        };
    }

    private static String parentTold(ConcernRaised it) {
        String detail = it.account().parentToldDetail();
        return detail == null
                ? ""
                : "Parent or carer told: " + it.account().parentTold().title() + ". " + detail;
    }

    private String outcome(StepFact fact) {
        return switch (fact) {
            case ActionAgreed it -> {
                AgreedAction action = actions.get(it.action());
                yield action == null ? "" : orBlank(action.outcome());
            }
            case ActionDone it -> it.text();
            case ClockEnded it -> it.text();
            case ClockStarted it -> it.text();
            case ConcernRaised _,
                    NoteMade _,
                    ObservationMade _,
                    DecisionMade _,
                    ContactMade _,
                    EntryCorrected _,
                    PointMarked _ ->
                    "";
        };
    }

    private static @Nullable String day(@Nullable String day) {
        return day == null ? null : DAY.format(LocalDate.parse(day));
    }

    private static String labelled(String label, @Nullable String text) {
        return text == null ? "" : label + text;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .map(ChronologyRows::orBlank)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
