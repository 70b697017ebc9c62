package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

class PdfRendererTest {

    private static final BooleanSupplier NEVER = () -> false;

    @TempDir Path folder;

    private final PdfRenderer renderer = new PdfRenderer();
    private final PrintDocument document =
            Prints.document(Larkfield.chronology(), Larkfield.PRACTICE);

    @Test
    void aFileIsWrittenWholeAndItsDigestIsTold() throws Exception {
        Path target = folder.resolve("chronology.pdf");
        PdfOutcome outcome = renderer.write(document, target, false, NEVER);
        byte[] stored = Files.readAllBytes(target);
        assertThat(outcome)
                .isEqualTo(
                        new PdfOutcome.Written(
                                HexFormat.of()
                                        .formatHex(
                                                MessageDigest.getInstance("SHA-256")
                                                        .digest(stored)),
                                Prints.pages(stored).size()));
        assertThat(names()).containsExactly("chronology.pdf");
    }

    @Test
    void aFileThatIsThereStaysUntilSomebodySaysOtherwise() throws Exception {
        Path target = folder.resolve("chronology.pdf");
        Files.writeString(target, "mine");
        assertThat(renderer.write(document, target, false, NEVER))
                .isEqualTo(new PdfOutcome.AlreadyThere());
        assertThat(target).hasContent("mine");
        assertThat(renderer.write(document, target, true, NEVER))
                .isInstanceOf(PdfOutcome.Written.class);
        assertThat(Prints.text(Files.readAllBytes(target))).contains("Therapy has begun.");
        assertThat(names()).containsExactly("chronology.pdf");
    }

    @Test
    void aFileThatAppearsWhileWritingStays() throws Exception {
        Path target = folder.resolve("chronology.pdf");
        BooleanSupplier meanwhile =
                () -> {
                    write(target, "theirs");
                    return false;
                };
        assertThat(renderer.write(document, target, false, meanwhile))
                .isEqualTo(new PdfOutcome.AlreadyThere());
        assertThat(target).hasContent("theirs");
        assertThat(names()).containsExactly("chronology.pdf");
    }

    @Test
    void stoppedAnywhereItLeavesNothingBehind() throws Exception {
        Path target = folder.resolve("chronology.pdf");
        AtomicInteger asked = new AtomicInteger();
        renderer.write(
                document,
                target,
                false,
                () -> {
                    asked.incrementAndGet();
                    return false;
                });
        Files.delete(target);
        Files.writeString(target, "old");
        // The last few places where it asks lie in writing the file; the others in laying out.
        List<Integer> moments = new ArrayList<>(List.of(1, 2, asked.get() / 2));
        for (int moment = asked.get() - 8; moment <= asked.get(); moment++) {
            moments.add(moment);
        }
        for (int moment : moments) {
            AtomicInteger count = new AtomicInteger();
            assertThat(
                            renderer.write(
                                    document,
                                    target,
                                    true,
                                    () -> count.incrementAndGet() >= moment))
                    .isEqualTo(new PdfOutcome.Stopped());
            assertThat(target).hasContent("old");
            assertThat(names()).containsExactly("chronology.pdf");
        }
    }

    @Test
    void aFolderThatIsGoneIsSaidInWordsWithoutItsName() {
        Path target = folder.resolve("Robin").resolve("chronology.pdf");
        assertThat(renderer.write(document, target, false, NEVER))
                .isInstanceOfSatisfying(
                        PdfOutcome.Failed.class,
                        failed ->
                                assertThat(failed.words())
                                        .contains("folder", "the record is unharmed")
                                        .doesNotContain("Robin"));
    }

    @Test
    void aPlaceThatCannotBeReplacedFailsWithoutAHalfFile() throws Exception {
        Path target = Files.createDirectory(folder.resolve("chronology.pdf"));
        Files.writeString(target.resolve("inside"), "kept");
        assertThat(renderer.write(document, target, true, NEVER))
                .isInstanceOf(PdfOutcome.Failed.class);
        assertThat(target.resolve("inside")).hasContent("kept");
        assertThat(names()).containsExactly("chronology.pdf");
    }

    @Test
    void whatAnInterruptedExportLeftIsReplacedAndALinkIsNotFollowed() throws Exception {
        Path target = folder.resolve("chronology.pdf");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "kept");
        Files.createSymbolicLink(folder.resolve("chronology.pdf.part"), elsewhere);
        assertThat(renderer.write(document, target, false, NEVER))
                .isInstanceOf(PdfOutcome.Written.class);
        assertThat(elsewhere).hasContent("kept");
        assertThat(names()).containsExactly("chronology.pdf", "elsewhere");
    }

    @Test
    void pagesAreDrawnForAPrinterAtTheSizeAskedFor() {
        try (PageImages pages = renderer.pages(document, NEVER)) {
            assertThat(pages.count()).isGreaterThan(2);
            PageImages.Picture picture = pages.draw(2, 72);
            assertThat(picture.width()).isBetween(841, 843);
            assertThat(picture.height()).isBetween(594, 596);
            assertThat(picture.argb()).hasSize(picture.width() * picture.height());
            assertThat(java.util.Arrays.stream(picture.argb()).filter(dot -> dot != -1).count())
                    .isGreaterThan(5_000);
            assertThat(pages.draw(1, 144).width()).isBetween(1682, 1686);
            assertThat(pages.widthInPoints(1)).isGreaterThan(pages.heightInPoints(1));
        }
    }

    @Test
    void aStoppedPrintSaysSo() {
        assertThatThrownBy(() -> renderer.pages(document, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theFontsOfTheMachineAreNeverLookedFor() throws Exception {
        assertThat(FontMappers.instance().getFontBoxFont("Helvetica", null).getFont().getName())
                .contains("AtkinsonHyperlegibleNext");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void write(Path target, String words) {
        try {
            Files.writeString(target, words);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
