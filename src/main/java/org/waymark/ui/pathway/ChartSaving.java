package org.waymark.ui.pathway;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseFile;
import org.waymark.report.ChartAbout;
import org.waymark.report.ChartFiles;
import org.waymark.report.Letterhead;
import org.waymark.report.PdfOutcome;
import org.waymark.ui.chart.ChartPrint;
import org.waymark.ui.chart.ReplayFrames;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.report.ReportDesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The chart's way to a file. It goes on though the screen is left, and what came of it is told all
 * the same. Where it shows the way of a case, the notebook notes that it left. On the JavaFX thread
 * only.
 */
public final class ChartSaving {

    private static final String DOCUMENT = "chart of the case's way";
    private static final String IN_CLEAR =
            "Saved. The file is not encrypted: keep it where only those who need it can open it.";

    private final ScreenContext context;
    private final PathwayModel model;
    private final ReportDesk desk;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private Consumer<Outcome> receiver = _ -> {};
    private volatile boolean stopped;

    ChartSaving(ScreenContext context, PathwayModel model, ReportDesk desk) {
        this.context = context;
        this.model = model;
        this.desk = desk;
    }

    /**
     * What shall leave.
     *
     * @param whole every stage; otherwise the one in sight
     * @param withCase whether it shows the way of the open case
     * @param withName whether the child is named on it; only ever where the settings show names
     */
    record Wish(boolean whole, boolean withCase, boolean withName, ChartFiles.Form form) {}

    /** What came of it. */
    sealed interface Outcome {

        /** What happened, in words for people. */
        String words();

        /** It was saved, or somebody stopped it. */
        record Done(String words) implements Outcome {
            @Override
            public String toString() {
                return "Done[withheld]";
            }
        }

        /** A file came to stand there of which nobody has said that it may be replaced. */
        record Taken(String words) implements Outcome {
            @Override
            public String toString() {
                return "Taken[withheld]";
            }
        }

        /** It did not work, or the notebook does not know of it. */
        record Failed(Failure failure) implements Outcome {
            @Override
            public String words() {
                return failure.inFull().strip();
            }
        }
    }

    PathwayModel model() {
        return model;
    }

    ReportDesk desk() {
        return desk;
    }

    ScreenContext context() {
        return context;
    }

    /** Told once of each saving what came of it, also when the screen has been left. */
    void onOutcome(Consumer<Outcome> told) {
        receiver = told;
    }

    /** What is going on, in words. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether something is on its way out. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** A name for the file; names nobody. */
    String fileName(Wish wish) {
        return files("").name(about(wish, print(wish)), wish.form());
    }

    /** Stops what is on its way. */
    void stop() {
        stopped = true;
        state.set("Stopping. No file will be left behind.");
    }

    /**
     * Saves it.
     *
     * @param replace whether somebody has said that a file there may be replaced
     */
    void save(Wish wish, Path target, boolean replace) {
        if (busy.get()) {
            return;
        }
        stopped = false;
        busy.set(true);
        state.set("Drawing the chart for paper. You can go on working meanwhile.");
        ChartPrint print = print(wish);
        ChartAbout about = about(wish, print);
        CaseFile of = wish.withCase() ? model.fileProperty().get() : null;
        if (!print.canBeDrawn()) {
            end(
                    failed(
                            "One stage of this guidance has too many steps to be drawn.",
                            "Nothing was written.",
                            "Print the guidance from Settings instead: it tells every step in"
                                    + " words."));
            return;
        }
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the charity's name",
                        () -> context.session().queries().charity())
                .onDone(
                        charity -> {
                            ChartFiles files = files(charity);
                            context.lastingJobs()
                                    .run(
                                            Jobs.Lane.COMPUTING,
                                            "Saving the chart",
                                            () -> write(files, print, about, wish, target, replace))
                                    .onDone(outcome -> saved(wish, about, of, outcome))
                                    .onFailed(failure -> end(new Outcome.Failed(failure)));
                        })
                .onFailed(failure -> end(new Outcome.Failed(failure)));
    }

    /** On a background thread. */
    private PdfOutcome write(
            ChartFiles files,
            ChartPrint print,
            ChartAbout about,
            Wish wish,
            Path target,
            boolean replace) {
        // Not the window's own: its layouts for paper would push out those that are in sight.
        ChartLayout layout = new ChartLayout(null);
        Function<ChartRequest, ChartGeometry> laid =
                request -> layout.layout(request, () -> stopped);
        try {
            return wish.form() == ChartFiles.Form.PDF
                    ? files.pdf(
                            print.forSheets(laid),
                            print.onOneSheet(laid),
                            about,
                            target,
                            replace,
                            () -> stopped)
                    : files.write(
                            wish.form(), print.full(laid), about, target, replace, () -> stopped);
        } catch (CancellationException e) {
            return new PdfOutcome.Stopped();
        }
    }

    private void saved(Wish wish, ChartAbout about, @Nullable CaseFile of, PdfOutcome outcome) {
        switch (outcome) {
            case PdfOutcome.Written written -> {
                if (of == null) {
                    end(
                            new Outcome.Done(
                                    "Saved. It shows guidance only, and nothing of any case."));
                } else {
                    note(wish, about, of, written.digest());
                }
            }
            case PdfOutcome.AlreadyThere _ ->
                    end(
                            new Outcome.Taken(
                                    "A file of that name has come to stand there. It was left as it"
                                            + " is, and nothing was written. Choose another"
                                            + " name."));
            case PdfOutcome.Stopped _ -> end(new Outcome.Done("Stopped. No file was left behind."));
            case PdfOutcome.Failed failed -> end(failed(failed.words(), "", ""));
        }
    }

    private void note(Wish wish, ChartAbout about, CaseFile of, String digest) {
        String scope =
                wish.form().ending().toUpperCase(Locale.ROOT)
                        + ". "
                        + about.extent()
                        + ", with the steps, routes, dates of moves and counts of entries"
                        + (about.name() == null
                                ? ". Left out: names, and what the entries say."
                                : ", and the child's name. Left out: what the entries say.");
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Noting that it left",
                        () -> {
                            context.session()
                                    .recorder()
                                    .printed(of.summary().id(), DOCUMENT, digest, scope);
                            return true;
                        })
                .onDone(
                        _ -> {
                            end(new Outcome.Done(IN_CLEAR + " The notebook notes that it left."));
                            context.recorded().run();
                        })
                .onFailed(
                        failure ->
                                end(
                                        failed(
                                                IN_CLEAR
                                                        + " The notebook could not note that it"
                                                        + " left: "
                                                        + failure.happened(),
                                                failure.kept(),
                                                "Write a note of it yourself.")));
    }

    private ChartPrint print(Wish wish) {
        return ChartPrint.of(model.chart(), wish.whole(), wish.withCase());
    }

    private ChartAbout about(Wish wish, ChartPrint print) {
        CaseFile of = wish.withCase() ? model.fileProperty().get() : null;
        if (of == null) {
            return new ChartAbout(print.extent(), null, null, List.of(), context.clock().instant());
        }
        Moments moments = new Moments(context.clock());
        boolean named = wish.withName() && context.settings().get().showNames();
        return new ChartAbout(
                print.extent(),
                of.summary().number(),
                named ? of.summary().name() : null,
                ReplayFrames.moves(
                                context.pathway(), of.way(), model.chart().formerProperty().get())
                        .stream()
                        .map(move -> moments.full(move.at()) + ": " + move.words())
                        .toList(),
                context.clock().instant());
    }

    private ChartFiles files(String charity) {
        return new ChartFiles(
                context.pathway(),
                new Letterhead(
                        charity.isBlank() ? "This charity" : charity,
                        Letterhead.DEFAULT_MARKING,
                        context.session().practice()),
                context.clock().getZone(),
                desk.renderer());
    }

    private static Outcome failed(String happened, String kept, String next) {
        return new Outcome.Failed(
                new Failure(happened, kept, next, "", new IllegalStateException("not saved")));
    }

    private void end(Outcome outcome) {
        state.set("");
        busy.set(false);
        receiver.accept(outcome);
    }
}
