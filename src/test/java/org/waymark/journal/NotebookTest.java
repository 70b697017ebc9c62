package org.waymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.fact.ClockSetBack;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.Fact;
import org.waymark.vault.FolderFailure;
import org.waymark.vault.VaultException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class NotebookTest {

    @TempDir Path folder;
    private JournalFixture fixture;

    @BeforeEach
    void begin() {
        fixture = JournalFixture.in(folder);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    private static Fact fact(String reason) {
        return new DraftDiscarded(null, "note", reason);
    }

    @Test
    void aNewNotebookBeginsWithTheFoundersEnrolmentSignedByThemselves() {
        RecordedFact first =
                fixture.notebook().entriesAfter(JournalFixture.CHAIN, 0, 10).getFirst();

        assertThat(first.fact()).isEqualTo(JournalFixture.lead());
        assertThat(first.entry().seq()).isEqualTo(1);
        assertThat(first.entry().author()).isEqualTo(JournalFixture.LEAD);
        assertThat(fixture.notebook().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void whatIsRecordedIsThereAfterReopeningAndVerifies() {
        List<Entry> entries =
                fixture.notebook().record(List.of(fact("one"), fact("two")), Optional.empty());

        Notebook notebook = fixture.reopen();

        assertThat(notebook.entry(entries.get(1).id()).orElseThrow().fact()).isEqualTo(fact("two"));
        assertThat(notebook.head())
                .isEqualTo(new Head(JournalFixture.CHAIN, 3, entries.get(1).digest()));
        assertThat(notebook.verify())
                .isEqualTo(new Verification.Intact(List.of(notebook.head()), 3, 0));
    }

    @Test
    void aChangeIsAnnouncedOnceAfterItIsOnTheDisk() {
        List<List<Entry>> heard = new ArrayList<>();
        fixture.notebook().addListener(heard::add);

        List<Entry> entries =
                fixture.notebook().record(List.of(fact("one"), fact("two")), Optional.empty());

        assertThat(heard).containsExactly(entries);
    }

    @Test
    void whatIsRecordedTogetherIsAnnouncedInItsOrderOnceAllOfItIsKept() {
        List<List<Entry>> heard = new ArrayList<>();
        fixture.notebook().addListener(heard::add);

        fixture.notebook()
                .together(
                        () -> {
                            fixture.notebook().record(List.of(fact("one")), Optional.empty());
                            fixture.notebook().record(List.of(fact("two")), Optional.empty());
                            assertThat(heard).isEmpty();
                        });

        assertThat(heard).hasSize(2);
        assertThat(heard).flatExtracting(it -> it).extracting(Entry::seq).containsExactly(2L, 3L);
        assertThat(fixture.reopen().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void whatIsRecordedTogetherIsLostTogether() {
        List<List<Entry>> heard = new ArrayList<>();
        fixture.notebook().addListener(heard::add);
        Runnable work =
                () -> {
                    fixture.notebook().record(List.of(fact("one")), Optional.empty());
                    throw new IllegalArgumentException("for the test");
                };

        assertThatThrownBy(() -> fixture.notebook().together(work))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(heard).isEmpty();
        assertThat(fixture.notebook().count()).isEqualTo(1);
        fixture.notebook().record(List.of(fact("after")), Optional.empty());
        assertThat(heard).hasSize(1);
        assertThat(fixture.reopen().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void whoeverGoesOnAfterAPartHasFailedKeepsNothing() {
        Runnable work =
                () -> {
                    fixture.notebook().record(List.of(fact("one")), Optional.empty());
                    assertThatThrownBy(
                                    () ->
                                            fixture.notebook()
                                                    .record(
                                                            List.of(fact("two"), fact("\ud800")),
                                                            Optional.empty()))
                            .isInstanceOf(IllegalArgumentException.class);
                };

        assertThatThrownBy(() -> fixture.notebook().together(work))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fixture.notebook().count()).isEqualTo(1);
        assertThat(fixture.reopen().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aListenerThatFailsDoesNotUndoASigning() {
        List<Throwable> uncaught = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> uncaught.add(e));
        fixture.notebook()
                .addListener(
                        _ -> {
                            throw new IllegalStateException("screen");
                        });
        try {
            fixture.notebook().record(List.of(fact("one")), Optional.empty());
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }

        assertThat(fixture.notebook().count()).isEqualTo(2);
        assertThat(uncaught).hasSize(1);
    }

    @Test
    void aClockThatWentBackIsRecordedAndTimeInTheChainDoesNotRunBack() {
        Instant before = fixture.clock.instant();
        fixture.clock.goTo(Instant.parse("2024-11-23T09:00:00Z"));

        List<Entry> entries = fixture.notebook().record(List.of(fact("late")), Optional.empty());

        assertThat(entries)
                .extracting(Entry::kind)
                .containsExactly("ClockSetBack", "DraftDiscarded");
        assertThat(entries).extracting(Entry::recordedAt).containsOnly(before);
        assertThat(fixture.notebook().entry(entries.getFirst().id()).orElseThrow().fact())
                .isEqualTo(
                        new ClockSetBack("2024-11-23T09:00:00.000Z", "2026-11-23T09:41:07.123Z"));
        assertThat(fixture.notebook().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aClockThatWasOnlyAdjustedIsNotWorthAnEntry() {
        fixture.clock.pass(Duration.ofSeconds(-20));

        assertThat(fixture.notebook().record(List.of(fact("x")), Optional.empty())).hasSize(1);
    }

    @Test
    void theOneWhoWasEnrolledMaySignInAChainOfTheirOwn() {
        KeyPair deputyKeys = JournalFixture.keys();
        UUID deputy = UUID.randomUUID();
        fixture.notebook()
                .record(
                        List.of(JournalFixture.enrolment(deputy, "Tom K.", "deputy", deputyKeys)),
                        Optional.empty());
        Notebook theirs =
                Notebook.open(
                        fixture.book.book(),
                        JournalFixture.identity(),
                        new Notebook.Signing(
                                JournalFixture.author(deputy, deputyKeys),
                                UUID.randomUUID(),
                                fixture.clock),
                        List.of());

        theirs.record(List.of(fact("deputy's")), Optional.empty());

        assertThat(theirs.verify()).isInstanceOf(Verification.Intact.class);
        assertThat(theirs.heads()).hasSize(2);
    }

    @Test
    void whoeverWasNotEnrolledCannotOpen() {
        Notebook.Signing stranger =
                new Notebook.Signing(
                        JournalFixture.author(UUID.randomUUID(), JournalFixture.keys()),
                        JournalFixture.CHAIN,
                        fixture.clock);

        assertThatThrownBy(
                        () ->
                                Notebook.open(
                                        fixture.book.book(),
                                        JournalFixture.identity(),
                                        stranger,
                                        List.of()))
                .isInstanceOfSatisfying(
                        NotebookException.class,
                        e -> assertThat(e.failure()).isEqualTo(new NotebookFailure.NotEnrolled()));
    }

    @Test
    void aKeyThatIsNotTheEnrolledOneIsRefused() {
        Notebook.Signing other =
                new Notebook.Signing(
                        JournalFixture.author(JournalFixture.LEAD, JournalFixture.keys()),
                        JournalFixture.CHAIN,
                        fixture.clock);

        assertThatThrownBy(
                        () ->
                                Notebook.open(
                                        fixture.book.book(),
                                        JournalFixture.identity(),
                                        other,
                                        List.of()))
                .isInstanceOfSatisfying(
                        NotebookException.class,
                        e -> assertThat(e.failure()).isEqualTo(new NotebookFailure.OtherKey()));
    }

    @Test
    void aBookOfAnotherNotebookIsRefusedInWords() {
        assertThat(failureOfOpening(new Notebook.Identity(UUID.randomUUID(), 1)))
                .isEqualTo(new NotebookFailure.OtherNotebook());
    }

    @Test
    void aBookOfAnotherEpochIsRefusedInWords() {
        NotebookFailure failure =
                failureOfOpening(new Notebook.Identity(JournalFixture.NOTEBOOK, 2));

        assertThat(failure).isEqualTo(new NotebookFailure.OtherEpoch(2, 1));
        assertThat(failure.words()).contains("key change 2").contains("key change 1");
    }

    @Test
    void aBookOfALaterVersionIsRefusedAndLeftAlone() {
        fixture.tamper("update meta set value = '99' where name = 'schema'");

        assertThat(failureOfOpening(JournalFixture.identity()))
                .isEqualTo(new NotebookFailure.LaterVersion());
    }

    @Test
    void aBookThatHoldsNoNotebookIsRefusedInWords() throws IOException {
        try (TestBook empty = TestBook.create(Files.createDirectory(folder.resolve("empty")))) {
            assertThatThrownBy(
                            () ->
                                    Notebook.open(
                                            empty.book(),
                                            JournalFixture.identity(),
                                            fixture.signing(),
                                            List.of()))
                    .isInstanceOfSatisfying(
                            NotebookException.class,
                            e -> assertThat(e.failure()).isEqualTo(new NotebookFailure.NotBegun()));
        }
    }

    @Test
    void aSecondBeginningIsRefused() {
        assertThatThrownBy(
                        () ->
                                Notebook.create(
                                        fixture.book.book(),
                                        JournalFixture.identity(),
                                        fixture.signing(),
                                        List.of(JournalFixture.lead()),
                                        List.of()))
                .isInstanceOf(NotebookException.class);
        assertThat(fixture.notebook().count()).isEqualTo(1);
    }

    private NotebookFailure failureOfOpening(Notebook.Identity identity) {
        try {
            Notebook.open(fixture.book.book(), identity, fixture.signing(), List.of());
        } catch (NotebookException e) {
            return e.failure();
        }
        throw new AssertionError("It was opened.");
    }

    @Test
    void theJournalRefusesToBeDeletedChangedOrReplaced() {
        fixture.notebook().record(List.of(fact("one")), Optional.empty());
        for (String sql :
                List.of(
                        "delete from entry",
                        "delete from entry where seq = 2",
                        "update entry set payload = '{}' where seq = 2",
                        "update entry set recorded_at = '2020-01-01T00:00:00.000Z'",
                        "update entry set seq = 9 where seq = 2",
                        "update entry set payload = null, payload_salt = null where seq = 2",
                        "update entry set payload = null where seq = 2",
                        "insert or replace into entry select id, chain, seq, recorded_at, author,"
                                + " kind, '{}', payload_salt, payload_digest, previous, digest,"
                                + " signature from entry where seq = 2")) {
            assertThatThrownBy(() -> fixture.tamper(sql)).as(sql).hasMessageContaining("never");
        }
        assertThat(fixture.notebook().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aRecordedDestructionMayTakeTheWordsAndTheChainStillVerifies() {
        Entry secret = fixture.notebook().record(List.of(fact("one")), Optional.empty()).getFirst();
        Fact destruction =
                new org.waymark.journal.fact.FromLaterVersion(
                        "RecordsDestroyed",
                        1,
                        null,
                        "{\"v\":1,\"entries\":[\"" + secret.id() + "\"]}");
        fixture.notebook().record(List.of(destruction), Optional.empty());
        fixture.tamper(
                "update entry set payload = null, payload_salt = null where id = '"
                        + secret.id()
                        + "'");

        assertThat(fixture.notebook().verify())
                .isInstanceOfSatisfying(
                        Verification.Intact.class, it -> assertThat(it.destroyed()).isEqualTo(1));
        assertThat(fixture.notebook().entry(secret.id()).orElseThrow().fact()).isNull();
    }

    @Test
    void aProjectionThatFailsLeavesNothingBehind() {
        Notebook notebook = fixture.reopen(new FailingProjection());
        Head before = notebook.head();

        assertThatThrownBy(() -> notebook.record(List.of(fact("one")), Optional.empty()))
                .isInstanceOf(RuntimeException.class);

        assertThat(notebook.head()).isEqualTo(before);
        assertThat(notebook.count()).isEqualTo(1);
        assertThat(fixture.reopen().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void aFullDiskIsToldInWordsAndTheNextSigningWorks() {
        Notebook notebook = fixture.notebook();
        fixture.tamper("pragma max_page_count = 1");

        assertThatThrownBy(
                        () -> notebook.record(List.of(fact("x".repeat(300_000))), Optional.empty()))
                .isInstanceOfSatisfying(
                        VaultException.class,
                        e -> assertThat(e.failure()).isInstanceOf(FolderFailure.DiskFull.class));

        fixture.tamper("pragma max_page_count = 1073741823");
        assertThat(notebook.count()).isEqualTo(1);
        notebook.record(List.of(fact("x".repeat(300_000))), Optional.empty());
        assertThat(notebook.verify()).isInstanceOf(Verification.Intact.class);
    }

    /** Fails whenever anything is recorded. */
    private static final class FailingProjection implements Projection {
        @Override
        public String migrations() {
            return "org/waymark/journal/migration";
        }

        @Override
        public int schemaVersion() {
            return 1;
        }

        @Override
        public List<Table<?>> tables() {
            return List.of();
        }

        @Override
        public void apply(DSLContext book, Entry entry, Fact fact) {
            throw new IllegalStateException("a fault in a projection");
        }

        @Override
        public void draftSigned(DSLContext book, UUID draft) {}

        @Override
        public void clear(DSLContext book) {}

        @Override
        public boolean indexesAgree(DSLContext book) {
            return true;
        }
    }
}
