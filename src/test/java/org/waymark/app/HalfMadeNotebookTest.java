package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.pathway.Library;
import org.waymark.pathway.Pathway;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.Vault;
import org.waymark.vault.VaultException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class HalfMadeNotebookTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Europe/London"));

    @TempDir Path folder;
    private Path notebook;
    private final Content content = new Content(CLOCK);
    private int asked;
    private int failsAt;

    @BeforeEach
    void aPlaceForIt() {
        notebook = folder.resolve("New.waymark");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPracticeNotebookWhoseMakingFailsHalfWayIsTakenBack(int when) {
        failsAt = when;

        assertThatThrownBy(() -> notebooks().createPractice(notebook)).hasMessage("half way");

        assertThat(notebook).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aNotebookWhoseMakingFailsHalfWayIsTakenBackAndTheNextTryMakesIt(int when) {
        failsAt = when;
        assertThatThrownBy(this::create).hasMessage("half way");
        assertThat(notebook).doesNotExist();

        create().close();

        assertThat(notebook).exists();
    }

    @Test
    void whatAMakingLeftThatWasCutShortBeforeTheKeyringDoesNotStandInTheWay() throws IOException {
        Files.createDirectory(notebook);
        Files.createFile(notebook.resolve(".lock"));
        Files.write(notebook.resolve("main.db"), new byte[4096]);

        assertThat(notebooks().isFree(notebook)).isTrue();
        create().close();

        assertThat(notebooks().verify(notebook, "five random words".toCharArray()).sound())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyring.json", "keyring.json.bak", "keyring.json.new", "letter.txt"})
    void whereThereMayBeMoreThanThatNothingIsDeletedAndTheWordsSayWhatToDo(String file)
            throws IOException {
        Files.createDirectory(notebook);
        Files.write(notebook.resolve("main.db"), new byte[4096]);
        Files.write(notebook.resolve(file), new byte[10]);

        assertThat(notebooks().isFree(notebook)).isFalse();
        assertThatThrownBy(this::create)
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused ->
                                assertThat(refused.failure().words())
                                        .contains("delete that folder once you are sure"));

        assertThat(notebook.resolve("main.db")).hasSize(4096);
        assertThat(notebook.resolve(file)).hasSize(10);
    }

    @Test
    void aBookThatMayHoldEntriesIsNeverDeleted() throws IOException {
        create().close();
        Files.delete(notebook.resolve("keyring.json"));
        long size = Files.size(notebook.resolve("main.db"));

        assertThat(notebooks().isFree(notebook)).isFalse();
        assertThatThrownBy(this::create).isInstanceOf(VaultException.class);

        assertThat(notebook.resolve("main.db")).hasSize(size);
    }

    @Test
    void whatKeepsNoAnchorIsClosedAllTheSame() {
        NotebookSession session = create();
        assertThat(folder.resolve("anchors.properties").toFile().mkdir()).isTrue();
        assertThat(folder.resolve("anchors.properties/in the way").toFile().mkdir()).isTrue();

        session.close();

        assertThat(notebooks().verify(notebook, "five random words".toCharArray()).sound())
                .isTrue();
    }

    private NotebookSession create() {
        Notebooks notebooks = notebooks();
        return notebooks.create(
                notebook,
                new Notebooks.NewNotebook("The lead", "Larkfield Play"),
                "five random words".toCharArray(),
                String.join(" ", notebooks.newRecoveryWords()).toCharArray());
    }

    private Pathway pathway() {
        if (++asked == failsAt) {
            throw new IllegalStateException("half way");
        }
        return content.pathway();
    }

    private Notebooks notebooks() {
        return new VaultNotebooks(
                new Vault(CLOCK, new SecureRandom()),
                new NotebookServices(
                        () -> Library.of(pathway()),
                        () -> Library.of(pathway()),
                        content::holidays,
                        () -> new PracticeContent(Library.of(pathway()), List.of()),
                        () -> KeyDerivationCost.LEAST,
                        new Installation(folder.resolve("installation")),
                        new Anchors(folder.resolve("anchors.properties")),
                        CLOCK,
                        new EventLog(),
                        org.waymark.app.guidance.PastReading.none()));
    }
}
