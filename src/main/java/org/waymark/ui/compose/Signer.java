package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyBooleanProperty;

import org.waymark.casework.CaseId;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryKind;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Account;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.ScreenContext;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Signs forms and moves cases, and tells what came of it. On the JavaFX thread only. */
final class Signer {

    private static final String CALL_999 = " You wrote that somebody is in danger now: call 999.";

    private final ScreenContext context;
    private final Telling telling;
    private final Recordings recordings;
    private Consumer<Signing.Signed> signed = _ -> {};

    Signer(ScreenContext context, Telling telling) {
        this.context = context;
        this.telling = telling;
        this.recordings = new Recordings(context);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return recordings.busyProperty();
    }

    /** Told after each signing. */
    void onSigned(Consumer<Signing.Signed> receiver) {
        signed = receiver;
    }

    /**
     * Signs a form.
     *
     * @param cleared called when it is on the disk, before anybody else is told
     * @param missing told what is missing
     */
    void sign(
            EntryForm form,
            Optional<DraftId> draft,
            Runnable cleared,
            Consumer<List<Signing.Gap>> missing) {
        recordings.record(
                "Signing",
                () -> context.session().recorder().sign(form, draft),
                outcome -> {
                    switch (outcome.signing()) {
                        case Signing.Incomplete incomplete -> missing.accept(incomplete.gaps());
                        case Signing.Signed done -> {
                            cleared.run();
                            tell(done, signedWords(form, outcome.number()));
                        }
                    }
                },
                telling::failed);
    }

    /** The case goes along a way on. */
    void follow(CaseId of, Route route) {
        move(
                () -> context.session().recorder().follow(of, route),
                "The case goes on to “" + title(route.to()) + "”.");
    }

    /** The case goes where no route leads, for a reason. */
    void moveTo(CaseId of, StepId to, String reason, FormWords words) {
        move(
                () -> {
                    Signing signing = context.session().recorder().moveTo(of, to, reason);
                    if (signing instanceof Signing.Signed) {
                        words.recorded();
                    }
                    return signing;
                },
                "The case now stands at “" + title(to) + "”.");
    }

    private void move(Recordings.Recording recording, String words) {
        recordings.record(
                "Moving the case",
                recording,
                outcome -> {
                    switch (outcome.signing()) {
                        case Signing.Incomplete incomplete ->
                                telling.missing(incomplete.gaps(), List.of());
                        case Signing.Signed done -> tell(done, words);
                    }
                },
                telling::failed);
    }

    private void tell(Signing.Signed done, String words) {
        telling.done(words);
        // The window asks the screen which case it is about, so the screen is told first.
        signed.accept(done);
        context.recorded().run();
    }

    private static String signedWords(EntryForm form, long number) {
        EntryKind kind = form.kind();
        boolean danger =
                form instanceof EntryForm.Concern concern
                        && concern.account().dangerNow() == Account.Answer.YES;
        return kind.title()
                + " signed and locked"
                + (number > 0 ? ", entry " + number : "")
                + "."
                + (danger ? CALL_999 : "");
    }

    private String title(StepId id) {
        return context.pathway().find(id).map(Step::title).orElse(id.value());
    }
}
