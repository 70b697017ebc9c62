package org.waymark.ui.chart;

import org.waymark.casework.CaseId;
import org.waymark.casework.CaseWay;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.pathway.PackLoader;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.ChartLayout;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The built-in pathway, and a case that has gone some way along it. */
final class RealPathway {

    private static final Pathway PATHWAY = read();

    private RealPathway() {}

    static Pathway pathway() {
        return PATHWAY;
    }

    /** A model whose layouts are worked out at once, on the calling thread. */
    static ChartModel model() {
        ChartLayout layout = new ChartLayout(null);
        return new ChartModel(
                PATHWAY, (request, done) -> done.accept(layout.layout(request, () -> false)));
    }

    static StepId id(String value) {
        return new StepId(value);
    }

    /** From the start to the threshold decision, with two decisions on the way. */
    static CaseWay way() {
        List<String> walked =
                List.of(
                        "start",
                        "q-immediate-danger",
                        "q-how-arose",
                        "child-tells",
                        "record-first",
                        "tell-dsl",
                        "q-dsl-conflict",
                        "dsl-triage",
                        "duty-check",
                        "q-route",
                        "q-threshold");
        List<CaseWay.Leg> legs = new ArrayList<>();
        Set<StepId> been = new HashSet<>();
        for (int i = 0; i < walked.size(); i++) {
            been.add(id(walked.get(i)));
            if (i > 0) {
                legs.add(
                        new CaseWay.Leg(
                                new CaseWay.Way(id(walked.get(i - 1)), id(walked.get(i))),
                                true,
                                Instant.parse("2026-09-09T15:40:00Z").plusSeconds(60L * i)));
            }
        }
        return new CaseWay(
                id("q-threshold"),
                been,
                legs,
                Set.of(
                        new CaseWay.Way(id("q-immediate-danger"), id("act-999")),
                        new CaseWay.Way(id("q-immediate-danger"), id("urgent-health")),
                        new CaseWay.Way(id("q-dsl-conflict"), id("bypass")),
                        new CaseWay.Way(id("q-route"), id("online-first")),
                        new CaseWay.Way(id("q-route"), id("exploitation"))),
                Map.of(
                        id("child-tells"), 1,
                        id("record-first"), 2,
                        id("q-threshold"), 3));
    }

    /** A time limit of the case, at the threshold decision. */
    static DueItem due() {
        return new DueItem(
                new CaseId(new UUID(0, 14)),
                "2026-014",
                "R. M.",
                DueItem.Kind.ACTION,
                "Ring Robin Marsh's school",
                LocalDateTime.parse("2026-09-10T17:00"),
                true,
                true,
                true,
                List.of(),
                id("q-threshold"),
                new DueReference.Action(new UUID(0, 1)));
    }

    /** A sister's case: signs first, and no referral. */
    static OtherCase other() {
        List<String> walked =
                List.of(
                        "start",
                        "q-immediate-danger",
                        "q-how-arose",
                        "signs",
                        "record-first",
                        "tell-dsl",
                        "q-dsl-conflict",
                        "dsl-triage",
                        "duty-check",
                        "q-route",
                        "q-threshold",
                        "early-help");
        List<CaseWay.Leg> legs = new ArrayList<>();
        for (int i = 1; i < walked.size(); i++) {
            legs.add(
                    new CaseWay.Leg(
                            new CaseWay.Way(id(walked.get(i - 1)), id(walked.get(i))),
                            true,
                            Instant.parse("2026-10-01T09:00:00Z").plusSeconds(60L * i)));
        }
        Set<StepId> been = new HashSet<>();
        walked.forEach(step -> been.add(id(step)));
        return new OtherCase(
                "2026-014",
                "2026-015",
                new CaseWay(id("early-help"), been, legs, Set.of(), Map.of()));
    }

    private static Pathway read() {
        Path content = Path.of("content");
        PackReading reading =
                new PackLoader()
                        .read(
                                content.resolve("csa-pathway"),
                                content.resolve("schema"),
                                LocalDate.of(2026, 11, 23));
        return switch (reading) {
            case PackReading.Sound sound -> sound.pathway();
            case PackReading.Refused refused ->
                    throw new IllegalStateException(refused.faults().toString());
        };
    }
}
