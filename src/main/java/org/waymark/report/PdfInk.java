package org.waymark.report;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;
import org.waymark.report.ChartSheet.Place;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Draws on a page of a tagged PDF: words as words in the program's own fonts, in elements that come
 * in the order in which they are drawn. Shapes belong to their figure, and outside one are
 * artifacts, as are the words of what is told elsewhere.
 */
final class PdfInk implements ChartInk {

    private enum Content {
        NONE,
        ARTIFACT,
        ELEMENT
    }

    private final PDPageContentStream page;
    private final PdfTags tags;
    private final PdfFonts fonts;
    private final ChartPaper paper;
    private final AffineTransform onPage;
    private final Place figure;
    private final Deque<Role> parts = new ArrayDeque<>();
    private Content content = Content.NONE;

    /**
     * @param onPage from units of the drawing to points from the lower left
     * @param figure where the drawing lies, in points from the top left
     */
    PdfInk(
            PDPageContentStream page,
            PdfTags tags,
            PdfFonts fonts,
            ChartPaper paper,
            AffineTransform onPage,
            Place figure) {
        this.page = page;
        this.tags = tags;
        this.fonts = fonts;
        this.paper = paper;
        this.onPage = onPage;
        this.figure = figure;
    }

    @Override
    public void begin(Role role, String id, String spoken) {
        enter(Content.NONE);
        parts.push(role);
        switch (role) {
            case FIGURE -> {
                tags.begin("Figure", spoken);
                tags.box(figure);
            }
            case STAGE -> tags.begin("H3", "");
            // Its own words say it.
            case STEP -> tags.begin("Div", "");
            case WORDS -> tags.begin("P", "");
            case WAY -> tags.begin("P", spoken);
            case ASIDE -> {}
        }
    }

    @Override
    public void end() {
        enter(Content.NONE);
        if (parts.pop() != Role.ASIDE) {
            tags.end();
        }
    }

    @Override
    public void fill(Shape shape, Tone tone) {
        forShapes();
        try {
            page.setNonStrokingColor(tone.grey() / 255f);
            if (trace(shape) == PathIterator.WIND_EVEN_ODD) {
                page.fillEvenOdd();
            } else {
                page.fill();
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void stroke(Shape shape, Tone tone, Pen pen) {
        forShapes();
        double scale = onPage.getScaleX();
        try {
            page.setStrokingColor(tone.grey() / 255f);
            page.setLineWidth((float) (pen.width() * scale));
            page.setLineDashPattern(
                    pen.isDashed()
                            ? new float[] {(float) (pen.on() * scale), (float) (pen.off() * scale)}
                            : new float[0],
                    0);
            trace(shape);
            page.stroke();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void words(Line line) {
        enter(parts.peek() == Role.ASIDE || parts.isEmpty() ? Content.ARTIFACT : Content.ELEMENT);
        double[] at = {line.x(), line.y()};
        onPage.transform(at, 0, at, 0, 1);
        float size = (float) (line.size() * onPage.getScaleX());
        try {
            page.beginText();
            page.setNonStrokingColor(line.tone().grey() / 255f);
            page.setTextMatrix(Matrix.getTranslateInstance((float) at[0], (float) at[1]));
            // The space parts it from the next line for whoever copies it.
            for (Lettering.Run run : paper.lettering(line.isBold()).runs(line.words() + " ")) {
                page.setFont(fonts.of(run.cut()), size);
                page.showText(run.words());
            }
            page.endText();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void forShapes() {
        enter(parts.peek() == Role.FIGURE ? Content.ELEMENT : Content.ARTIFACT);
    }

    private void enter(Content wanted) {
        if (wanted == content) {
            return;
        }
        try {
            if (content != Content.NONE) {
                page.endMarkedContent();
            }
            content = wanted;
            switch (wanted) {
                case NONE -> {}
                case ARTIFACT -> page.beginMarkedContent(COSName.ARTIFACT);
                case ELEMENT -> {
                    COSDictionary properties = new COSDictionary();
                    properties.setInt(COSName.MCID, tags.mark());
                    page.beginMarkedContent(
                            COSName.getPDFName(tags.type()), PDPropertyList.create(properties));
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private int trace(Shape shape) throws IOException {
        PathIterator path = shape.getPathIterator(onPage);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO ->
                        page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_QUADTO ->
                        page.curveTo(
                                x + (at[0] - x) * 2 / 3,
                                y + (at[1] - y) * 2 / 3,
                                at[2] + (at[0] - at[2]) * 2 / 3,
                                at[3] + (at[1] - at[3]) * 2 / 3,
                                at[2],
                                at[3]);
                default -> page.closePath();
            }
            int last =
                    switch (path.currentSegment(at)) {
                        case PathIterator.SEG_CUBICTO -> 4;
                        case PathIterator.SEG_QUADTO -> 2;
                        default -> 0;
                    };
            x = at[last];
            y = at[last + 1];
        }
        return path.getWindingRule();
    }

    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("The chart could not be drawn.", e);
    }
}
