package org.waymark.ui.chart;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Decides which routes are lines and which are named jumps. Lines stay within a stage or lead to
 * the next; everything further would make the drawing a hairball. In the stage view a step with
 * many ways into the next stage names them as jumps too, so that its stage stays narrow enough to
 * be read.
 */
final class ChartPlan {

    private static final int STUBS_OF_ONE_STEP = 2;

    private final Pathway pathway;
    private final String digest;

    ChartPlan(Pathway pathway) {
        this.pathway = pathway;
        this.digest = digestOf(pathway);
    }

    Pathway pathway() {
        return pathway;
    }

    /** Lower-case hex SHA-256 over the pack's identity and what each of its steps shows. */
    String digest() {
        return digest;
    }

    Stage stageOf(StepId step) {
        return pathway.stageOf(pathway.step(step));
    }

    /** Position of a stage in the pathway, from 0. */
    int position(Stage stage) {
        return pathway.stages().indexOf(stage);
    }

    /** How many stages further on a route ends: 0 within its stage, negative where it goes back. */
    int span(Route route) {
        return position(stageOf(route.to())) - position(stageOf(route.from()));
    }

    boolean isLine(Route route, ChartMode mode) {
        int span = span(route);
        return switch (mode) {
            case MAP -> span == 0 || span == 1;
            case STAGE -> span == 0 || (span == 1 && !crowded(route.from()));
        };
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
        return pathway.stepsOf(stage).stream()
                .flatMap(step -> pathway.routesInto(step.id()).stream())
                .filter(route -> span(route) == 1)
                .toList();
    }

    /** The routes of a stage that are drawn to a stub of the next one. */
    List<Route> leaving(Stage stage) {
        return pathway.stepsOf(stage).stream()
                .flatMap(step -> step.routes().stream())
                .filter(route -> span(route) == 1 && isLine(route, ChartMode.STAGE))
                .toList();
    }

    /** The stage before, if there is one. */
    Optional<Stage> before(Stage stage) {
        int position = position(stage);
        return position == 0 ? Optional.empty() : Optional.of(pathway.stages().get(position - 1));
    }

    /** A name for a route that is unique in the pathway and without spaces. */
    String name(Route route) {
        int index = pathway.step(route.from()).routes().indexOf(route);
        return route.from() + ">" + route.to() + "/" + index;
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
                                            .append('\n'));
            return HexFormat.of()
                    .formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
