package org.waymark.ui;

import org.waymark.app.Jobs;
import org.waymark.app.NotebookSession;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;

import java.util.List;

/** Tells, when a notebook has been opened, what is odd about this copy of it or where it lies. */
final class OddCopy {

    private static final String OLDER =
            "This computer has seen a later state of this notebook than the one in the folder. A"
                    + " cloud folder or a person may have put an older copy in its place, or you"
                    + " have brought back an older copy. Nothing was changed. If you did not do"
                    + " this, lock it again and look for the newer copy before you record"
                    + " anything.";

    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Runnable lock;

    /**
     * @param lock locks the notebook
     */
    OddCopy(Dialogs dialogs, Jobs jobs, Runnable lock) {
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.lock = lock;
    }

    void tell(NotebookSession session) {
        if (session.isRolledBack()) {
            dialogs.ask(
                    "This notebook is older than you left it",
                    Dialogs.words(OLDER),
                    List.of(
                            choice("lock-again", "Lock it again", Choice.Weight.MAIN, lock),
                            choice(
                                    "go-on-with-older",
                                    "Go on with this copy",
                                    Choice.Weight.PLAIN,
                                    () -> accept(session))));
        } else if (!session.warnings().isEmpty()) {
            dialogs.ask(
                    "Before you go on",
                    Dialogs.words(String.join("\n\n", session.warnings())),
                    List.of(Choice.leave("Go on")));
        }
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

    private void accept(NotebookSession session) {
        jobs.run(
                Jobs.Lane.BOOKS,
                "Going on with this copy",
                () -> {
                    session.acceptAsItIs();
                    return true;
                });
    }
}
