package org.waymark.ui.today;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Draft;
import org.waymark.casework.DueItem;
import org.waymark.casework.Signing;
import org.waymark.casework.Today;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.CaseWords;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.DueEnding;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.ScreenContext;

/** What waits today. */
public final class TodayModel {

    private final ScreenContext context;
    private final Moments moments;
    private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
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
        context.navigator().go(new Destination.Pathway(summary.id(), null, null, null));
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

    /**
     * Throws a draft away.
     *
     * @param reason why; kept in the journal
     * @param done called when it is gone
     */
    public void discard(Draft draft, String reason, Runnable done) {
        refused.set("");
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Discarding a draft",
                        () -> context.session().recorder().discard(draft.id(), reason))
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
        CaseId id = draft.caseId();
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
