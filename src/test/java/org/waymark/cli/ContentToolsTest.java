package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.app.guidance.ChangedContent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

@ExtendWith(PracticeNotebook.class)
class ContentToolsTest {

    private static final String KEY_WORDS = "the publisher's passphrase";

    @TempDir Path folder;
    private Path computer;
    private Typed typed;

    @BeforeEach
    void aComputer() throws IOException {
        computer = Files.createDirectory(folder.resolve("computer"));
        typed = Typed.on(computer);
    }

    private ChangedContent next() {
        return ChangedContent.national()
                .edit("steps/review.md", "## Record", "3. One thing more to look at.\n\n## Record");
    }

    private Path packed(ChangedContent changed) {
        return changed.pack(folder.resolve("next.waymarkpack"));
    }

    @Test
    void aPackIsBegunCheckedPackedSignedComparedAndInstalled() throws IOException {
        Typed.Answer begun =
                typed.type("content", "new-local", "Little Fenwick", "--in", folder.toString());
        assertThat(begun.code()).as(begun::all).isZero();
        Path area = folder.resolve("little-fenwick");
        assertThat(area).isDirectoryContaining("glob:**/README.md");
        assertThat(typed.type("content", "check", area.toString()).out())
                .contains("0 errors, 0 warnings.");

        Path file = folder.resolve("fenwick.waymarkpack");
        Typed.Answer made =
                typed.type("content", "pack", area.toString(), "--out", file.toString());
        assertThat(made.code()).as(made::all).isZero();
        assertThat(made.out()).contains("Made fenwick.waymarkpack: 3 files. Manifest ");

        Path key = folder.resolve("key.pem");
        Typed.Answer keyMade =
                typed.type(
                        "content",
                        "new-key",
                        key.toString(),
                        "--passphrase-file",
                        typed.file(KEY_WORDS));
        assertThat(keyMade.out()).containsPattern("fingerprint: ([0-9a-f]{4} ){7}[0-9a-f]{4}");
        Typed.Answer signed =
                typed.type(
                        "content",
                        "sign",
                        file.toString(),
                        "--key-file",
                        key.toString(),
                        "--passphrase-file",
                        typed.file(KEY_WORDS));
        assertThat(signed.code()).as(signed::all).isZero();

        Typed.Answer same = typed.type("content", "diff", area.toString(), file.toString());
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("The two are the same, byte by byte.");

        Typed.Answer installed = typed.type("content", "install", file.toString(), "--yes");
        assertThat(installed.code()).as(installed::all).isZero();
        assertThat(installed.out())
                .contains(
                        "Published by Not established.",
                        "a key that this computer has not seen before",
                        "Fingerprint of the key: ",
                        "Installed. It is in force when a notebook is next opened.");
        Typed.expectOnlyRefused(
                typed.type("content", "install", file.toString(), "--yes"), "is installed already");
    }

    @Test
    void packingTwiceGivesTheSameBytes() throws IOException {
        Path source = next().folder(folder.resolve("source"));
        Path one = folder.resolve("one.waymarkpack");
        Path two = folder.resolve("two.waymarkpack");
        typed.type("content", "pack", source.toString(), "--out", one.toString());
        typed.type("content", "pack", source.toString(), "--out", two.toString());

        assertThat(one).hasSameBinaryContentAs(two);
        byte[] before = Files.readAllBytes(one);
        Typed.expectOnlyRefused(
                typed.type("content", "pack", source.toString(), "--out", one.toString()),
                "There is a file of that name already");
        assertThat(Files.readAllBytes(one)).isEqualTo(before);
    }

    @Test
    void aPackWithAFaultIsNotMade() {
        Path source =
                next().edit("steps/review.md", "kind: decision", "kind: dance")
                        .folder(folder.resolve("source"));
        Path out = folder.resolve("out.waymarkpack");

        Typed.expectOnlyRefused(
                typed.type("content", "pack", source.toString(), "--out", out.toString()),
                "steps/review.md:4:");
        assertThat(out).doesNotExist();
    }

    @Test
    void aHardLinkInAFolderIsNamed() throws IOException {
        Path source = next().folder(folder.resolve("source"));
        Path other = Files.writeString(folder.resolve("other.md"), "words");
        try {
            Files.createLink(source.resolve("steps/linked.md"), other);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            org.junit.jupiter.api.Assumptions.abort("This disk has no hard links.");
        }

        Typed.Answer answer = typed.type("content", "check", source.toString());

        assertThat(answer.code()).isEqualTo(ExitCodes.DAMAGED);
        assertThat(answer.out()).contains("steps/linked.md: This file has a second name");
    }

    @Test
    void aComparisonTellsStepByStepAndLineByLine() {
        Path before = ChangedContent.national().version("2026.11").folder(folder.resolve("a"));
        Path after =
                next().withoutStep("exploitation")
                        .edit(
                                "pack.json",
                                "\"reviewBy\": \"2027-05-23\"",
                                "\"reviewBy\": \"2027-06-30\"")
                        .folder(folder.resolve("b"));

        Typed.Answer answer = typed.type("content", "diff", before.toString(), after.toString());

        assertThat(answer.code()).as(answer::all).isEqualTo(ExitCodes.DAMAGED);
        assertThat(answer.out())
                .contains(
                        "    - Version: 2026.11\n    + Version: 2026.12",
                        "    - Review by: 2027-05-23\n    + Review by: 2027-06-30",
                        "Changed: Step Review and chase (review)",
                        "    + Do: One thing more to look at.",
                        "Changed: Step What kind of concern is it? (q-route)",
                        "Removed: Step Child sexual exploitation (exploitation)");
    }

    @Test
    void casesAtAChangedStepAreNamedByNumberAlone(PracticeNotebook.Made made) throws IOException {
        Path notebook = made.copyTo(folder.resolve("Practice.waymark"));
        Path file = packed(next());
        Map<String, String> before = NotebookFiles.state(notebook);

        Typed.Answer answer =
                typed.type(
                        "content",
                        "install",
                        file.toString(),
                        "--yes",
                        "--notebook",
                        notebook.toString(),
                        "--passphrase-file",
                        typed.file(Typed.PASSPHRASE));

        assertThat(answer.code()).as(answer::all).isZero();
        assertThat(answer.out())
                .containsPattern(
                        "Case 20[0-9]{2}-[0-9]{3} stands at “Review and chase”, which changes");
        assertThat(NotebookFiles.state(notebook)).isEqualTo(before);
        Typed.Answer verified = typed.verify(notebook);
        assertThat(verified.code()).as(verified::all).isZero();
    }

    @Test
    void withoutATerminalNobodyIsTakenAtTheirWord() {
        Typed.expectOnlyRefused(
                typed.type("content", "install", packed(next()).toString()), "Give --yes");
        assertThat(computer.resolve("data").resolve("packs")).doesNotExist();
    }

    @Test
    void aPackByAnotherKeyNeedsAnExpressWord() throws IOException {
        String words = typed.file(KEY_WORDS);
        for (String key : new String[] {"one", "two"}) {
            typed.type(
                    "content",
                    "new-key",
                    folder.resolve(key).toString(),
                    "--passphrase-file",
                    words);
        }
        Path first = sign(packed(next()), "one", words);
        assertThat(typed.type("content", "install", first.toString(), "--yes").code()).isZero();
        Path second = sign(packed(next().version("2027.01")), "two", words);
        Map<String, String> before = NotebookFiles.state(computer);

        Typed.expectOnlyRefused(
                typed.type("content", "install", second.toString(), "--yes"),
                "Signed with another key",
                "--trust-key");
        assertThat(NotebookFiles.state(computer)).isEqualTo(before);
        assertThat(
                        typed.type("content", "install", second.toString(), "--yes", "--trust-key")
                                .code())
                .isZero();
    }

    private Path sign(Path file, String key, String words) {
        Typed.Answer answer =
                typed.type(
                        "content",
                        "sign",
                        file.toString(),
                        "--key",
                        folder.resolve(key).toString(),
                        "--passphrase-file",
                        words);
        assertThat(answer.code()).as(answer::all).isZero();
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"install", "sign", "diff", "print", "pack"})
    void whatIsNoPackIsRefusedInWords(String command) throws IOException {
        Path no = Files.writeString(folder.resolve("no.waymarkpack"), "This is no pack.");
        String[] all =
                switch (command) {
                    case "sign" ->
                            new String[] {
                                "content",
                                "sign",
                                no.toString(),
                                "--key",
                                no.toString(),
                                "--passphrase-file",
                                typed.file(KEY_WORDS)
                            };
                    case "diff" -> new String[] {"content", "diff", no.toString(), no.toString()};
                    case "print" ->
                            new String[] {
                                "content", "print", no.toString(), "--out", folder.toString()
                            };
                    default -> new String[] {"content", command, no.toString()};
                };
        Map<String, String> before = NotebookFiles.state(folder);

        Typed.expectOnlyRefused(typed.type(all));

        assertThat(NotebookFiles.state(folder)).isEqualTo(before);
    }

    @Test
    void aWeakPassphraseMakesNoKey() {
        Path key = folder.resolve("key");

        Typed.expectOnlyRefused(
                typed.type(
                        "content",
                        "new-key",
                        key.toString(),
                        "--passphrase-file",
                        typed.file("short")));
        assertThat(key).doesNotExist();
    }

    @Test
    void thePackInForceIsPrintedAsTwoFiles() throws IOException {
        Path out = folder.resolve("prints");

        Typed.Answer answer = typed.type("content", "print", "--built-in", "--out", out.toString());

        assertThat(answer.code()).as(answer::all).isZero();
        assertThat(answer.out()).containsPattern("Printed [0-9]+ pages");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "Guidance csa-pathway 2026.11, 2026-11-23.pdf",
                            "Guidance csa-pathway 2026.11, 2026-11-23.html");
        }
        Typed.expectOnlyRefused(
                typed.type("content", "print", "--built-in", "--out", out.toString()), "already");
        Typed.expectOnlyRefused(
                typed.type("content", "print", "--out", out.toString()),
                "either a pack or --built-in");
    }
}
