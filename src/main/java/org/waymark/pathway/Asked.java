package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing that a question asks for.
 *
 * @param forms what it may be called in the guidance, likeliest first
 * @param step the step that answers it best by the pack's own word; null where none does
 */
record Asked(List<Form> forms, @Nullable StepId step) {

    Asked {
        forms = List.copyOf(forms);
    }

    /**
     * One name for it.
     *
     * @param words the words as compared, one behind the other
     * @param quality how near it is to what was typed, from 0 to 1
     * @param opens whether the last word may be the beginning of a longer one
     */
    record Form(List<String> words, double quality, boolean opens) {

        Form {
            words = List.copyOf(words);
        }

        /** How well a word of a text is the last word of this form; 0 when it is not. */
        double fits(String there) {
            String last = words.getLast();
            if (there.equals(last)) {
                return quality;
            }
            return opens && there.startsWith(last) ? quality * BEGINNING : 0;
        }
    }

    /** What the beginning of a word is worth beside the whole word. */
    private static final double BEGINNING = 0.85;
}
