package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.guidance.PastReading;
import org.waymark.casework.Casework;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryKind;
import org.waymark.casework.KeptWords;
import org.waymark.journal.Author;
import org.waymark.journal.Notebook;
import org.waymark.vault.FolderFailure;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.Secret;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.Vault;
import org.waymark.vault.VaultException;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** On real files, with a real engine that is told that there is no more room. */
class WaitingWordsTest {

    private static final String PASSPHRASE = "harbour lantern violet acorn";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Europe/London"));
    private static final String LONG = "Robin said it again. ".repeat(20_000);

    @TempDir Path temporary;

    private final Vault vault = new Vault(CLOCK, new SecureRandom());
    private final WaitingWords waiting = new WaitingWords();
    private final Content content = new Content(CLOCK);
    private Path folder;
    private NotebookServices services;
    private UnlockedVault unlocked;

    @BeforeEach
    void aNotebook() {
        folder = temporary.resolve("Ours.waymark");
        services =
                new NotebookServices(
                        content::library,
                        content::library,
                        content::holidays,
                        content::practice,
                        () -> KeyDerivationCost.LEAST,
                        new Installation(temporary.resolve("installation")),
                        new Anchors(temporary.resolve("anchors.properties")),
                        CLOCK,
                        new EventLog(),
                        PastReading.none());
        VaultNotebooks notebooks = new VaultNotebooks(vault, services);
        notebooks
                .create(
                        folder,
                        new Notebooks.NewNotebook("J. Okafor", "Larkfield Play"),
                        PASSPHRASE.toCharArray(),
                        String.join(" ", notebooks.newRecoveryWords()).toCharArray())
                .close();
    }

    @Test
    void wordsThatAFullDiskRefusedAreThereAfterUnlockingAndSavedOnceThereIsRoom()
            throws SQLException {
        Draft draft =
                new Draft(
                        new DraftId(UUID.randomUUID()),
                        null,
                        content.pathway().start(),
                        EntryKind.CONCERN,
                        Map.of("text", LONG),
                        CLOCK.instant());
        KeptWords words =
                new KeptWords(
                        "person/1/new",
                        "Somebody",
                        null,
                        content.pathway().start(),
                        Map.of("person-note", LONG),
                        CLOCK.instant());
        try (NotebookSession session = open()) {
            full();
            assertThatThrownBy(() -> session.recorder().save(draft)).satisfies(this::isFull);
            assertThatThrownBy(() -> session.shelf().keep(words)).satisfies(this::isFull);
            assertThat(session.queries().drafts()).containsExactly(draft);
            assertThat(session.shelf().all()).containsExactly(words);
            assertThat(waiting.count()).isZero();
        }
        assertThat(waiting.count()).isEqualTo(2);
        assertThat(waiting).asString().doesNotContain("Robin");

        try (NotebookSession session = open()) {
            assertThat(waiting.count()).isZero();
            assertThat(session.queries().drafts()).containsExactly(draft);
            assertThat(session.shelf().find(words.place())).contains(words);
        }
        assertThat(waiting.count()).isZero();
        try (NotebookSession session = new VaultNotebooks(vault, services).open(folder, secret())) {
            assertThat(session.queries().drafts()).containsExactly(draft);
            assertThat(session.shelf().all()).containsExactly(words);
            assertThat(session.check().sentences())
                    .contains(
                            "Not signed yet: 1 draft and the words of 1 form. No signature or chain"
                                    + " guards these.");
        }
    }

    @Test
    void wordsThatWereSignedOrLetGoOfDoNotWait() throws SQLException {
        KeptWords words =
                new KeptWords(
                        "person/1/new",
                        "Somebody",
                        null,
                        null,
                        Map.of("person-note", LONG),
                        CLOCK.instant());
        try (NotebookSession session = open()) {
            full();
            assertThatThrownBy(() -> session.shelf().keep(words)).satisfies(this::isFull);
            session.shelf().letGo(words.place());
            assertThat(session.shelf().all()).isEmpty();
        }
        assertThat(waiting.count()).isZero();
    }

    private void isFull(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused ->
                                assertThat(refused.failure())
                                        .isInstanceOf(FolderFailure.DiskFull.class));
    }

    private void full() throws SQLException {
        try (Statement sql = unlocked.book().connection().createStatement();
                ResultSet pages = sql.executeQuery("pragma page_count")) {
            int count = pages.getInt(1);
            sql.execute("pragma max_page_count = " + count);
        }
    }

    private NotebookSession open() {
        try (Secret secret = Secret.typed(secret())) {
            unlocked = vault.unlock(folder, secret);
        }
        Notebook notebook =
                Notebook.open(
                        unlocked.book(),
                        new Notebook.Identity(unlocked.notebook(), unlocked.epoch()),
                        new Notebook.Signing(
                                Author.of(unlocked.keys()), services.installation().id(), CLOCK),
                        Casework.projections());
        return new OpenNotebook(
                "Ours",
                unlocked,
                notebook,
                new Casework(
                        notebook, content.pathway(), content.holidays(), CLOCK, CLOCK.getZone()),
                services,
                waiting);
    }

    private static char[] secret() {
        return PASSPHRASE.toCharArray();
    }
}
