package org.waymark.pathway.exchange;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one version of a pack differs from another, part by part, in words.
 *
 * @param changes in the order of the newer version, what was removed last; empty when nobody would
 *     read anything differently
 */
public record PackComparison(List<Change> changes) {

    private static final String FILE = "File";
    private static final Pattern LOCAL_STEP = Pattern.compile("steps/([a-z0-9-]+)\\.md");

    public PackComparison {
        changes = List.copyOf(changes);
    }

    /** What happened to a part. */
    public enum Kind {
        ADDED("Added"),
        REMOVED("Removed"),
        CHANGED("Changed");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One part that differs.
     *
     * @param kind what happened to it
     * @param what what it is, such as "Step"
     * @param id its id; for a file its name
     * @param title its title in the newer version, or in the older where it was removed
     * @param lines what stands there no longer and what stands there now, in reading order; empty
     *     for a part that was added or removed as a whole
     */
    public record Change(Kind kind, String what, String id, String title, List<Line> lines) {
        public Change {
            lines = List.copyOf(lines);
        }

        /** One line for people. */
        public String told() {
            String name = title.isEmpty() || title.equals(id) ? id : title + " (" + id + ")";
            return kind.title() + ": " + what + " " + name;
        }
    }

    /**
     * A line of a part.
     *
     * @param added whether it is new; otherwise it was taken out
     */
    public record Line(boolean added, String text) {

        /** With {@code +} or {@code -} before it. */
        public String told() {
            return (added ? "+ " : "- ") + text;
        }
    }

    /** Compares two national packs. */
    public static PackComparison between(Pathway before, Pathway after) {
        return between(PackWords.of(before), PackWords.of(after));
    }

    /**
     * Compares packs file by file and line by line, as is enough for a local pack.
     *
     * @param before bytes by name
     * @param after bytes by name
     */
    public static PackComparison ofFiles(Map<String, byte[]> before, Map<String, byte[]> after) {
        return between(files(before), files(after));
    }

    private static SequencedMap<PackWords.Key, PackWords.Part> files(Map<String, byte[]> files) {
        SequencedMap<PackWords.Key, PackWords.Part> parts = new java.util.LinkedHashMap<>();
        new TreeMap<>(files)
                .forEach(
                        (name, bytes) ->
                                parts.put(
                                        new PackWords.Key(FILE, name),
                                        new PackWords.Part(
                                                name,
                                                new String(bytes, StandardCharsets.UTF_8)
                                                        .lines()
                                                        .map(String::strip)
                                                        .toList(),
                                                "")));
        return parts;
    }

    private static PackComparison between(
            SequencedMap<PackWords.Key, PackWords.Part> before,
            SequencedMap<PackWords.Key, PackWords.Part> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach(
                (key, now) -> {
                    PackWords.Part then = before.get(key);
                    if (then == null) {
                        changes.add(change(Kind.ADDED, key, now, List.of()));
                    } else if (!then.equals(now)) {
                        changes.add(
                                change(
                                        Kind.CHANGED,
                                        key,
                                        now,
                                        LineDifference.of(then.lines(), now.lines())));
                    }
                });
        before.forEach(
                (key, then) -> {
                    if (!after.containsKey(key)) {
                        changes.add(change(Kind.REMOVED, key, then, List.of()));
                    }
                });
        return new PackComparison(changes);
    }

    private static Change change(
            Kind kind, PackWords.Key key, PackWords.Part part, List<Line> lines) {
        return new Change(kind, key.what(), key.id(), part.title(), lines);
    }

    /**
     * The steps that read differently, those that were taken out not among them. A step of which a
     * local pack says something else, or something for the first or no more, is one of them.
     */
    public Set<StepId> changedSteps() {
        Set<StepId> steps = steps(Kind.CHANGED);
        for (Change change : changes) {
            Matcher local = LOCAL_STEP.matcher(change.id());
            if (change.what().equals(FILE) && local.matches()) {
                steps.add(new StepId(local.group(1)));
            }
        }
        return steps;
    }

    /** The steps that the newer version no longer has. */
    public Set<StepId> removedSteps() {
        return steps(Kind.REMOVED);
    }

    private Set<StepId> steps(Kind kind) {
        Set<StepId> steps = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.kind() == kind && change.what().equals(PackWords.STEP)) {
                steps.add(new StepId(change.id()));
            }
        }
        return steps;
    }

    /** Everything, for a terminal or a list: a line for each part, then its lines, indented. */
    public List<String> told() {
        List<String> told = new ArrayList<>();
        for (Change change : changes) {
            told.add(change.told());
            change.lines().forEach(line -> told.add("    " + line.told()));
            if (change.kind() == Kind.CHANGED && change.lines().isEmpty()) {
                told.add("    Only emphasis, a link or the order of something changed.");
            }
        }
        return told;
    }
}
