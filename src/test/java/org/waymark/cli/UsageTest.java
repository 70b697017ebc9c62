package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class UsageTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void aComputer() {
        typed = Typed.on(folder.resolve("computer"));
    }

    @Test
    void theVersionIsOneLine() {
        Typed.Answer answer = typed.type("--version");

        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines()).containsExactly("Waymark 1.2.3");
        assertThat(answer.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--help, 'practice,verify,info,content,Exit codes,opens its window'",
        "-h, 'practice,verify'",
        "practice --help, 'DIR,passphrase is: practice notebook'",
        "verify --help, 'NOTEBOOK,--passphrase-file,standard input'",
        "info --help, 'NOTEBOOK,sizes of files'",
        "content --help, 'check'",
        "content check --help, 'DIR,warnings'"
    })
    void helpTellsWhatACommandTakes(String command, String words) {
        Typed.Answer answer = typed.type(command.split(" "));

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).startsWith("").contains(words.split(","));
        assertThat(answer.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(answer.out().lines()).noneMatch(line -> line.isBlank() && line.length() > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unknown",
                "-x",
                "unlock",
                "practice",
                "practice a b",
                "practice --force a",
                "verify",
                "verify a b",
                "verify a --passphrase-file",
                "verify a --passphrase-file b --passphrase-file c",
                "verify a --unknown",
                "info",
                "info a b",
                "content",
                "content mend",
                "content check",
                "content check a b"
            })
    void whatCannotBeUnderstoodShowsHowItIsMeant(String command) {
        Typed.expectRefused(typed.type(command.split(" ")), "Usage: waymark");
    }

    @Test
    void namesThatBeginWithAnAtSignAreNames() throws IOException {
        Path more = Files.writeString(folder.resolve("more"), "--version");

        Typed.expectRefused(typed.type("@" + more), "a command that it does not know");
    }

    @Test
    void afterTwoHyphensANameMayLookLikeAnOption() {
        Typed.expectRefused(typed.type("info", "--", "--version"), "There is no notebook");
    }
}
