package org.waymark.journal;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.waymark.journal.fact.Fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every projection of an open notebook, as one. */
final class Projections {

    private static final int PAGE = 500;

    private final DSLContext book;
    private final EntryTable table;
    private final FactJson json;
    private final List<Projection> all;

    Projections(DSLContext book, EntryTable table, FactJson json, List<Projection> all) {
        this.book = book;
        this.table = table;
        this.json = json;
        this.all = List.copyOf(all);
    }

    void apply(Entry entry, Fact fact) {
        all.forEach(projection -> projection.apply(book, entry, fact));
    }

    void draftSigned(UUID draft) {
        all.forEach(projection -> projection.draftSigned(book, draft));
    }

    /** Empties every table and fills it again from the journal, page by page, in order of time. */
    void rebuild() {
        all.forEach(projection -> projection.clear(book));
        EntryTable.Place place = EntryTable.Place.START;
        List<EntryTable.Row> page;
        do {
            page = table.timeAfter(place, PAGE);
            for (EntryTable.Row row : page) {
                String payload = row.payload();
                if (payload != null) {
                    apply(row.entry(), read(row, payload));
                }
                place = EntryTable.Place.of(row);
            }
        } while (page.size() == PAGE);
    }

    /** Digest of all that the tables hold; equal tables have equal digests. */
    List<String> digests() {
        List<String> digests = new ArrayList<>();
        for (Projection projection : all) {
            for (Table<?> it : projection.tables()) {
                digests.add(digest(it));
            }
        }
        return digests;
    }

    boolean indexesAgree() {
        return all.stream().allMatch(projection -> projection.indexesAgree(book));
    }

    private Fact read(EntryTable.Row row, String payload) {
        try {
            return json.read(row.header().kind(), payload);
        } catch (MalformedFactException e) {
            throw new NotebookException(new NotebookFailure.Damaged(row.header().seq()), e);
        }
    }

    private String digest(Table<?> it) {
        MessageDigest digest = Digests.sha256();
        Field<?>[] fields = it.fields();
        try (Stream<? extends Record> rows =
                book.select(fields).from(it).orderBy(fields).fetchSize(PAGE).fetchStream()) {
            rows.forEach(
                    row -> {
                        for (int i = 0; i < fields.length; i++) {
                            Object value = row.get(i);
                            byte[] bytes =
                                    value == null
                                            ? new byte[0]
                                            : value.toString().getBytes(StandardCharsets.UTF_8);
                            // With its length, so that no two rows of values look alike.
                            digest.update(
                                    (value == null ? "-" : bytes.length + ":")
                                            .getBytes(StandardCharsets.US_ASCII));
                            digest.update(bytes);
                        }
                    });
        }
        return Digests.hex(digest.digest());
    }
}
