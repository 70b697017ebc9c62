package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.casework.Signing;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.SecretFailure;
import org.waymark.vault.VaultException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

class ChangedSecretsTest {

    private static final String OLD = "harbour lantern violet acorn";
    private static final String FRESH = "meadow copper saddle ribbon";

    @TempDir Path temporary;

    private Path folder;
    private Notebooks notebooks;
    private String oldWords;

    @BeforeEach
    void aNotebook() {
        notebooks =
                Services.in(
                                new ApplicationFolders(
                                        temporary.resolve("data"), temporary.resolve("cache")),
                                Clock.fixed(
                                        Instant.parse("2026-11-23T17:30:00Z"),
                                        ZoneId.of("Europe/London")),
                                () -> KeyDerivationCost.LEAST)
                        .notebooks();
        folder = temporary.resolve("Ours.waymark");
        oldWords = String.join(" ", notebooks.newRecoveryWords());
        notebooks
                .create(
                        folder,
                        new Notebooks.NewNotebook("J. Okafor", "Larkfield Play"),
                        OLD.toCharArray(),
                        oldWords.toCharArray())
                .close();
    }

    @Test
    void theNewPassphraseOpensAndSignsAsTheSamePersonAndTheOldOneDoesNotOpen() {
        char[] fresh = FRESH.toCharArray();
        try (NotebookSession session = open(OLD)) {
            assertThat(session.changePassphrase(OLD.toCharArray(), fresh, "")).isTrue();
            assertThat(fresh).containsOnly('\0');
            assertThat(session.check().sound()).isTrue();
        }

        signsSoundly(FRESH, "J. Okafor", "Lead");
        doesNotOpen(OLD);
    }

    @Test
    void theNewRecoveryWordsOpenAndSignAndTheOldOnesDoNotOpen() {
        String freshWords = String.join(" ", notebooks.newRecoveryWords());
        char[] fresh = freshWords.toCharArray();
        try (NotebookSession session = open(OLD)) {
            assertThat(session.changeRecoveryWords(OLD.toCharArray(), fresh)).isTrue();
            assertThat(fresh).containsOnly('\0');
            assertThat(session.check().sound()).isTrue();
        }

        signsSoundly(freshWords, "Recovery words", "Recovery words");
        signsSoundly(OLD, "J. Okafor", "Lead");
        doesNotOpen(oldWords);
    }

    @Test
    void aPassphraseSetAfterUnlockingWithTheRecoveryWordsIsANewLeads() {
        try (NotebookSession session = open(oldWords)) {
            assertThat(
                            session.changePassphrase(
                                    oldWords.toCharArray(), FRESH.toCharArray(), "A. Lindqvist"))
                    .isTrue();
            assertThat(session.check().sound()).isTrue();
        }

        signsSoundly(FRESH, "A. Lindqvist", "Lead");
        signsSoundly(oldWords, "Recovery words", "Recovery words");
        doesNotOpen(OLD);
    }

    @Test
    void nothingIsChangedForSomebodyWhoDoesNotKnowTheSecretOfNow() {
        String freshWords = String.join(" ", notebooks.newRecoveryWords());
        try (NotebookSession session = open(OLD)) {
            assertThat(
                            session.changePassphrase(
                                    "who walks past".toCharArray(), FRESH.toCharArray(), ""))
                    .isFalse();
            assertThat(session.changePassphrase(new char[0], FRESH.toCharArray(), "")).isFalse();
            assertThat(
                            session.changeRecoveryWords(
                                    "who walks past".toCharArray(), freshWords.toCharArray()))
                    .isFalse();
        }

        signsSoundly(OLD, "J. Okafor", "Lead");
        signsSoundly(oldWords, "Recovery words", "Recovery words");
        doesNotOpen(FRESH);
        doesNotOpen(freshWords);
    }

    @Test
    void whatCannotBeAPassphraseOrRecoveryWordsChangesNothing() {
        char[] tooShort = "too short".toCharArray();
        char[] noWords = "twelve words these are not".toCharArray();
        try (NotebookSession session = open(OLD)) {
            assertThatThrownBy(() -> session.changePassphrase(OLD.toCharArray(), tooShort, ""))
                    .isInstanceOf(VaultException.class);
            assertThatThrownBy(() -> session.changeRecoveryWords(OLD.toCharArray(), noWords))
                    .isInstanceOf(VaultException.class);
        }

        assertThat(tooShort).containsOnly('\0');
        assertThat(noWords).containsOnly('\0');
        signsSoundly(OLD, "J. Okafor", "Lead");
        signsSoundly(oldWords, "Recovery words", "Recovery words");
    }

    private void signsSoundly(String secret, String author, String role) {
        try (NotebookSession session = open(secret)) {
            assertThat(session.author()).isEqualTo(author);
            assertThat(session.role()).isEqualTo(role);
            assertThat(session.recorder().nameCharity("Larkfield Play and Garden"))
                    .isInstanceOf(Signing.Signed.class);
        }
        assertThat(notebooks.verify(folder, secret.toCharArray()).sound()).isTrue();
    }

    private void doesNotOpen(String secret) {
        assertThatThrownBy(() -> open(secret).close())
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused ->
                                assertThat(refused.failure())
                                        .isInstanceOf(SecretFailure.WrongSecret.class));
    }

    private NotebookSession open(String secret) {
        return notebooks.open(folder, secret.toCharArray());
    }
}
