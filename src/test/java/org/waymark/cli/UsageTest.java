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
        "content --help, 'check,new-local,pack,new-key,sign,diff,install,print'",
        "content new-local --help, 'AREA,--in,null'",
        "content pack --help, 'DIR,--out,SHA-256'",
        "content new-key --help, 'KEYFILE,--passphrase-file,PKCS#8'",
        "content sign --help, 'FILE,--key-file,Ed25519'",
        "content diff --help, 'Exits with 0,with 1'",
        "content install --help, '--yes,--trust-key,--notebook'",
        "content print --help, '--built-in,--out,PDF/A'",
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
                "content check a b",
                "content new-local",
                "content pack",
                "content pack a b",
                "content new-key",
                "content sign a",
                "content sign --key a",
                "content diff a",
                "content diff a b c",
                "content install",
                "content install a b",
                "content print a"
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
