package org.waymark.ui.step;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.calendar.DateEntry;
import org.waymark.calendar.DateReading;
import org.waymark.calendar.DueDate;
import org.waymark.casework.CaseId;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.Happenings;
import org.waymark.ui.kit.ScreenContext;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The date from which a time limit of a case counts, while somebody gives it. On the JavaFX thread
 * only.
 */
final class ClockStart {

    private final ScreenContext context;
    private final CaseId caseId;
    private final StepId step;
    private final TimeLimit limit;
    private final FormWords words;
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wordsRefused = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable DueDate> due =
            new ReadOnlyObjectWrapper<>(this, "due", null);
    private String typed = "";
    private boolean underWay;

    ClockStart(ScreenContext context, CaseId caseId, StepId step, TimeLimit limit) {
        this.context = context;
        this.caseId = caseId;
        this.step = step;
        this.limit = limit;
        this.words =
                new FormWords(
                        context,
                        place(caseId, step, limit.id()),
                        "From when a time limit counts",
                        caseId,
                        step);
    }

    /** Where what is typed about a limit is kept until it is recorded. */
    static String place(CaseId caseId, StepId step, String limit) {
        return "clock/" + caseId.value() + "/" + step.value() + "/" + limit;
    }

    FormWords words() {
        return words;
    }

    TimeLimit limit() {
        return limit;
    }

    /** What is wrong with the date; empty when nothing is. */
    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** What is wrong with the words; empty when nothing is. */
    ReadOnlyStringProperty wordsRefusedProperty() {
        return wordsRefused.getReadOnlyProperty();
    }

    /** When it is due from what is typed; null while that is no day. */
    ReadOnlyObjectProperty<@Nullable DueDate> dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** Works out when it is due; says nothing of what is not a date yet. */
    void typed(String when) {
        typed = when;
        refused.set("");
        Happened from = read(when) instanceof DateReading.Understood it ? day(it) : null;
        if (from == null) {
            due.set(null);
            return;
        }
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Working out a date",
                        () -> context.session().queries().dueFrom(caseId, limit.id(), from))
                .onDone(
                        worked -> {
                            if (when.equals(typed)) {
                                due.set(worked);
                            }
                        });
    }

    /**
     * Records it; does nothing while that is under way.
     *
     * @param said how the date is known
     * @param done called when it is recorded
     */
    void record(String said, Runnable done) {
        refused.set("");
        wordsRefused.set("");
        if (underWay) {
            return;
        }
        switch (read(typed)) {
            case DateReading.Refused it -> refused.set(it.words());
            case DateReading.Understood it -> sign(Happenings.of(it.date()), said, done);
        }
    }

    private void sign(Happened from, String said, Runnable done) {
        underWay = true;
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Recording from when a time limit counts",
                        () -> start(from, said))
                .onDone(
                        signing -> {
                            underWay = false;
                            switch (signing) {
                                case Signing.Signed _ -> {
                                    done.run();
                                    context.recorded().run();
                                }
                                case Signing.Incomplete incomplete ->
                                        refuse(incomplete.gaps().getFirst());
                            }
                        })
                .onFailed(
                        failed -> {
                            underWay = false;
                            wordsRefused.set(
                                    String.join(
                                            " ", failed.happened(), failed.kept(), failed.next()));
                        });
    }

    private Signing start(Happened from, String said) {
        Signing signing =
                context.session().recorder().startClock(caseId, step, limit.id(), from, said);
        if (signing instanceof Signing.Signed) {
            words.recorded();
        }
        return signing;
    }

    private void refuse(Signing.Gap gap) {
        (gap.field().equals("happened") ? refused : wordsRefused).set(gap.words());
    }

    private DateReading read(String when) {
        LocalDateTime now = LocalDateTime.now(context.clock()).truncatedTo(ChronoUnit.MINUTES);
        return new DateEntry(now).read(when);
    }

    private static @Nullable Happened day(DateReading.Understood understood) {
        Happened from = Happenings.of(understood.date());
        return switch (from.precision()) {
            case EXACT, ABOUT, DAY -> from;
            case RANGE, MONTH, UNKNOWN -> null;
        };
    }
}
