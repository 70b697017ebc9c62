package org.waymark.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

/** Writes the text form of a pack to a folder: one PDF/A and one page for a browser. */
public final class GuidanceFiles {

    private final PdfRenderer renderer;

    public GuidanceFiles(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Writes both, or neither.
     *
     * @param page the page for a browser; takes the name of the document with another ending
     * @param folder made if need be
     * @param stopped asked between pages whether to stop
     * @return what came of it; for both written the digest and the pages of the PDF
     */
    public PdfOutcome write(
            PrintDocument document, String page, Path folder, BooleanSupplier stopped) {
        Path html = folder.resolve(document.fileName().replaceAll("\\.pdf$", ".html"));
        try {
            Files.createDirectories(folder);
            if (Files.exists(html)) {
                return new PdfOutcome.AlreadyThere();
            }
            PdfOutcome outcome =
                    renderer.write(document, folder.resolve(document.fileName()), false, stopped);
            if (outcome instanceof PdfOutcome.Written) {
                Files.write(
                        html,
                        page.getBytes(StandardCharsets.UTF_8),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
            }
            return outcome;
        } catch (FileAlreadyExistsException taken) {
            return new PdfOutcome.AlreadyThere();
        } catch (IOException refused) {
            return new PdfOutcome.Failed(
                    "It could not be written there; the disk may be full or gone, or the folder is"
                            + " not yours to write to. Choose another folder.");
        }
    }
}
