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
import org.waymark.report.ChartPaper;
import org.waymark.report.ChartSheet;
import org.waymark.report.Letterhead;
import org.waymark.report.PdfOutcome;
import org.waymark.ui.chart.ChartPrint;
import org.waymark.ui.chart.Layouts;
import org.waymark.ui.chart.ReplayFrames;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.report.ReportDesk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The chart's way to a file. Where it shows the way of a case, the notebook notes that it left. On
 * the JavaFX thread only.
 */
public final class ChartSaving {

    private static final String DOCUMENT = "chart of the case's way";

    private final ScreenContext context;
    private final Layouts layouts;
    private final PathwayModel model;
    private final ReportDesk desk;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private volatile boolean stopped;

    ChartSaving(ScreenContext context, Layouts layouts, PathwayModel model, ReportDesk desk) {
        this.context = context;
        this.layouts = layouts;
        this.model = model;
        this.desk = desk;
    }

    /**
     * What shall leave.
     *
     * @param whole every stage; otherwise the one in sight
     * @param withCase whether it shows the way of the open case
     */
    record Wish(boolean whole, boolean withCase, ChartFiles.Form form) {}

    private record Sheets(ChartSheet full, ChartSheet compact) {}

    private record Requests(ChartRequest full, ChartRequest compact) {}

    PathwayModel model() {
        return model;
    }

    ReportDesk desk() {
        return desk;
    }

    /** What is going on or was done, in words. */
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
    }

    /**
     * Saves it. The system's own question has asked already whether a file there may be replaced.
     */
    void save(Wish wish, Path target) {
        if (busy.get()) {
            return;
        }
        stopped = false;
        busy.set(true);
        state.set("Drawing the chart");
        ChartPrint print = print(wish);
        ChartAbout about = about(wish, print);
        CaseFile of = wish.withCase() ? model.fileProperty().get() : null;
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the charity's name",
                        () -> context.session().queries().charity())
                .onDone(
                        charity ->
                                lay(
                                        print,
                                        (full, compact) ->
                                                write(
                                                        wish,
                                                        new Sheets(full, compact),
                                                        about,
                                                        charity,
                                                        target,
                                                        of)))
                .onFailed(this::failed);
    }

    private void lay(ChartPrint print, BiConsumer<ChartSheet, ChartSheet> then) {
        context.lastingJobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Measuring the chart",
                        () ->
                                new Requests(
                                        print.request(new ChartPaper(false)),
                                        print.request(new ChartPaper(true))))
                .onDone(
                        requests ->
                                layouts.layout(
                                        requests.full(),
                                        full ->
                                                layouts.layout(
                                                        requests.compact(),
                                                        compact ->
                                                                then.accept(
                                                                        print.sheet(full),
                                                                        print.sheet(compact)))))
                .onFailed(this::failed);
    }

    private void write(
            Wish wish,
            Sheets sheets,
            ChartAbout about,
            String charity,
            Path target,
            @Nullable CaseFile of) {
        ChartFiles files = files(charity);
        context.lastingJobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Writing the chart",
                        () ->
                                files.write(
                                        wish.form(),
                                        sheets.full(),
                                        sheets.compact(),
                                        about,
                                        target,
                                        true,
                                        () -> stopped))
                .onDone(outcome -> saved(wish, about, of, outcome))
                .onFailed(this::failed);
    }

    private void saved(Wish wish, ChartAbout about, @Nullable CaseFile of, PdfOutcome outcome) {
        switch (outcome) {
            case PdfOutcome.Written written -> {
                if (of == null) {
                    end("Saved. It shows guidance only, and nothing of any case.");
                } else {
                    note(wish, about, of, written.digest());
                }
            }
            case PdfOutcome.AlreadyThere _ ->
                    end("A file of that name is there already. Choose another name.");
            case PdfOutcome.Stopped _ -> end("Stopped. No file was left behind.");
            case PdfOutcome.Failed failed -> end(failed.words());
        }
    }

    private void note(Wish wish, ChartAbout about, CaseFile of, String digest) {
        String words =
                "Saved. The file is not encrypted: keep it where only those who need it can open"
                        + " it.";
        String scope =
                wish.form().ending().toUpperCase(java.util.Locale.ROOT)
                        + ". "
                        + about.extent()
                        + ", with the steps, routes, dates of moves and counts of entries. Left"
                        + " out: names, and what the entries say.";
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
                            end(words + " The notebook notes that it left.");
                            context.recorded().run();
                        })
                .onFailed(
                        failure ->
                                end(
                                        words
                                                + " The notebook could not note it: "
                                                + failure.happened()
                                                + " Write a note of it yourself."));
    }

    private ChartPrint print(Wish wish) {
        return ChartPrint.of(model.chart(), wish.whole(), wish.withCase());
    }

    private ChartAbout about(Wish wish, ChartPrint print) {
        CaseFile of = wish.withCase() ? model.fileProperty().get() : null;
        Moments moments = new Moments(context.clock());
        List<String> moves =
                of == null
                        ? List.of()
                        : ReplayFrames.moves(
                                        context.pathway(),
                                        of.way(),
                                        model.chart().formerProperty().get())
                                .stream()
                                .map(move -> moments.full(move.at()) + ": " + move.words())
                                .toList();
        return new ChartAbout(
                print.extent(),
                of == null ? null : of.summary().number(),
                moves,
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

    private void end(String words) {
        state.set(words);
        busy.set(false);
    }

    private void failed(Failure failure) {
        end(failure.happened() + " " + failure.kept() + " " + failure.next());
    }
}
