package org.waymark.ui.chart;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.DueItem;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.Strand;
import org.waymark.report.ChartPaging;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The chart for paper: laid out anew from the words alone, so that it is the same whatever the
 * window shows, folds or enlarges. It names nobody: of what is due it tells the date. Immutable;
 * what makes a sheet may take a while and belongs on a background thread.
 */
public final class ChartPrint {

    /** Widths for each unit of height that are tried for sheets of A4; 0 is as on the screen. */
    private static final List<Double> SHAPES = List.of(0.0, 0.5, 0.7, 1.0, 1.4, 2.0);

    private static final double STEP = 33;
    private static final int MANY = 200;

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

    /** Whether every stage of it is small enough to be drawn. */
    public boolean canBeDrawn() {
        return steps.stream().map(pathway::stageOf).distinct().allMatch(plan::drawable);
    }

    /** Everything on the cards, as a drawing by itself. */
    public ChartSheet full(Function<ChartRequest, ChartGeometry> layout) {
        return sheet(layout.apply(request(ChartPaper.full(), Map.of(), 0)));
    }

    /** Everything on the cards, for as few sheets of A4 as can be. */
    public ChartSheet forSheets(Function<ChartRequest, ChartGeometry> layout) {
        ChartPaper paper = ChartPaper.full();
        List<Double> shapes = stage == null && !isHuge() ? SHAPES : List.of(0.0);
        return shapes.stream()
                .map(shape -> sheet(layout.apply(request(paper, Map.of(), shape))))
                .min(Comparator.comparingInt(ChartPaging::sheets))
                .orElseThrow();
    }

    /** Titles and numbers, as large as they can be on one sheet of A3. */
    public ChartSheet onOneSheet(Function<ChartRequest, ChartGeometry> layout) {
        ChartPaper paper = ChartPaper.compact();
        Map<Double, ChartGeometry> tried = new TreeMap<>();
        double widest = isHuge() ? ChartPaper.NARROWEST : ChartPaper.WIDEST;
        for (double width = ChartPaper.NARROWEST; width <= widest; width += STEP) {
            ChartPaper wide = paper.withCards(width);
            tried.put(width, layout.apply(request(wide, Map.of(), ChartPaper.LYING)));
        }
        List<ChartGeometry> found = new ArrayList<>(tried.values());
        if (stage == null && !isHuge()) {
            Map<Double, Map<String, Box>> bands = new TreeMap<>();
            tried.forEach((width, geometry) -> bands.put(width, geometry.bands()));
            PaperFit fit = new PaperFit(pathway.stages().stream().map(Stage::id).toList(), bands);
            for (double shape : List.of(ChartPaper.LYING, ChartPaper.STANDING)) {
                found.add(layout.apply(request(paper, fit.widths(shape), shape)));
            }
        }
        return found.stream()
                .max(Comparator.comparingDouble(ChartPrint::size))
                .map(this::sheet)
                .orElseThrow();
    }

    /** Whether trying many ways would take too long, and no sheet would be read for it. */
    private boolean isHuge() {
        return steps.size() > MANY;
    }

    /** How large a drawing is on A3, lying or standing. */
    private static double size(ChartGeometry drawing) {
        double high = Math.max(drawing.height(), drawing.width() / ChartPaper.LYING);
        double tall = Math.max(drawing.height(), drawing.width() / ChartPaper.STANDING);
        return Math.max(1 / high, ChartPaper.TALLER / tall);
    }

    private ChartRequest request(ChartPaper paper, Map<String, Double> widths, double shape) {
        List<Card> cards = new ArrayList<>();
        for (Step step : steps) {
            Double width = widths.get(step.stage());
            ChartPaper.Size size =
                    (width == null ? paper : paper.withCards(width)).card(words(step));
            cards.add(new Card(step.id().value(), step.stage(), size.width(), size.height()));
        }
        List<Line> lines = new ArrayList<>();
        for (Step step : steps) {
            for (Route route : step.routes()) {
                if (isLine(route)) {
                    ChartPaper.Size label = paper.label(step.kind(), route.label());
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
        return new MapLayout(plan.digest(), bands, cards, lines, shape);
    }

    private ChartSheet sheet(ChartGeometry places) {
        List<ChartSheet.Band> bands = new ArrayList<>();
        for (Stage each : pathway.stages()) {
            Box box = places.bands().get(each.id());
            Box head = places.heads().get(each.id());
            if (box != null && head != null) {
                bands.add(new ChartSheet.Band(each.id(), title(each), place(box), place(head)));
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
                                step.stage(),
                                words(step),
                                weight(step.id()),
                                !marks.dueAt(step.id()).isEmpty(),
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
                route.from().value(),
                trace.points().stream()
                        .map(point -> new ChartSheet.Spot(point.x(), point.y()))
                        .toList(),
                switch (marks.passage(route)) {
                    case PLAIN -> ChartSheet.Passage.PLAIN;
                    case TAKEN -> ChartSheet.Passage.TAKEN;
                    case DECLINED -> ChartSheet.Passage.DECLINED;
                },
                label == null ? "" : route.label(),
                label == null ? null : place(label),
                "Way on, " + passage(route) + route.label() + ": to " + named(route.to()) + ".");
    }

    private boolean isLine(Route route) {
        return stage == null ? plan.isLine(route, ChartMode.MAP) : plan.span(route) == 0;
    }

    private ChartSheet.Words words(Step step) {
        List<StepId> sources =
                (stage == null ? plan.jumpsInto(step.id()) : plan.comingFromElsewhere(step.id()))
                        .stream().map(Route::from).distinct().toList();
        List<Route> jumps = step.routes().stream().filter(route -> !isLine(route)).toList();
        List<String> far = new ArrayList<>();
        if (sources.size() == 1) {
            far.add("< " + named(sources.getFirst()));
        } else if (!sources.isEmpty()) {
            far.add("< " + numbers(sources));
        }
        for (Route route : jumps) {
            far.add(route.label() + " " + passage(route) + "> " + named(route.to()));
        }
        String on =
                jumps.isEmpty()
                        ? ""
                        : "> " + numbers(jumps.stream().map(Route::to).distinct().toList());
        String from = sources.isEmpty() ? "" : "< " + numbers(sources);
        return new ChartSheet.Words(
                step.kind(),
                number(step),
                strand(step),
                step.title(),
                state(step.id()),
                far,
                (from + "   " + on).strip());
    }

    private ChartSheet.Strand strand(Step step) {
        Strand strand = pathway.strand(step.strand());
        return new ChartSheet.Strand(
                strand.id(), pathway.strands().indexOf(strand), strand.title());
    }

    /** The stage and the place in it, such as {@code 4.3}. */
    private String number(Step step) {
        Stage of = pathway.stageOf(step);
        return spoken.ordinal(of) + "." + (plan.stepsOf(of).indexOf(step) + 1);
    }

    private String numbers(List<StepId> ids) {
        return ids.stream()
                .map(pathway::step)
                .sorted(Comparator.comparingInt(step -> pathway.steps().indexOf(step)))
                .map(this::number)
                .collect(Collectors.joining(", "));
    }

    private String passage(Route route) {
        return switch (marks.passage(route)) {
            case PLAIN -> "";
            case TAKEN -> "(taken) ";
            case DECLINED -> "(declined) ";
        };
    }

    private String named(StepId id) {
        Step step = pathway.step(id);
        return number(step) + " " + step.title();
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
