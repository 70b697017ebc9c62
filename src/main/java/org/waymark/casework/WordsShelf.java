package org.waymark.casework;

import java.util.List;
import java.util.Optional;

/**
 * Where the words of forms lie that are not recorded yet. On the thread that owns the book. What
 * the disk does not take stays in memory and is found here all the same.
 */
public interface WordsShelf {

    /** Keeps words in place of those of the same form; on the disk when this returns. */
    void keep(KeptWords words);

    /** The words of a form are recorded, or were left on purpose. */
    void letGo(String place);

    /** The words of a form, if any are kept. */
    Optional<KeptWords> find(String place);

    /** The words of every form, newest first. */
    List<KeptWords> all();
}
