package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.pathway.BuiltInContent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class ContentCheckCommandTest {

    @TempDir Path folder;
    private Path content;
    private Typed typed;

    @BeforeEach
    void aCopyOfTheContent() throws IOException {
        typed = Typed.on(folder.resolve("computer"));
        content = folder.resolve("content");
        try (BuiltInContent builtIn = BuiltInContent.open();
                Stream<Path> files = Files.walk(builtIn.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(builtIn.folder().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void soundContentIsToldSoAsAWholeAndAsAPack() {
        for (Path sound : new Path[] {content, content.resolve("csa-pathway")}) {
            Typed.Answer answer = typed.type("content", "check", sound.toString());

            assertThat(answer.code()).as(answer::all).isZero();
            assertThat(answer.out().lines()).endsWith("0 errors, 0 warnings.");
            assertThat(answer.err()).isEmpty();
        }
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "words");
        for (Path place : new Path[] {folder.resolve("none"), file}) {
            Typed.expectRefused(
                    typed.type("content", "check", place.toString()), "There is no such folder.");
        }
    }

    @Test
    void aFolderWithoutAPackIsAnError() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Typed.Answer answer = typed.type("content", "check", empty.toString());

        assertThat(answer.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(answer.out()).contains("no pack.json was found", "1 error, 0 warnings.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    csa-pathway/steps/abe.md | kind: action   | kind: dance        | 4
                    csa-pathway/steps/abe.md | title: Video   | colour: Video      | 3
                    csa-pathway/steps/abe.md | id: abe        | id: start          | 2
                    csa-pathway/steps/abe.md | id: abe        | id: Not an id      | 2
                    csa-pathway/steps/abe.md | to: police-investigation | to: nowhere     | 14
                    csa-pathway/steps/abe.md | stage: enquiry | stage: nowhere     | 5
                    csa-pathway/steps/abe.md | strand: justice | strand: nowhere   | 6
                    csa-pathway/steps/abe.md | roles: \\[police | roles: [nobody    | 7
                    csa-pathway/steps/abe.md | clocks: \\[\\]  | clocks: [nowhen]    | 9
                    csa-pathway/steps/abe.md | sources: \\[S33 | sources: [S999     | 11
                    csa-pathway/steps/abe.md | Trained staff  | <b>Trained</b> staff | 0
                    csa-pathway/steps/abe.md | Trained staff  | [Trained](http://example.org) staff | 0
                    csa-pathway/steps/abe.md | Trained staff  | ![Trained](https://example.org/a.png) staff | 0
                    csa-pathway/steps/abe.md | Trained staff  | [Trained](step:nowhere) staff | 0
                    csa-pathway/steps/abe.md | ## Record      | ## Remember        | 0
                    csa-pathway/clocks.json  | `workingDays`  | `fortnights`       | 0
                    csa-pathway/sources.json | \\{             | { `id`: `x`, ,      | 0
                    csa-pathway/pack.json    | `formatVersion`: 2 | `formatVersion`: 9 | 3
                    calendar/england.json    | 20[0-9]{2}-12-25 | 2026-13-25       | 0
                    practice/f1.json         | `role`: `lead` | `role`: `dancer`   | 0
                    practice/f1.json         | `asOf`: `2026-11-23` | `asOf`: `2026-11-17` | 0
                    practice/f1.json         | on \\{2026-10-14\\} | on 14 October   | 0
                    practice/f1.json         | on \\{2026-10-14\\} | on 2026-10-14   | 0
                    practice/f1.json         | on \\{2026-10-14\\} | on {Friday}     | 0
                    """)
    void everyKindOfFaultIsNamedWithFileAndLine(String file, String was, String now, int line) {
        NotebookFiles.edit(
                content.resolve(file), was.replace('`', '"'), now.strip().replace('`', '"'));
        Map<String, String> before = NotebookFiles.state(content);

        Typed.Answer answer = typed.type("content", "check", content.toString());

        assertThat(answer.code()).as(answer::all).isEqualTo(ExitCodes.DAMAGED);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .containsPattern(
                        "(?m)^"
                                + file.replace(".", "\\.")
                                + ":"
                                + (line > 0 ? line : "[1-9][0-9]*")
                                + ": [A-Z“]");
        assertThat(answer.out()).containsPattern("(?m)^[1-9][0-9]* errors?, ");
        assertThat(NotebookFiles.state(content)).isEqualTo(before);
    }

    @Test
    void aWarningAloneIsNoError() {
        NotebookFiles.edit(
                content.resolve("csa-pathway/pack.json"),
                "\"effective\": \"[0-9-]+\",\\s*\"reviewBy\": \"[0-9-]+\"",
                "\"effective\": \"2026-01-01\",\n  \"reviewBy\": \"2026-02-01\"");

        Typed.Answer answer = typed.type("content", "check", content.toString());

        assertThat(answer.code()).as(answer::all).isZero();
        assertThat(answer.out())
                .contains("csa-pathway/pack.json:", ": warning: ", "0 errors, 1 warning.");
    }

    @Test
    void aFileThatIsALinkIsNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.md"), "secret words");
        Files.createSymbolicLink(content.resolve("csa-pathway/steps/zzz.md"), outside);

        Typed.Answer answer = typed.type("content", "check", content.toString());

        assertThat(answer.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(answer.out()).contains("csa-pathway/steps/zzz.md").doesNotContain("secret");
    }
}
