package org.waymark.ui.chart;

import org.waymark.casework.CaseId;
import org.waymark.casework.CaseWay;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.casework.EntryId;
import org.waymark.casework.Happening;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Moments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes pictures of a case with a long story to a folder, as large as the chart is in a window of
 * 1366 by 768: loops, moves by hand, limits, the past, two cases.
 */
public final class CasePictures {

    private static final StepId GONE = new StepId("gone");

    private CasePictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ChartPictures.startUp();
        for (boolean dark : List.of(false, true)) {
            ChartPictures.theme(dark);
            String name = dark ? "dark" : "light";
            ChartModel model = RealPathway.model();
            model.say(
                    new Moments(
                            Clock.fixed(
                                    Instant.parse("2026-09-14T09:00:00Z"),
                                    ZoneId.of("Europe/London"))));
            model.formerProperty().set(Map.of(GONE, "Ask the old team"));
            model.dueProperty().set(due());
            model.wayProperty().set(story());
            var scene = ChartPictures.onFx(() -> ChartPictures.scene(model, dark, 727, 640));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-1-now.png"),
                    () -> model.select(new StepId("make-referral")));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-2-threshold.png"),
                    () -> model.select(new StepId("q-threshold")));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-3-routes.png"),
                    () -> model.select(new StepId("exploitation")));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-4-replay.png"),
                    () -> {
                        model.select(new StepId("q-threshold"));
                        model.replay()
                                .begin(
                                        ReplayFrames.of(
                                                model.pathway(),
                                                story(),
                                                model.formerProperty().get()));
                        model.replay().step(9);
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-5-replay-corrected.png"),
                    () -> model.replay().step(4));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-6-compare.png"),
                    () -> {
                        model.replay().end();
                        model.otherProperty().set(RealPathway.other());
                        model.select(new StepId("q-threshold"));
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-7-differences.png"),
                    () ->
                            ((javafx.scene.control.ToggleButton)
                                            scene.lookup("#compare-differences"))
                                    .setSelected(true));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-8-map.png"),
                    () -> {
                        ((javafx.scene.control.ToggleButton) scene.lookup("#compare-differences"))
                                .setSelected(false);
                        model.modeProperty().set(ChartMode.MAP);
                        model.centreOnCase();
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-9-list.png"),
                    () -> {
                        model.select(new StepId("q-threshold"));
                        model.listShownProperty().set(true);
                    });
        }
        ChartPictures.end();
    }

    /** Unsure, consulted, watched, moved by hand, set right, and referred in the end. */
    private static CaseWay story() {
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Opened(at(0), new StepId("start")));
        story.add(new Happening.Noted(at(0), new StepId("start"), entry(story)));
        go(story, "start", "q-immediate-danger");
        go(story, "q-immediate-danger", "q-how-arose");
        go(story, "q-how-arose", "signs");
        go(story, "signs", "record-first");
        story.add(
                new Happening.Moved(at(story.size()), id("record-first"), GONE, "As it was then"));
        story.add(new Happening.Noted(at(story.size()), GONE, entry(story)));
        story.add(
                new Happening.Moved(at(story.size()), GONE, id("dsl-triage"), "The step has gone"));
        go(story, "dsl-triage", "duty-check");
        go(story, "duty-check", "q-route");
        go(story, "q-route", "q-threshold");
        go(story, "q-threshold", "consult");
        story.add(
                new Happening.Moved(
                        at(story.size()), id("consult"), id("q-threshold"), "R. K. said more"));
        story.add(
                new Happening.Corrected(
                        at(story.size()), id("q-threshold"), entry(story), new EntryId("e12")));
        go(story, "q-threshold", "q-tell-parents");
        go(story, "q-tell-parents", "not-tell-parents");
        story.add(
                new Happening.Moved(
                        at(story.size()),
                        id("not-tell-parents"),
                        id("make-referral"),
                        "Rang first"));
        story.add(new Happening.Noted(at(story.size()), id("make-referral"), entry(story)));
        return CaseWay.of(story);
    }

    private static void go(List<Happening> story, String from, String to) {
        List<Route> routes = RealPathway.pathway().step(id(from)).routes();
        if (routes.size() < 2) {
            story.add(new Happening.Went(at(story.size()), id(from), id(to), ""));
        } else {
            story.add(
                    new Happening.Decided(
                            at(story.size()),
                            id(from),
                            entry(story),
                            id(to),
                            routes.stream()
                                    .map(Route::to)
                                    .filter(other -> !other.equals(id(to)))
                                    .collect(Collectors.toSet())));
        }
    }

    private static List<DueItem> due() {
        return List.of(
                item("Written referral", "written-referral", "2026-09-11T17:00", true, true, false),
                item(
                        "Their answer",
                        "front-door-decision",
                        "2026-09-14T17:00",
                        false,
                        false,
                        false),
                item("Late clinic opens", "sarc-later", "2026-09-20T23:59", false, true, true));
    }

    private static DueItem item(
            String what, String limit, String when, boolean late, boolean ours, boolean opens) {
        return new DueItem(
                new CaseId(new UUID(0, 14)),
                "2026-014",
                "R. K.",
                DueItem.Kind.CLOCK,
                what,
                LocalDateTime.parse(when),
                when.endsWith("23:59"),
                late,
                ours,
                List.of(),
                RealPathway.pathway().clock(limit).startStep(),
                new DueReference.Clock(limit, at(0)),
                opens);
    }

    private static EntryId entry(List<Happening> story) {
        return new EntryId("e" + story.size());
    }

    private static StepId id(String step) {
        return new StepId(step);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-09-09T15:40:00Z").plusSeconds(3_600L * hour);
    }
}
