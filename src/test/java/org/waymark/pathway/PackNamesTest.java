package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Names that would be another file somewhere, and search words that lead nowhere. */
class PackNamesTest {

    @TempDir private Path folder;

    @Test
    void aHardLinkIsRefused() throws IOException {
        TinyPack pack = new TinyPack().remove("steps/watch.md");
        pack.writeTo(folder.resolve("pack"));
        Path outside = folder.resolve("outside.md");
        Files.writeString(outside, new TinyPack().text("steps/watch.md"));
        try {
            Files.createLink(folder.resolve("pack/steps/watch.md"), outside);
        } catch (IOException | UnsupportedOperationException noHardLinks) {
            Assumptions.abort("This disk has no hard links.");
        }

        assertThat(pack.read(folder.resolve("pack")).faults())
                .anySatisfy(
                        fault -> {
                            assertThat(fault.file()).isEqualTo("steps/watch.md");
                            assertThat(fault.reason()).contains("a hard link");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps/con.md",
                "NUL.json",
                "forms/Com1.json",
                "aux.notes.md",
                "a..b.md",
                "-a.md",
                "_a.md",
                "a b.md",
                "caf\u00e9.md",
                "a/b/c/d/e/f/g/h/i/j.md"
            })
    void aNameThatIsNoPlainNameEverywhereIsRefused(String name) {
        TinyPack pack = new TinyPack().put(name, "words");
        List<PackFault> faults;
        try {
            faults = pack.read(folder).faults();
        } catch (InvalidPathException notOnThisComputer) {
            return;
        }

        assertThat(faults)
                .anySatisfy(
                        fault -> {
                            assertThat(fault.severity()).isEqualTo(PackFault.Severity.ERROR);
                            assertThat(name).startsWith(fault.file());
                            assertThat(fault.reason())
                                    .containsAnyOf("may have only", "is a device", "too deep");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "step": "nowhere"    | There is no step “nowhere”
                    "step": 1            | must be text
                    "words": []          | needs at least 1
                    "words": ["b", "B"]  | stands here twice
                    "colour": "red"      | is not known here
                    """)
    void searchWordsThatLeadNowhereAreRefusedWithTheirLine(String member, String reason) {
        String file =
                """
                { "ignored": ["the"], "groups": [
                  { "words": ["a"], "step": null },
                  {
                    %s%s
                  }
                ] }
                """
                        .formatted(
                                member,
                                (member.startsWith("\"words\"") ? "" : ", \"words\": [\"c\"]")
                                        + (member.startsWith("\"step\"")
                                                ? ""
                                                : ", \"step\": null"));

        assertThat(new TinyPack().put("synonyms.json", file).read(folder).faults())
                .anySatisfy(
                        fault -> {
                            assertThat(fault.file()).isEqualTo("synonyms.json");
                            assertThat(fault.line()).isEqualTo(4);
                            assertThat(fault.reason()).contains(reason);
                        });
    }

    @Test
    void aPackWithoutSearchWordsIsSound() {
        assertThat(new TinyPack().read(folder)).isInstanceOf(PackReading.Sound.class);
    }
}
