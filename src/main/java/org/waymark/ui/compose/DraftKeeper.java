package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.ScreenContext;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Keeps what is being typed: saves it after each pause, when the screen is left and when somebody
 * asks, and says when it last did. Saving goes through the window's lasting jobs, so that a lock
 * does not lose it. On the JavaFX thread only.
 */
final class DraftKeeper {

    /** Well inside the two seconds that a draft may take. */
    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final ScreenContext context;
    private final Pause pause;
    private final Supplier<Optional<Draft>> current;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private @Nullable DraftId id;
    private boolean unsaved;

    /**
     * @param current what is being typed, under the id of {@link #id()}; empty when there is
     *     nothing worth keeping
     */
    DraftKeeper(ScreenContext context, Pause pause, Supplier<Optional<Draft>> current) {
        this.context = context;
        this.pause = pause;
        this.current = current;
    }

    /** "Draft saved 14:05", or that something is not saved yet; empty when there is nothing. */
    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /** The id of the work in hand; made on first use. */
    DraftId id() {
        DraftId known = id;
        if (known == null) {
            known = new DraftId(UUID.randomUUID());
            id = known;
        }
        return known;
    }

    /** The draft that was saved, or is on its way to the book; empty when nothing was. */
    Optional<DraftId> saved() {
        return Optional.ofNullable(id);
    }

    /** Something was typed. */
    void typed() {
        unsaved = true;
        pause.restart(PAUSE, this::save);
    }

    /** Goes on with a draft that lies in the book. */
    void goOn(Draft draft) {
        pause.stop();
        id = draft.id();
        unsaved = false;
        state.set("Draft of " + time(draft));
    }

    /** Saves at once what has not been saved. */
    void save() {
        pause.stop();
        if (!unsaved) {
            return;
        }
        unsaved = false;
        Optional<Draft> draft = current.get();
        if (draft.isEmpty()) {
            return;
        }
        state.set("Saving the draft");
        DraftId saving = draft.get().id();
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Saving the draft",
                        () -> {
                            context.session().recorder().save(draft.get());
                            return draft.get();
                        })
                .onDone(
                        done -> {
                            if (saving.equals(id)) {
                                state.set("Draft saved " + time(done));
                            }
                        })
                .onFailed(failure -> failed(saving, failure));
    }

    private void failed(DraftId saving, Failure failure) {
        if (saving.equals(id)) {
            unsaved = true;
            state.set("The draft is not saved. " + failure.next());
        }
    }

    /** The work in hand is signed, thrown away or put aside. */
    void begin() {
        pause.stop();
        id = null;
        unsaved = false;
        state.set("");
    }

    private String time(Draft draft) {
        return TIME.format(LocalTime.ofInstant(draft.savedAt(), context.clock().getZone()));
    }
}
