package org.waymark.report;

import org.waymark.report.ChartSheet.Band;
import org.waymark.report.ChartSheet.Card;
import org.waymark.report.ChartSheet.Line;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A chart as Scalable Vector Graphics 1.1 (W3C, 2011): words as words, each step a group that says
 * its whole text, nothing fetched and nothing run.
 */
final class ChartSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS =
            "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,sans-serif";

    private final ChartPaper paper;
    private final DrawableText drawable;
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private ChartSvg(ChartPaper paper) throws XMLStreamException {
        this.paper = paper;
        this.drawable = new DrawableText(Typeface.coverage());
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /**
     * The drawing below its heading.
     *
     * @param heading lines of words above it, the first of them its title
     */
    static byte[] of(ChartSheet sheet, ChartPaper paper, List<String> heading) {
        try {
            ChartSvg svg = new ChartSvg(paper);
            svg.write(sheet, heading);
            svg.xml.flush();
            return svg.out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(ChartSheet sheet, List<String> heading) throws XMLStreamException {
        ChartHeading head = new ChartHeading(paper, heading, sheet.width());
        double height = sheet.height() + head.height();
        double width = Math.max(sheet.width(), head.width());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attributes("width", number(width), "height", number(height));
        attributes("viewBox", "0 0 " + number(width) + " " + number(height));
        attributes("role", "img", "aria-labelledby", "title description");
        attributes("font-family", FONTS, "xml:lang", "en-GB");
        words("title", heading.getFirst(), "id", "title");
        words(
                "desc",
                sheet.cards().stream().map(Card::spoken).collect(Collectors.joining("\n")),
                "id",
                "description");
        xml.writeEmptyElement("rect");
        attributes("width", "100%", "height", "100%", "fill", "#ffffff");
        for (ChartPaper.Set set : head.lines()) {
            line(set, 0, 0);
        }
        xml.writeStartElement("g");
        attributes("transform", "translate(0 " + number(head.height()) + ")");
        for (Band band : sheet.bands()) {
            band(band);
        }
        for (Line line : sheet.lines()) {
            route(line);
        }
        for (Line line : sheet.lines()) {
            label(line);
        }
        for (Card card : sheet.cards()) {
            card(card);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void band(Band band) throws XMLStreamException {
        rectangle(band.place());
        attributes("fill", "#f3f3f3", "stroke", "#999999");
        line(
                new ChartPaper.Set(band.title(), true, paper.bandTitle(), 0, paper.bandTitle()),
                band.head().x(),
                band.head().y());
    }

    private void route(Line line) throws XMLStreamException {
        List<Spot> points = line.points();
        boolean taken = line.passage() == ChartSheet.Passage.TAKEN;
        xml.writeEmptyElement("polyline");
        attributes(
                "points",
                points.stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" ")));
        attributes("fill", "none", "stroke", taken ? "#000000" : "#555555");
        attributes("stroke-width", taken ? "4.5" : "1.4");
        if (line.passage() == ChartSheet.Passage.DECLINED) {
            attributes("stroke-dasharray", "5 4");
        }
        path(ChartShape.arrow(points.get(points.size() - 2), points.getLast()));
        attributes("fill", taken ? "#000000" : "#555555");
    }

    private void label(Line line) throws XMLStreamException {
        Place at = line.labelPlace();
        if (at == null || line.label().isEmpty()) {
            return;
        }
        rectangle(at);
        attributes("fill", "#ffffff");
        boolean taken = line.passage() == ChartSheet.Passage.TAKEN;
        double width = paper.lettering(taken).width(line.label(), ChartPaper.SMALL);
        line(
                new ChartPaper.Set(
                        line.label(),
                        taken,
                        ChartPaper.SMALL,
                        (at.width() - width) / 2,
                        at.height() / 2 + ChartPaper.SMALL * 0.35),
                at.x(),
                at.y());
    }

    private void card(Card card) throws XMLStreamException {
        xml.writeStartElement("g");
        attributes("id", "step-" + card.id(), "role", "img", "aria-label", card.spoken());
        words("title", card.spoken());
        boolean strong =
                card.weight() == ChartSheet.Weight.BEEN || card.weight() == ChartSheet.Weight.NOW;
        path(ChartShape.of(card.words().kind(), card.place()));
        attributes("fill", "#ffffff", "stroke", strong ? "#000000" : "#555555");
        attributes("stroke-width", strong ? "3" : "1.2");
        if (card.weight() == ChartSheet.Weight.CLOSED) {
            attributes("stroke-dasharray", "1.5 4");
        }
        if (card.weight() == ChartSheet.Weight.NOW) {
            Place at = card.place();
            Place ring = new Place(at.x() - 4, at.y() - 4, at.width() + 8, at.height() + 8);
            path(ChartShape.of(card.words().kind(), ring));
            attributes("fill", "none", "stroke", "#000000", "stroke-width", "1.6");
        }
        for (ChartPaper.Set set : paper.lines(card.words(), card.place().width())) {
            line(set, card.place().x(), card.place().y());
        }
        xml.writeEndElement();
    }

    private void line(ChartPaper.Set set, double x, double y) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", number(x + set.x()), "y", number(y + set.y()));
        attributes("font-size", number(set.size()));
        if (set.isBold()) {
            attributes("font-weight", "bold");
        }
        // Another typeface, where ours is missing, must not run out of its card.
        attributes(
                "textLength",
                number(paper.lettering(set.isBold()).width(set.words(), set.size())),
                "lengthAdjust",
                "spacingAndGlyphs");
        xml.writeCharacters(drawable.of(set.words()));
        xml.writeEndElement();
    }

    private void rectangle(Place at) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attributes("x", number(at.x()), "y", number(at.y()));
        attributes("width", number(at.width()), "height", number(at.height()));
    }

    private void path(Shape shape) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            int numbers =
                    switch (kind) {
                        case PathIterator.SEG_CUBICTO -> 6;
                        case PathIterator.SEG_QUADTO -> 4;
                        case PathIterator.SEG_CLOSE -> 0;
                        default -> 2;
                    };
            text.append("MLQCZ".charAt(kind));
            for (int i = 0; i < numbers; i++) {
                text.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        xml.writeEmptyElement("path");
        attributes("d", text.toString());
    }

    private void words(String element, String words, String... pairs) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(pairs);
        xml.writeCharacters(drawable.of(words));
        xml.writeEndElement();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], drawable.of(pairs[i + 1]));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
