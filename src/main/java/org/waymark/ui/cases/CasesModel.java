package org.waymark.ui.cases;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.DueItem;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.CaseWords;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.ScreenContext;

import java.util.Locale;

/** Every case, narrowed by words. */
public final class CasesModel {

    private final ScreenContext context;
    private final Moments moments;
    private final ObservableList<CaseSummary> all = FXCollections.observableArrayList();
    private final FilteredList<CaseSummary> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty closedToo = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    public CasesModel(ScreenContext context) {
        this.context = context;
        this.moments = new Moments(context.clock());
        filter.addListener((_, _, _) -> narrow());
        closedToo.addListener((_, _, _) -> narrow());
        narrow();
    }

    /** Reads the notebook. */
    public void load() {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the cases",
                        () -> context.session().queries().cases())
                .onDone(
                        found -> {
                            failure.set(null);
                            all.setAll(found);
                            read.set(true);
                        })
                .onFailed(failure::set);
    }

    private void narrow() {
        String wanted = filter.get().strip().toLowerCase(Locale.UK);
        boolean closed = closedToo.get();
        shown.setPredicate(summary -> (closed || !summary.closed()) && matches(summary, wanted));
    }

    private boolean matches(CaseSummary summary, String wanted) {
        return wanted.isEmpty()
                || summary.number().contains(wanted)
                || summary.name().toLowerCase(Locale.UK).contains(wanted)
                || summary.initials().toLowerCase(Locale.UK).contains(wanted)
                || stands(summary).toLowerCase(Locale.UK).contains(wanted);
    }

    /** Opens a case's own page. */
    public void open(CaseSummary summary) {
        context.navigator().go(new Destination.CasePage(summary.id(), null));
    }

    /** Begins a new concern. */
    public void newConcern() {
        context.navigator().go(new Destination.NewConcern());
    }

    /** The child as far as the settings let it be shown. */
    public String who(CaseSummary summary) {
        return CaseWords.who(summary, context.settings().get());
    }

    /** The title of the step where a case stands. */
    public String stands(CaseSummary summary) {
        return context.pathway()
                .find(summary.step())
                .map(Step::title)
                .orElse("A step of an earlier pathway");
    }

    /** What is due next, its date on the first line; empty when nothing is. */
    public String due(CaseSummary summary) {
        DueItem due = summary.nextDue();
        if (due == null) {
            return "";
        }
        String when = moments.due(due);
        return Character.toUpperCase(when.charAt(0)) + when.substring(1) + "\n" + due.what();
    }

    /** When something was last recorded. */
    public String last(CaseSummary summary) {
        return moments.moment(summary.lastEntry());
    }

    /** The cases that match. */
    public ObservableList<CaseSummary> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /** Every case, matching or not. */
    public ObservableList<CaseSummary> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    public StringProperty filter() {
        return filter;
    }

    /** Whether closed cases are shown too. */
    public BooleanProperty closedToo() {
        return closedToo;
    }

    /** Whether the notebook was read. */
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}
