package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fault.ReadOnlyFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

@ExtendWith(PracticeNotebook.class)
class PracticeCommandTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void aComputer() {
        typed = Typed.on(folder.resolve("computer"));
    }

    @Test
    void itMakesANotebookThatVerifiesAndSaysItsPassphrase(PracticeNotebook.Made made) {
        assertThat(made.answer().err()).isEmpty();
        assertThat(made.answer().out()).contains("invented", "passphrase is: practice notebook");
        assertThat(typed.verify(made.copyTo(folder.resolve("Copy.waymark"))).code()).isZero();
    }

    @Test
    void whatIsThereIsLeftAsItIs() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "Dear all");
        Path file = Files.writeString(folder.resolve("file"), "words");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        for (Path place : new Path[] {taken, file, link}) {
            Map<String, String> before = NotebookFiles.state(taken);

            Typed.expectRefused(typed.type("practice", place.toString()), "already there");

            assertThat(NotebookFiles.state(taken)).isEqualTo(before);
        }
        assertThat(file).hasContent("words");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aPracticeNotebookIsNotMadeOverAnother(PracticeNotebook.Made made) {
        Path notebook = made.copyTo(folder.resolve("Copy.waymark"));
        Map<String, String> before = NotebookFiles.state(notebook);

        Typed.expectRefused(typed.type("practice", notebook.toString()), "already there");

        assertThat(NotebookFiles.state(notebook)).isEqualTo(before);
    }

    @Test
    void aFolderWithinNothingIsNotMade() {
        Path place = folder.resolve("none").resolve("Practice.waymark");

        assertThat(typed.type("practice", place.toString()).code()).isEqualTo(ExitCodes.REFUSED);

        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void wherePlacesOfItsOwnCannotBeMadeNoNotebookIsLeftHalfMade() throws IOException {
        Files.writeString(folder.resolve("computer"), "a file where a folder should be");
        Path notebook = folder.resolve("Practice.waymark");

        Typed.expectRefused(
                typed.type("practice", notebook.toString()), "cannot be read or written", "full");

        assertThat(notebook).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        Path place = Files.createDirectory(folder.resolve("read only"));

        String said =
                ReadOnlyFolder.run(
                        place,
                        Making.class,
                        folder.resolve("computer").toString(),
                        place.resolve("P.waymark").toString());

        assertThat(said).startsWith(ExitCodes.REFUSED + " ").contains("cannot be written to");
        assertThat(place).isEmptyDirectory();
    }

    /** Makes a practice notebook and says what came of it. */
    static final class Making {
        private Making() {}

        public static void main(String[] arguments) {
            Typed.Answer answer = Typed.on(Path.of(arguments[0])).type("practice", arguments[1]);
            System.out.print(answer.code() + " " + answer.err());
        }
    }
}
