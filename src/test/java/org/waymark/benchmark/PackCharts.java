package org.waymark.benchmark;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.ui.chart.layout.Band;
import org.waymark.ui.chart.layout.Card;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.chart.layout.Line;
import org.waymark.ui.chart.layout.MapLayout;
import org.waymark.ui.chart.layout.StageLayout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the window asks the layout for, without a window: sizes are those of a text of 14 pixels,
 * reckoned from the number of letters where the window measures.
 */
final class PackCharts {

    private static final double CARD_WIDTH = 176;
    private static final double LETTER = 7;
    private static final double LINE_HEIGHT = 19;

    private final Pathway pathway;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    PackCharts(Pathway pathway) {
        this.pathway = pathway;
        pathway.stages().forEach(stage -> positions.put(stage.id(), positions.size()));
    }

    /** The stage with the most steps. */
    ChartRequest largestStage() {
        Stage largest =
                pathway.stages().stream()
                        .reduce(
                                (one, other) ->
                                        pathway.stepsOf(one).size() >= pathway.stepsOf(other).size()
                                                ? one
                                                : other)
                        .orElseThrow();
        List<Step> steps = pathway.stepsOf(largest);
        return new StageLayout("digest", largest.id(), cards(steps), lines(steps, 0));
    }

    /** Every stage; lines lead within a stage or to the next. */
    ChartRequest map() {
        List<Band> bands =
                pathway.stages().stream()
                        .map(stage -> new Band(stage.id(), stage.title().length() * LETTER, 22))
                        .toList();
        return new MapLayout("digest", bands, cards(pathway.steps()), lines(pathway.steps(), 1));
    }

    private static List<Card> cards(List<Step> steps) {
        return steps.stream()
                .map(
                        step ->
                                new Card(
                                        step.id().value(),
                                        step.stage(),
                                        CARD_WIDTH,
                                        40 + LINE_HEIGHT * rows(step.title())))
                .toList();
    }

    private static double rows(String title) {
        return Math.ceil(title.length() * LETTER / (CARD_WIDTH - 20));
    }

    private List<Line> lines(List<Step> steps, int furthest) {
        List<Line> lines = new ArrayList<>();
        for (Step step : steps) {
            for (Route route : step.routes()) {
                int span = position(route.to().value()) - position(route.from().value());
                if (span >= 0 && span <= furthest) {
                    lines.add(
                            new Line(
                                    route.from() + ">" + route.to() + "/" + lines.size(),
                                    route.from().value(),
                                    route.to().value(),
                                    Math.min(route.label().length() * LETTER, CARD_WIDTH),
                                    LINE_HEIGHT));
                }
            }
        }
        return lines;
    }

    private int position(String step) {
        return pathway.steps().stream()
                .filter(it -> it.id().value().equals(step))
                .mapToInt(it -> positions.get(it.stage()))
                .findFirst()
                .orElseThrow();
    }
}
