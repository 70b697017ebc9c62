package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Signing;
import org.waymark.ui.kit.ScreenContext;

import java.util.function.Consumer;

/** Carries what is signed to the book, one thing at a time. On the JavaFX thread only. */
final class Recordings {

    private final ScreenContext context;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

    Recordings(ScreenContext context) {
        this.context = context;
    }

    /** Whether something is on its way. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Signs something on the books' thread; does nothing while something else is on its way. */
    void record(
            String name, Recording recording, Consumer<Outcome> done, Consumer<Failure> failed) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        context.lastingJobs()
                .run(Jobs.Lane.BOOKS, name, () -> outcome(recording.sign()))
                .onDone(
                        outcome -> {
                            busy.set(false);
                            done.accept(outcome);
                        })
                .onFailed(
                        failure -> {
                            busy.set(false);
                            failed.accept(failure);
                        });
    }

    private Outcome outcome(Signing signing) {
        return switch (signing) {
            case Signing.Signed done ->
                    new Outcome(
                            done,
                            context.session()
                                    .queries()
                                    .entry(done.entry())
                                    .map(RecordedEntry::number)
                                    .orElse(0L));
            case Signing.Incomplete incomplete -> new Outcome(incomplete, 0);
        };
    }

    /** Something that is signed on the books' thread. */
    @FunctionalInterface
    interface Recording {
        Signing sign();
    }

    /**
     * What came of it.
     *
     * @param number the entry's number in its chain; 0 when it has none to show
     */
    record Outcome(Signing signing, long number) {}
}
