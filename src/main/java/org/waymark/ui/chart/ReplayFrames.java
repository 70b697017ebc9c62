package org.waymark.ui.chart;

import org.waymark.casework.CaseWay;
import org.waymark.casework.RecordedEntry;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the way of a case apart into its moves, oldest first. */
public final class ReplayFrames {

    private final Pathway pathway;
    private final CaseWay way;
    private final List<RecordedEntry> entries;

    private ReplayFrames(Pathway pathway, CaseWay way, List<RecordedEntry> entries) {
        this.pathway = pathway;
        this.way = way;
        this.entries = List.copyOf(entries);
    }

    /**
     * The case at its opening and after each of its moves; the last is as it is now.
     *
     * @param opened when the case was opened
     * @param entries what was recorded in it, for the counts at the steps
     */
    public static List<ReplayFrame> of(
            Pathway pathway, CaseWay way, Instant opened, List<RecordedEntry> entries) {
        return new ReplayFrames(pathway, way, entries).from(opened);
    }

    private List<ReplayFrame> from(Instant opened) {
        List<ReplayFrame> frames = new ArrayList<>();
        List<CaseWay.Leg> legs = way.legs();
        StepId first = legs.isEmpty() ? way.now() : legs.getFirst().way().from();
        for (int moves = 0; moves <= legs.size(); moves++) {
            Instant at = moves == 0 ? opened : legs.get(moves - 1).at();
            String words =
                    moves == 0
                            ? "The case was opened at: " + title(first)
                            : words(legs.get(moves - 1));
            String brief = moves == 0 ? "Opened at: " + title(first) : brief(legs.get(moves - 1));
            frames.add(new ReplayFrame(after(moves, first), at, words, brief));
        }
        return frames;
    }

    private CaseWay after(int moves, StepId first) {
        List<CaseWay.Leg> legs = way.legs();
        if (moves == legs.size()) {
            return way;
        }
        List<CaseWay.Leg> gone = legs.subList(0, moves);
        // What was recorded before the next move belongs to this moment.
        Instant until = legs.get(moves).at();
        Set<StepId> been = new HashSet<>(Set.of(first));
        Set<StepId> left = new HashSet<>();
        gone.forEach(
                leg -> {
                    been.add(leg.way().to());
                    left.add(leg.way().from());
                });
        Map<StepId, Integer> counts = new HashMap<>();
        for (RecordedEntry entry : entries) {
            if (entry.recordedAt().isBefore(until)) {
                counts.merge(entry.step(), 1, Integer::sum);
                been.add(entry.step());
            }
        }
        Set<CaseWay.Way> declined = new HashSet<>();
        for (CaseWay.Way offered : way.declined()) {
            if (left.contains(offered.from())) {
                declined.add(offered);
            }
        }
        // What was taken only later had been declined here, or was not decided yet; the notebook's
        // summary does not tell which, so nothing is said of it.
        StepId now = gone.isEmpty() ? first : gone.getLast().way().to();
        return new CaseWay(now, been, gone, declined, counts);
    }

    private String words(CaseWay.Leg leg) {
        return label(leg)
                .map(label -> title(leg.way().from()) + " " + label + ": " + title(leg.way().to()))
                .orElseGet(() -> brief(leg));
    }

    private String brief(CaseWay.Leg leg) {
        String to = title(leg.way().to());
        return leg.alongRoute() ? label(leg).orElse("On to") + ": " + to : "Moved to: " + to;
    }

    private Optional<String> label(CaseWay.Leg leg) {
        if (!leg.alongRoute()) {
            return Optional.empty();
        }
        return pathway.find(leg.way().from()).stream()
                .flatMap(step -> step.routes().stream())
                .filter(route -> route.to().equals(leg.way().to()))
                .findFirst()
                .map(Route::label);
    }

    private String title(StepId id) {
        return pathway.find(id).map(Step::title).orElse("a step of an earlier pathway");
    }
}
