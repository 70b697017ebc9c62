package org.waymark.ui.chart;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.ChartLayout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which routes are lines and which are named jumps. Lines stay within a stage or lead to
 * the next; everything further would make the drawing a hairball. In the stage view a step with
 * many ways into the next stage names them as jumps too, so that its stage stays narrow enough to
 * be read. It also knows the common way, and which stages are too large to be drawn at all.
 */
final class ChartPlan {

    /** No more steps than that are drawn at once; a window of cards takes about 1 ms each. */
    static final int MOST_DRAWN = 600;

    private static final int STUBS_OF_ONE_STEP = 2;

    private final Pathway pathway;
    private final String digest;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Step>> stepsOf = new HashMap<>();
    private final Map<StepId, Integer> stageOf = new HashMap<>();
    private final Map<String, Boolean> drawable = new HashMap<>();
    private final Set<Route> common;

    ChartPlan(Pathway pathway) {
        this.pathway = pathway;
        this.digest = digestOf(pathway);
        for (Stage stage : pathway.stages()) {
            positions.put(stage.id(), positions.size());
            stepsOf.put(stage.id(), new ArrayList<>());
        }
        for (Step step : pathway.steps()) {
            stageOf.put(step.id(), positions.getOrDefault(step.stage(), 0));
            stepsOf.getOrDefault(step.stage(), new ArrayList<>()).add(step);
        }
        this.common = Set.copyOf(commonWay());
    }

    Pathway pathway() {
        return pathway;
    }

    /** Lower-case hex SHA-256 over the pack's identity and what each of its steps shows. */
    String digest() {
        return digest;
    }

    Stage stageOf(StepId step) {
        Integer position = stageOf.get(step);
        return position == null
                ? pathway.stageOf(pathway.step(step))
                : pathway.stages().get(position);
    }

    /** The steps of a stage in the order of the pack. */
    List<Step> stepsOf(Stage stage) {
        return stepsOf.getOrDefault(stage.id(), List.of());
    }

    /** Position of a stage in the pathway, from 0. */
    int position(Stage stage) {
        return positions.getOrDefault(stage.id(), -1);
    }

    /** How many stages further on a route ends: 0 within its stage, negative where it goes back. */
    int span(Route route) {
        return position(stageOf(route.to())) - position(stageOf(route.from()));
    }

    boolean isLine(Route route, ChartMode mode) {
        int span = span(route);
        return span == 0 || (span == 1 && !crowded(route.from()));
    }

    /**
     * Whether a stage can be drawn step by step. One beyond the limits is shown as a whole, and its
     * steps in the list.
     */
    boolean drawable(Stage stage) {
        return drawable.computeIfAbsent(stage.id(), _ -> fits(stage));
    }

    private boolean fits(Stage stage) {
        List<Step> steps = stepsOf(stage);
        long stubs = leaving(stage, ChartMode.STAGE).stream().map(Route::to).distinct().count();
        return ChartLayout.canDraw(
                (int) (steps.size() + stubs + 1),
                steps.stream().mapToInt(step -> step.routes().size()).sum()
                        + entering(stage).size());
    }

    /**
     * Whether a route belongs to the common way: from the first step of a stage along the route
     * that the pack marks, and elsewhere along the first that can reach the next stage.
     */
    boolean isCommon(Route route) {
        return common.contains(route);
    }

    private boolean crowded(StepId from) {
        return pathway.step(from).routes().stream().filter(route -> span(route) == 1).count()
                > STUBS_OF_ONE_STEP;
    }

    /** The ways on from a step that are named on its card, in the order of the pack. */
    List<Route> jumpsFrom(Step step, ChartMode mode) {
        return step.routes().stream().filter(route -> !isLine(route, mode)).toList();
    }

    /** The ways to a step that come from further off than the stage before it. */
    List<Route> jumpsInto(StepId step) {
        return pathway.routesInto(step).stream()
                .filter(route -> span(route) != 0 && span(route) != 1)
                .toList();
    }

    /** The ways to a step that come from another stage. */
    List<Route> comingFromElsewhere(StepId step) {
        return pathway.routesInto(step).stream().filter(route -> span(route) != 0).toList();
    }

    /** The routes that enter a stage from the one before it. */
    List<Route> entering(Stage stage) {
        return stepsOf(stage).stream()
                .flatMap(step -> pathway.routesInto(step.id()).stream())
                .filter(route -> span(route) == 1)
                .toList();
    }

    /** The routes of a stage that are drawn in that mode and lead to the next one. */
    List<Route> leaving(Stage stage, ChartMode mode) {
        return stepsOf(stage).stream()
                .flatMap(step -> step.routes().stream())
                .filter(route -> span(route) == 1 && isLine(route, mode))
                .toList();
    }

    /** The stage before, if there is one. */
    Optional<Stage> before(Stage stage) {
        int position = position(stage);
        return position == 0 ? Optional.empty() : Optional.of(pathway.stages().get(position - 1));
    }

    /** The stage after, if there is one. */
    Optional<Stage> after(Stage stage) {
        int position = position(stage) + 1;
        return position == pathway.stages().size()
                ? Optional.empty()
                : Optional.of(pathway.stages().get(position));
    }

    /** A name for a route that is unique in the pathway and without spaces. */
    String name(Route route) {
        int index = pathway.step(route.from()).routes().indexOf(route);
        return route.from() + ">" + route.to() + "/" + index;
    }

    private Set<Route> commonWay() {
        Set<Route> way = new HashSet<>();
        StepId entered = pathway.start();
        for (Stage stage : pathway.stages()) {
            List<Step> steps = stepsOf(stage);
            if (steps.isEmpty()) {
                continue;
            }
            StepId at = stageOf(entered).equals(stage) ? entered : steps.getFirst().id();
            Set<StepId> leading = leadingOut(stage, steps);
            Set<StepId> walked = new HashSet<>();
            while (walked.add(at)) {
                Step here = pathway.step(at);
                Optional<Route> marked =
                        here.routes().stream()
                                .filter(route -> route.to().equals(here.common()))
                                .findFirst();
                Optional<Route> next =
                        marked.isPresent()
                                ? marked
                                : here.routes().stream()
                                        .filter(
                                                route ->
                                                        span(route) == 1
                                                                || (span(route) == 0
                                                                        && (leading.isEmpty()
                                                                                || leading.contains(
                                                                                        route.to()))
                                                                        && !walked.contains(
                                                                                route.to())))
                                        .findFirst();
                if (next.isEmpty()) {
                    break;
                }
                way.add(next.get());
                at = next.get().to();
                if (!stageOf(at).equals(stage)) {
                    break;
                }
            }
            entered = at;
        }
        return way;
    }

    /** The steps from which the next stage can be reached within their own. */
    private Set<StepId> leadingOut(Stage stage, List<Step> steps) {
        Set<StepId> leading = new HashSet<>();
        List<StepId> waiting = new ArrayList<>();
        for (Step step : steps) {
            if (step.routes().stream().anyMatch(route -> span(route) == 1)) {
                waiting.add(step.id());
            }
        }
        while (!waiting.isEmpty()) {
            StepId at = waiting.removeLast();
            if (leading.add(at)) {
                pathway.routesInto(at).stream()
                        .map(Route::from)
                        .filter(from -> stageOf(from).equals(stage))
                        .forEach(waiting::add);
            }
        }
        return leading;
    }

    private static String digestOf(Pathway pathway) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            StringBuilder text = new StringBuilder();
            text.append(pathway.pack().id()).append('\n');
            text.append(pathway.pack().version()).append('\n');
            pathway.steps()
                    .forEach(
                            step ->
                                    text.append(step.id())
                                            .append(' ')
                                            .append(step.digest())
                                            .append(' ')
                                            .append(step.common())
                                            .append('\n'));
            return HexFormat.of()
                    .formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
