package org.waymark.ui.support;

import org.waymark.casework.Chronology;
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
import org.waymark.journal.fact.PointMarked;

import java.util.Objects;

/** Entries as rows of a chronology, near enough to the real thing for tests of screens. */
final class FakeRows {

    private FakeRows() {}

    static boolean significant(RecordedEntry entry) {
        return switch (entry.fact()) {
            case ConcernRaised _, DecisionMade _, ContactMade _ -> true;
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
