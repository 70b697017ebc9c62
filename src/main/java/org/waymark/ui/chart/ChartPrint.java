package org.waymark.ui.chart;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.DueItem;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.report.ChartPaper;
import org.waymark.report.ChartSheet;
import org.waymark.ui.chart.layout.Band;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.Card;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.chart.layout.Line;
import org.waymark.ui.chart.layout.MapLayout;
import org.waymark.ui.chart.layout.StageLayout;
import org.waymark.ui.chart.layout.Trace;

import java.util.ArrayList;
import java.util.List;

/**
 * The chart for paper: laid out anew from the words alone, so that it is the same whatever the
 * window shows, folds or enlarges. It names nobody: of what is due it tells the date. Immutable;
 * {@link #request} and {@link #sheet} may take a while and belong on a background thread.
 */
public final class ChartPrint {

    private final ChartPlan plan;
    private final Pathway pathway;
    private final CaseMarks marks;
    private final CaseMarks quiet;
    private final Spoken spoken;
    private final @Nullable Stage stage;
    private final List<Step> steps;

    private ChartPrint(ChartPlan plan, CaseMarks marks, @Nullable Stage stage) {
        this.plan = plan;
        this.pathway = plan.pathway();
        this.marks = marks;
        this.quiet = new CaseMarks(marks.way(), List.of(), marks.closed(), null, marks.moments());
        this.spoken = new Spoken(plan);
        this.stage = stage;
        this.steps = stage == null ? pathway.steps() : pathway.stepsOf(stage);
    }

    /**
     * What the chart shows now.
     *
     * @param whole every stage; otherwise the one in sight
     * @param withCase whether it shows the way of the open case
     */
    public static ChartPrint of(ChartModel model, boolean whole, boolean withCase) {
        CaseWay way = withCase ? model.wayProperty().get() : null;
        CaseMarks marks =
                CaseMarks.of(
                        model.pathway(), way, model.dueProperty().get(), null, model.moments());
        return new ChartPrint(model.plan(), marks, whole ? null : model.stage());
    }

    /** What is drawn, such as {@code All stages}. */
    public String extent() {
        return stage == null
                ? "All stages"
                : "Stage " + spoken.ordinal(stage) + ", " + stage.title();
    }

    /** What must be laid out, measured for paper. */
    public ChartRequest request(ChartPaper paper) {
        List<Card> cards = new ArrayList<>();
        for (Step step : steps) {
            ChartPaper.Size size = paper.card(words(step));
            cards.add(new Card(step.id().value(), step.stage(), size.width(), size.height()));
        }
        List<Line> lines = new ArrayList<>();
        for (Step step : steps) {
            for (Route route : step.routes()) {
                if (isLine(route)) {
                    ChartPaper.Size label = paper.label(route.label());
                    lines.add(
                            new Line(
                                    plan.name(route),
                                    route.from().value(),
                                    route.to().value(),
                                    label.width(),
                                    label.height(),
                                    plan.isCommon(route)));
                }
            }
        }
        if (stage != null) {
            return new StageLayout(plan.digest(), stage.id(), cards, lines);
        }
        List<Band> bands = new ArrayList<>();
        for (Stage each : pathway.stages()) {
            ChartPaper.Size head = paper.band(title(each));
            bands.add(new Band(each.id(), head.width(), head.height()));
        }
        return new MapLayout(plan.digest(), bands, cards, lines);
    }

    /** The drawing, once it has been laid out. */
    public ChartSheet sheet(ChartGeometry places) {
        List<ChartSheet.Band> bands = new ArrayList<>();
        for (Stage each : pathway.stages()) {
            Box box = places.bands().get(each.id());
            Box head = places.heads().get(each.id());
            if (box != null && head != null) {
                bands.add(new ChartSheet.Band(title(each), place(box), place(head)));
            }
        }
        List<ChartSheet.Card> cards = new ArrayList<>();
        List<ChartSheet.Line> lines = new ArrayList<>();
        for (Step step : steps) {
            Box box = places.cards().get(step.id().value());
            if (box != null) {
                cards.add(
                        new ChartSheet.Card(
                                step.id().value(),
                                words(step),
                                weight(step.id()),
                                place(box),
                                spoken.step(step, quiet) + due(step.id(), " ")));
            }
        }
        for (Step step : steps) {
            for (Route route : step.routes()) {
                Trace trace = places.lines().get(plan.name(route));
                if (trace != null && isLine(route)) {
                    lines.add(line(route, trace));
                }
            }
        }
        return new ChartSheet(extent(), places.width(), places.height(), bands, cards, lines);
    }

    private ChartSheet.Line line(Route route, Trace trace) {
        Box label = trace.label();
        return new ChartSheet.Line(
                trace.points().stream()
                        .map(point -> new ChartSheet.Spot(point.x(), point.y()))
                        .toList(),
                switch (marks.passage(route)) {
                    case PLAIN -> ChartSheet.Passage.PLAIN;
                    case TAKEN -> ChartSheet.Passage.TAKEN;
                    case DECLINED -> ChartSheet.Passage.DECLINED;
                },
                label == null ? "" : route.label(),
                label == null ? null : place(label));
    }

    private boolean isLine(Route route) {
        return stage == null ? plan.isLine(route, ChartMode.MAP) : plan.span(route) == 0;
    }

    private ChartSheet.Words words(Step step) {
        List<String> far = new ArrayList<>();
        List<StepId> sources =
                (stage == null ? plan.jumpsInto(step.id()) : plan.comingFromElsewhere(step.id()))
                        .stream().map(Route::from).distinct().toList();
        if (sources.size() == 1) {
            far.add("From stage " + named(sources.getFirst()));
        } else if (!sources.isEmpty()) {
            far.add("From " + sources.size() + " other steps");
        }
        for (Route route : step.routes()) {
            if (!isLine(route)) {
                far.add(route.label() + " " + passage(route) + "> stage " + named(route.to()));
            }
        }
        return new ChartSheet.Words(
                step.kind(),
                pathway.strand(step.strand()).title(),
                step.title(),
                state(step.id()),
                far);
    }

    private String passage(Route route) {
        return switch (marks.passage(route)) {
            case PLAIN -> "";
            case TAKEN -> "(taken) ";
            case DECLINED -> "(not taken) ";
        };
    }

    private String named(StepId id) {
        Step step = pathway.step(id);
        return spoken.ordinal(pathway.stageOf(step)) + ", " + step.title();
    }

    private String state(StepId step) {
        String standing =
                switch (marks.standing(step)) {
                    case NOW -> "Now here";
                    case BEEN -> "Been here";
                    case NOT_BEEN -> marks.isClosed(step) ? "Cannot apply" : "";
                };
        int entries = marks.entries(step);
        String counted = entries == 0 ? standing : standing + ", " + Spoken.entries(entries);
        return (counted + due(step, counted.isEmpty() ? "" : ". ")).strip();
    }

    private String due(StepId step, String before) {
        List<DueItem> due = marks.dueAt(step);
        return due.isEmpty() ? "" : before + "Due " + marks.moments().due(due.getFirst());
    }

    private ChartSheet.Weight weight(StepId step) {
        return switch (marks.standing(step)) {
            case NOW -> ChartSheet.Weight.NOW;
            case BEEN -> ChartSheet.Weight.BEEN;
            case NOT_BEEN ->
                    marks.isClosed(step) ? ChartSheet.Weight.CLOSED : ChartSheet.Weight.PLAIN;
        };
    }

    private String title(Stage each) {
        return spoken.ordinal(each) + "  " + each.title();
    }

    private static ChartSheet.Place place(Box box) {
        return new ChartSheet.Place(box.x(), box.y(), box.width(), box.height());
    }
}
