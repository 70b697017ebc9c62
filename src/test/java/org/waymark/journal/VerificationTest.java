package org.waymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.Fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class VerificationTest {

    @TempDir Path folder;

    @Provide
    Arbitrary<Fact> facts() {
        return Facts.any();
    }

    @Property(tries = 25)
    void anyListOfFactsVerifies(@ForAll @Size(min = 1, max = 30) List<@From("facts") Fact> facts)
            throws IOException {
        Path place = Files.createTempDirectory("waymark-test");
        try (JournalFixture fixture = JournalFixture.in(place)) {
            for (Fact fact : facts) {
                fixture.clock.pass(Duration.ofSeconds(1));
                fixture.notebook().record(List.of(fact), Optional.empty());
            }
            assertThat(fixture.notebook().verify())
                    .isInstanceOfSatisfying(
                            Verification.Intact.class,
                            it -> assertThat(it.entries()).isEqualTo(facts.size() + 1));
            assertThat(fixture.notebook().entriesAfter(JournalFixture.CHAIN, 1, 1000))
                    .extracting(RecordedFact::fact)
                    .isEqualTo(facts);
        } finally {
            try (var files = Files.list(place)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(place);
        }
    }

    private JournalFixture fiveEntries() {
        JournalFixture fixture = JournalFixture.in(folder);
        for (String reason : List.of("two", "three", "four", "five")) {
            fixture.clock.pass(Duration.ofMinutes(1));
            fixture.notebook()
                    .record(List.of(new DraftDiscarded(null, "note", reason)), Optional.empty());
        }
        return fixture;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    update entry set payload = replace(payload, 'three', 'THREE') where seq = 3 # 3
                    update entry set payload_salt = zeroblob(32) where seq = 3                  # 3
                    update entry set payload_salt = null where seq = 3                          # 3
                    update entry set payload = null where seq = 3                               # 3
                    update entry set payload = null, payload_salt = null where seq = 3          # 3
                    update entry set payload_digest = digest where seq = 3                      # 3
                    update entry set digest = payload_digest where seq = 3                      # 3
                    update entry set digest = upper(digest) where seq = 3                       # 3
                    update entry set previous = digest where seq = 3                            # 3
                    update entry set signature = zeroblob(64) where seq = 3                     # 3
                    update entry set signature = x'' where seq = 3                              # 3
                    update entry set author = '018f5c1e-0000-7000-8000-0000000000ff' where seq = 3 # 3
                    update entry set recorded_at = '2026-11-23T09:43:07.124Z' where seq = 3     # 3
                    update entry set kind = 'NoteMade' where seq = 3                            # 3
                    update entry set id = replace(id, '-7', '-4') where seq = 3                 # 3
                    update entry set seq = 9 where seq = 3                                      # 3
                    update entry set seq = 9 where seq = 5                                      # 5
                    update entry set seq = 0 where seq = 1                                      # 1
                    update entry set seq = -1 where seq = 1                                     # 1
                    delete from entry where seq = 1                                             # 1
                    delete from entry where seq = 3                                             # 3
                    delete from entry where seq = 5                                             # 5
                    delete from entry where seq >= 4                                            # 4
                    insert into entry select substr(id, 1, 35) || 'x', chain, 6, recorded_at, author, kind, payload, payload_salt, payload_digest, digest, digest, signature from entry where seq = 5 # 6
                    """)
    void anyChangedRowIsFoundAndNamed(String sql, long seq) {
        try (JournalFixture fixture = fiveEntries()) {
            fixture.tamperUnguarded(sql);

            assertThat(fixture.notebook().verify())
                    .isInstanceOfSatisfying(
                            Verification.Broken.class,
                            it -> {
                                assertThat(it.seq()).isEqualTo(seq);
                                assertThat(it.chain()).isEqualTo(JournalFixture.CHAIN);
                                assertThat(it.what()).startsWith("Entry " + seq + " ");
                            });
        }
    }

    @Test
    void swappedRowsAreFoundAtTheFirst() {
        try (JournalFixture fixture = fiveEntries()) {
            fixture.tamperUnguarded(
                    "update entry set seq = 99 where seq = 3",
                    "update entry set seq = 3 where seq = 4",
                    "update entry set seq = 4 where seq = 99");

            assertThat(fixture.notebook().verify())
                    .isInstanceOfSatisfying(
                            Verification.Broken.class, it -> assertThat(it.seq()).isEqualTo(3));
        }
    }

    @Test
    void aRowThatWasMovedToAnotherChainIsFound() {
        try (JournalFixture fixture = fiveEntries()) {
            fixture.tamperUnguarded(
                    "update entry set chain = 'ffffffff-0000-7000-8000-000000000002' where seq ="
                            + " 5");

            assertThat(fixture.notebook().verify())
                    .isInstanceOfSatisfying(
                            Verification.Broken.class,
                            it -> {
                                assertThat(it.seq()).isEqualTo(5);
                                assertThat(it.chain()).isEqualTo(JournalFixture.CHAIN);
                            });
        }
    }

    @Test
    void somebodyWhoEnrolsThemselvesIsFound() {
        try (JournalFixture fixture = fiveEntries()) {
            KeyPair keys = JournalFixture.keys();
            UUID intruder = UUID.randomUUID();
            forge(fixture, intruder, keys, UUID.fromString("ffffffff-0000-7000-8000-000000000009"));

            assertThat(fixture.notebook().verify())
                    .isInstanceOfSatisfying(
                            Verification.Broken.class,
                            it -> {
                                assertThat(it.seq()).isEqualTo(1);
                                assertThat(it.what()).contains("not signed by anybody");
                            });
        }
    }

    private static void forge(JournalFixture fixture, UUID person, KeyPair keys, UUID chain) {
        String payload =
                new FactJson().write(JournalFixture.enrolment(person, "Intruder", "lead", keys));
        byte[] salt = new byte[32];
        EntryHeader header =
                new EntryHeader(
                        new TimeOrderedIds(new java.security.SecureRandom())
                                .next(fixture.clock.instant())
                                .toString(),
                        chain.toString(),
                        1,
                        EntryTable.MOMENT.format(fixture.clock.instant()),
                        person.toString(),
                        "PersonEnrolled",
                        Digests.ofPayload(salt, payload),
                        Digests.NONE);
        fixture.notebook()
                .read(
                        sql -> {
                            new EntryTable(sql)
                                    .insert(
                                            header,
                                            payload,
                                            salt,
                                            JournalFixture.sign(keys, header.bytes()));
                            new Meta(sql).headIs(header);
                            return true;
                        });
    }

    @Test
    void aChainThatWasRewrittenIsFoundByAHeadNotedElsewhere() {
        try (JournalFixture fixture = fiveEntries()) {
            Head noted = fixture.notebook().head();
            fixture.tamperUnguarded(
                    "delete from entry where seq = 5",
                    "update meta set value = (select seq || ' ' || digest from entry where seq = 4)"
                            + " where name like 'head:%'");
            assertThat(fixture.notebook().verify()).isInstanceOf(Verification.Intact.class);

            assertThat(fixture.notebook().verify(List.of(noted)))
                    .isInstanceOfSatisfying(
                            Verification.Broken.class, it -> assertThat(it.seq()).isEqualTo(5));
            fixture.notebook()
                    .record(List.of(new DraftDiscarded(null, "note", "other")), Optional.empty());
            assertThat(fixture.notebook().verify(List.of(noted)))
                    .isInstanceOfSatisfying(
                            Verification.Broken.class,
                            it -> assertThat(it.what()).contains("rewritten"));
        }
    }
}
