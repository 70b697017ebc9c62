package org.waymark.ui.chart;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finding steps on the chart by their words. A step is found when each word that was typed begins a
 * word of its title, of its stage or of one of its ways on. Steps whose title holds them all come
 * first; otherwise the order is that of the pathway.
 */
final class Finding {

    private final Pathway pathway;
    private final ReadOnlyObjectWrapper<Hits> hits =
            new ReadOnlyObjectWrapper<>(this, "hits", Hits.NONE);

    /**
     * What was found.
     *
     * @param words as typed
     * @param steps every step that was found, best first
     * @param at which of them is looked at, from 0; -1 for none yet
     */
    record Hits(String words, List<StepId> steps, int at) {

        static final Hits NONE = new Hits("", List.of(), -1);

        Hits {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Hits[" + steps.size() + "]";
        }

        boolean has(StepId step) {
            return steps.contains(step);
        }

        Optional<StepId> step() {
            return at < 0 || at >= steps.size() ? Optional.empty() : Optional.of(steps.get(at));
        }

        /** How many there are and which one is looked at. */
        String summary() {
            if (words.isBlank()) {
                return "";
            }
            if (steps.isEmpty()) {
                return "No step found";
            }
            String count = (steps.size() == 1 ? "1 step" : steps.size() + " steps") + " found";
            return at < 0 ? count : count + ", " + (at + 1) + " of " + steps.size();
        }
    }

    Finding(Pathway pathway) {
        this.pathway = pathway;
    }

    ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    Hits hits() {
        return hits.get();
    }

    /** Looks for words and looks at the best hit. */
    void find(String words) {
        List<String> wanted = words(words);
        if (wanted.isEmpty()) {
            hits.set(new Hits(words, List.of(), -1));
            return;
        }
        List<StepId> best = new ArrayList<>();
        List<StepId> rest = new ArrayList<>();
        for (Step step : pathway.steps()) {
            List<String> title = words(step.title());
            if (holds(title, wanted)) {
                best.add(step.id());
            } else if (holds(everything(step), wanted)) {
                rest.add(step.id());
            }
        }
        best.addAll(rest);
        hits.set(new Hits(words, best, best.isEmpty() ? -1 : 0));
    }

    /**
     * Looks at the next hit, or the one before; after the last comes the first.
     *
     * @param by 1 or -1
     */
    void move(int by) {
        Hits now = hits();
        if (!now.steps().isEmpty()) {
            int at = Math.floorMod(now.at() + by, now.steps().size());
            hits.set(new Hits(now.words(), now.steps(), at));
        }
    }

    void clear() {
        hits.set(Hits.NONE);
    }

    private List<String> everything(Step step) {
        List<String> words = new ArrayList<>(words(step.title()));
        words.addAll(words(pathway.stageOf(step).title()));
        words.addAll(words(step.kind().title()));
        for (Route route : step.routes()) {
            words.addAll(words(route.label()));
        }
        return words;
    }

    private static boolean holds(List<String> words, List<String> wanted) {
        return wanted.stream().allMatch(part -> words.stream().anyMatch(w -> w.startsWith(part)));
    }

    private static List<String> words(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.UK);
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
