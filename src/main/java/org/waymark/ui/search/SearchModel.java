package org.waymark.ui.search;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.waymark.app.Jobs;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.SearchHits;
import org.waymark.pathway.Excerpt;
import org.waymark.pathway.GlossaryTerm;
import org.waymark.pathway.GuidanceHit;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.EntryParts;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.ScreenContext;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for words in the guidance and in the notebook once typing pauses. What was found for words
 * that have changed since is dropped. On the JavaFX thread only.
 */
public final class SearchModel {

    private static final int MOST_STEPS = 12;

    /** Long enough to spare most searches, too short to be noticed. */
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final ScreenContext context;
    private final GuidanceSearch guidance;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<Found> rows = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private List<GuidanceHit> steps = List.of();
    private SearchHits notebook = SearchHits.NOTHING;
    private int searches;
    private int waiting;

    /**
     * @param guidance searches the pathway; made once for the whole window
     * @param pause tells when typing has paused
     */
    public SearchModel(ScreenContext context, GuidanceSearch guidance, Pause pause) {
        this.context = context;
        this.guidance = guidance;
        words.subscribe((_, _) -> pause.restart(PAUSE, this::search));
    }

    /** What is looked for. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What was found, under headings; best first within each. */
    ObservableList<Found> rows() {
        return rows;
    }

    /** Index of the row that Enter opens; -1 for none. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** How much was found, in words. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks at once. */
    public void search() {
        String wanted = words.get().strip();
        int search = ++searches;
        steps = List.of();
        notebook = SearchHits.NOTHING;
        if (wanted.isEmpty()) {
            waiting = 0;
            show("");
            return;
        }
        waiting = 2;
        state.set("Looking");
        context.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Looking through the guidance",
                        () -> guidance.find(wanted, MOST_STEPS))
                .onDone(
                        found -> {
                            if (search == searches) {
                                steps = found;
                                waiting--;
                                show(wanted);
                            }
                        });
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking through the notebook",
                        () -> context.session().queries().search(wanted))
                .onDone(
                        found -> {
                            if (search == searches) {
                                notebook = found;
                                waiting--;
                                show(wanted);
                            }
                        });
    }

    /** Chooses the next hit, or with a negative number the one before; headings are passed over. */
    public void move(int by) {
        int at = chosen.get();
        do {
            at += Integer.signum(by);
        } while (at >= 0 && at < rows.size() && rows.get(at) instanceof Found.Heading);
        if (at >= 0 && at < rows.size()) {
            chosen.set(at);
        }
    }

    /** Opens the chosen hit. */
    public void open() {
        int at = chosen.get();
        if (at >= 0
                && at < rows.size()
                && rows.get(at) instanceof Found.Hit hit
                && hit.opens() != null) {
            context.navigator().go(hit.opens());
        }
    }

    private void show(String wanted) {
        List<Found> shown = new ArrayList<>();
        section(shown, "Cases", notebook.cases().stream().map(this::hit).toList());
        section(shown, "In the notebook", notebook.entries().stream().map(this::hit).toList());
        section(shown, "Moves of cases", notebook.moves().stream().map(this::hit).toList());
        section(shown, "In the guidance", steps.stream().map(this::hit).toList());
        rows.setAll(shown);
        chosen.set(shown.isEmpty() ? -1 : 1);
        long hits = shown.stream().filter(Found.Hit.class::isInstance).count();
        if (wanted.isEmpty()) {
            state.set("");
        } else if (waiting > 0) {
            state.set("Looking");
        } else if (hits == 0) {
            state.set("Nothing holds all of these words. Try fewer, or only how a word begins.");
        } else {
            state.set(hits == 1 ? "1 found" : hits + " found");
        }
    }

    private static void section(List<Found> shown, String title, List<? extends Found> hits) {
        if (!hits.isEmpty()) {
            shown.add(new Found.Heading(title));
            shown.addAll(hits);
        }
    }

    private Found.Hit hit(CaseSummary summary) {
        boolean names = context.settings().get().showNames();
        String at = title(summary.step());
        return new Found.Hit(
                "Case " + summary.number() + "   " + (names ? summary.name() : summary.initials()),
                summary.closed() ? "Closed" : "Stands at “" + at + "”",
                List.of(),
                new Destination.CasePage(summary.id(), null));
    }

    private Found.Hit hit(SearchHits.EntryHit hit) {
        return new Found.Hit(
                EntryParts.of(hit.entry()).kind() + ", case " + hit.caseNumber(),
                Moments.happened(hit.entry().happened()) + "  ·  " + hit.entry().author(),
                stretches(hit.context()),
                new Destination.CasePage(hit.entry().caseId(), hit.entry().id()));
    }

    private Found.Hit hit(SearchHits.MoveHit hit) {
        return new Found.Hit(
                "Move of case " + hit.caseNumber(),
                "To “" + title(hit.move().to()) + "”  ·  " + hit.move().author(),
                stretches(hit.context()),
                new Destination.CasePage(hit.caseId(), hit.move().entry()));
    }

    private String title(StepId step) {
        return context.pathway().find(step).map(Step::title).orElse(step.value());
    }

    private Found.Hit hit(GuidanceHit hit) {
        return switch (hit) {
            case GuidanceHit.InStep in ->
                    new Found.Hit(
                            in.step().title(),
                            context.pathway().stageOf(in.step()).title()
                                    + "  ·  "
                                    + in.section().title(),
                            stretches(in.excerpt()),
                            new Destination.Pathway(null, in.step().id(), null, null));
            case GuidanceHit.InGlossary in ->
                    new Found.Hit(
                            in.term().term(),
                            "Word of the field  ·  " + proof(in.term()),
                            meaning(in),
                            null);
        };
    }

    /** How well a word is established, and by which sources. */
    private String proof(GlossaryTerm term) {
        String evidence = term.evidence();
        return evidence == null
                ? "Where this comes from is not said"
                : context.pathway().evidence(evidence).title()
                        + "  ·  "
                        + String.join(", ", term.sources());
    }

    private static List<Found.Stretch> meaning(GuidanceHit.InGlossary hit) {
        return List.of(new Found.Stretch(hit.term().meaning(), false));
    }

    private static List<Found.Stretch> stretches(Excerpt excerpt) {
        List<Found.Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Excerpt.Mark mark : excerpt.marks()) {
            add(stretches, excerpt.text().substring(at, mark.start()), false);
            add(stretches, excerpt.text().substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        add(stretches, excerpt.text().substring(at), false);
        return stretches;
    }

    private static List<Found.Stretch> stretches(String context) {
        List<Found.Stretch> stretches = new ArrayList<>();
        int at = 0;
        while (at < context.length()) {
            int start = context.indexOf(SearchHits.EntryHit.MARK_START, at);
            int end = start < 0 ? -1 : context.indexOf(SearchHits.EntryHit.MARK_END, start);
            if (end < 0) {
                break;
            }
            add(stretches, context.substring(at, start), false);
            add(stretches, context.substring(start + 1, end), true);
            at = end + 1;
        }
        add(stretches, context.substring(at), false);
        return stretches;
    }

    private static void add(List<Found.Stretch> stretches, String text, boolean marked) {
        if (!text.isEmpty()) {
            stretches.add(new Found.Stretch(text, marked));
        }
    }
}
