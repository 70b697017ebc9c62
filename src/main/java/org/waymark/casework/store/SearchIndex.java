package org.waymark.casework.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.util.List;

/**
 * A full-text index (SQLite FTS5) over the column {@code words} of another table. The tables are
 * virtual, so jOOQ knows them by name only.
 */
final class SearchIndex {

    /** Over the words of entries. */
    static final SearchIndex ENTRIES = new SearchIndex("search_entry");

    /** Over the numbers and people of cases. */
    static final SearchIndex CASES = new SearchIndex("search_case");

    static final List<SearchIndex> ALL = List.of(ENTRIES, CASES);

    private static final int WORDS_AROUND = 24;

    private final String name;

    private SearchIndex(String name) {
        this.name = name;
    }

    Table<Record> table() {
        return DSL.table(name(name));
    }

    /** Position of the row in the table that the index stands over. */
    Field<Long> doc() {
        return field(name(name, "rowid"), Long.class);
    }

    /** How well a row matches; the best is the lowest. */
    Field<Double> rank() {
        return field(name(name, "rank"), Double.class);
    }

    Condition matches(SearchWords words) {
        // FTS5 takes an equation with the table's own name for MATCH.
        return field(name(name), String.class).eq(words.expression());
    }

    /** The words around the hit, with a mark before and behind each word that matched. */
    Field<String> context(char before, char behind) {
        return function(
                "snippet",
                String.class,
                field(name(name)),
                inline(0),
                inline(String.valueOf(before)),
                inline(String.valueOf(behind)),
                inline("\u2026"),
                inline(WORDS_AROUND));
    }

    void add(DSLContext book, long doc, String words) {
        book.insertInto(
                        table(),
                        field(name("rowid"), Long.class),
                        field(name("words"), String.class))
                .values(doc, words)
                .execute();
    }

    /**
     * @param words what was added, word for word; anything else would spoil the index
     */
    void remove(DSLContext book, long doc, String words) {
        book.insertInto(
                        table(),
                        field(name(name), String.class),
                        field(name("rowid"), Long.class),
                        field(name("words"), String.class))
                .values("delete", doc, words)
                .execute();
    }

    void clear(DSLContext book) {
        book.insertInto(table(), field(name(name), String.class)).values("delete-all").execute();
    }

    boolean agrees(DSLContext book) {
        try {
            // With a rank of 1 the words of the other table are compared as well.
            book.insertInto(
                            table(),
                            field(name(name), String.class),
                            field(name("rank"), Integer.class))
                    .values("integrity-check", 1)
                    .execute();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
