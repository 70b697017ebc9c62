package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.EntryId;
import org.waymark.casework.Happening;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * At every moment of any journal the marks on the chart are those of a plain model: taken are the
 * routes of the decisions and moves signed by then, declined what decisions offered and nobody
 * took, been is where it stood or was recorded, now is where the last move led.
 */
class CaseMarksPropertiesTest {

    private static final Pathway PATHWAY = RealPathway.pathway();

    /** The plain model. */
    private static final class Plain {
        final Set<CaseWay.Way> taken = new HashSet<>();
        final Set<CaseWay.Way> offered = new HashSet<>();
        final Set<StepId> been = new HashSet<>();
        final Map<StepId, Integer> entries = new HashMap<>();
        @Nullable StepId now;

        void go(StepId from, StepId to, boolean route) {
            if (route) {
                taken.add(new CaseWay.Way(from, to));
            }
            been.add(from);
            been.add(to);
            now = to;
        }

        void entry(StepId at) {
            been.add(at);
            entries.merge(at, 1, Integer::sum);
        }

        void agreesWith(CaseMarks marks) {
            for (Step step : PATHWAY.steps()) {
                assertThat(marks.standing(step.id()))
                        .as(step.id().value())
                        .isEqualTo(
                                step.id().equals(now)
                                        ? CaseMarks.Standing.NOW
                                        : been.contains(step.id())
                                                ? CaseMarks.Standing.BEEN
                                                : CaseMarks.Standing.NOT_BEEN);
                assertThat(marks.entries(step.id())).isEqualTo(entries.getOrDefault(step.id(), 0));
                for (Route route : step.routes()) {
                    CaseWay.Way way = new CaseWay.Way(route.from(), route.to());
                    assertThat(marks.passage(route))
                            .as(route.from() + " to " + route.to())
                            .isEqualTo(
                                    taken.contains(way)
                                            ? CaseMarks.Passage.TAKEN
                                            : offered.contains(way)
                                                    ? CaseMarks.Passage.DECLINED
                                                    : CaseMarks.Passage.PLAIN);
                }
            }
        }
    }

    @Property(tries = 8)
    void atEveryMomentOfARealJournal(
            @ForAll @Size(min = 5, max = 40) List<Integer> acts, @ForAll Random random)
            throws IOException {
        Path folder = Files.createTempDirectory("marks");
        try (RealCase real = new RealCase(folder)) {
            List<EntryId> entries = new ArrayList<>();
            for (int act : acts) {
                act(real, Math.floorMod(act, 8), random, entries);
            }
            ChartModel chart = real.chart();
            List<ReplayFrame> frames = ReplayFrames.of(PATHWAY, real.way(), Map.of());
            chart.replay().begin(frames);
            for (int i = 0; i < frames.size(); i++) {
                chart.replay().atProperty().set(i);
                told(real.facts(), frames.get(i).at()).agreesWith(chart.marks());
            }
            chart.replay().end();
            told(real.facts(), Instant.MAX).agreesWith(chart.marks());
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(it -> it.delete());
            }
        }
    }

    private static void act(RealCase real, int act, Random random, List<EntryId> entries) {
        Step here = PATHWAY.step(real.way().now());
        Step any = PATHWAY.steps().get(random.nextInt(PATHWAY.steps().size()));
        if (act < 5 && !here.routes().isEmpty()) {
            Route route = here.routes().get(random.nextInt(here.routes().size()));
            if (here.kind() == StepKind.DECISION) {
                entries.add(real.decide(here.id().value(), route.to().value()));
            } else {
                real.follow(route);
            }
        } else if (act == 5 && !any.id().equals(here.id())) {
            real.move(any.id().value(), "Elsewhere.");
        } else if (act == 6 && !entries.isEmpty()) {
            EntryId wrong = entries.get(random.nextInt(entries.size()));
            entries.add(real.correct(here.id().value(), wrong));
        } else if (here.kind() == StepKind.DECISION && random.nextInt(3) == 0) {
            entries.add(real.decide(here.id().value(), null));
        } else {
            entries.add(real.note(any.id().value()));
        }
    }

    /** What the bare facts say, as of a moment. */
    private static Plain told(List<RecordedFact> facts, Instant until) {
        Plain plain = new Plain();
        for (RecordedFact recorded : facts) {
            if (!recorded.entry().recordedAt().isAfter(until)) {
                tell(plain, recorded.fact());
            }
        }
        return plain;
    }

    private static void tell(Plain plain, @Nullable Fact fact) {
        switch (fact) {
            case CaseOpened it -> {
                plain.now = new StepId(it.step());
                plain.been.add(plain.now);
            }
            case CaseMoved it ->
                    plain.go(new StepId(it.from()), new StepId(it.to()), it.route() != null);
            case DecisionMade it -> {
                StepId at = new StepId(it.step());
                plain.entry(at);
                for (Option option : it.options()) {
                    plain.offered.add(new CaseWay.Way(at, new StepId(option.to())));
                }
                String chosen = it.chosen();
                if (chosen != null) {
                    plain.go(at, new StepId(chosen), true);
                }
            }
            case StepFact it -> plain.entry(new StepId(it.step()));
            case null, default -> {}
        }
    }

    @Property(tries = 300)
    void afterAnyPartOfAnyStory(@ForAll @Size(max = 60) List<Integer> acts, @ForAll Random random) {
        List<Happening> story = new ArrayList<>();
        StepId now = PATHWAY.start();
        Instant at = Instant.parse("2026-09-09T15:40:00Z");
        story.add(new Happening.Opened(at, now));
        for (int act : acts) {
            // Some things are signed together, in one moment.
            at = at.plusSeconds(random.nextInt(2));
            StepId any = step(random);
            EntryId entry = new EntryId("e" + story.size());
            switch (Math.floorMod(act, 6)) {
                case 0 -> story.add(new Happening.Went(at, now, now = any, "On"));
                case 1 -> story.add(new Happening.Moved(at, now, now = any, "Why"));
                case 2 -> story.add(new Happening.Noted(at, any, entry));
                case 3 ->
                        story.add(
                                new Happening.Corrected(
                                        at, any, entry, new EntryId("e" + random.nextInt(60))));
                case 4 -> story.add(new Happening.Ended(at, any, entry, "A limit", true));
                default -> {
                    Step decision = PATHWAY.step(step(random));
                    List<StepId> ways = decision.routes().stream().map(Route::to).toList();
                    StepId took =
                            ways.isEmpty() || random.nextInt(4) == 0
                                    ? null
                                    : ways.get(random.nextInt(ways.size()));
                    Set<StepId> left =
                            ways.stream()
                                    .filter(to -> !to.equals(took))
                                    .collect(Collectors.toSet());
                    story.add(new Happening.Decided(at, decision.id(), entry, took, left));
                    now = took == null ? now : took;
                }
            }
        }
        CaseWay whole = CaseWay.of(story);
        for (int part = 1; part <= story.size(); part++) {
            CaseMarks marks =
                    CaseMarks.of(
                            PATHWAY,
                            whole.after(part),
                            List.of(),
                            null,
                            RealPathway.model().moments());
            plainly(story.subList(0, part)).agreesWith(marks);
            assertThat(marks.closed()).doesNotContainKeys(helps());
        }
        // Every happening is in exactly one moment, and each moment ends when its last was signed.
        List<ReplayFrame> frames = ReplayFrames.of(PATHWAY, whole, Map.of());
        assertThat(frames).isSortedAccordingTo(Comparator.comparing(ReplayFrame::happenings));
        assertThat(frames.getLast().happenings()).isEqualTo(story.size());
        assertThat(frames)
                .allSatisfy(
                        frame ->
                                assertThat(frame.at())
                                        .isEqualTo(story.get(frame.happenings() - 1).at()));
    }

    private static StepId[] helps() {
        return Stream.of(
                        "act-999",
                        "police-report",
                        "consult",
                        "third-party",
                        "urgent-health",
                        "emergency-protection",
                        "make-referral",
                        "escalate",
                        "bypass")
                .map(StepId::new)
                .toArray(StepId[]::new);
    }

    private static StepId step(Random random) {
        return PATHWAY.steps().get(random.nextInt(PATHWAY.steps().size())).id();
    }

    private static Plain plainly(List<Happening> story) {
        Plain plain = new Plain();
        for (Happening each : story) {
            switch (each) {
                case Happening.Opened it -> {
                    plain.now = it.step();
                    plain.been.add(it.step());
                }
                case Happening.Went it -> plain.go(it.step(), it.to(), true);
                case Happening.Moved it -> plain.go(it.step(), it.to(), false);
                case Happening.Decided it -> {
                    plain.entry(it.step());
                    it.left().forEach(to -> plain.offered.add(new CaseWay.Way(it.step(), to)));
                    Optional.ofNullable(it.took()).ifPresent(to -> plain.go(it.step(), to, true));
                }
                case Happening.Recorded it -> plain.entry(it.step());
            }
        }
        return plain;
    }
}
