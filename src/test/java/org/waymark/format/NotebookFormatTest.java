package org.waymark.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.casework.Casework;
import org.waymark.journal.Author;
import org.waymark.journal.Facts;
import org.waymark.journal.Head;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.vault.Enrolment;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.NewVault;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.Vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A notebook that the program made is what the page on its format says. */
class NotebookFormatTest {

    // With a ligature and a combining accent, so that NFKC is not the identity.
    private static final String PASSPHRASE = "ﬁve random words, Zoe\u0308";
    private static final UUID CASE = UUID.fromString("018f5c1e-0000-7000-8000-00000000000a");

    @TempDir static Path place;
    @TempDir Path work;

    private static Path folder;
    private static String recoveryWords;
    private static UUID lead;
    private static List<Fact> facts;
    private static Head head;

    @BeforeAll
    static void makeNotebook() {
        folder = place.resolve("Made by the program.waymark");
        Vault vault = new Vault(Clock.systemUTC(), new SecureRandom());
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray());
                RecoveryWords words = RecoveryWords.generate(new SecureRandom())) {
            recoveryWords = String.join("  ", words.words()).toUpperCase(java.util.Locale.ROOT);
            NewVault made = vault.create(folder, passphrase, words, KeyDerivationCost.LEAST);
            try (UnlockedVault unlocked = made.vault()) {
                lead = unlocked.keys().person();
                record(unlocked, made.recovery());
            }
        }
    }

    private static void record(UnlockedVault unlocked, Enrolment recovery) {
        Notebook notebook =
                Notebook.create(
                        unlocked.book(),
                        new Notebook.Identity(unlocked.notebook(), unlocked.epoch()),
                        new Notebook.Signing(
                                Author.of(unlocked.keys()), UUID.randomUUID(), Clock.systemUTC()),
                        List.of(
                                enrolled(unlocked.keys().enrolment(), "Priya D."),
                                enrolled(recovery, "Recovery words")),
                        Casework.projections());
        facts = new ArrayList<>();
        facts.add(
                new NoteMade(
                        CASE,
                        "q-threshold",
                        new Guidance("csa-pathway", "2026.11", "ab"),
                        new Happened("2026-11-09T14:05", null, Happened.Precision.EXACT),
                        "مرحبا 😀 \"quoted\"",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null));
        facts.addAll(Facts.any().list().ofSize(60).sample());
        facts.forEach(fact -> notebook.record(List.of(fact), Optional.empty()));
        head = notebook.head();
    }

    private static PersonEnrolled enrolled(Enrolment enrolment, String name) {
        return new PersonEnrolled(
                enrolment.person(), name, enrolment.role().word(), enrolment.publicKey());
    }

    @Test
    void everyDigestSignatureAndLinkHoldsByThePassphrase() throws Exception {
        NotebookReader.Notebook read = NotebookReader.read(folder, "passphrase", PASSPHRASE, work);

        assertThat(read.person()).isEqualTo(lead.toString());
        assertThat(read.role()).isEqualTo("lead");
        assertThat(read.entries()).hasSize(facts.size() + 2);
        assertThat(read.entries().getLast().digest()).isEqualTo(head.digest());
        assertThat(read.entries())
                .extracting(NotebookReader.Entry::author)
                .containsOnly(lead.toString());
    }

    @Test
    void theRecoveryWordsOpenTheSameBookAsSomebodyElse() throws Exception {
        NotebookReader.Notebook read = NotebookReader.read(folder, "recovery", recoveryWords, work);

        assertThat(read.role()).isEqualTo("recovery");
        assertThat(read.person()).isNotEqualTo(lead.toString());
        assertThat(read.entries().get(1).payload().get("person").asText()).isEqualTo(read.person());
        assertThat(read.entries()).hasSize(facts.size() + 2);
    }

    @Test
    void aPayloadHasTheMembersOfThePage() throws Exception {
        NotebookReader.Entry note =
                NotebookReader.read(folder, "passphrase", PASSPHRASE, work).entries().get(2);

        assertThat(note.kind()).isEqualTo("NoteMade");
        assertThat(note.payload().get("case").asText()).isEqualTo(CASE.toString());
        assertThat(note.payload().get("step").asText()).isEqualTo("q-threshold");
        assertThat(note.payload().get("guidance").toString())
                .isEqualTo("{\"pack\":\"csa-pathway\",\"version\":\"2026.11\",\"digest\":\"ab\"}");
        assertThat(note.payload().get("happened").toString())
                .isEqualTo("{\"from\":\"2026-11-09T14:05\",\"to\":null,\"precision\":\"exact\"}");
        assertThat(note.payload().get("text").asText()).isEqualTo("مرحبا 😀 \"quoted\"");
    }

    @Test
    void aFlippedBitInAnyPageIsSeen() throws Exception {
        byte[] book = Files.readAllBytes(folder.resolve("main.db"));
        Path damaged = Files.createDirectory(work.resolve("damaged"));
        Files.copy(folder.resolve("keyring.json"), damaged.resolve("keyring.json"));
        int page = book.length / 4096;
        book[(page - 1) * 4096 + 2000] ^= 1;
        Files.write(damaged.resolve("main.db"), book);

        assertThatThrownBy(() -> NotebookReader.read(damaged, "passphrase", PASSPHRASE, work))
                .isInstanceOf(NotebookReader.NotAsThePageSays.class)
                .hasMessage("page " + page);
    }

    @Test
    void aChangedKeyringIsSeen() throws Exception {
        Path changed = Files.createDirectory(work.resolve("changed"));
        Files.copy(folder.resolve("main.db"), changed.resolve("main.db"));
        Files.writeString(
                changed.resolve("keyring.json"),
                Files.readString(folder.resolve("keyring.json"))
                        .replaceFirst("\"label\"\\s*:\\s*\"Lead\"", "\"label\":\"Other\""));

        assertThatThrownBy(() -> NotebookReader.read(changed, "passphrase", PASSPHRASE, work))
                .isInstanceOf(NotebookReader.NotAsThePageSays.class)
                .hasMessage("seal of the keyring");
    }
}
