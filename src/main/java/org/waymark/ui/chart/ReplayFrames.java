package org.waymark.ui.chart;

import org.waymark.casework.CaseWay;
import org.waymark.casework.EntryId;
import org.waymark.casework.Happening;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the story of a case apart into moments, oldest first: its opening, each decision, each
 * move, each correction, each thing due that was met; what else was recorded between two of them
 * makes one moment together. A long story takes long, so make them off the JavaFX thread.
 */
public final class ReplayFrames {

    private final Pathway pathway;
    private final CaseWay way;
    private final Map<StepId, String> former;
    private final Map<EntryId, Happening.Recorded> entries = new HashMap<>();
    private final List<ReplayFrame> frames = new ArrayList<>();

    private ReplayFrames(Pathway pathway, CaseWay way, Map<StepId, String> former) {
        this.pathway = pathway;
        this.way = way;
        this.former = Map.copyOf(former);
    }

    /**
     * The moments of a case; the last is as it is now.
     *
     * @param former titles of steps that the pathway no longer has, as far as they are known
     */
    public static List<ReplayFrame> of(Pathway pathway, CaseWay way, Map<StepId, String> former) {
        return new ReplayFrames(pathway, way, former).all();
    }

    /**
     * The opening of a case and its moves alone, without a word that anybody wrote.
     *
     * @param former titles of steps that the pathway no longer has, as far as they are known
     */
    public static List<ReplayFrame> moves(
            Pathway pathway, CaseWay way, Map<StepId, String> former) {
        List<Happening> moves = new ArrayList<>();
        for (Happening each : way.story()) {
            switch (each) {
                case Happening.Opened _, Happening.Went _ -> moves.add(each);
                case Happening.Moved it ->
                        moves.add(new Happening.Moved(it.at(), it.step(), it.to(), ""));
                case Happening.Decided it -> {
                    if (it.took() != null) {
                        moves.add(it);
                    }
                }
                case Happening.Noted _, Happening.Corrected _, Happening.Ended _ -> {}
            }
        }
        return of(pathway, CaseWay.of(moves), former);
    }

    private List<ReplayFrame> all() {
        List<Happening> story = way.story();
        int from = 0;
        while (from < story.size()) {
            int to = from + 1;
            while (to < story.size() && together(story.get(from), story.get(to))) {
                to++;
            }
            add(story.subList(from, to), to);
            from = to;
        }
        return List.copyOf(frames);
    }

    /** A run of plain entries is one moment; so is the opening with what was signed with it. */
    private static boolean together(Happening first, Happening next) {
        return next instanceof Happening.Noted
                && (first instanceof Happening.Noted
                        || first instanceof Happening.Opened && first.at().equals(next.at()));
    }

    private void add(List<Happening> moment, int happenings) {
        for (Happening each : moment) {
            if (each instanceof Happening.Recorded it) {
                entries.put(it.entry(), it);
            }
        }
        Happening first = moment.getFirst();
        String brief =
                switch (first) {
                    case Happening.Opened it -> "Opened at: " + title(it.step());
                    case Happening.Decided it -> decided(it);
                    case Happening.Went it -> gone(label(it), it.step(), it.to());
                    case Happening.Moved it -> moved(it);
                    case Happening.Corrected it -> corrected(it);
                    case Happening.Ended it ->
                            (it.met() ? "Met: " : "No longer applies: ") + it.what();
                    case Happening.Noted _ -> noted(moment);
                };
        String words =
                switch (first) {
                    case Happening.Opened it -> "The case was opened at: " + title(it.step());
                    case Happening.Went it -> title(it.step()) + " " + brief;
                    case Happening.Decided it when it.took() != null ->
                            title(it.step()) + " " + brief;
                    default -> brief;
                };
        frames.add(new ReplayFrame(way, happenings, moment.getLast().at(), words, brief));
    }

    private String decided(Happening.Decided it) {
        StepId took = it.took();
        return took == null
                ? "Decided to take none of the ways on at: " + title(it.step())
                : gone(label(it.step(), took), it.step(), took);
    }

    private String gone(String label, StepId from, StepId to) {
        return (label.isEmpty() ? "On to" : label) + ": " + title(to) + ended(from, to);
    }

    private String moved(Happening.Moved it) {
        String why = it.reason().isEmpty() ? "" : ". Reason: " + it.reason();
        return "Moved by hand to: " + title(it.to()) + ended(it.step(), it.to()) + why;
    }

    /** Whether the case was closed or opened again by a move. */
    private String ended(StepId from, StepId to) {
        if (isEnd(to)) {
            return ". The case is closed";
        }
        return isEnd(from) ? ". The case is open again" : "";
    }

    private boolean isEnd(StepId step) {
        return pathway.find(step).filter(it -> it.kind() == StepKind.END).isPresent();
    }

    private String corrected(Happening.Corrected it) {
        Happening.Recorded entry = entries.get(it.corrects());
        String which =
                switch (entry) {
                    case null -> "An earlier entry";
                    case Happening.Decided _ -> "A decision at " + title(entry.step());
                    case Happening.Corrected _ -> "A correction at " + title(entry.step());
                    default -> "An entry at " + title(entry.step());
                };
        return which + " was set right; both stay";
    }

    private String noted(List<Happening> moment) {
        Set<String> at =
                moment.stream()
                        .map(it -> title(it.step()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return Spoken.entries(moment.size()) + " recorded at: " + String.join("; ", at);
    }

    /** The words that the route had then; those of the pathway where they are not known. */
    private String label(Happening.Went it) {
        return it.label().isEmpty() ? label(it.step(), it.to()) : it.label();
    }

    private String label(StepId from, StepId to) {
        return pathway.find(from).stream()
                .flatMap(step -> step.routes().stream())
                .filter(route -> route.to().equals(to))
                .findFirst()
                .map(Route::label)
                .orElse("");
    }

    private String title(StepId id) {
        return pathway.find(id)
                .map(Step::title)
                .or(() -> Optional.ofNullable(former.get(id)))
                .orElse("a step of earlier guidance");
    }
}
