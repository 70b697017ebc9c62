package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.app.NotebookSession;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

@ExtendWith(PracticeNotebook.class)
class RefusalTest {

    private static final String WRONG = "This does not open the notebook.";

    @TempDir Path folder;
    private Path notebook;
    private Typed typed;
    private Map<String, String> before;

    @BeforeEach
    void aCopyOfAPracticeNotebook(PracticeNotebook.Made made) {
        notebook = made.copyTo(folder.resolve("Copy.waymark"));
        typed = Typed.on(folder.resolve("computer"));
        before = NotebookFiles.state(notebook);
    }

    @AfterEach
    void nothingWasChanged() {
        assertThat(NotebookFiles.state(notebook)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice notebooks",
                "Practice notebook",
                "x",
                "practice  notebook",
                " practice notebook",
                "correct horse battery staple",
                "שלום 😀 naïve passphrase"
            })
    void whateverIsWrongWithThePassphraseTheWordsAreTheSame(String passphrase) {
        expectWrong(passphrase);
    }

    @Test
    void theTwelveWordsOfAnotherNotebookAreAWrongPassphraseToo() {
        expectWrong(
                String.join(
                        " ",
                        Typed.services(folder.resolve("computer")).notebooks().newRecoveryWords()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "salt", "sealed"})
    void aSlotWhoseBytesAreDamagedCannotBeToldFromAWrongPassphrase(String name) {
        String flipped = "\"" + name + "\"\\s*:\\s*\"(?!B)[A-Za-z0-9+/]";
        NotebookFiles.edit(notebook.resolve("keyring.json"), flipped, "\"" + name + "\":\"B");
        before = NotebookFiles.state(notebook);

        expectWrong(Typed.PASSPHRASE);
    }

    private void expectWrong(String passphrase) {
        Typed.Answer answer =
                typed.type(
                        "verify", notebook.toString(), "--passphrase-file", typed.file(passphrase));
        Typed.expectRefused(answer);
        assertThat(answer.err().lines())
                .containsExactly(
                        WRONG,
                        "Nothing was changed and nothing is lost.",
                        "Check capitals and the keyboard's language, and try again. If you are sure"
                                + " of the passphrase, try the twelve recovery words.");
    }

    @Test
    void theFirstLineOfAFileIsThePassphraseHoweverItEnds() {
        for (String text :
                new String[] {
                    "practice notebook",
                    "practice notebook\n",
                    "practice notebook\r\n",
                    "practice notebook\nmore",
                    "\uFEFFpractice notebook\r\n"
                }) {
            Typed.Answer answer =
                    typed.type(
                            "verify",
                            notebook.toString(),
                            "--passphrase-file",
                            typed.file(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.code()).as(answer::all).isZero();
        }
    }

    @Test
    void aHyphenReadsThePassphraseFromTheStandardInput() {
        byte[] input = "practice notebook\n".getBytes(StandardCharsets.UTF_8);

        assertThat(
                        typed.typeWithInput(
                                        input,
                                        "verify",
                                        "--passphrase-file",
                                        "-",
                                        notebook.toString())
                                .code())
                .isZero();
        assertThat(
                        typed.typeWithInput(
                                        input, "verify", notebook.toString(), "--passphrase-file=-")
                                .code())
                .isZero();
    }

    @Test
    void withoutATerminalAndWithoutAFileItSaysWhatToDo() {
        Typed.expectRefused(typed.type("verify", notebook.toString()), "--passphrase-file");
    }

    @Test
    void anEmptyStandardInputIsNoPassphrase() {
        Typed.expectRefused(
                typed.typeWithInput(
                        new byte[0], "verify", notebook.toString(), "--passphrase-file", "-"),
                "empty");
    }

    @Test
    void anEmptyFirstLineIsNoPassphrase() {
        expectRefusedFile(new byte[0], "is empty");
        expectRefusedFile("\npractice notebook\n".getBytes(StandardCharsets.UTF_8), "is empty");
        expectRefusedFile("\uFEFF\n".getBytes(StandardCharsets.UTF_8), "is empty");
    }

    @Test
    void aFileTooLongForAnyPassphraseIsRefused() {
        expectRefusedFile(new byte[16 * 1024 + 1], "too long");
        expectRefusedFile("x".repeat(2_000).getBytes(StandardCharsets.UTF_8), "longer than 1,024");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        expectRefusedFile(new byte[] {'n', 'a', (byte) 0xEF, 'v', 'e'}, "not UTF-8");
        expectRefusedFile(Typed.PASSPHRASE.getBytes(StandardCharsets.UTF_16), "not UTF-8");
    }

    @Test
    void controlCharactersArePointedOut() {
        expectRefusedFile("practice\tnotebook".getBytes(StandardCharsets.UTF_8), "line break or");
    }

    private void expectRefusedFile(byte[] bytes, String words) {
        Typed.expectRefused(
                typed.type("verify", notebook.toString(), "--passphrase-file", typed.file(bytes)),
                words);
    }

    @Test
    void aPassphraseFileThatCannotBeReadIsRefused() {
        for (String file :
                new String[] {folder.toString(), folder.resolve("none").toString(), "", "a\0b"}) {
            Typed.expectRefused(
                    typed.type("verify", notebook.toString(), "--passphrase-file", file),
                    "The passphrase file cannot be read.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--passphrase", "--passphrase-file-x", "-p", "--secret"})
    void aPassphraseIsNeverTakenFromAnArgumentAndNeverRepeated(String option) {
        for (Typed.Answer answer :
                new Typed.Answer[] {
                    typed.type("verify", notebook.toString(), option, "only the lead knows"),
                    typed.type("verify", notebook.toString(), option + "=only the lead knows"),
                    typed.type("verify", notebook.toString(), "only the lead knows"),
                    typed.type("verify", notebook.toString(), "--help=only the lead knows"),
                    typed.type(option + "=only the lead knows")
                }) {
            Typed.expectRefused(answer, "Usage: waymark");
            assertThat(answer.err()).doesNotContain("only the lead knows");
        }
    }

    @Test
    void aKeyringOfALaterVersionIsNoDamage() {
        NotebookFiles.edit(
                notebook.resolve("keyring.json"), "\"version\"\\s*:\\s*1\\b", "\"version\":2");
        before = NotebookFiles.state(notebook);

        Typed.expectRefused(typed.verify(notebook), "later version of Waymark", "Install");
        Typed.expectRefused(typed.type("info", notebook.toString()), "later version of Waymark");
    }

    @Test
    void aFolderWithoutANotebookStaysAsItIs() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("a file"), "words");
        for (Path place : new Path[] {empty, file, folder.resolve("none")}) {
            Typed.expectRefused(typed.verify(place), "There is no notebook in this folder.");
            Typed.expectRefused(typed.type("info", place.toString()), "There is no notebook");
        }
        assertThat(empty).isEmptyDirectory();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0b"})
    void aNameThatIsNoneIsRefused(String name) {
        Typed.expectRefused(typed.type("info", name), "folder");
        Typed.expectRefused(typed.type("practice", name), "folder");
        Typed.expectRefused(typed.type("content", "check", name), "folder");
        Typed.expectRefused(
                typed.type("verify", name, "--passphrase-file", typed.file("x")), "folder");
    }

    @Test
    void aNotebookThatIsOpenIsLeftAlone() {
        try (NotebookSession open =
                Typed.services(folder.resolve("other computer"))
                        .notebooks()
                        .open(notebook, Typed.PASSPHRASE.toCharArray())) {
            assertThat(open.practice()).isTrue();
            Typed.expectRefused(typed.verify(notebook), "already open", "Close it there first.");
        }
        assertThat(typed.verify(notebook).code()).isZero();
    }
}
