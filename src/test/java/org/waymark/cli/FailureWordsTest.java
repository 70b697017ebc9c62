package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.app.CannotGoOnException;
import org.waymark.app.EventLog;
import org.waymark.app.Failures;
import org.waymark.journal.NotebookException;
import org.waymark.journal.NotebookFailure;
import org.waymark.vault.BookFailure;
import org.waymark.vault.FolderFailure;
import org.waymark.vault.VaultException;
import org.waymark.vault.VaultFailure;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class FailureWordsTest {

    @TempDir Path folder;

    static Stream<VaultFailure> failuresOfTheDisk() {
        return Stream.of(
                new FolderFailure.FolderReadOnly(),
                new FolderFailure.DiskFull(),
                new FolderFailure.DiskFailing(),
                new FolderFailure.AlreadyOpen(),
                new FolderFailure.MemoryShort(),
                new BookFailure.EngineUnfit());
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheDisk")
    void eachSaysWhatHappenedWhatIsSafeAndWhatToDo(VaultFailure failure) {
        Typed.Answer answer = practiceFailsWith(new VaultException(failure));

        Typed.expectRefused(answer);
        assertThat(answer.err().lines())
                .containsExactly(failure.happened(), failure.kept(), failure.next());
    }

    @Test
    void aFailureOfTheJournalIsOneLine() {
        NotebookFailure failure = new NotebookFailure.LaterVersion();

        Typed.Answer answer = practiceFailsWith(new NotebookException(failure));

        Typed.expectRefused(answer);
        assertThat(answer.err().lines()).containsExactly(failure.words());
    }

    @Test
    void theUnexpectedIsACodeAndNothingOfItsMessage() {
        for (Throwable thrown :
                List.of(
                        new IllegalStateException("Robin at /home/dsl/Secret.waymark"),
                        new OutOfMemoryError("Robin"),
                        new StackOverflowError("Robin"),
                        new NoClassDefFoundError("Robin"))) {
            Typed.Answer answer = practiceFailsWith(thrown);

            assertThat(answer.code()).isEqualTo(ExitCodes.REFUSED);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err())
                    .contains("did not expect")
                    .containsPattern("Code [0-9A-F]{4}-[0-9A-F]{4}\\.")
                    .doesNotContain("Robin", "/home");
        }
    }

    @Test
    void whereNoWindowOpensItSaysSoAndGivesNoCode() {
        Typed typed =
                Typed.on(
                        folder.resolve("computer"),
                        services(
                                new IllegalStateException(),
                                () -> {
                                    throw new CannotGoOnException(
                                            CannotGoOnException.Reason.NO_WINDOW,
                                            new UnsupportedOperationException("DISPLAY"));
                                }));

        Typed.expectRefused(typed.type(), "No window can be opened here", "waymark --help");
    }

    @Test
    void withoutACommandTheWindowOpensAndClosingItIsNoFailure() {
        StringBuilder opened = new StringBuilder();
        Typed typed =
                Typed.on(
                        folder.resolve("computer"),
                        services(new IllegalStateException(), () -> opened.append("once")));

        Typed.Answer answer = typed.type();

        assertThat(answer.code()).isZero();
        assertThat(answer.all()).isEmpty();
        assertThat(opened).hasToString("once");
    }

    private Typed.Answer practiceFailsWith(Throwable thrown) {
        return Typed.on(folder.resolve("computer"), services(thrown, () -> {}))
                .type("practice", folder.resolve("P.waymark").toString());
    }

    private static CommandLineServices services(Throwable thrown, Runnable window) {
        return new CommandLineServices(
                () -> {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) thrown;
                },
                _ -> List.of(),
                Typed.services(Path.of("nowhere")).guidance(),
                java.time.Clock.systemUTC(),
                new Failures(new EventLog()),
                window,
                "1.2.3");
    }
}
