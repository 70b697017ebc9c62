package org.waymark.app.guidance;

import org.waymark.journal.fact.Guidance;
import org.waymark.pathway.StepSection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the words of guidance that a notebook keeps, in the lines that the page on its format
 * tells. It needs no pack, so it works on every computer.
 */
public final class WordsInNotebook {

    private static final Map<String, String> HEADINGS = headings();

    private final Function<String, Optional<String>> kept;

    /**
     * @param kept the text of a digest; empty when the notebook does not hold it
     */
    public WordsInNotebook(Function<String, Optional<String>> kept) {
        this.kept = kept;
    }

    /** The words that an author saw; empty when the notebook does not hold all of them. */
    public Optional<PastWords> of(Guidance guidance) {
        Optional<Lines> first = lines(guidance.digest());
        Optional<String> under = first.flatMap(lines -> lines.one("national"));
        if (under.isEmpty()) {
            return first.map(step -> words(step, Lines.NONE, guidance.version()));
        }
        Lines local = first.get();
        return lines(local.one("replaced").orElse(under.get()))
                .map(step -> words(step, local, version(guidance, local)));
    }

    private static String version(Guidance guidance, Lines local) {
        String[] versions = guidance.version().split("\\+", 2);
        return versions[0]
                + " with the pack for "
                + local.field("area", 1).orElse("an area")
                + (versions.length < 2 ? "" : ", version " + versions[1]);
    }

    private Optional<Lines> lines(String digest) {
        return kept.apply(digest).map(Lines::new);
    }

    private static PastWords words(Lines step, Lines local, String version) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        HEADINGS.keySet().forEach(name -> parts.put(name, new ArrayList<>()));
        step.told().forEach(line -> add(parts, line.getFirst(), line));
        for (List<String> line : local.told()) {
            add(parts, line.getFirst().equals("clock") ? "clock-here" : line.getFirst(), line);
        }
        List<PastWords.Part> told = new ArrayList<>();
        parts.forEach(
                (name, points) -> {
                    if (!points.isEmpty()) {
                        told.add(new PastWords.Part(HEADINGS.getOrDefault(name, ""), points));
                    }
                });
        return new PastWords(step.one("title").orElse(""), version, true, told);
    }

    private static void add(Map<String, List<String>> parts, String part, List<String> line) {
        List<String> points = parts.get(part);
        if (points != null) {
            points.add(point(line));
        }
    }

    private static String point(List<String> line) {
        List<String> fields = line.subList(1, line.size());
        return switch (line.getFirst()) {
            case "route" -> last(fields, 1, ". ");
            case "law" -> last(fields, 1, ", ");
            case "clock" -> last(fields, 2, "");
            case "source", "evidence" -> last(fields, 1, "");
            case "duty" -> last(fields, 2, ". ");
            default -> runs(fields);
        };
    }

    private static String last(List<String> fields, int from, String between) {
        return String.join(between, fields.subList(Math.min(from, fields.size()), fields.size()));
    }

    /** Every second field is words; the one before says how they are set. No keys of sources. */
    private static String runs(List<String> fields) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i < fields.size(); i += 2) {
            if (!fields.get(i - 1).startsWith("link source:")) {
                words.append(fields.get(i));
            }
        }
        return words.toString().strip().replaceAll(" +", " ");
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("purpose", "");
        headings.put("do", StepSection.DO.title());
        headings.put("locally", StepSection.LOCALLY.title());
        headings.put("record", StepSection.RECORD.title());
        headings.put("ask", StepSection.ASK_YOURSELF.title());
        headings.put("they-ask", StepSection.THEY_WILL_ASK.title());
        headings.put("others-do", StepSection.OTHERS_DO.title());
        headings.put("route", "Ways on");
        headings.put("clock", "Time limits");
        headings.put("clock-here", "Time limits here");
        headings.put("law", StepSection.LAW.title());
        headings.put("duty", "The duty to report");
        headings.put("source", "Sources");
        headings.put("evidence", "How well it is established");
        return headings;
    }

    /** A text, line by line, each in its fields. */
    private static final class Lines {
        static final Lines NONE = new Lines("");

        private final List<List<String>> lines;

        Lines(String text) {
            this.lines = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        }

        List<List<String>> told() {
            return lines;
        }

        Optional<String> one(String name) {
            return field(name, 0);
        }

        /**
         * @param place of the field behind the name, from 0
         */
        Optional<String> field(String name, int place) {
            return lines.stream()
                    .filter(line -> line.getFirst().equals(name) && line.size() > place + 1)
                    .findFirst()
                    .map(line -> line.get(place + 1));
        }
    }
}
