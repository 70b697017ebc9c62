package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class StepOrderTest {

    private static final List<Stage> STAGES =
            List.of(
                    new Stage("one", 0, "One", "?", "."),
                    new Stage("two", 1, "Two", "?", "."),
                    new Stage("three", 2, "Three", "?", "."));

    @Test
    void aStageIsWalkedFromItsEntryInTheOrderOfTheRoutes() {
        List<Step> steps =
                List.of(
                        step("a", "one", "b", "q"),
                        step("z", "two", "y", "x"),
                        step("b", "one", "z"),
                        step("y", "two"),
                        step("x", "two", "w"),
                        step("w", "two"),
                        step("q", "one", "y"));

        assertThat(new StepOrder(steps, new StepId("a")).ordered(STAGES))
                .extracting(step -> step.id().value())
                .containsExactly("a", "b", "q", "z", "y", "x", "w");
    }

    @Property(tries = 300)
    void theOrderDoesNotDependOnTheOrderOfTheFiles(
            @ForAll("packs") List<Step> steps, @ForAll long seed) {
        List<Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new StepOrder(shuffled, new StepId("s0")).ordered(STAGES))
                .isEqualTo(new StepOrder(steps, new StepId("s0")).ordered(STAGES));
    }

    @Property(tries = 300)
    void whateverTheRoutesEveryStepComesOnceAndStageByStage(
            @ForAll("packs") List<Step> steps, @ForAll @Size(30) List<Integer> turns) {
        List<Step> turned = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Route> routes = new ArrayList<>(steps.get(i).routes());
            Collections.rotate(routes, turns.get(i));
            turned.add(withRoutes(steps.get(i), routes));
        }

        List<Step> ordered = new StepOrder(turned, new StepId("s0")).ordered(STAGES);

        assertThat(ordered).containsExactlyInAnyOrderElementsOf(turned);
        assertThat(ordered)
                .extracting(step -> List.of("one", "two", "three").indexOf(step.stage()))
                .isSorted();
    }

    @Provide
    Arbitrary<List<Step>> packs() {
        return Arbitraries.integers()
                .between(1, 30)
                .flatMap(
                        size ->
                                Arbitraries.integers()
                                        .between(0, size * size * 3)
                                        .list()
                                        .ofSize(size)
                                        .map(numbers -> pack(size, numbers)));
    }

    private static List<Step> pack(int size, List<Integer> numbers) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int number = numbers.get(i);
            steps.add(
                    step(
                            "s" + i,
                            STAGES.get(number % 3).id(),
                            "s" + number / 3 % size,
                            "s" + number / 3 / size % size));
        }
        return steps;
    }

    private static Step step(String id, String stage, String... targets) {
        StepId from = new StepId(id);
        List<Route> routes = new ArrayList<>();
        for (String target : targets) {
            routes.add(new Route(from, new StepId(target), target, target));
        }
        return new Step(
                from,
                id,
                StepKind.ACTION,
                stage,
                "protect",
                List.of("dsl"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "G",
                routes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Step withRoutes(Step step, List<Route> routes) {
        return new Step(
                step.id(),
                step.title(),
                step.kind(),
                step.stage(),
                step.strand(),
                step.roles(),
                step.law(),
                step.clocks(),
                step.records(),
                step.sources(),
                step.evidence(),
                routes,
                step.purpose(),
                step.doing(),
                step.record(),
                step.askYourself(),
                step.theyWillAsk(),
                step.digest());
    }
}
