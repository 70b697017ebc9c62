package org.waymark.ui.today;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Draft;
import org.waymark.casework.DueItem;
import org.waymark.casework.KeptWords;
import org.waymark.casework.Signing;
import org.waymark.casework.Today;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.CaseWords;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.DueEnding;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.contact.NumberFinding;

import java.util.List;
import java.util.stream.Stream;

/** What waits today. */
public final class TodayModel {

    private static final String DISCARD = "discard/";

    private final ScreenContext context;
    private final Moments moments;
    private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ObservableList<KeptWords> unfinished = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    public TodayModel(ScreenContext context) {
        this.context = context;
        this.moments = new Moments(context.clock());
    }

    /** Reads the notebook. */
    public void load() {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking at what waits",
                        () -> context.session().queries().today())
                .onDone(
                        found -> {
                            failure.set(null);
                            today.set(found);
                        })
                .onFailed(failure::set);
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for words typed before",
                        () -> context.session().shelf().all())
                .onDone(unfinished::setAll);
    }

    /** Begins a new concern. */
    public void newConcern() {
        context.navigator().go(new Destination.NewConcern());
    }

    /** Opens the list of cases. */
    public void openCases() {
        context.navigator().go(new Destination.Cases());
    }

    /** Opens a case where it stands. */
    public void open(CaseSummary summary) {
        context.navigator().go(Destination.Pathway.where(summary, context.pathway()));
    }

    /** Opens what is due at its step. */
    public void open(DueItem item) {
        context.navigator().go(new Destination.Pathway(item.caseId(), item.step(), null, null));
    }

    /** Begins to say that something due was done. */
    DueEnding ending(DueItem item) {
        return new DueEnding(context, item);
    }

    /** Goes on with a draft. */
    public void goOn(Draft draft) {
        context.navigator()
                .go(
                        new Destination.Pathway(
                                draft.caseId(), draft.step(), draft.kind(), draft.id()));
    }

    /** The form in which the reason for throwing a draft away is typed. */
    FormWords words(Draft draft) {
        return new FormWords(
                context, place(draft), "Why a draft is not needed", draft.caseId(), draft.step());
    }

    private static String place(Draft draft) {
        return DISCARD + draft.id().value();
    }

    /** What is asked when somebody goes on with words that they typed into a question here. */
    sealed interface Unfinished {

        /** The draft stands here still, and why it is not needed was being typed. */
        record Discarding(Draft draft) implements Unfinished {}

        /** It is due still, and how it was done was being typed. */
        record Ending(DueItem item) implements Unfinished {}

        /** The form stands on another page, which is opened. */
        record Elsewhere() implements Unfinished {}
    }

    /** Goes on with the words of a form: opens its page, or says which question to ask here. */
    Unfinished goOn(KeptWords words) {
        Today found = today.get();
        if (found != null) {
            for (Draft draft : found.drafts()) {
                if (place(draft).equals(words.place())) {
                    return new Unfinished.Discarding(draft);
                }
            }
            for (DueItem item : everythingDue(found)) {
                if (DueEnding.place(item).equals(words.place())) {
                    return new Unfinished.Ending(item);
                }
            }
        }
        CaseId of = words.caseId();
        if (of != null) {
            context.navigator()
                    .go(
                            words.step() == null
                                    ? new Destination.CasePage(of, null)
                                    : new Destination.Pathway(of, words.step(), null, null));
        } else if (words.place().startsWith(NumberFinding.PLACES)) {
            context.navigator().go(new Destination.Directory(null));
        } else if (!words.place().startsWith(DISCARD)) {
            context.navigator().go(new Destination.Settings());
        }
        return new Unfinished.Elsewhere();
    }

    private static List<DueItem> everythingDue(Today found) {
        return Stream.concat(found.ours().stream(), found.theirs().stream()).toList();
    }

    /** Lets go of the words of a form, which nobody wants any more. */
    void letGo(KeptWords words) {
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Letting go of what was typed",
                        () -> {
                            context.session().shelf().letGo(words.place());
                            return true;
                        })
                .onDone(_ -> load());
    }

    /** The words of forms that were begun and neither recorded nor left, newest first. */
    ObservableList<KeptWords> unfinished() {
        return unfinished;
    }

    /**
     * Throws a draft away.
     *
     * @param reason why; kept in the journal
     * @param words the form in which the reason was typed
     * @param done called when it is gone
     */
    public void discard(Draft draft, String reason, FormWords words, Runnable done) {
        refused.set("");
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Discarding a draft",
                        () -> {
                            Signing signing =
                                    context.session().recorder().discard(draft.id(), reason);
                            if (signing instanceof Signing.Signed) {
                                words.recorded();
                            }
                            return signing;
                        })
                .onDone(
                        signing -> {
                            switch (signing) {
                                case Signing.Signed _ -> {
                                    done.run();
                                    context.recorded().run();
                                }
                                case Signing.Incomplete incomplete ->
                                        refused.set(incomplete.gaps().getFirst().words());
                            }
                        });
    }

    /** The step's title, or words for a step that the pathway no longer has. */
    public String step(Draft draft) {
        return context.pathway()
                .find(draft.step())
                .map(Step::title)
                .orElse("A step of an earlier pathway");
    }

    /** The case of a draft in words: its number and initials, or that it has none yet. */
    public String about(Draft draft) {
        return about(draft.caseId());
    }

    /** What kept words are about: a case, or the notebook itself. */
    String about(KeptWords words) {
        return words.caseId() == null && !words.place().startsWith(DISCARD)
                ? "Not about one case"
                : about(words.caseId());
    }

    /** A case in words: its number and initials, or that there is none yet. */
    String about(@Nullable CaseId id) {
        Today found = today.get();
        if (id == null || found == null) {
            return "No case yet";
        }
        return found.open().stream()
                .filter(summary -> summary.id().equals(id))
                .map(this::line)
                .findFirst()
                .orElse("A closed case");
    }

    /** Number and child of a case, as far as the settings let them be shown. */
    public String line(CaseSummary summary) {
        return CaseWords.line(summary, context.settings().get());
    }

    /** Where a case stands. */
    public String stands(CaseSummary summary) {
        return context.pathway()
                .find(summary.step())
                .map(Step::title)
                .orElse("A step of an earlier pathway");
    }

    public Moments moments() {
        return moments;
    }

    /** What waits; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable Today> today() {
        return today.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Why a draft was not discarded; empty when nothing was refused. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }
}
