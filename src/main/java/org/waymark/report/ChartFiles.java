package org.waymark.report;

import org.waymark.pathway.Pathway;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Charts as files: PDF, SVG or PNG, each with its pack, date and notice, written whole or not at
 * all. Takes seconds: call it on a background thread. An instance holds no state of a chart and may
 * be used by several threads.
 */
public final class ChartFiles {

    private static final double MOST_PIXELS = 40e6;
    private static final double SHARP = 2;
    private static final String NOT_IN_FILE_NAMES = "[^\\p{IsAlphabetic}\\p{IsDigit} ().-]";

    private final Pathway pathway;
    private final Letterhead letterhead;
    private final ZoneId zone;
    private final PrintedDates dates;
    private final PdfRenderer renderer;

    /** The kinds of file. */
    public enum Form {
        PDF("pdf", "PDF, to print and to send"),
        SVG("svg", "SVG, a drawing that stays sharp at any size"),
        PNG("png", "PNG, a picture");

        private final String ending;
        private final String words;

        Form(String ending, String words) {
            this.ending = ending;
            this.words = words;
        }

        /** What the file's name ends with, without the dot. */
        public String ending() {
            return ending;
        }

        /** What it is, for people. */
        public String words() {
            return words;
        }
    }

    /**
     * @param letterhead how a case's way is to be handled, and whether it is practice
     * @param zone the zone in which times are told
     */
    public ChartFiles(Pathway pathway, Letterhead letterhead, ZoneId zone, PdfRenderer renderer) {
        this.pathway = pathway;
        this.letterhead = letterhead;
        this.zone = zone;
        this.dates = new PrintedDates(zone);
        this.renderer = renderer;
    }

    /** A name for the file; names nobody. */
    public String name(ChartAbout about, Form form) {
        return name(letterhead, about, dates, form.ending());
    }

    /**
     * Writes a chart as PDF: beside its place first, flushed and read back, then moved there.
     *
     * @param full the drawing with everything on its cards
     * @param compact the same with titles alone
     * @param replace whether a file that is there already may be replaced
     * @param stopped asked now and then whether to stop; called from this thread
     */
    public PdfOutcome pdf(
            ChartSheet full,
            ChartSheet compact,
            ChartAbout about,
            Path target,
            boolean replace,
            BooleanSupplier stopped) {
        PrintDocument document =
                new ChartDocument(pathway, letterhead, zone).of(full, compact, about);
        return renderer.write(document, target, replace, stopped);
    }

    /**
     * Writes a chart as a drawing or a picture, in the same way.
     *
     * @param form {@link Form#SVG} or {@link Form#PNG}
     */
    public PdfOutcome write(
            Form form,
            ChartSheet full,
            ChartAbout about,
            Path target,
            boolean replace,
            BooleanSupplier stopped) {
        Stoppable work = new Stoppable(stopped);
        try {
            ExportFile file = new ExportFile(target, replace);
            if (file.isTaken()) {
                return new PdfOutcome.AlreadyThere();
            }
            return switch (form) {
                case SVG -> file.write(svg(full, about), ChartFiles::wellFormed, work);
                case PNG -> file.write(png(full, about), ChartFiles::picture, work);
                case PDF -> throw new IllegalArgumentException("A PDF is made of two drawings.");
            };
        } catch (Stoppable.StoppedException e) {
            return new PdfOutcome.Stopped();
        } catch (OutOfMemoryError e) {
            return new PdfOutcome.Failed(
                    "The picture is too large for the memory of this computer. Nothing was written"
                            + " and the record is unharmed. Choose one stage only, or SVG.");
        }
    }

    byte[] svg(ChartSheet sheet, ChartAbout about) {
        ChartPaper paper = ChartPaper.full();
        return ChartSvg.of(sheet, paper, heading(paper, sheet, about));
    }

    byte[] png(ChartSheet sheet, ChartAbout about) {
        ChartPaper paper = ChartPaper.full();
        ChartHeading head = heading(paper, sheet, about);
        double width = Math.max(head.width(), sheet.width());
        double height = head.height() + sheet.height();
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (width * height)));
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(width * scale),
                        (int) Math.ceil(height * scale),
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.transform(AffineTransform.getScaleInstance(scale, scale));
        PictureInk ink = new PictureInk(graphics, paper);
        head.draw(ink);
        graphics.translate(0, head.height());
        new ChartPainter(paper, ink).paint(sheet, sheet.whole(), "");
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Nothing may lie in a temporary file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be made.", e);
        }
        return bytes.toByteArray();
    }

    private ChartHeading heading(ChartPaper paper, ChartSheet sheet, ChartAbout about) {
        List<String> lines = new ArrayList<>();
        lines.add(title(letterhead, about));
        lines.add(pathway.pack().title());
        lines.addAll(ChartCaption.heading(pathway, letterhead, about, dates));
        return new ChartHeading(
                paper,
                lines,
                ChartLegend.of(sheet, false, about.caseNumber() != null),
                sheet.width());
    }

    static String title(Letterhead letterhead, ChartAbout about) {
        String title =
                about.caseNumber() == null
                        ? "Chart of the pathway: " + about.extent()
                        : "The way of case " + about.caseNumber() + ": " + about.extent();
        return letterhead.practice() ? title + " (practice)" : title;
    }

    static String name(Letterhead letterhead, ChartAbout about, PrintedDates dates, String ending) {
        String day = dates.local(about.madeAt()).toLocalDate().toString();
        String words = title(letterhead, about).replace(": ", " ") + " " + day;
        return words.replaceAll(NOT_IN_FILE_NAMES, "-") + "." + ending;
    }

    private static int wellFormed(byte[] stored) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new ByteArrayInputStream(stored));
            while (reader.hasNext()) {
                reader.next();
            }
            return 1;
        } catch (XMLStreamException e) {
            throw new IOException("not well formed", e);
        }
    }

    private static int picture(byte[] stored) throws IOException {
        BufferedImage image =
                ImageIO.read(
                        new javax.imageio.stream.MemoryCacheImageInputStream(
                                new ByteArrayInputStream(stored)));
        if (image == null) {
            throw new IOException("no picture");
        }
        return 1;
    }
}
