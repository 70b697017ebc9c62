package org.waymark.journal;

import static org.waymark.journal.tables.Tables.META;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.Optional;
import java.util.UUID;

/** The few things that a book says about itself. */
final class Meta {

    private static final String NOTEBOOK = "notebook";
    private static final String EPOCH = "epoch";
    private static final String SCHEMA = "schema";
    private static final String HEAD = "head:";

    private final DSLContext book;

    Meta(DSLContext book) {
        this.book = book;
    }

    /** Whether the table is there at all: not in a book that was never begun. */
    boolean exists() {
        return book.fetchExists(
                book.selectOne()
                        .from(DSL.name("sqlite_master"))
                        .where(DSL.field(DSL.name("name"), String.class).eq(META.getName())));
    }

    Optional<String> notebook() {
        return value(NOTEBOOK);
    }

    long epoch() {
        return value(EPOCH).map(Long::parseLong).orElse(0L);
    }

    int schema() {
        return value(SCHEMA).map(Integer::parseInt).orElse(0);
    }

    void begin(UUID notebook, long epoch) {
        put(NOTEBOOK, notebook.toString());
        put(EPOCH, Long.toString(epoch));
    }

    void migratedTo(int schema) {
        put(SCHEMA, Integer.toString(schema));
    }

    /**
     * The head of a chain as it was when something was last recorded in it: {@code seq digest}. It
     * shows a chain whose end was cut off by accident; against somebody with the key only a head
     * that is noted outside the book helps.
     */
    Optional<String> head(String chain) {
        return value(HEAD + chain);
    }

    void headIs(EntryHeader last) {
        put(HEAD + last.chain(), last.seq() + " " + last.digest());
    }

    private Optional<String> value(String name) {
        return book.select(META.VALUE)
                .from(META)
                .where(META.NAME.eq(name))
                .fetchOptional(META.VALUE);
    }

    private void put(String name, String value) {
        book.insertInto(META)
                .set(META.NAME, name)
                .set(META.VALUE, value)
                .onConflict(META.NAME)
                .doUpdate()
                .set(META.VALUE, value)
                .execute();
    }
}
