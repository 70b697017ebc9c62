package org.waymark.ui.support;

import org.waymark.casework.Chronology;
import org.waymark.casework.Observations;
import org.waymark.casework.RecordedEntry;
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
import org.waymark.pathway.Pathway;
import org.waymark.pathway.SignDomain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Entries as rows of a chronology, near enough to the real thing for tests of screens. */
final class FakeRows {

    private FakeRows() {}

    static boolean significant(RecordedEntry entry) {
        return switch (entry.fact()) {
            case ConcernRaised _, ObservationMade _, DecisionMade _, ContactMade _ -> true;
            case NoteMade note -> note.significance() != null;
            case ActionAgreed _,
                    ActionDone _,
                    ClockEnded _,
                    ClockStarted _,
                    EntryCorrected _,
                    PointMarked _ ->
                    false;
        };
    }

    static List<Observations.Row> observations(List<RecordedEntry> entries) {
        List<Observations.Row> rows = new ArrayList<>();
        for (RecordedEntry entry : entries) {
            if (entry.fact() instanceof ObservationMade observed) {
                String from = entry.happened().from();
                LocalDate day =
                        from == null || from.length() < 10
                                ? null
                                : LocalDate.parse(from.substring(0, 10));
                rows.add(
                        new Observations.Row(
                                rows.size() + 1,
                                from == null ? "Date not known" : from.replace('T', ' '),
                                day,
                                day,
                                entry,
                                observed,
                                Objects.requireNonNullElse(observed.observer(), entry.author())
                                        + ". "
                                        + observed.howKnown().manner()
                                        + "."));
            }
        }
        return rows;
    }

    static List<Observations.Domain> domains(Pathway pathway) {
        return pathway.signs().stream()
                .map(
                        it ->
                                new Observations.Domain(
                                        it.id(),
                                        it.title(),
                                        it.introduction(),
                                        it.id().equals(SignDomain.STRENGTHS)))
                .toList();
    }

    static Chronology.Row row(int number, RecordedEntry entry) {
        String source =
                entry.fact() instanceof ConcernRaised concern
                        ? entry.author() + ". " + concern.account().howKnown().title()
                        : entry.author();
        String action =
                switch (entry.fact()) {
                    case DecisionMade decision -> decision.text() + " " + decision.reasons();
                    case ActionAgreed agreed -> agreed.owner() + ": " + agreed.text();
                    case ContactMade contact -> Objects.requireNonNullElse(contact.agreed(), "");
                    default -> "";
                };
        String event =
                switch (entry.fact()) {
                    case DecisionMade _ -> "Decision";
                    case ActionAgreed _ -> "Action agreed";
                    default -> entry.fact().text();
                };
        return new Chronology.Row(
                number,
                Objects.requireNonNullElse(entry.happened().from(), "Date not known")
                        .replace('T', ' '),
                entry,
                event,
                source,
                Objects.requireNonNullElse(entry.fact().significance(), ""),
                action,
                entry.fact() instanceof ActionDone done ? done.text() : "");
    }
}
