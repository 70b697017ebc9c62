package org.waymark.ui.step;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.waymark.casework.KnownNumber;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.PointMarked;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;
import org.waymark.ui.kit.EntryView;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.contact.ContactNumber;
import org.waymark.ui.kit.contact.NumberLine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that a step says, readable from 400 px on; for an open case with its checklist and
 * what the notebook holds here. "Do" always stands open, the rest folds and stays as it was left.
 */
public final class StepView extends ScrollPane {

    private final StepModel model;
    private final Pathway pathway;
    private final Consumer<StepId> goTo;
    private final Consumer<RecordedEntry> correct;
    private final Consumer<RecordedEntry> finish;
    private final Consumer<ContactNumber> rung;
    private final VBox page = new VBox();
    private final VBox notebook = new VBox();
    private final Label failure = new Label();
    private String wanted = "";
    private String lookedAt = "";
    private final Set<String> looked = new HashSet<>();
    private final Map<Integer, CheckBox> ticks = new HashMap<>();
    private final Set<String> folded = new HashSet<>(Set.of("step-sources"));

    /**
     * @param goTo takes the reader to another step
     * @param correct begins the correction of an entry
     * @param finish begins the end of an agreed action
     * @param rung begins the record of a call, for the open case
     */
    public StepView(
            StepModel model,
            Consumer<StepId> goTo,
            Consumer<RecordedEntry> correct,
            Consumer<RecordedEntry> finish,
            Consumer<ContactNumber> rung) {
        this.model = model;
        this.pathway = model.context().pathway();
        this.goTo = goTo;
        this.correct = correct;
        this.finish = finish;
        this.rung = rung;
        setId("step-panel");
        getStyleClass().addAll("step-panel", "edge-to-edge");
        Theme.sheet(this, StepView.class, "step.css");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("step-page");
        notebook.getStyleClass().add("step-notebook");
        notebook.setId("in-this-notebook");
        failure.setWrapText(true);
        failure.getStyleClass().add("field-error");
        failure.textProperty().bind(model.failureProperty());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        setContent(page);
        model.stepProperty().subscribe(_ -> rebuild());
        model.caseIdProperty().subscribe((_, _) -> rebuild());
        model.areasProperty().subscribe((_, _) -> rebuild());
        model.numbersProperty().subscribe((_, _) -> rebuild());
        sceneProperty().subscribe((_, _) -> lookForWords());
        model.doneProperty().subscribe(this::showTicks);
        model.entriesProperty().subscribe(this::showEntries);
    }

    /** Puts the focus on the step's title. */
    public void focusTitle() {
        Node title = page.lookup("#step-title");
        if (title != null) {
            title.requestFocus();
        }
    }

    private void rebuild() {
        Step national = model.stepProperty().get();
        Laid laid = new Laid(pathway, model.areasProperty().get());
        TextChoice choice = TextChoice.of(national, laid, wanted);
        Step step = choice.shown();
        Node title = page.lookup("#step-title");
        boolean onTitle =
                title != null && getScene() != null && getScene().getFocusOwner() == title;
        ticks.clear();
        page.getChildren()
                .setAll(
                        new StepHead(
                                step, laid, StepView::read, model.clockStarts().map(this::asking)));
        if (!choice.texts().isEmpty()) {
            page.getChildren().add(choice.bar(this::readOther));
        }
        numbers(laid, step);
        if (step.id().equals(pathway.duty().step())) {
            page.getChildren()
                    .add(new DutyCard(pathway.duty(), LocalDate.now(model.context().clock())));
        }
        for (RichText paragraph : step.purpose()) {
            Words words = words(paragraph);
            words.getStyleClass().add("step-purpose");
            page.getChildren().add(words);
        }
        if (!step.doing().isEmpty()) {
            page.getChildren().add(doing(step, choice.isToBeDone()));
        }
        page.getChildren().add(failure);
        bullets("step-record", "Record", step.record());
        bullets("step-ask", "Ask yourself", step.askYourself());
        bullets("step-they-ask", "They will ask you", step.theyWillAsk());
        bullets("step-others-do", "What others do next", step.othersDo());
        locally(laid, step);
        Section sources = section("step-sources", "Law and sources");
        References.fill(sources, step, laid);
        if (!sources.empty()) {
            page.getChildren().add(sources);
        }
        page.getChildren().add(notebook);
        showTicks(model.doneProperty().get());
        showEntries(model.entriesProperty().get());
        lookForWords();
        setVvalue(0);
        if (onTitle) {
            focusTitle();
        }
    }

    private void readOther(String text) {
        wanted = text;
        rebuild();
        Node chosen = page.lookup("#text-" + text);
        if (chosen != null) {
            chosen.requestFocus();
        }
    }

    /** Whom to ring here, in sight before anything is read; more of each stands under Locally. */
    private void numbers(Laid laid, Step step) {
        List<KnownNumber> known = model.numbersProperty().get();
        boolean open = model.caseIdProperty().get() != null;
        for (AreaPathway area : laid.areas()) {
            area.local().stream()
                    .flatMap(
                            pack ->
                                    step.contacts().stream()
                                            .flatMap(kind -> pack.contact(kind).stream())
                                            .map(it -> ContactNumber.of(area, pack, it, known)))
                    .filter(contact -> contact.toRing() != null)
                    .forEach(
                            contact ->
                                    page.getChildren()
                                            .add(new NumberLine(contact, open ? rung : null)));
        }
    }

    private void locally(Laid laid, Step step) {
        LocalSection filler =
                new LocalSection(
                        model.context(),
                        model.numbersProperty().get(),
                        this::follow,
                        model.caseIdProperty().get() == null ? null : rung);
        for (AreaPathway area : laid.areas()) {
            area.local()
                    .ifPresent(
                            pack -> {
                                Section section =
                                        section("locally-" + pack.id(), "Locally: " + pack.area());
                                filler.fill(section, area, pack, step);
                                page.getChildren().add(section);
                            });
        }
    }

    private BiConsumer<TimeLimit, Node> asking(Function<TimeLimit, ClockStart> starts) {
        return (limit, beside) -> new ClockStartQuestion(starts.apply(limit)).ask(beside);
    }

    /** A date that was being given when the notebook was locked is asked for again, once. */
    private void lookForWords() {
        Step step = model.stepProperty().get();
        Laid laid = new Laid(pathway, model.areasProperty().get());
        String place = model.caseIdProperty().get() + "/" + step.id();
        if (getScene() == null) {
            return;
        }
        if (!place.equals(lookedAt)) {
            lookedAt = place;
            looked.clear();
        }
        // An area's limits come after the step itself, when the case's area is read.
        List<TimeLimit> limits =
                laid.givenDates(step).stream().filter(limit -> looked.add(limit.id())).toList();
        model.lookForWords(
                limits,
                limit ->
                        model.clockStarts()
                                .filter(_ -> getScene() != null)
                                .ifPresent(starts -> asking(starts).accept(limit, this)));
    }

    private Node doing(Step step, boolean isToBeDone) {
        Label title = new Label("Do");
        title.getStyleClass().add("step-heading");
        VBox points = new VBox(title);
        points.setId("step-do");
        points.getStyleClass().add("step-points");
        boolean checklist = isToBeDone && model.caseIdProperty().get() != null;
        int number = 0;
        for (RichText point : step.doing()) {
            points.getChildren()
                    .add(checklist ? tickable(++number, point) : numbered(++number, point));
        }
        return points;
    }

    private Node tickable(int number, RichText point) {
        CheckBox tick = new CheckBox();
        tick.setId("point-" + number);
        tick.setAccessibleText(point.plain());
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> model.tick(number, tick.isSelected()));
        ticks.put(number, tick);
        Words words = words(point);
        words.setOnMouseClicked(
                event -> {
                    if (event.isStillSincePress()
                            && event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 1) {
                        tick.fire();
                    }
                });
        return row(tick, words);
    }

    private Node numbered(int number, RichText point) {
        Label mark = new Label(number + ".");
        mark.getStyleClass().add("point-number");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return row(mark, words(point));
    }

    private static HBox row(Node mark, Words words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, words);
        row.getStyleClass().add("point");
        return row;
    }

    private void bullets(String id, String title, List<RichText> points) {
        if (points.isEmpty()) {
            return;
        }
        Section section = section(id, title);
        for (RichText point : points) {
            Label mark = new Label("•");
            mark.getStyleClass().add("point-number");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            section.add(row(mark, words(point)));
        }
        page.getChildren().add(section);
    }

    private Section section(String id, String title) {
        Section section = new Section(id, title, !folded.contains(id));
        section.expandedProperty()
                .subscribe(
                        (_, open) -> {
                            if (open) {
                                folded.remove(id);
                            } else {
                                folded.add(id);
                            }
                        });
        return section;
    }

    private Words words(RichText paragraph) {
        return new Words(paragraph, this::follow);
    }

    private void follow(String target, Node link) {
        LinkTarget.of(new Laid(pathway, model.areasProperty().get()), target)
                .ifPresent(
                        found -> {
                            switch (found) {
                                case LinkTarget.ToStep step -> goTo.accept(step.step());
                                case LinkTarget.ToRead read -> read(read, link);
                            }
                        });
    }

    private static void read(LinkTarget.ToRead read, Node beside) {
        new PopOverCard(read).showBelow(beside);
    }

    private void showTicks(Set<Integer> done) {
        ticks.forEach((point, tick) -> tick.setSelected(done.contains(point)));
    }

    private void showEntries(List<RecordedEntry> entries) {
        notebook.getChildren().clear();
        if (model.caseIdProperty().get() == null) {
            return;
        }
        Label title = new Label("In this notebook");
        title.getStyleClass().add("step-heading");
        notebook.getChildren().add(title);
        if (entries.isEmpty()) {
            Label nothing = new Label("Nothing is recorded at this step yet.");
            nothing.getStyleClass().add("step-muted");
            notebook.getChildren().add(nothing);
        }
        Set<String> shown =
                entries.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
        for (RecordedEntry entry : entries) {
            if (!(entry.fact() instanceof EntryCorrected correction)
                    || !shown.contains(correction.entry())) {
                notebook.getChildren().add(entry(entry));
            }
        }
    }

    private EntryView entry(RecordedEntry entry) {
        EntryView view = new EntryView(entry, model.context().clock());
        switch (entry.fact()) {
            case ActionAgreed _ -> {
                view.offer("Finish this action...", () -> finish.accept(entry))
                        .setId("finish-" + entry.number());
                offerCorrection(view);
            }
            case ClockStarted _, EntryCorrected _, PointMarked _ -> {}
            default -> offerCorrection(view);
        }
        return view;
    }

    private void offerCorrection(EntryView view) {
        RecordedEntry entry = view.entry();
        view.offer("Correct...", () -> correct.accept(entry)).setId("correct-" + entry.number());
    }
}
