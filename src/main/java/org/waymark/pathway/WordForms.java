package org.waymark.pathway;

import java.util.List;

/** What else a searched word may be looked for as: other spellings, other words for the same. */
public interface WordForms {

    /**
     * The forms to look for, the word itself among them.
     *
     * @param word one word in lower case without accents
     */
    List<String> of(String word);

    /** The word as it was typed and nothing else. */
    static WordForms exact() {
        return List::of;
    }
}
