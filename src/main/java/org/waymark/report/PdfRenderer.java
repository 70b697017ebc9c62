package org.waymark.report;

import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Lays documents out as PDF/A-2a (ISO 19005-2, level A) that is also PDF/UA-1 (ISO 14289-1):
 * tagged, with its fonts inside, in sRGB. The whole document is made in memory; no temporary file,
 * font cache or network is touched.
 *
 * <p>A long document takes seconds: call it on a background thread. It can be stopped. An instance
 * holds no state and may be used by several threads.
 */
public final class PdfRenderer {

    private static final String NOWHERE = "waymark:document";

    /** Keeps the PDF libraries, for the whole program, from looking for fonts and from logging. */
    public PdfRenderer() {
        PdfLibraries.settle();
    }

    /**
     * Writes a document to a file: beside it first, as {@code NAME.part}, flushed to the disk and
     * read back, then moved to its place. However it ends, no half file stays.
     *
     * @param document what to write
     * @param target where to
     * @param replace whether a file that is there already may be replaced
     * @param stopped asked between pages whether to stop; called from this thread
     */
    public PdfOutcome write(
            PrintDocument document, Path target, boolean replace, BooleanSupplier stopped) {
        Stoppable work = new Stoppable(stopped);
        try {
            ExportFile file = new ExportFile(target, replace);
            if (file.isTaken()) {
                return new PdfOutcome.AlreadyThere();
            }
            return file.write(render(document, work), work);
        } catch (Stoppable.StoppedException e) {
            return new PdfOutcome.Stopped();
        } catch (OutOfMemoryError e) {
            return new PdfOutcome.Failed(
                    "The document is too long for the memory of this computer. Nothing was written"
                        + " and the record is unharmed. Choose significant events only, or close"
                        + " other programs and try again.");
        }
    }

    /**
     * Lays a document out for a printer. The caller closes what it gets.
     *
     * @param document what to print
     * @param stopped asked between pages whether to stop; called from this thread
     * @throws java.util.concurrent.CancellationException when it was stopped
     */
    public PageImages pages(PrintDocument document, BooleanSupplier stopped) {
        try {
            return PageImages.of(render(document, new Stoppable(stopped)));
        } catch (Stoppable.StoppedException e) {
            throw new java.util.concurrent.CancellationException("The print was stopped.");
        }
    }

    /** The file's bytes. The same document always gives the same bytes. */
    byte[] render(PrintDocument document, Stoppable work) {
        try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            work.check();
            try (PdfBoxRenderer renderer = builder(document, pdf, work).buildPdfRenderer()) {
                renderer.layout();
                work.check();
                renderer.createPDFWithoutClosing();
                ChartPages.draw(pdf, document.charts(), work);
                if (document.practice()) {
                    PracticeMark.draw(pdf);
                }
                DocumentProperties.describe(pdf, document);
                work.check();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            // It never left memory, so there is nothing that a user could mend.
            throw new UncheckedIOException("The document could not be laid out.", e);
        }
    }

    private static PdfRendererBuilder builder(
            PrintDocument document, PDDocument pdf, Stoppable work) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Typeface.Cut cut : Typeface.Cut.values()) {
            FontStyle style = cut.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(cut::open, cut.family(), cut.weight(), style, true);
        }
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeLineBreaker(
                work.breakingLines(
                        new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.UK))));
        builder.usePageSupplier(work::page);
        fetchNothing(builder);
        builder.withHtmlContent(document.xhtml(), NOWHERE);
        return builder;
    }

    /** A document is whole in itself: whatever it would refer to is refused, at every door. */
    private static void fetchNothing(PdfRendererBuilder builder) {
        builder.useUriResolver((_, _) -> null);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                _ -> {
                    throw new IllegalStateException("A print fetches nothing.");
                },
                "http",
                "https",
                "file",
                "ftp",
                "jar",
                "data");
    }
}
