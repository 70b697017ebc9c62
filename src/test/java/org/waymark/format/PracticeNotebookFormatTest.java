package org.waymark.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.NotebookCheck;
import org.waymark.app.Notebooks;
import org.waymark.app.Services;
import org.waymark.vault.KeyDerivationCost;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The practice notebook, read by somebody who has the page on the format and not the program. */
class PracticeNotebookFormatTest {

    private static final String PASSPHRASE = "practice notebook";

    @TempDir private Path place = Path.of("");

    @Test
    void everyDigestSignatureAndLinkOfThePracticeNotebookHolds() throws Exception {
        Path folder = place.resolve("Practice.waymark");
        Notebooks notebooks =
                Services.in(
                                new ApplicationFolders(
                                        place.resolve("data"), place.resolve("cache")),
                                Clock.fixed(
                                        Instant.parse("2026-11-23T17:30:00Z"),
                                        ZoneId.of("Europe/London")),
                                () -> KeyDerivationCost.LEAST)
                        .notebooks();
        notebooks.createPractice(folder);

        NotebookReader.Notebook read = NotebookReader.read(folder, "passphrase", PASSPHRASE, place);

        assertThat(read.role()).isEqualTo("practice");
        assertThat(read.entries())
                .extracting(NotebookReader.Entry::kind)
                .contains(
                        "PersonEnrolled",
                        "CaseOpened",
                        "ConcernRaised",
                        "NoteMade",
                        "DecisionMade",
                        "ContactMade",
                        "ActionAgreed",
                        "CaseMoved",
                        "GuidanceKept");
        assertThat(guidanceThatNobodyCouldRead(read.entries())).isEmpty();
        NotebookCheck check = notebooks.verify(folder, PASSPHRASE.toCharArray());
        assertThat(check.sentences())
                .anyMatch(sentence -> sentence.contains(read.entries().getLast().digest()));
    }

    /** Every digest of guidance that no words before it have, by the letter of the page. */
    private static Set<String> guidanceThatNobodyCouldRead(List<NotebookReader.Entry> entries)
            throws GeneralSecurityException {
        Set<String> kept = new HashSet<>();
        Set<String> missing = new TreeSet<>();
        for (NotebookReader.Entry entry : entries) {
            if (entry.kind().equals("GuidanceKept")) {
                String text = entry.payload().get("text").asText();
                byte[] digest =
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8));
                kept.add(HexFormat.of().formatHex(digest));
                text.lines()
                        .filter(line -> line.startsWith("national\t"))
                        .map(line -> line.substring("national\t".length()))
                        .forEach(missing::add);
                missing.removeAll(kept);
            } else if (entry.payload().has("guidance")) {
                missing.add(entry.payload().get("guidance").get("digest").asText());
                missing.removeAll(kept);
            }
        }
        return missing;
    }
}
