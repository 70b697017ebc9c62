package org.waymark.report;

import org.waymark.pathway.StepKind;
import org.waymark.report.ChartInk.Pen;
import org.waymark.report.ChartInk.Role;
import org.waymark.report.ChartInk.Tone;
import org.waymark.report.ChartSheet.Band;
import org.waymark.report.ChartSheet.Card;
import org.waymark.report.ChartSheet.Line;
import org.waymark.report.ChartSheet.Passage;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;
import org.waymark.report.ChartSheet.Weight;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Draws a chart in black and greys. Kinds are told by shape, strands by pattern and picture, a
 * case's way by the thickness of lines and edges, by signs and in words. What is read is drawn in
 * the order of the pathway: each stage, its steps, and with each step the words on its routes. Not
 * for use by several threads at once.
 */
final class ChartPainter {

    private static final double RING = 4;
    private static final double SIGN = 8;
    private static final double PICTURE = 7.5;

    private final ChartPaper paper;
    private final ChartInk ink;
    private final double larger;

    ChartPainter(ChartPaper paper, ChartInk ink) {
        this.paper = paper;
        this.ink = ink;
        this.larger = paper.larger();
    }

    /**
     * Draws what lies in a part of the drawing. A card that does not lie in it wholly is an empty
     * outline: its words stand where it is whole.
     *
     * @param spoken what the lines and shapes say, as one text
     */
    void paint(ChartSheet sheet, Place part, String spoken) {
        ink.begin(Role.FIGURE, "", spoken);
        for (Band band : sheet.bands()) {
            if (band.place().meets(part)) {
                ink.fill(ChartShape.box(band.place()), Tone.TINT);
                ink.stroke(ChartShape.box(band.place()), Tone.EDGE, Pen.of(larger));
            }
        }
        for (Passage passage : List.of(Passage.DECLINED, Passage.PLAIN, Passage.TAKEN)) {
            for (Line line : sheet.lines()) {
                if (line.passage() == passage && bounds(line).meets(part)) {
                    paint(line);
                }
            }
        }
        for (Card card : sheet.cards()) {
            if (card.place().meets(part) && !part.holds(card.place())) {
                outline(card);
            }
        }
        ink.end();
        if (sheet.bands().isEmpty()) {
            read(sheet, sheet.cards(), part);
        }
        for (Band band : sheet.bands()) {
            List<Card> cards =
                    sheet.cards().stream()
                            .filter(card -> card.stage().equals(band.stage()))
                            .toList();
            if (part.holds(band.head())) {
                title(band);
            }
            read(sheet, cards, part);
        }
    }

    private void read(ChartSheet sheet, List<Card> cards, Place part) {
        for (Card card : cards) {
            if (part.holds(card.place())) {
                paint(card);
            }
            for (Line line : sheet.lines()) {
                Place at = line.labelPlace();
                if (line.from().equals(card.id()) && at != null && part.holds(at)) {
                    label(line, at);
                }
            }
        }
    }

    /** Above the routes, which may lead in where it stands. */
    private void title(Band band) {
        Place at = band.head();
        ink.begin(Role.STAGE, band.stage(), "");
        ink.fill(ChartShape.box(at), Tone.TINT);
        ink.words(
                new ChartInk.Line(
                        paper.drawn(band.title()),
                        true,
                        paper.bandTitle(),
                        at.x(),
                        at.y() + paper.bandTitle(),
                        Tone.INK));
        ink.end();
    }

    private void paint(Line line) {
        List<Spot> points = line.points();
        Tone tone = line.passage() == Passage.TAKEN ? Tone.INK : Tone.LINE;
        ink.stroke(path(points), tone, pen(line.passage(), larger));
        ink.fill(
                ChartShape.arrow(
                        points.get(points.size() - 2),
                        points.getLast(),
                        line.passage() == Passage.TAKEN ? larger * 1.3 : larger),
                tone);
    }

    static Path2D path(List<Spot> points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    /** How a route is drawn. */
    static Pen pen(Passage passage, double larger) {
        return switch (passage) {
            case PLAIN -> Pen.of(1.3 * larger);
            case TAKEN -> Pen.of(4 * larger);
            case DECLINED -> new Pen(1.6 * larger, 5 * larger, 4 * larger);
        };
    }

    private void label(Line line, Place at) {
        if (line.label().isEmpty()) {
            return;
        }
        ink.begin(Role.WAY, "", line.spoken());
        ink.fill(ChartShape.box(at), Tone.PAPER);
        boolean taken = line.passage() == Passage.TAKEN;
        String words = paper.drawn(line.label());
        double width = paper.lettering(taken).width(words, paper.small());
        ink.words(
                new ChartInk.Line(
                        words,
                        taken,
                        paper.small(),
                        at.x() + (at.width() - width) / 2,
                        at.y() + at.height() / 2 + paper.small() * 0.35,
                        Tone.INK));
        ink.end();
    }

    private void outline(Card card) {
        Shape shape = ChartShape.of(card.words().kind(), card.place(), larger);
        ink.fill(shape, Tone.PAPER);
        ink.stroke(shape, Tone.EDGE, Pen.of(larger));
    }

    private void paint(Card card) {
        Place at = card.place();
        ink.begin(Role.STEP, card.id(), card.spoken());
        box(ink, card.words(), card.weight(), at, larger, paper.spine(card.words().kind()));
        for (List<ChartInk.Line> paragraph : paper.paragraphs(card.words(), at.width())) {
            ink.begin(Role.WORDS, "", "");
            paragraph.forEach(line -> ink.words(line.at(at.x(), at.y())));
            ink.end();
        }
        ink.end();
        signs(card);
    }

    /**
     * A card without its words.
     *
     * @param spine from its edge to its words
     */
    static void box(
            ChartInk ink,
            ChartSheet.Words words,
            Weight weight,
            Place at,
            double larger,
            double spine) {
        Shape shape = ChartShape.of(words.kind(), at, larger);
        ink.fill(shape, Tone.PAPER);
        Place edge = new Place(at.x(), at.y(), spine, at.height());
        ChartSign.strand(ink, words.strand(), shape, edge);
        edge(ink, words.kind(), weight, at, larger);
        double radius = PICTURE * larger;
        ChartSign.picture(
                ink,
                words.strand(),
                edge.right() - radius,
                at.y() + Math.min(at.height() / 2, radius * 1.5),
                radius);
    }

    /** The edge of a card, as a case stands to its step. */
    static void edge(ChartInk ink, StepKind kind, Weight weight, Place at, double larger) {
        Shape shape = ChartShape.of(kind, at, larger);
        switch (weight) {
            case PLAIN -> ink.stroke(shape, Tone.LINE, Pen.of(1.2 * larger));
            case BEEN -> ink.stroke(shape, Tone.INK, Pen.of(3 * larger));
            case CLOSED ->
                    ink.stroke(shape, Tone.LINE, new Pen(1.3 * larger, 1.5 * larger, 4 * larger));
            case NOW -> {
                ink.stroke(shape, Tone.INK, Pen.of(3 * larger));
                ink.stroke(
                        ChartShape.of(kind, at.grown(RING * larger), larger),
                        Tone.INK,
                        Pen.of(1.6 * larger));
            }
        }
    }

    private void signs(Card card) {
        ink.begin(Role.ASIDE, "", "");
        double radius = paper.isCompact() ? 0.8 * SIGN * larger : SIGN;
        // Half beside the card, so that no word lies under it.
        double x = card.place().right() - paper.slant(card.words().kind()) + 0.4 * radius;
        double y = card.place().y() + 0.55 * radius;
        ChartSign sign =
                switch (card.weight()) {
                    case PLAIN -> null;
                    case BEEN -> ChartSign.BEEN;
                    case NOW -> ChartSign.NOW;
                    case CLOSED -> ChartSign.CLOSED;
                };
        if (sign != null) {
            sign.draw(ink, x, y, radius);
            y += 2.1 * radius;
        }
        if (card.due()) {
            ChartSign.DUE.draw(ink, x, y, radius);
        }
        ink.end();
    }

    private static Place bounds(Line line) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Spot point : line.points()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Place(left, top, right - left, bottom - top).grown(5);
    }
}
