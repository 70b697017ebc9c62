package org.waymark.journal;

import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.vault.VerifyingKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may sign, and since when.
 *
 * <p>Within a chain a person signs with the key of their newest enrolment before the entry. A key
 * that was enrolled in another chain counts as well, unless that was recorded later than the entry:
 * the order between two chains is only known by the clock.
 */
final class Enrolments {

    private record Enrolment(String chain, long seq, String recordedAt, VerifyingKey key) {}

    private final Map<String, List<Enrolment>> byPerson = new HashMap<>();

    /** Every enrolment of a journal; rows that cannot be read are left to whoever checks them. */
    static Enrolments in(EntryTable table, FactJson json) {
        Enrolments enrolments = new Enrolments();
        for (EntryTable.Row row : table.enrolments()) {
            String payload = row.payload();
            if (payload == null) {
                continue;
            }
            try {
                if (json.read(row.header().kind(), payload) instanceof PersonEnrolled fact) {
                    enrolments.add(row.header(), fact);
                }
            } catch (MalformedFactException _) {
                continue;
            }
        }
        return enrolments;
    }

    private void add(EntryHeader header, PersonEnrolled fact) {
        VerifyingKey.of(fact.publicKey())
                .ifPresent(
                        key ->
                                byPerson.computeIfAbsent(
                                                fact.person().toString(), _ -> new ArrayList<>())
                                        .add(
                                                new Enrolment(
                                                        header.chain(),
                                                        header.seq(),
                                                        header.recordedAt(),
                                                        key)));
    }

    /** The keys with which the author of an entry may have signed it; empty when none. */
    List<VerifyingKey> keysFor(EntryHeader header) {
        List<VerifyingKey> keys = new ArrayList<>();
        Enrolment newest = null;
        for (Enrolment it : byPerson.getOrDefault(header.author(), List.of())) {
            if (!it.chain.equals(header.chain())) {
                if (it.recordedAt.compareTo(header.recordedAt()) <= 0) {
                    keys.add(it.key);
                }
            } else if (it.seq < header.seq() && (newest == null || it.seq > newest.seq)) {
                newest = it;
            }
        }
        if (newest != null) {
            keys.add(newest.key);
        }
        return keys;
    }

    /** The keys of a person, oldest first. */
    List<VerifyingKey> keysOf(String person) {
        return byPerson.getOrDefault(person, List.of()).stream().map(Enrolment::key).toList();
    }
}
