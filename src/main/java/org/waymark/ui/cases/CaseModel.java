package org.waymark.ui.cases;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.guidance.PastWords;
import org.waymark.app.guidance.WordsInNotebook;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.Chronology;
import org.waymark.casework.DueItem;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.CaseWords;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.DueEnding;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.ScreenContext;

import java.util.function.Consumer;

/** One case: its front sheet and its chronology. */
public final class CaseModel {

    private final ScreenContext context;
    private final CaseId caseId;
    private final Moments moments;
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Chronology.Scope> scope =
            new SimpleObjectProperty<>(Chronology.Scope.SIGNIFICANT);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<String> leftOut = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Line> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable EntryId wanted;

    /**
     * @param entry the entry to bring into sight; null for none
     */
    public CaseModel(ScreenContext context, CaseId caseId, @Nullable EntryId entry) {
        this.context = context;
        this.caseId = caseId;
        this.wanted = entry;
        this.moments = new Moments(context.clock());
        if (entry != null) {
            scope.set(Chronology.Scope.EVERYTHING);
        }
        scope.addListener((_, _, _) -> loadLines());
    }

    /** Reads the notebook. */
    public void load() {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the case",
                        () -> context.session().queries().file(caseId))
                .onDone(
                        found -> {
                            failure.set(null);
                            file.set(found.orElse(null));
                        })
                .onFailed(failure::set);
        loadLines();
    }

    private void loadLines() {
        Chronology.Scope asked = scope.get();
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the chronology",
                        () -> context.session().queries().chronology(caseId, asked))
                .onDone(
                        found -> {
                            if (asked == scope.get()) {
                                show(found);
                            }
                        })
                .onFailed(failure::set);
    }

    private void show(Chronology chronology) {
        Line before = chosen.get();
        EntryId keep = before == null ? wanted : before.id();
        wanted = null;
        lines.setAll(new Lines(moments, this::step).of(chronology));
        leftOut.setAll(chronology.leftOut());
        chosen.set(keep == null ? null : line(keep));
    }

    private @Nullable Line line(EntryId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElse(null);
    }

    /** Chooses the line that tells an entry, where it is shown. */
    void choose(EntryId id) {
        Line line = line(id);
        if (line != null) {
            chosen.set(line);
        }
    }

    /** Opens the case where it stands on the pathway. */
    public void openOnPathway() {
        CaseFile read = file.get();
        context.navigator()
                .go(
                        read == null
                                ? new Destination.Pathway(caseId, null, null, null)
                                : Destination.Pathway.where(read.summary(), context.pathway()));
    }

    /** Opens the case at a step of the pathway. */
    public void openOnPathway(StepId step) {
        context.navigator().go(new Destination.Pathway(caseId, step, null, null));
    }

    /** The areas of which this case may be. */
    CaseAreas areas() {
        return new CaseAreas(context);
    }

    /** Begins to say that something due was done. */
    DueEnding ending(DueItem item) {
        return new DueEnding(context, item);
    }

    /** Goes to where the chronology is printed or saved. */
    public void print() {
        context.navigator().go(new Destination.Reports(caseId));
    }

    /**
     * Looks for the words of guidance that the author of an entry had before them: in the notebook,
     * and where that does not keep them among the packs of this computer.
     *
     * @param found shown with them
     * @param unknown called when they are in neither
     */
    void past(RecordedEntry entry, Consumer<PastWords> found, Runnable unknown) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for the words of then",
                        () ->
                                new WordsInNotebook(context.session().queries()::guidanceWords)
                                        .of(entry.fact().guidance()))
                .onDone(
                        words ->
                                words.ifPresentOrElse(
                                        found, () -> pastOnComputer(entry, found, unknown)))
                .onFailed(failure::set);
    }

    private void pastOnComputer(RecordedEntry entry, Consumer<PastWords> found, Runnable unknown) {
        context.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Looking for the words of then",
                        () -> context.session().past().of(entry.fact().guidance(), entry.step()))
                .onDone(words -> words.ifPresentOrElse(found, unknown))
                .onFailed(failure::set);
    }

    /** The title of a step, or words for one that the pathway no longer has. */
    public String step(StepId id) {
        return context.pathway().find(id).map(Step::title).orElse("A step of an earlier pathway");
    }

    /** The stage and its place, such as {@code Stage 4 of 11: The DSL thinks and decides}. */
    public String stage(StepId id) {
        return context.pathway()
                .find(id)
                .map(context.pathway()::stageOf)
                .map(
                        stage ->
                                "Stage "
                                        + (context.pathway().stages().indexOf(stage) + 1)
                                        + " of "
                                        + context.pathway().stages().size()
                                        + ": "
                                        + stage.title())
                .orElse("");
    }

    /** The child, as far as the settings let it be shown. */
    public String who(CaseFile of) {
        return CaseWords.who(of.summary(), context.settings().get());
    }

    /** Whether full names may stand in lists. */
    public boolean names() {
        return context.settings().get().showNames();
    }

    public String due(DueItem item) {
        return moments.due(item);
    }

    public Moments moments() {
        return moments;
    }

    public CaseId caseId() {
        return caseId;
    }

    /** The front sheet; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable CaseFile> file() {
        return file.getReadOnlyProperty();
    }

    /** How much the chronology tells. */
    public ObjectProperty<Chronology.Scope> scope() {
        return scope;
    }

    /** The lines of the chronology. */
    ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** What the chronology does not show, and why. */
    public ObservableList<String> leftOut() {
        return FXCollections.unmodifiableObservableList(leftOut);
    }

    /** The line whose entry is shown in full; null for none. */
    ObjectProperty<@Nullable Line> chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}
