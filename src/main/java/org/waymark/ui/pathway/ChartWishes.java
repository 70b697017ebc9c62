package org.waymark.ui.pathway;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.LinkedCase;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.ChartModel;
import org.waymark.ui.chart.ChartWish;
import org.waymark.ui.chart.OtherCase;
import org.waymark.ui.chart.ReplayFrames;
import org.waymark.ui.kit.ScreenContext;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the chart is asked for and only the notebook can give: the case's way in time, a second case
 * beside it, a file. On the JavaFX thread only.
 */
final class ChartWishes {

    private final ScreenContext context;
    private final ChartModel chart;
    private final ObservableValue<@Nullable CaseFile> file;
    private Consumer<List<LinkedCase>> comparing = _ -> {};
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

    /** Told of the cases that could be shown beside the open one, linked ones first. */
    void onComparing(Consumer<List<LinkedCase>> receiver) {
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
                        found -> {
                            if (found.isPresent() && isOpen(open)) {
                                chart.replay().end();
                                chart.otherProperty()
                                        .set(
                                                new OtherCase(
                                                        open.summary().number(),
                                                        with.number(),
                                                        found.get().way()));
                            }
                        });
    }

    /** Whether what was asked for a case is still wanted: it is open, and has not gone on. */
    private boolean isOpen(CaseFile asked) {
        CaseFile open = file.getValue();
        return open != null
                && open.summary().id().equals(asked.summary().id())
                && open.way().equals(asked.way());
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
        Map<StepId, String> former = chart.formerProperty().get();
        context.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Telling the case's way",
                        () -> ReplayFrames.of(context.pathway(), open.way(), former))
                .onDone(
                        frames -> {
                            if (isOpen(open)) {
                                chart.replay().begin(frames);
                            }
                        });
    }

    private void lookForOthers(CaseFile open) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for linked cases",
                        () -> context.session().queries().beside(open.summary().id()))
                .onDone(
                        cases -> {
                            if (isOpen(open)) {
                                comparing.accept(cases);
                            }
                        });
    }
}
