package org.waymark.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.Signing;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.ScreenContext;

import java.util.random.RandomGenerator;

/** What can be changed of the open notebook itself: the charity's name, and what opens it. */
public final class NotebookModel {

    private final ScreenContext context;
    private FormWords words;
    private final PassphraseChange passphrase;
    private final RecoveryWordsChange recoveryWords;
    private final StringProperty charity = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    /**
     * @param random chooses which recovery words are asked back
     */
    public NotebookModel(ScreenContext context, Notebooks notebooks, RandomGenerator random) {
        this.context = context;
        this.words = fresh();
        this.passphrase = new PassphraseChange(context, notebooks);
        this.recoveryWords = new RecoveryWordsChange(context, notebooks, random);
    }

    private FormWords fresh() {
        return new FormWords(context, "settings/charity", "The charity's name", null, null);
    }

    /** The form in which the name is written; another one each time it was saved. */
    FormWords words() {
        return words;
    }

    /** Whether it is a practice notebook, of which nothing can be changed. */
    public boolean practice() {
        return context.session().practice();
    }

    /**
     * Reads the charity's name, unless somebody is already writing one.
     *
     * @param read called when it stands here
     */
    public void load(Runnable read) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the charity's name",
                        () -> context.session().queries().charity())
                .onDone(
                        name -> {
                            if (charity.get().isEmpty()
                                    && !name.equals(CaseQueries.UNNAMED_CHARITY)) {
                                charity.set(name);
                            }
                            read.run();
                        })
                .onFailed(failure::set);
    }

    /**
     * Signs the charity's name as it is written.
     *
     * @param saved called when it is signed
     */
    public void saveCharity(Runnable saved) {
        if (busy.get()) {
            return;
        }
        String name = charity.get();
        FormWords saving = words;
        busy.set(true);
        refused.set("");
        failure.set(null);
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Saving the charity's name",
                        () -> {
                            Signing signing = context.session().recorder().nameCharity(name);
                            if (signing instanceof Signing.Signed) {
                                saving.recorded();
                            }
                            return signing;
                        })
                .onDone(
                        signing -> {
                            busy.set(false);
                            switch (signing) {
                                case Signing.Signed _ -> {
                                    words = fresh();
                                    context.recorded().run();
                                    saved.run();
                                }
                                case Signing.Incomplete incomplete ->
                                        refused.set(incomplete.gaps().getFirst().words());
                            }
                        })
                .onFailed(
                        found -> {
                            busy.set(false);
                            failure.set(found);
                        });
    }

    public PassphraseChange passphrase() {
        return passphrase;
    }

    public RecoveryWordsChange recoveryWords() {
        return recoveryWords;
    }

    /** The charity's name as it is being written. */
    public StringProperty charity() {
        return charity;
    }

    /** What is wrong with the charity's name; empty when nothing is. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}
