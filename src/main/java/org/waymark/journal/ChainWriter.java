package org.waymark.journal;

import org.waymark.journal.fact.ClockSetBack;
import org.waymark.journal.fact.Fact;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the chain of this installation.
 *
 * <p>Time in a chain never runs back. When the clock stands earlier than the last entry, new
 * entries keep the moment of that one, and when it stands more than a minute earlier, each signing
 * begins with a {@link ClockSetBack} that tells what the clock said.
 */
final class ChainWriter {

    private static final Duration CLOCK_SLACK = Duration.ofMinutes(1);

    private final EntryTable table;
    private final Meta meta;
    private final FactJson json;
    private final Projections projections;
    private final Notebook.Signing signing;
    private final SecureRandom random = new SecureRandom();
    private final TimeOrderedIds ids = new TimeOrderedIds(random);

    ChainWriter(
            EntryTable table,
            Meta meta,
            FactJson json,
            Projections projections,
            Notebook.Signing signing) {
        this.table = table;
        this.meta = meta;
        this.json = json;
        this.projections = projections;
        this.signing = signing;
    }

    /** Signs facts, chains them and brings the projections up to date. Within a transaction. */
    List<Entry> append(List<? extends Fact> facts) {
        Optional<EntryTable.Row> last = table.last(signing.chain());
        Instant now = signing.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Instant before =
                last.map(row -> Instant.parse(row.header().recordedAt())).orElse(Instant.EPOCH);
        Instant at = now.isBefore(before) ? before : now;
        String previous = last.map(EntryTable.Row::digest).orElse(Digests.NONE);
        long seq = last.map(row -> row.header().seq()).orElse(0L);
        List<Fact> all = new ArrayList<>();
        if (now.plus(CLOCK_SLACK).isBefore(before)) {
            all.add(
                    new ClockSetBack(
                            EntryTable.MOMENT.format(now), EntryTable.MOMENT.format(before)));
        }
        all.addAll(facts);
        List<Entry> entries = new ArrayList<>();
        EntryHeader header = null;
        for (Fact fact : all) {
            header = insert(fact, ++seq, at, previous);
            previous = header.digest();
            Entry entry = entry(header, at, previous);
            projections.apply(entry, fact);
            entries.add(entry);
        }
        if (header != null) {
            meta.headIs(header);
        }
        return List.copyOf(entries);
    }

    private EntryHeader insert(Fact fact, long seq, Instant at, String previous) {
        String payload = json.write(fact);
        byte[] salt = new byte[Digests.SALT_LENGTH];
        random.nextBytes(salt);
        EntryHeader header =
                new EntryHeader(
                        ids.next(at).toString(),
                        signing.chain().toString(),
                        seq,
                        EntryTable.MOMENT.format(at),
                        signing.author().person().toString(),
                        FactJson.kindOf(fact),
                        Digests.ofPayload(salt, payload),
                        previous);
        table.insert(header, payload, salt, signing.author().signature().apply(header.bytes()));
        return header;
    }

    private Entry entry(EntryHeader header, Instant at, String digest) {
        return new Entry(
                header.id(),
                signing.chain(),
                header.seq(),
                at,
                signing.author().person(),
                header.kind(),
                digest);
    }
}
