package org.waymark.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Chronology;
import org.waymark.report.Letterhead;
import org.waymark.report.PageImages;
import org.waymark.report.PdfOutcome;
import org.waymark.report.PrintDocument;
import org.waymark.ui.kit.ScreenContext;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which case is told and how much of it, what that leaves out, and its way to a file or a printer.
 * Whatever leaves is noted in the journal. On the JavaFX thread only.
 */
public final class ReportModel {

    private static final int DOTS_PER_INCH = 200;

    private final ScreenContext context;
    private final ReportDesk desk;
    private final ObservableList<CaseSummary> cases = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CaseSummary> chosen =
            new SimpleObjectProperty<>(this, "chosen", null);
    private final ObjectProperty<ReportKind> kind =
            new SimpleObjectProperty<>(this, "kind", ReportKind.SIGNIFICANT);
    private final ReadOnlyObjectWrapper<@Nullable Leaving> leaving =
            new ReadOnlyObjectWrapper<>(this, "leaving", null);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private volatile boolean stopped;
    private boolean left;
    private int reading;
    private String charity = "";

    public ReportModel(ScreenContext context, ReportDesk desk) {
        this.context = context;
        this.desk = desk;
        chosen.subscribe((_, _) -> read());
        kind.subscribe((_, _) -> read());
    }

    ReportDesk desk() {
        return desk;
    }

    ScreenContext context() {
        return context;
    }

    /** Every case, open ones first. */
    public ObservableList<CaseSummary> cases() {
        return cases;
    }

    /** The case that is told; null while none is chosen. */
    public ObjectProperty<@Nullable CaseSummary> chosenProperty() {
        return chosen;
    }

    /** What is told. */
    public ObjectProperty<ReportKind> kindProperty() {
        return kind;
    }

    /** What would leave; null while it is read or no case is chosen. */
    public ReadOnlyObjectProperty<@Nullable Leaving> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /** What is going on or was done, in words. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether something is on its way out. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** A name for the file that names nobody. */
    public String fileName() {
        CaseSummary of = chosen.get();
        String name = kind.get() == ReportKind.SIGNS ? kind.get().title() : "Chronology";
        return of == null ? name + ".pdf" : name + " " + of.number() + ".pdf";
    }

    /** Reads the cases. */
    public void load(@Nullable CaseId wanted) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the cases",
                        () -> context.session().queries().cases())
                .onDone(
                        found -> {
                            CaseSummary before = chosen.get();
                            CaseId id = wanted != null || before == null ? wanted : before.id();
                            cases.setAll(found);
                            Optional<CaseSummary> pick =
                                    found.stream().filter(each -> each.id().equals(id)).findFirst();
                            chosen.set(pick.orElse(found.size() == 1 ? found.getFirst() : null));
                        });
    }

    private void read() {
        CaseSummary of = chosen.get();
        ReportKind how = kind.get();
        int asked = ++reading;
        leaving.set(null);
        state.set("");
        if (of == null) {
            return;
        }
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Putting it together",
                        () -> new Read(told(of.id(), how), context.session().queries().charity()))
                .onDone(
                        read -> {
                            if (asked == reading) {
                                charity = read.charity();
                                leaving.set(read.leaving());
                            }
                        });
    }

    /** On the thread that owns the book. */
    private Leaving told(CaseId of, ReportKind how) {
        CaseQueries queries = context.session().queries();
        return switch (how) {
            case SIGNIFICANT ->
                    new Leaving.Events(queries.chronology(of, Chronology.Scope.SIGNIFICANT));
            case EVERYTHING ->
                    new Leaving.Events(queries.chronology(of, Chronology.Scope.EVERYTHING));
            case SIGNS -> new Leaving.Signs(queries.observations(of));
        };
    }

    /**
     * The screen is left, perhaps by the lock: nothing leaves any more, though a question of the
     * system's still stands open and is answered later.
     */
    void leave() {
        left = true;
        stop();
        leaving.set(null);
    }

    /** Stops what is on its way to a file or a printer. */
    public void stop() {
        stopped = true;
    }

    /**
     * Saves as a PDF.
     *
     * @param replace whether somebody has said that a file there may be replaced
     */
    public void save(Path target, boolean replace) {
        Leaving told = leaving.get();
        if (told == null || busy.get()) {
            return;
        }
        begin("Making the PDF");
        Letterhead letterhead = letterhead();
        context.lastingJobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Making the PDF",
                        () ->
                                desk.renderer()
                                        .write(
                                                printed(told, letterhead),
                                                target,
                                                replace,
                                                () -> stopped))
                .onDone(outcome -> saved(told, outcome))
                .onFailed(this::failed);
    }

    private void saved(Leaving told, PdfOutcome outcome) {
        switch (outcome) {
            case PdfOutcome.Written written ->
                    note(
                            told,
                            written.digest(),
                            "Saved, "
                                    + pages(written.pages())
                                    + ". The file is not encrypted: keep it where only those who"
                                    + " need it can open it.");
            case PdfOutcome.AlreadyThere _ ->
                    end("A file of that name is there already. Choose another name.");
            case PdfOutcome.Stopped _ -> end("Stopped. No file was left behind.");
            case PdfOutcome.Failed failed -> end(failed.words());
        }
    }

    /** Prints on a printer that is ready. */
    void print(Printing.Run run) {
        Leaving told = leaving.get();
        if (told == null || busy.get()) {
            run.cancel();
            return;
        }
        begin("Laying out the pages");
        Letterhead letterhead = letterhead();
        context.lastingJobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Laying out the pages",
                        () -> desk.renderer().pages(printed(told, letterhead), () -> stopped))
                .onDone(pages -> page(told, run, pages, 1))
                .onFailed(
                        failure -> {
                            run.cancel();
                            failed(failure);
                        });
    }

    /** This computer has no printer. */
    void noPrinter() {
        state.set("This computer has no printer. Save it as a PDF instead.");
    }

    private void page(Leaving told, Printing.Run run, PageImages pages, int number) {
        if (stopped) {
            run.cancel();
            pages.close();
            end("Stopped. Pages that the printer has taken may still come out.");
            return;
        }
        if (number > pages.count()) {
            int count = pages.count();
            pages.close();
            if (run.finish()) {
                note(told, null, "Sent to the printer, " + pages(count) + ". Fetch them now.");
            } else {
                end("The printer did not take the pages. Look at the printer, then print again.");
            }
            return;
        }
        state.set("Printing page " + number + " of " + pages.count());
        context.lastingJobs()
                .run(Jobs.Lane.COMPUTING, "Printing", () -> pages.draw(number, DOTS_PER_INCH))
                .onDone(
                        picture -> {
                            if (run.page(picture)) {
                                page(told, run, pages, number + 1);
                            } else {
                                run.cancel();
                                pages.close();
                                end(
                                        "The printer refused page "
                                                + number
                                                + ". Look at the printer, then print again.");
                            }
                        })
                .onFailed(
                        failure -> {
                            run.cancel();
                            pages.close();
                            failed(failure);
                        });
    }

    private void note(Leaving told, @Nullable String digest, String words) {
        String scopeWords = told.scopeWords();
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Noting that it left",
                        () -> {
                            context.session()
                                    .recorder()
                                    .printed(
                                            told.file().summary().id(),
                                            told.document(),
                                            digest,
                                            scopeWords);
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

    private Letterhead letterhead() {
        return new Letterhead(charity, Letterhead.DEFAULT_MARKING, context.session().practice());
    }

    private PrintDocument printed(Leaving told, Letterhead letterhead) {
        return told.print(context.pathway(), letterhead, context.clock().getZone());
    }

    private void begin(String words) {
        stopped = false;
        busy.set(true);
        state.set(words);
    }

    private void end(String words) {
        busy.set(false);
        state.set(words);
        if (left) {
            // Whoever went elsewhere must know whether a paper came out, or a file lies there.
            Failure told =
                    new Failure(
                            words,
                            "Nothing in the notebook was lost.",
                            "Open Reports to try again.",
                            "",
                            new IllegalStateException("left"));
            context.untold().accept(told);
        }
    }

    private void failed(Failure failure) {
        end(failure.happened() + " " + failure.kept() + " " + failure.next());
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    private record Read(Leaving leaving, String charity) {
        @Override
        public String toString() {
            return "Read[withheld]";
        }
    }
}
