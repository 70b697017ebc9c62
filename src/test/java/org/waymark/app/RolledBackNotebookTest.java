package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.vault.KeyDerivationCost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class RolledBackNotebookTest {

    private static final String PASSPHRASE = "harbour lantern violet acorn";

    @TempDir Path temporary;

    private Path folder;
    private Path older;
    private Notebooks notebooks;

    @BeforeEach
    void aNotebookThatGoesOnAfterACopyOfItWasMade() throws IOException {
        notebooks = notebooks("data");
        folder = temporary.resolve("Ours.waymark");
        older = temporary.resolve("older.db");
        List<String> words = notebooks.newRecoveryWords();
        notebooks
                .create(
                        folder,
                        new Notebooks.NewNotebook("J. Okafor", "Larkfield Play"),
                        PASSPHRASE.toCharArray(),
                        String.join(" ", words).toCharArray())
                .close();
        Files.copy(folder.resolve("main.db"), older);
        try (NotebookSession session = open()) {
            session.recorder().nameCharity("Larkfield Play and Garden");
        }
    }

    @Test
    void aNotebookAsItWasLeftIsNotOdd() {
        try (NotebookSession session = open()) {
            assertThat(session.isRolledBack()).isFalse();
            assertThat(session.check().sound()).isTrue();
        }
    }

    @Test
    void anOlderCopyInItsPlaceIsNoticedAtEachOpeningUntilSomebodyGoesOnWithIt() throws IOException {
        Files.copy(older, folder.resolve("main.db"), StandardCopyOption.REPLACE_EXISTING);

        try (NotebookSession session = open()) {
            assertThat(session.isRolledBack()).isTrue();
            assertThat(session.check().sound()).isFalse();
        }
        try (NotebookSession session = open()) {
            assertThat(session.isRolledBack()).isTrue();
            session.acceptAsItIs();
        }
        try (NotebookSession session = open()) {
            assertThat(session.isRolledBack()).isFalse();
            assertThat(session.check().sound()).isTrue();
        }
    }

    @Test
    void anotherComputerThatNeverSawItSaysThatItCannotTell() {
        NotebookCheck check = notebooks("other").verify(folder, PASSPHRASE.toCharArray());

        assertThat(check.sound()).isTrue();
        assertThat(check.sentences()).anyMatch(sentence -> sentence.contains("for the first time"));
    }

    private NotebookSession open() {
        return notebooks.open(folder, PASSPHRASE.toCharArray());
    }

    private Notebooks notebooks(String computer) {
        return Services.in(
                        new ApplicationFolders(
                                temporary.resolve(computer),
                                temporary.resolve(computer + "-cache")),
                        Clock.fixed(
                                Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Europe/London")),
                        () -> KeyDerivationCost.LEAST)
                .notebooks();
    }
}
