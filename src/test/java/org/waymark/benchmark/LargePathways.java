package org.waymark.benchmark;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pathways of any size, invented around the definitions of a real one. */
public final class LargePathways {

    private static final List<String> TITLES =
            List.of(
                    "Write down what was said",
                    "Is anybody in danger now?",
                    "Ask the front door for advice, without naming the child",
                    "Tell the parents",
                    "Agree who does what, and by when",
                    "Review");

    private LargePathways() {}

    /**
     * The same every time.
     *
     * @param like gives strands, roles and clocks
     * @param steps how many, spread evenly over the stages
     * @param routes at least as many as steps
     * @param stages how many
     */
    public static Pathway of(Pathway like, int steps, int routes, int stages) {
        Random random = new Random(steps);
        List<List<Route>> ways = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            ways.add(new ArrayList<>());
            if (i + 1 < steps) {
                ways.get(i).add(route(i, i + 1, 0));
            }
        }
        int size = Math.max(1, steps / stages);
        for (int made = steps - 1; made < routes; made++) {
            int from = random.nextInt(steps - 1);
            // Most ways stay near, as those of the real pathway do.
            int reach = made % 4 == 0 ? steps : size / 2 + 2;
            int to = Math.floorMod(from + 1 + random.nextInt(reach), steps);
            if (to != from) {
                ways.get(from).add(route(from, to, ways.get(from).size()));
            }
        }
        List<Stage> all = new ArrayList<>();
        for (int i = 0; i < stages; i++) {
            all.add(new Stage("stage" + i, i, "Invented stage " + i, "What now?", "Invented."));
        }
        List<Step> made = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            made.add(step(like, i, all.get(Math.min(stages - 1, i / size)), ways.get(i)));
        }
        return new Pathway(
                new Pathway.Parts(
                        like.pack(),
                        id(0),
                        all,
                        like.strands(),
                        like.roles(),
                        like.evidenceGrades(),
                        like.laws(),
                        like.sources(),
                        like.clocks(),
                        like.helplines(),
                        like.shortcuts(),
                        like.duty(),
                        made));
    }

    private static StepId id(int number) {
        return new StepId("invented-" + number);
    }

    private static Route route(int from, int to, int index) {
        return new Route(id(from), id(to), "Way " + (index + 1), "An invented way.");
    }

    private static Step step(Pathway like, int number, Stage stage, List<Route> routes) {
        StepKind kind =
                number == 0
                        ? StepKind.START
                        : routes.isEmpty()
                                ? StepKind.END
                                : routes.size() > 2 ? StepKind.DECISION : StepKind.ACTION;
        return new Step(
                id(number),
                TITLES.get(number % TITLES.size()),
                kind,
                stage.id(),
                like.strands().get(number % like.strands().size()).id(),
                List.of(like.roles().getFirst().id()),
                List.of(),
                number % 3 == 0 ? List.of(like.clocks().getFirst().id()) : List.of(),
                List.of("note"),
                List.of(),
                like.evidenceGrades().getFirst().id(),
                routes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "%064x".formatted(number));
    }
}
