package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What people type when they look for something, as data of the pack.
 *
 * @param ignored small words that say nothing about what is looked for, in lower case
 * @param groups words that are looked for as one
 */
public record Synonyms(List<String> ignored, List<Group> groups) {

    public Synonyms {
        ignored = List.copyOf(ignored);
        groups = List.copyOf(groups);
    }

    /**
     * One meaning.
     *
     * @param words words or short phrases, as people type them
     * @param step the step that answers it best; null where no single one does
     */
    public record Group(List<String> words, @Nullable StepId step) {
        public Group {
            words = List.copyOf(words);
        }
    }

    /** A pack that names none. */
    public static Synonyms none() {
        return new Synonyms(List.of(), List.of());
    }
}
