package org.waymark.ui.pathway;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.ui.chart.ChartModel;
import org.waymark.ui.chart.ChartWish;
import org.waymark.ui.chart.OtherCase;
import org.waymark.ui.chart.ReplayFrames;
import org.waymark.ui.kit.ScreenContext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the chart is asked for and only the notebook can give: the case's way in time, a second case
 * beside it, a file. On the JavaFX thread only.
 */
final class ChartWishes {

    private final ScreenContext context;
    private final ChartModel chart;
    private final ObservableValue<@Nullable CaseFile> file;
    private Consumer<List<Beside>> comparing = _ -> {};
    private Runnable saving = () -> {};

    /**
     * @param file the open case
     */
    ChartWishes(ScreenContext context, ChartModel chart, ObservableValue<@Nullable CaseFile> file) {
        this.context = context;
        this.chart = chart;
        this.file = file;
        chart.onWish(this::wish);
    }

    /**
     * A case that could be shown beside the open one.
     *
     * @param linked whether the two share a person
     */
    record Beside(CaseSummary summary, boolean linked) {}

    /** Told of the cases that could be shown beside the open one, linked ones first. */
    void onComparing(Consumer<List<Beside>> receiver) {
        comparing = receiver;
    }

    /** Told when somebody wants to save the chart. */
    void onSaving(Runnable receiver) {
        saving = receiver;
    }

    /** Shows a second case beside the open one. */
    void compare(CaseSummary with) {
        CaseFile open = file.getValue();
        if (open == null) {
            return;
        }
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Opening the second case",
                        () -> context.session().queries().file(with.id()))
                .onDone(
                        found ->
                                found.ifPresent(
                                        second ->
                                                chart.otherProperty()
                                                        .set(
                                                                new OtherCase(
                                                                        open.summary().number(),
                                                                        with.number(),
                                                                        second.way()))));
    }

    private void wish(ChartWish wish) {
        CaseFile open = file.getValue();
        switch (wish) {
            case REPLAY -> {
                if (open != null) {
                    replay(open);
                }
            }
            case COMPARE -> {
                if (open != null) {
                    lookForOthers(open);
                }
            }
            case SAVE -> saving.run();
        }
    }

    private void replay(CaseFile open) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the case's way",
                        () -> context.session().queries().entries(open.summary().id()))
                .onDone(
                        entries ->
                                chart.replay()
                                        .begin(
                                                ReplayFrames.of(
                                                        context.pathway(),
                                                        open.way(),
                                                        open.summary().opened(),
                                                        entries)));
    }

    private void lookForOthers(CaseFile open) {
        context.jobs()
                .run(Jobs.Lane.BOOKS, "Looking for linked cases", () -> others(open))
                .onDone(comparing::accept);
    }

    /** Every other case, those that share a person with the open one first. */
    private List<Beside> others(CaseFile open) {
        Set<PersonId> here = people(open);
        List<Beside> linked = new ArrayList<>();
        List<Beside> rest = new ArrayList<>();
        for (CaseSummary each : context.session().queries().cases()) {
            if (!each.id().equals(open.summary().id())) {
                boolean shares =
                        context.session()
                                .queries()
                                .file(each.id())
                                .map(file -> !Collections.disjoint(here, people(file)))
                                .orElse(false);
                (shares ? linked : rest).add(new Beside(each, shares));
            }
        }
        linked.addAll(rest);
        return linked;
    }

    private static Set<PersonId> people(CaseFile file) {
        return file.people().stream().map(InvolvedPerson::id).collect(Collectors.toSet());
    }
}
