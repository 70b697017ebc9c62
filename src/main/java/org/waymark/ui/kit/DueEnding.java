package org.waymark.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.calendar.DateEntry;
import org.waymark.calendar.DateReading;
import org.waymark.calendar.PartialDate;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Happened;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Says of something due that it was done, or that it no longer applies. */
public final class DueEnding {

    private final ScreenContext context;
    private final DueItem item;
    private final FormWords words;
    private final ReadOnlyStringWrapper whenRefused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wordsRefused = new ReadOnlyStringWrapper("");
    private boolean underWay;

    public DueEnding(ScreenContext context, DueItem item) {
        this.context = context;
        this.item = item;
        this.words =
                new FormWords(
                        context,
                        place(item),
                        "How something due was done",
                        item.caseId(),
                        item.step());
    }

    /** Where the words of the question about something due are kept until they are recorded. */
    public static String place(DueItem item) {
        return "due/" + item.caseId().value() + "/" + key(item.reference());
    }

    static String key(DueReference reference) {
        return switch (reference) {
            case DueReference.Action action -> action.id().toString();
            case DueReference.Review review -> review.decision().value();
            case DueReference.Clock clock -> clock.id();
        };
    }

    FormWords words() {
        return words;
    }

    public DueItem item() {
        return item;
    }

    /** When it is due, in words. */
    public String due() {
        return new Moments(context.clock()).due(item);
    }

    /**
     * Records it; does nothing while that is under way.
     *
     * @param met whether it was done; otherwise it no longer applies
     * @param when when, as typed; blank means now
     * @param said how it was done, or why it no longer applies
     * @param done called when it is recorded
     */
    public void record(boolean met, String when, String said, Runnable done) {
        whenRefused.set("");
        wordsRefused.set("");
        Happened happened = read(when);
        if (happened == null || underWay) {
            return;
        }
        underWay = true;
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Recording that something due was done",
                        () -> end(met, happened, said))
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
                            wordsRefused.set(failed.inFull());
                        });
    }

    private Signing end(boolean met, Happened happened, String said) {
        Signing signing = context.session().recorder().endDue(item, met, happened, said);
        if (signing instanceof Signing.Signed) {
            words.recorded();
        }
        return signing;
    }

    private void refuse(Signing.Gap gap) {
        (gap.field().equals("happened") ? whenRefused : wordsRefused).set(gap.words());
    }

    private @Nullable Happened read(String typed) {
        LocalDateTime now = LocalDateTime.now(context.clock()).truncatedTo(ChronoUnit.MINUTES);
        if (typed.isBlank()) {
            return Happenings.of(new PartialDate.Exact(now));
        }
        return switch (new DateEntry(now).read(typed)) {
            case DateReading.Understood understood -> Happenings.of(understood.date());
            case DateReading.Refused refused -> {
                whenRefused.set(refused.words());
                yield null;
            }
        };
    }

    /** What is wrong with when it was done; empty when nothing is. */
    public ReadOnlyStringProperty whenRefused() {
        return whenRefused.getReadOnlyProperty();
    }

    /** What else was refused; empty when nothing was. */
    public ReadOnlyStringProperty wordsRefused() {
        return wordsRefused.getReadOnlyProperty();
    }
}
