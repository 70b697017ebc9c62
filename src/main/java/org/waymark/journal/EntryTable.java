package org.waymark.journal;

import static org.waymark.journal.tables.Tables.ENTRY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.waymark.journal.tables.tables.records.EntryRecord;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one table that everything was ever recorded in. Rows go in and are read, nothing else. */
final class EntryTable {

    /** How {@code recorded_at} is written: UTC, always three digits of a second. */
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String ENROLMENT = "PersonEnrolled";

    private final DSLContext book;

    EntryTable(DSLContext book) {
        this.book = book;
    }

    /**
     * A row as it stands, nothing about it believed.
     *
     * @param payload null once destroyed, like {@code salt}
     */
    record Row(
            EntryHeader header,
            @Nullable String payload,
            byte @Nullable [] salt,
            String digest,
            byte[] signature) {

        /**
         * @throws RuntimeException when a column does not have the form that this program writes
         */
        Entry entry() {
            return new Entry(
                    header.id(),
                    UUID.fromString(header.chain()),
                    header.seq(),
                    Instant.parse(header.recordedAt()),
                    UUID.fromString(header.author()),
                    header.kind(),
                    digest);
        }

        @Override
        public String toString() {
            return "Row[" + header.seq() + "]";
        }
    }

    /** Where a walk in the order of time stands. */
    record Place(String recordedAt, String chain, long seq) {

        /** Before everything. */
        static final Place START = new Place("", "", 0);

        static Place of(Row row) {
            return new Place(row.header().recordedAt(), row.header().chain(), row.header().seq());
        }
    }

    void insert(EntryHeader header, String payload, byte[] salt, byte[] signature) {
        book.insertInto(ENTRY)
                .set(ENTRY.ID, header.id())
                .set(ENTRY.CHAIN, header.chain())
                .set(ENTRY.SEQ, header.seq())
                .set(ENTRY.RECORDED_AT, header.recordedAt())
                .set(ENTRY.AUTHOR, header.author())
                .set(ENTRY.KIND, header.kind())
                .set(ENTRY.PAYLOAD, payload)
                .set(ENTRY.PAYLOAD_SALT, salt)
                .set(ENTRY.PAYLOAD_DIGEST, header.payloadDigest())
                .set(ENTRY.PREVIOUS, header.previous())
                .set(ENTRY.DIGEST, header.digest())
                .set(ENTRY.SIGNATURE, signature)
                .execute();
    }

    /** The last row of a chain. */
    Optional<Row> last(UUID chain) {
        return book.selectFrom(ENTRY)
                .where(ENTRY.CHAIN.eq(chain.toString()))
                .orderBy(ENTRY.SEQ.desc())
                .limit(1)
                .fetchOptional(EntryTable::row);
    }

    Optional<Row> find(String id) {
        return book.selectFrom(ENTRY).where(ENTRY.ID.eq(id)).fetchOptional(EntryTable::row);
    }

    List<Row> find(Collection<String> ids) {
        return book.selectFrom(ENTRY).where(ENTRY.ID.in(ids)).fetch(EntryTable::row);
    }

    /** The rows of a chain behind a place, in order. */
    List<Row> chainAfter(String chain, long seq, int limit) {
        return book.selectFrom(ENTRY)
                .where(ENTRY.CHAIN.eq(chain), ENTRY.SEQ.gt(seq))
                .orderBy(ENTRY.SEQ)
                .limit(limit)
                .fetch(EntryTable::row);
    }

    /** The rows behind a place in the order of time, across all chains. */
    List<Row> timeAfter(Place place, int limit) {
        Condition after =
                DSL.row(ENTRY.RECORDED_AT, ENTRY.CHAIN, ENTRY.SEQ)
                        .gt(place.recordedAt(), place.chain(), place.seq());
        return book.selectFrom(ENTRY)
                .where(after)
                .orderBy(ENTRY.RECORDED_AT, ENTRY.CHAIN, ENTRY.SEQ)
                .limit(limit)
                .fetch(EntryTable::row);
    }

    /** From one chain's first entry to the next chain's, because most entries are of one chain. */
    List<String> chains() {
        List<String> chains = new ArrayList<>();
        String next = chainAfter(DSL.noCondition());
        while (next != null) {
            chains.add(next);
            next = chainAfter(ENTRY.CHAIN.gt(next));
        }
        return chains;
    }

    private @Nullable String chainAfter(Condition condition) {
        return book.select(DSL.min(ENTRY.CHAIN))
                .from(ENTRY)
                .where(condition)
                .fetchSingle()
                .value1();
    }

    /** Every enrolment that there ever was. */
    List<Row> enrolments() {
        // Written out, not bound, so that the index over enrolments can be used.
        return book.selectFrom(ENTRY)
                .where(ENTRY.KIND.eq(DSL.inline(ENROLMENT)))
                .orderBy(ENTRY.SEQ)
                .fetch(EntryTable::row);
    }

    /** Whether a recorded destruction names an entry. */
    boolean destructionNames(String id) {
        return book.fetchExists(
                book.selectOne()
                        .from(ENTRY)
                        .where(
                                ENTRY.KIND.eq("RecordsDestroyed"),
                                DSL.position(ENTRY.PAYLOAD, id).gt(0)));
    }

    long count() {
        return book.fetchCount(ENTRY);
    }

    private static Row row(EntryRecord it) {
        return new Row(
                new EntryHeader(
                        it.getId(),
                        it.getChain(),
                        it.getSeq(),
                        it.getRecordedAt(),
                        it.getAuthor(),
                        it.getKind(),
                        it.getPayloadDigest(),
                        it.getPrevious()),
                it.getPayload(),
                it.getPayloadSalt(),
                it.getDigest(),
                it.getSignature());
    }
}
