package org.waymark.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journal.Facts;
import org.waymark.journal.JournalFixture;
import org.waymark.journal.Notebook;
import org.waymark.journal.Verification;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

class CaseProjectionTest {

    private static final UUID CASE = new UUID(0x7000L, 1);

    @TempDir Path folder;

    @Provide
    Arbitrary<Fact> facts() {
        return Facts.any();
    }

    @Property(tries = 25)
    void rebuiltTablesAreThoseThatGrewWithTheFacts(
            @ForAll @Size(max = 40) List<@From("facts") Fact> facts) {
        inNewBook(
                fixture -> {
                    Notebook notebook = fixture.notebook();
                    for (Fact fact : facts) {
                        fixture.clock.pass(Duration.ofMillis(facts.indexOf(fact) % 2));
                        notebook.record(List.of(fact), Optional.empty());
                    }
                    // Compares with a rebuild that it takes back.
                    assertThat(notebook.verify()).isInstanceOf(Verification.Intact.class);
                    List<String> before = told(notebook);
                    notebook.rebuild();
                    assertThat(told(notebook)).isEqualTo(before);
                    assertThat(notebook.verify()).isInstanceOf(Verification.Intact.class);
                });
    }

    private static List<String> told(Notebook notebook) {
        CaseStore store = new CaseStore(notebook);
        SearchStore search = new SearchStore(notebook);
        PeopleStore people = new PeopleStore(notebook);
        RemarkStore remarks = new RemarkStore(notebook);
        List<UUID> everybody = Stream.of(1, 2, 3, 4).map(n -> new UUID(0x7000L, n)).toList();
        return Stream.of(
                        people.details(everybody),
                        people.ties(everybody),
                        people.statuses(everybody),
                        remarks.fromLaterVersions(CASE),
                        remarks.clocksSetBack(),
                        remarks.prints(CASE),
                        store.cases(),
                        store.legs(WhichCases.every()),
                        store.actions(WhichCases.every()),
                        store.reviews(WhichCases.every()),
                        new ClockStore(notebook).ended(WhichCases.every()),
                        new ClockStore(notebook).corrected(WhichCases.every()),
                        store.entries(CASE),
                        search.cases("a", 9),
                        search.entries("right", 9, '<', '>'))
                .map(Object::toString)
                .toList();
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings()
                .withChars("abcxyzABCéèöÄßıİøłαβΓжШяאבعربي日本語0123456789")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    @Property(tries = 20)
    void everyWordThatWasRecordedIsFound(
            @ForAll @Size(min = 1, max = 15) List<@From("word") String> words) {
        inNewBook(
                fixture -> {
                    fixture.notebook()
                            .record(
                                    List.of(
                                            new CaseOpened(CASE, "2026-001", "start", "national"),
                                            note(String.join(", ", words))),
                                    Optional.empty());
                    SearchStore search = new SearchStore(fixture.notebook());
                    for (String word : words) {
                        assertThat(search.entries(word, 50, '<', '>')).as(word).hasSize(1);
                    }
                    assertThat(search.entries(String.join(" ", words), 50, '<', '>')).hasSize(1);
                });
    }

    private static void inNewBook(Consumer<JournalFixture> work) {
        try {
            Path place = Files.createTempDirectory("waymark-test");
            try (JournalFixture fixture = JournalFixture.in(place, new CaseProjection())) {
                work.accept(fixture);
            } finally {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoteMade note(String text) {
        return new NoteMade(
                CASE,
                "start",
                new Guidance("small", "1", "ab"),
                Happened.unknown(),
                text,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_file set step = 'elsewhere'",
                "delete from step_entry",
                "update entry_words set words = 'other'",
                "update person set name = 'Somebody else'",
                "insert into search_entry (search_entry) values ('delete-all')"
            })
    void tablesThatDoNotShowTheJournalAreFoundAndRebuilt(String sql) {
        try (JournalFixture fixture = JournalFixture.in(folder, new CaseProjection())) {
            fixture.notebook()
                    .record(
                            List.of(
                                    new CaseOpened(CASE, "2026-001", "start", "national"),
                                    new org.waymark.journal.fact.PersonDescribed(
                                            CASE, "Robin", null, 9, Details.none(), null),
                                    note("words")),
                            Optional.empty());
            fixture.tamper(sql);

            assertThat(fixture.notebook().verify())
                    .isInstanceOfSatisfying(
                            Verification.Broken.class, it -> assertThat(it.seq()).isZero());
            assertThat(fixture.notebook().verify()).isInstanceOf(Verification.Broken.class);
            fixture.notebook().rebuild();
            assertThat(fixture.notebook().verify()).isInstanceOf(Verification.Intact.class);
        }
    }

    @Test
    void draftsStayWhenTheTablesAreRebuilt() {
        try (JournalFixture fixture = JournalFixture.in(folder, new CaseProjection())) {
            DraftStore drafts = new DraftStore(fixture.notebook());
            DraftRow draft =
                    new DraftRow(
                            CASE,
                            null,
                            "start",
                            "note",
                            Map.of("text", "half"),
                            Instant.parse("2026-11-23T09:00:00Z"));
            drafts.save(draft);

            fixture.notebook().rebuild();

            assertThat(drafts.all()).containsExactly(draft);
        }
    }

    @Test
    void aDraftStandsWhenItsSigningFails() {
        try (JournalFixture fixture = JournalFixture.in(folder, new CaseProjection())) {
            DraftStore drafts = new DraftStore(fixture.notebook());
            drafts.save(new DraftRow(CASE, null, "start", "note", Map.of(), Instant.EPOCH));
            fixture.tamper("drop table case_file");

            assertThatThrownBy(
                            () ->
                                    fixture.notebook()
                                            .record(List.of(note("words")), Optional.of(CASE)))
                    .isInstanceOf(RuntimeException.class);

            assertThat(drafts.all()).hasSize(1);
            assertThat(fixture.notebook().count()).isEqualTo(1);
        }
    }

    @Test
    void theSchemaVersionIsThatOfTheNewestMigration() throws IOException {
        Path migrations = Path.of("src/main/resources", new CaseProjection().migrations());
        try (Stream<Path> files = Files.list(migrations)) {
            int newest =
                    files.map(file -> file.getFileName().toString())
                            .mapToInt(
                                    name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max()
                            .orElseThrow();
            assertThat(new CaseProjection().schemaVersion()).isEqualTo(newest);
        }
    }
}
