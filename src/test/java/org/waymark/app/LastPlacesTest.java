package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.guidance.PastReading;
import org.waymark.casework.CaseId;
import org.waymark.casework.CasePlace;
import org.waymark.pathway.StepId;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.Vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

/** Where one was last in a case outlives the program, in the encrypted book alone. */
class LastPlacesTest {

    private static final String PASSPHRASE = "harbour lantern violet acorn";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Europe/London"));
    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    @TempDir Path temporary;

    @Test
    void thePlaceIsThereAfterARestartAndStandsInNoFileInClear() throws IOException {
        Path folder = temporary.resolve("Ours.waymark");
        VaultNotebooks notebooks = program();
        notebooks
                .create(
                        folder,
                        new Notebooks.NewNotebook("J. Okafor", "Larkfield Play"),
                        PASSPHRASE.toCharArray(),
                        String.join(" ", notebooks.newRecoveryWords()).toCharArray())
                .close();
        CasePlace first = place("tangerine-first", false, true, 3);
        CasePlace last = place("tangerine-last", true, false, 4);
        try (NotebookSession session = notebooks.open(folder, PASSPHRASE.toCharArray())) {
            assertThat(session.places().find(CASE)).isEmpty();
            session.places().keep(first);
            assertThat(session.places().find(CASE)).contains(first);
            session.places().keep(last);
        }
        try (NotebookSession session = program().open(folder, PASSPHRASE.toCharArray())) {
            assertThat(session.places().find(CASE)).contains(last);
            assertThat(session.places().find(new CaseId(UUID.randomUUID()))).isEmpty();
            assertThat(session.check().sound()).isTrue();
        }
        assertThat(last).asString().doesNotContain("tangerine");
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(text.replace("\0", "")).as(file.toString()).doesNotContain("tangerine");
            }
        }
    }

    private static CasePlace place(String step, boolean asMap, boolean asList, int moves) {
        return new CasePlace(
                CASE, new StepId(step), asMap, asList, new StepId("tangerine-stood"), moves);
    }

    private VaultNotebooks program() {
        Content content = new Content(CLOCK);
        return new VaultNotebooks(
                new Vault(CLOCK, new SecureRandom()),
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
                        PastReading.none()));
    }
}
