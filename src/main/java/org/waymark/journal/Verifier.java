package org.waymark.journal;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.vault.VerifyingKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks every entry by itself and in its chain: place, link, digest, signature, the author's right
 * to sign, the payload behind its digest, and that the payload is what its kind promises. Reads
 * page by page, and believes nothing that the rows say of themselves.
 */
final class Verifier {

    private static final int PAGE = 500;
    private static final UUID NO_CHAIN = new UUID(0, 0);

    private final EntryTable table;
    private final Meta meta;
    private final FactJson json;
    private final Enrolments enrolments;
    private @Nullable String founder;
    private long entries;
    private long destroyed;

    Verifier(EntryTable table, Meta meta, FactJson json) {
        this.table = table;
        this.meta = meta;
        this.json = json;
        this.enrolments = Enrolments.in(table, json);
    }

    /**
     * @param noted heads that were noted outside the book, each of which must still stand
     */
    Verification verify(List<Head> noted) {
        List<Head> heads = new ArrayList<>();
        for (String chain : table.chains()) {
            Optional<UUID> id = uuid(chain);
            if (id.isEmpty()) {
                return new Verification.Broken(NO_CHAIN, 0, "A chain has no sound name.");
            }
            Chain walk = new Chain(chain, id.get(), notedIn(id.get(), noted));
            Verification.Broken broken = walk.broken();
            if (broken != null) {
                return broken;
            }
            heads.add(new Head(id.get(), walk.seq, walk.digest));
        }
        for (Head head : noted) {
            if (head.seq() > 0 && heads.stream().noneMatch(it -> it.chain().equals(head.chain()))) {
                return new Verification.Broken(
                        head.chain(), 1, "Entry 1 of a chain that was noted is missing.");
            }
        }
        return new Verification.Intact(heads, entries, destroyed);
    }

    private static List<Head> notedIn(UUID chain, List<Head> noted) {
        return noted.stream().filter(head -> head.chain().equals(chain)).toList();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(it -> it.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The walk through one chain. */
    private final class Chain {
        private final String name;
        private final UUID id;
        private final List<Head> noted;
        private long seq;
        private String digest = Digests.NONE;
        private String recordedAt = "";

        Chain(String name, UUID id, List<Head> noted) {
            this.name = name;
            this.id = id;
            this.noted = noted;
        }

        Verification.@Nullable Broken broken() {
            // Before the first: an entry at or below 0 would otherwise never be looked at.
            long from = Long.MIN_VALUE;
            while (true) {
                List<EntryTable.Row> page = table.chainAfter(name, from, PAGE);
                for (EntryTable.Row row : page) {
                    String fault = fault(row);
                    if (fault != null) {
                        return new Verification.Broken(
                                id, seq + 1, "Entry " + (seq + 1) + " " + fault);
                    }
                    seq = row.header().seq();
                    digest = row.digest();
                    recordedAt = row.header().recordedAt();
                    entries++;
                    from = seq;
                }
                if (page.size() < PAGE) {
                    return brokenEnd();
                }
            }
        }

        private Verification.@Nullable Broken brokenEnd() {
            String head = meta.head(name).orElse("");
            boolean cut = !head.equals(seq + " " + digest);
            for (Head it : noted) {
                cut |= it.seq() > seq;
            }
            return cut
                    ? new Verification.Broken(
                            id,
                            seq + 1,
                            "Entry "
                                    + (seq + 1)
                                    + " is missing: the chain once was longer than it is, or its"
                                    + " end was not written by this program.")
                    : null;
        }

        private @Nullable String fault(EntryTable.Row row) {
            EntryHeader header = row.header();
            if (header.seq() != seq + 1) {
                return "is missing.";
            }
            if (!header.previous().equals(digest)) {
                return "is not chained to the entry before it.";
            }
            if (!header.digest().equals(row.digest())) {
                return "has a header that does not match its digest.";
            }
            for (Head it : noted) {
                if (it.seq() == header.seq() && !it.digest().equals(row.digest())) {
                    return "is not the one that was noted elsewhere: the past was rewritten.";
                }
            }
            if (header.recordedAt().compareTo(recordedAt) < 0 || !sound(row)) {
                return "has no sound id, author or time.";
            }
            return payloadFault(row);
        }

        private @Nullable String payloadFault(EntryTable.Row row) {
            String payload = row.payload();
            byte[] salt = row.salt();
            Fact fact = null;
            if (payload == null && salt == null) {
                if (!table.destructionNames(row.header().id())) {
                    return "has lost its words without a recorded destruction.";
                }
                destroyed++;
            } else if (payload == null
                    || salt == null
                    || salt.length != Digests.SALT_LENGTH
                    || !Digests.ofPayload(salt, payload).equals(row.header().payloadDigest())) {
                return "has words that do not match their digest.";
            } else {
                try {
                    fact = json.read(row.header().kind(), payload);
                } catch (MalformedFactException e) {
                    return "has words that cannot be read.";
                }
            }
            return signed(row, fact)
                    ? null
                    : "is not signed by anybody who was allowed to sign it.";
        }

        private boolean signed(EntryTable.Row row, @Nullable Fact fact) {
            EntryHeader header = row.header();
            List<VerifyingKey> keys = enrolments.keysFor(header);
            if (keys.isEmpty()
                    && header.seq() == 1
                    && fact instanceof PersonEnrolled self
                    && self.person().toString().equals(header.author())
                    && (founder == null || Objects.equals(founder, header.author()))) {
                // Only whoever made the notebook enrolled themselves, with its very first entry.
                founder = header.author();
                keys = VerifyingKey.of(self.publicKey()).map(List::of).orElse(List.of());
            }
            byte[] message = header.bytes();
            return keys.stream().anyMatch(key -> key.verifies(message, row.signature()));
        }

        private static boolean sound(EntryTable.Row row) {
            try {
                Entry entry = row.entry();
                return UUID.fromString(entry.id()).version() == 7
                        && EntryTable.MOMENT
                                .format(entry.recordedAt())
                                .equals(row.header().recordedAt());
            } catch (RuntimeException e) {
                return false;
            }
        }
    }
}
