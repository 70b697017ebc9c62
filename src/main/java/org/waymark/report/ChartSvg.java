package org.waymark.report;

import org.waymark.report.ChartSheet.Card;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A chart as Scalable Vector Graphics 1.1 (W3C, 2011): words as words, each step a group that says
 * its whole text, nothing fetched and nothing run.
 */
final class ChartSvg implements ChartInk {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS =
            "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,sans-serif";

    private final ChartPaper paper;
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<Role> parts = new ArrayDeque<>();

    private ChartSvg(ChartPaper paper) throws XMLStreamException {
        this.paper = paper;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /**
     * The drawing below its heading.
     *
     * @param head what stands above it, the first of it its title
     */
    static byte[] of(ChartSheet sheet, ChartPaper paper, ChartHeading head) {
        try {
            ChartSvg svg = new ChartSvg(paper);
            svg.write(sheet, head);
            svg.xml.flush();
            return svg.out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void write(ChartSheet sheet, ChartHeading head) throws XMLStreamException {
        double height = sheet.height() + head.height();
        double width = Math.max(sheet.width(), head.width());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attributes("width", number(width), "height", number(height));
        attributes("viewBox", "0 0 " + number(width) + " " + number(height));
        attributes("role", "img", "aria-labelledby", "title description");
        attributes("font-family", FONTS, "xml:lang", "en-GB");
        words("title", head.title(), "id", "title");
        words(
                "desc",
                sheet.cards().stream().map(Card::spoken).collect(Collectors.joining("\n")),
                "id",
                "description");
        xml.writeEmptyElement("rect");
        attributes("width", "100%", "height", "100%", "fill", "#ffffff");
        head.draw(this);
        xml.writeStartElement("g");
        attributes("transform", "translate(0 " + number(head.height()) + ")");
        new ChartPainter(paper, this).paint(sheet, sheet.whole(), "");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    @Override
    public void begin(Role role, String id, String spoken) {
        parts.push(role);
        try {
            switch (role) {
                case STEP -> {
                    xml.writeStartElement("g");
                    attributes("id", "step-" + id, "role", "img", "aria-label", spoken);
                    words("title", spoken);
                }
                case WORDS -> xml.writeStartElement("text");
                case FIGURE, STAGE, WAY, ASIDE -> {}
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @Override
    public void end() {
        Role role = parts.pop();
        if (role == Role.STEP || role == Role.WORDS) {
            try {
                xml.writeEndElement();
            } catch (XMLStreamException e) {
                throw broken(e);
            }
        }
    }

    @Override
    public void fill(Shape shape, Tone tone) {
        try {
            path(shape);
            attributes("fill", colour(tone));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @Override
    public void stroke(Shape shape, Tone tone, Pen pen) {
        try {
            path(shape);
            attributes("fill", "none", "stroke", colour(tone));
            attributes("stroke-width", number(pen.width()));
            if (pen.isDashed()) {
                attributes("stroke-dasharray", number(pen.on()) + " " + number(pen.off()));
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Within a paragraph its lines belong together, so that they are found and copied as one. */
    @Override
    public void words(Line line) {
        boolean within = parts.peek() == Role.WORDS;
        try {
            xml.writeStartElement(within ? "tspan" : "text");
            attributes("x", number(line.x()), "y", number(line.y()));
            attributes("font-size", number(line.size()));
            if (line.isBold()) {
                attributes("font-weight", "bold");
            }
            if (line.tone() != Tone.INK) {
                attributes("fill", colour(line.tone()));
            }
            // Another typeface, where ours is missing, must not run out of its card.
            attributes(
                    "textLength",
                    number(paper.lettering(line.isBold()).width(line.words(), line.size())),
                    "lengthAdjust",
                    "spacingAndGlyphs");
            xml.writeCharacters(paper.drawn(line.words()));
            xml.writeEndElement();
            if (within) {
                xml.writeCharacters(" ");
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
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
        xml.writeCharacters(paper.drawn(words));
        xml.writeEndElement();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], paper.drawn(pairs[i + 1]));
        }
    }

    private static String colour(Tone tone) {
        return "#" + String.format(Locale.ROOT, "%02x", tone.grey()).repeat(3);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException(e);
    }
}
