package org.waymark.journal;

import java.util.List;

/** Wants to know when something was recorded. */
@FunctionalInterface
public interface ChangeListener {

    /**
     * Called once for each signing, on the thread of the book, after the entries are on the disk.
     *
     * @param entries what was recorded together, in order; never empty
     */
    void recorded(List<Entry> entries);
}
