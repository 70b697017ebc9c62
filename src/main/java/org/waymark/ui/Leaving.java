package org.waymark.ui;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.NotebookSession;
import org.waymark.app.Notebooks;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.LaidOutWords;
import org.waymark.ui.kit.NotSaved;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.shell.Cover;

import java.util.List;

/**
 * The way out of a notebook and out of the program. The page is blank at once; what went wrong
 * behind it is told on the page that follows, and the program does not end while words that no disk
 * would take are only in its memory, unless somebody says so. On the JavaFX thread only.
 */
final class Leaving {

    private static final String LOSING =
            "Something that you wrote could not be saved on the disk. It is kept, encrypted, in"
                    + " this computer's memory until you unlock the notebook again. If Waymark"
                    + " closes now, those words are lost. Everything that was signed, and every"
                    + " draft as it was last saved, is in the notebook.";

    private final WindowPane pane;
    private final Jobs jobs;
    private final Notebooks notebooks;
    private final LaidOutWords words = new LaidOutWords();
    private boolean underWay;
    private @Nullable Failure heldBack;

    Leaving(WindowPane pane, Jobs jobs, Notebooks notebooks) {
        this.pane = pane;
        this.jobs = jobs;
        this.notebooks = notebooks;
    }

    /** Shows a failure that nothing else shows; one during the lock waits for what follows it. */
    void tell(Failure failure) {
        if (underWay) {
            heldBack = failure;
        } else {
            ask(failure, Choice.leave("Close"));
        }
    }

    private void ask(Failure failure, Choice way) {
        pane.dialogs().ask("Something did not work", new FailureNotice(failure), List.of(way));
    }

    /** From now until the notebook is locked, failures wait. */
    void begin() {
        underWay = true;
    }

    /**
     * Blanks the window and closes the notebook.
     *
     * @param then called when it is locked, before anything is told
     */
    void lock(NotebookSession session, Runnable then) {
        drop(
                session,
                () -> {
                    Failure failure = heldBack;
                    heldBack = null;
                    then.run();
                    if (failure != null) {
                        tell(failure);
                    } else if (notebooks.waitingWords() > 0) {
                        tell(NotSaved.waiting());
                    }
                });
    }

    /**
     * Blanks the window and closes the notebook for good.
     *
     * @param end called when nothing more needs to be said
     * @param stay called when the program is not to be ended after all
     */
    void end(NotebookSession session, Runnable end, Runnable stay) {
        drop(
                session,
                () -> {
                    Failure failure = heldBack;
                    heldBack = null;
                    if (notebooks.waitingWords() > 0 || failure == null) {
                        end(end, stay);
                    } else {
                        // Nobody could read it once the window is gone.
                        ask(failure, choice("leave", "Close", Choice.Weight.LEAVE, end));
                    }
                });
    }

    /** The same while no notebook is open. */
    void end(Runnable end, Runnable stay) {
        if (notebooks.waitingWords() == 0) {
            end.run();
            return;
        }
        pane.dialogs()
                .ask(
                        "Some words are not saved",
                        Dialogs.words(LOSING),
                        List.of(
                                choice("stay", "Do not close", Choice.Weight.LEAVE, stay),
                                choice(
                                        "close-and-lose",
                                        "Close and lose those words",
                                        Choice.Weight.GRAVE,
                                        end)));
    }

    private static Choice choice(String id, String words, Choice.Weight weight, Runnable act) {
        return new Choice(
                id,
                words,
                weight,
                () -> {
                    act.run();
                    return true;
                });
    }

    private void drop(NotebookSession session, Runnable locked) {
        underWay = true;
        pane.uncover();
        pane.show(new Cover());
        // What was being saved stands before this in the same lane.
        jobs.run(
                        Jobs.Lane.BOOKS,
                        "Locking the notebook",
                        () -> {
                            session.close();
                            return true;
                        })
                .onDone(_ -> done(locked))
                .onFailed(
                        failure -> {
                            if (heldBack == null) {
                                heldBack = failure;
                            }
                            done(locked);
                        });
    }

    private void done(Runnable locked) {
        underWay = false;
        words.forget();
        locked.run();
    }
}
