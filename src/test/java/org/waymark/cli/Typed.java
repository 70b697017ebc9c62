package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.waymark.app.ApplicationFolders;
import org.waymark.app.Services;
import org.waymark.vault.KeyDerivationCost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Types commands into this program, on a computer of its own. */
final class Typed {

    static final String PASSPHRASE = "practice notebook";

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Europe/London"));

    private final Path computer;
    private final CommandLineServices services;

    private Typed(Path computer, CommandLineServices services) {
        this.computer = computer;
        this.services = services;
    }

    /**
     * On a computer with real services.
     *
     * @param computer a folder for what the program keeps of its own
     */
    static Typed on(Path computer) {
        Services services = services(computer);
        return on(
                computer,
                new CommandLineServices(
                        services::notebooks,
                        services.content()::check,
                        services.guidance(),
                        services.clock(),
                        services.failures(),
                        () -> {
                            throw new AssertionError("no command opens the window");
                        },
                        "1.2.3"));
    }

    static Typed on(Path computer, CommandLineServices services) {
        return new Typed(computer, services);
    }

    static Services services(Path computer) {
        return Services.in(
                new ApplicationFolders(computer.resolve("data"), computer.resolve("cache")),
                CLOCK,
                () -> KeyDerivationCost.LEAST);
    }

    /** What the program answered. */
    record Answer(int code, String out, String err) {

        String all() {
            return out + err;
        }
    }

    /** Types a command; whatever it is, the answer is in words and gives nothing away. */
    Answer type(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                WaymarkCommand.commandLine(services)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(arguments);
        Answer answer = new Answer(code, out.toString(), err.toString());
        assertThat(answer.all())
                .doesNotContain("\tat ", "Exception", "Error:", "org.waymark", "java.")
                .doesNotContain(computer.toString());
        return answer;
    }

    /** Types a command with something on the standard input. */
    Answer typeWithInput(byte[] input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input));
        try {
            return type(arguments);
        } finally {
            System.setIn(before);
        }
    }

    /** Checks a notebook with the passphrase of practice notebooks. */
    Answer verify(Path notebook) {
        return type("verify", notebook.toString(), "--passphrase-file", file(PASSPHRASE));
    }

    /** A new passphrase file. */
    String file(String words) {
        return file((words + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A new passphrase file. */
    String file(byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory(computer.getParent(), "typed");
            return Files.write(folder.resolve("passphrase"), bytes).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same for a command that may have told something before it was refused. */
    static void expectOnlyRefused(Answer answer, String... words) {
        assertThat(answer.code()).as(answer::all).isEqualTo(ExitCodes.REFUSED);
        assertThat(answer.err()).isNotBlank().doesNotContain("Code ");
        assertThat(List.of(words)).allSatisfy(part -> assertThat(answer.err()).contains(part));
    }

    /** The answer of a command that could not be carried out: one or more sentences on stderr. */
    static void expectRefused(Answer answer, String... words) {
        assertThat(answer.code()).as(answer::all).isEqualTo(ExitCodes.REFUSED);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isNotBlank().doesNotContain("Code ");
        assertThat(List.of(words)).allSatisfy(part -> assertThat(answer.err()).contains(part));
    }
}
