package org.waymark.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in sentences how the record shows that a time limit was met, and whether it comes again. */
public final class LimitWords {

    private static final String BY_HAND =
            "No record can show that this was met: somebody says so by hand.";

    private final Pathway pathway;

    public LimitWords(Pathway pathway) {
        this.pathway = pathway;
    }

    /** One to three sentences; none for what only opens. */
    public List<String> of(TimeLimit limit) {
        if (limit.marks() == TimeLimit.Marks.OPENING) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        if (limit.metBy().isEmpty()) {
            sentences.add(BY_HAND);
        } else {
            sentences.add("It is met when " + or(shown(limit.metBy())) + ".");
            sentences.add("Somebody can also say so by hand.");
        }
        TimeLimit.Every repeats = limit.repeats();
        if (repeats != null) {
            sentences.add("It is then due again in " + length(repeats) + ", each time.");
        }
        return sentences;
    }

    private List<String> shown(List<MetBy> metBy) {
        Map<StepId, List<String>> onwards = new LinkedHashMap<>();
        List<String> shown = new ArrayList<>();
        for (MetBy one : metBy) {
            switch (one) {
                case MetBy.WentOn(StepId step, StepId to) ->
                        onwards.computeIfAbsent(step, _ -> new ArrayList<>())
                                .add("“" + label(step, to) + "”");
                case MetBy.Reached(StepId step) ->
                        shown.add("the case comes along the pathway to “" + title(step) + "”");
                case MetBy.Recorded(StepId step, List<String> kinds) ->
                        shown.add(
                                or(kinds.stream().map(LimitWords::withArticle).toList())
                                        + " is signed at “"
                                        + title(step)
                                        + "” and not corrected");
            }
        }
        onwards.forEach(
                (step, labels) ->
                        shown.add("the case goes on from “" + title(step) + "” by " + or(labels)));
        return shown;
    }

    private static String withArticle(String kind) {
        return (kind.startsWith("o") ? "an " : "a ") + kind;
    }

    private String title(StepId id) {
        return pathway.find(id).map(Step::title).orElse(id.value());
    }

    private String label(StepId from, StepId to) {
        return pathway.find(from).stream()
                .flatMap(step -> step.routes().stream())
                .filter(route -> route.to().equals(to))
                .findFirst()
                .map(Route::label)
                .orElse(to.value());
    }

    private static String length(TimeLimit.Every every) {
        String unit =
                switch (every.unit()) {
                    case WORKING_DAYS -> "working day";
                    case MONTHS -> "month";
                    case YEARS -> "year";
                    case NOW, MINUTES, HOURS, SAME_DAY, CALENDAR_DAYS, BIRTHDAY -> "day";
                };
        return every.amount() + " " + unit + (every.amount() == 1 ? "" : "s");
    }

    private static String or(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}
