package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.ui.kit.NotSaved;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.ScreenContext;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Keeps what is being typed: saves it after each pause, when the screen is left and when somebody
 * asks, and says when it last did. What could not be saved is kept, also when something else is
 * written meanwhile, and is tried again each time. Saving goes through the window's lasting jobs,
 * so that a lock does not lose it. On the JavaFX thread only.
 */
final class DraftKeeper {

    /** Well inside the two seconds that a draft may take. */
    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final String NOT_SAVED = "This draft is not saved yet.";
    private static final String EARLIER = "An earlier draft is not saved yet.";

    private final ScreenContext context;
    private final Pause pause;
    private final Supplier<Optional<Draft>> current;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final Telling telling;
    private final ReadOnlyBooleanProperty busy;
    private final UnsavedDrafts unsavedDrafts = new UnsavedDrafts();
    private @Nullable DraftId id;
    private @Nullable DraftId signing;
    private boolean unsaved;
    private boolean left;

    /**
     * @param current what is being typed, under the id of {@link #id()}; empty when there is
     *     nothing worth keeping
     * @param busy whether something is being signed
     */
    DraftKeeper(
            ScreenContext context,
            Pause pause,
            Supplier<Optional<Draft>> current,
            Telling telling,
            ReadOnlyBooleanProperty busy) {
        this.context = context;
        this.pause = pause;
        this.current = current;
        this.telling = telling;
        this.busy = busy;
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

    /** Goes on with a draft. */
    void goOn(Draft draft) {
        pause.stop();
        id = draft.id();
        unsaved = unsavedDrafts.hasFailed(draft.id());
        state.set(unsaved ? NOT_SAVED : "Draft of " + time(draft));
    }

    /** The draft as it was last typed, which the book may not have. */
    Draft newest(Draft draft) {
        return unsavedDrafts.find(draft.id()).orElse(draft);
    }

    /** The drafts that the book may not have, each as it was last typed. */
    List<Draft> kept() {
        return unsavedDrafts.all();
    }

    /** Whether something that was typed could not be saved. */
    ReadOnlyBooleanProperty anyFailed() {
        return unsavedDrafts.anyFailed();
    }

    /** Saves at once what has not been saved, and tries again what could not be. */
    void save() {
        pause.stop();
        boolean due = unsaved;
        unsaved = false;
        Optional<Draft> draft = due ? current.get() : Optional.empty();
        unsavedDrafts.toTryAgain().stream()
                .filter(each -> !each.id().equals(id))
                .filter(each -> !(busy.get() && each.id().equals(signing)))
                .forEach(this::carry);
        if (draft.isPresent()) {
            state.set("Saving the draft");
            carry(draft.get());
        }
    }

    /** Saves for the last time: what cannot be saved now is told in the window. */
    void leave() {
        left = true;
        save();
    }

    private void carry(Draft draft) {
        unsavedDrafts.going(draft);
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Saving the draft",
                        () -> {
                            context.session().recorder().save(draft);
                            return draft;
                        })
                .onDone(this::arrived)
                .onFailed(failure -> failed(draft, failure));
    }

    private void arrived(Draft draft) {
        unsavedDrafts.arrived(draft);
        if (draft.id().equals(id)) {
            state.set("Draft saved " + time(draft));
        } else if (state.get().equals(EARLIER) && !anyFailed().get()) {
            state.set("");
        }
        if (!anyFailed().get()) {
            telling.saved();
        }
    }

    private void failed(Draft draft, Failure failure) {
        if (!unsavedDrafts.failed(draft)) {
            return;
        }
        boolean inHand = draft.id().equals(id);
        if (inHand) {
            unsaved = true;
            state.set(NOT_SAVED);
        } else if (state.get().isEmpty()) {
            state.set(EARLIER);
        }
        if (!left) {
            telling.unsaved(inHand);
        } else if (!(busy.get() && draft.id().equals(signing))) {
            context.untold().accept(NotSaved.tell(failure));
        }
    }

    /** The work in hand goes to be signed; the draft that goes with it, if there is one. */
    Optional<DraftId> sign() {
        signing = id;
        return saved();
    }

    /** What went to be signed is signed; its draft is not wanted any more. */
    void signed() {
        DraftId done = signing;
        if (done != null) {
            unsavedDrafts.forget(done);
            signing = null;
        }
        if (!anyFailed().get()) {
            telling.saved();
        }
    }

    /** The work in hand is signed, thrown away or put aside. */
    void begin() {
        pause.stop();
        id = null;
        unsaved = false;
        state.set(anyFailed().get() ? EARLIER : "");
    }

    private String time(Draft draft) {
        return TIME.format(LocalTime.ofInstant(draft.savedAt(), context.clock().getZone()));
    }
}
