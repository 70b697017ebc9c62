package org.waymark.report;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.Chronology;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.SignNoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry holds beside the columns of its row. */
final class EntryDetails {

    private static final int SENTENCE = 20;
    private static final int DIGEST_START = 12;

    private final Map<UUID, String> names;
    private final PrintedDates dates;

    EntryDetails(Chronology chronology, PrintedDates dates) {
        this.names =
                chronology.file().people().stream()
                        .collect(
                                Collectors.toMap(
                                        person -> person.id().value(),
                                        person -> person.name(),
                                        (first, _) -> first));
        this.dates = dates;
    }

    /**
     * One thing that was recorded.
     *
     * @param label what it is
     * @param words what was recorded, never blank
     */
    record Detail(String label, String words) {
        @Override
        public String toString() {
            return "Detail[" + label + "]";
        }
    }

    /** What somebody said, word for word, and the question that it answered. */
    List<Detail> quotes(Chronology.Row row) {
        List<Detail> quotes = new ArrayList<>();
        switch (row.entry().fact()) {
            case ConcernRaised concern -> {
                add(quotes, "Asked", concern.account().asked());
                add(quotes, "The child’s exact words", concern.account().words());
            }
            case NoteMade note -> {
                add(quotes, "Asked", note.asked());
                add(quotes, "Exact words", note.words());
            }
            case ObservationMade observation -> add(quotes, "Exact words", observation.words());
            case DecisionMade _,
                    ContactMade _,
                    ActionAgreed _,
                    ActionDone _,
                    ClockEnded _,
                    ClockStarted _,
                    EntryCorrected _,
                    PointMarked _ -> {}
        }
        return quotes;
    }

    /** Everything else that no column of the row tells yet. */
    List<Detail> beyond(Chronology.Row row) {
        List<Detail> details = new ArrayList<>();
        switch (row.entry().fact()) {
            case ConcernRaised concern -> account(details, concern.account());
            case NoteMade note -> {
                add(details, "Source", note.source());
                add(details, "Opinion, apart from the facts", note.opinion());
            }
            case ObservationMade observation -> observation(details, observation);
            case DecisionMade decision -> decision(details, decision);
            case ContactMade contact -> {
                add(details, "With", contact.who());
                add(details, "Of", contact.organisation());
                add(details, "How", contact.method().title());
                add(details, "Their reference", contact.reference());
                add(details, "Agreed", contact.agreed());
            }
            case ActionAgreed action -> {
                add(details, "Who does it", action.owner());
                add(details, "By", day(action.due()));
            }
            case ClockEnded ended -> add(details, "Was due", due(ended));
            case ClockStarted started -> add(details, "Counted from", from(started));
            // The reason of a correction stands beside its words.
            case EntryCorrected _, ActionDone _, PointMarked _ -> {}
        }
        details.removeIf(detail -> told(row, detail.words()));
        add(details, "About", about(row));
        add(details, "Guidance", guidance(row.entry().fact().guidance()));
        return details;
    }

    private void account(List<Detail> details, Account account) {
        add(details, "How it came about", account.origin().title());
        add(details, "How known", account.howKnown().title());
        String knownAt = account.knownAt();
        add(details, "Known since", knownAt == null ? null : dates.moment(knownAt));
        add(details, "Where", account.place());
        add(details, "Who else was there", account.present());
        add(details, "How the child seemed", account.demeanour());
        add(details, "A child in danger now", account.dangerNow().title());
        add(details, "Safe tonight", account.safeTonight().title());
        add(details, "Done at once", account.immediateSafety());
        add(details, "Parent or carer told", account.parentTold().title());
        add(details, "About telling them", account.parentToldDetail());
        add(details, "What the child wants", account.wishes());
        add(details, "Opinion, apart from the facts", account.opinion());
    }

    private static void observation(List<Detail> details, ObservationMade observation) {
        add(details, "Where", observation.place());
        add(details, "What belongs to it", observation.context());
        add(details, "More telling here, because", observation.moreTelling());
        add(details, "Less telling here, because", observation.lessTelling());
        add(details, "What else could explain it", observation.alternatives());
        add(details, "Opinion, apart from the facts", observation.opinion());
        for (SignNoted sign : observation.signs()) {
            String of = "“" + sign.words() + "”, said the guidance";
            add(details, "More telling for " + of, sign.moreTelling());
            add(details, "Less telling for " + of, sign.lessTelling());
        }
    }

    private void decision(List<Detail> details, DecisionMade decision) {
        add(
                details,
                "Ways on that were offered",
                decision.options().stream()
                        .map(option -> option(option, decision.chosen()))
                        .collect(Collectors.joining("; ")));
        add(details, "Reasons", decision.reasons());
        add(details, "What else was weighed", decision.considered());
        add(details, "Who was asked", decision.consulted());
        add(details, "Who disagreed, and why", decision.dissent());
        add(details, "To be looked at again on", day(decision.review()));
        add(details, "Kind of decision", decision.notToAct() ? "A decision not to act" : null);
    }

    private static String option(Option option, @Nullable String chosen) {
        return option.to().equals(chosen) ? option.label() + " (chosen)" : option.label();
    }

    /** Which words of guidance the author had in front of them; a digest is known by its start. */
    private static String guidance(Guidance guidance) {
        String digest = guidance.digest();
        return "%s %s, digest %s"
                .formatted(
                        guidance.pack(),
                        guidance.version(),
                        digest.substring(0, Math.min(DIGEST_START, digest.length())));
    }

    private String about(Chronology.Row row) {
        return row.entry().fact().people().stream()
                .map(person -> names.getOrDefault(person, "somebody no longer in the case"))
                .collect(Collectors.joining(", "));
    }

    private String from(ClockStarted started) {
        return started.from().contains("T")
                ? dates.moment(started.from())
                : dates.day(started.from());
    }

    private String due(ClockEnded ended) {
        return ended.due().contains("T") ? dates.moment(ended.due()) : dates.day(ended.due());
    }

    private @Nullable String day(@Nullable String recorded) {
        return recorded == null ? null : dates.day(recorded);
    }

    /** Whether a column says the same already; short answers are never taken for told. */
    private static boolean told(Chronology.Row row, String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        return wanted.length() >= SENTENCE
                && Stream.of(
                                row.event(),
                                row.source(),
                                row.significance(),
                                row.action(),
                                row.outcome())
                        .anyMatch(column -> column.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static void add(List<Detail> details, String label, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            details.add(new Detail(label, words));
        }
    }
}
