package org.waymark.journal;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.waymark.journal.fact.Fact;

import java.util.List;
import java.util.UUID;

/**
 * Tables that show the journal in a form that can be asked quickly. They hold nothing that the
 * journal does not hold, and can be dropped and rebuilt at any time. Every call runs on the thread
 * of the book; all but {@link #tables()} inside a transaction that {@link Notebook} begins and
 * ends.
 */
public interface Projection {

    /** Where its migrations lie on the class path, such as {@code org/waymark/.../migration}. */
    String migrations();

    /** Version of the newest of its migrations. */
    int schemaVersion();

    /** Every table that is a pure consequence of the journal; drafts and indexes are not. */
    List<Table<?>> tables();

    /**
     * Brings the tables up to date with one more fact. Facts come in the order of the journal. Must
     * take every fact that can be read, however odd, because it is signed already.
     */
    void apply(DSLContext book, Entry entry, Fact fact);

    /** Takes away a draft that has just been signed; does nothing when there is none. */
    void draftSigned(DSLContext book, UUID draft);

    /** Empties {@link #tables()} and every index over them, and leaves drafts alone. */
    void clear(DSLContext book);

    /** Whether every index over {@link #tables()} agrees with them. */
    boolean indexesAgree(DSLContext book);
}
