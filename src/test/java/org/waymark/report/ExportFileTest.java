package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is said when a file cannot be written, and what is left of it. */
class ExportFileTest {

    private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private static String words(PdfOutcome outcome) {
        return outcome instanceof PdfOutcome.Failed failed ? failed.words() : outcome.toString();
    }

    private PdfOutcome write(Path target, boolean replace) {
        return new ExportFile(target, replace).write(WORDS, _ -> 1, new Stoppable(() -> false));
    }

    @Test
    void aFileThatCannotGiveWayStaysAndIsSaidToBeOpenElsewhere() throws Exception {
        // A folder that is not empty gives way to a file no more than a file that is open does.
        Path target = Files.createDirectory(folder.resolve("chart.pdf"));
        Path held = Files.writeString(target.resolve("held"), "kept");
        assertThat(words(write(target, true)))
                .contains("may be open in another program")
                .contains("It is as it was")
                .contains("Close it there and save again, or choose another name.");
        assertThat(held).hasContent("kept");
        assertThat(folder.resolve("chart.pdf.part")).doesNotExist();
    }

    @Test
    void aFolderThatIsGoneIsSaidToBeGone() {
        assertThat(words(write(folder.resolve("gone/chart.pdf"), false)))
                .contains("That folder is not there any more.")
                .contains("Nothing was kept, and the record is unharmed.")
                .contains("Choose another folder.");
    }

    @Test
    void aFullDiskAndAClosedFolderAreToldApart() {
        assertThat(ExportFile.words(new IOException("no space"), true, false))
                .contains("There is not enough room on that disk.")
                .contains("Make room, or choose another disk.");
        assertThat(ExportFile.words(new AccessDeniedException("x"), false, false))
                .contains("does not let Waymark write in that folder")
                .doesNotContain("x:");
        assertThat(ExportFile.words(new NoSuchFileException("Robin.pdf"), false, false))
                .doesNotContain("Robin");
    }

    @Test
    void aFileThatStandsThereIsReplacedOnlyWhenThatWasSaid() throws Exception {
        Path target = Files.writeString(folder.resolve("chart.pdf"), "older");
        assertThat(write(target, false)).isInstanceOf(PdfOutcome.AlreadyThere.class);
        assertThat(target).hasContent("older");
        assertThat(write(target, true)).isInstanceOf(PdfOutcome.Written.class);
        assertThat(target).hasContent("words");
    }
}
