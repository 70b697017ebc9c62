package org.waymark.report;

import org.waymark.report.ChartSheet.Band;
import org.waymark.report.ChartSheet.Card;
import org.waymark.report.ChartSheet.Line;
import org.waymark.report.ChartSheet.Passage;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws a chart in black and greys, onto a page or into a picture. Kinds are told by shape, a
 * case's way by the thickness of lines and edges and in words. Not for use by several threads at
 * once.
 */
final class ChartPainter {

    private static final Color INK = Color.BLACK;
    private static final Color LINE = new Color(0x55, 0x55, 0x55);
    private static final Color BAND = new Color(0xF3, 0xF3, 0xF3);
    private static final Color BAND_EDGE = new Color(0x99, 0x99, 0x99);
    private static final double RING = 4;

    private final ChartPaper paper;

    ChartPainter(ChartPaper paper) {
        this.paper = paper;
    }

    /** Draws what lies in a part of the drawing; the graphics stand in the drawing's own units. */
    void paint(ChartSheet sheet, Place part, Graphics2D graphics) {
        for (Band band : sheet.bands()) {
            if (band.place().meets(part)) {
                paint(band, graphics);
            }
        }
        for (Passage passage : List.of(Passage.DECLINED, Passage.PLAIN, Passage.TAKEN)) {
            for (Line line : sheet.lines()) {
                if (line.passage() == passage && bounds(line).meets(part)) {
                    paint(line, graphics);
                }
            }
        }
        for (Band band : sheet.bands()) {
            if (band.head().meets(part)) {
                title(band, graphics);
            }
        }
        for (Line line : sheet.lines()) {
            label(line, part, graphics);
        }
        for (Card card : sheet.cards()) {
            if (card.place().meets(part)) {
                paint(card, graphics);
            }
        }
    }

    private void paint(Band band, Graphics2D graphics) {
        Place at = band.place();
        Shape box = new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height());
        fill(graphics, box, BAND);
        stroke(graphics, box, BAND_EDGE, line(1));
    }

    /** Above the routes, which may lead in where it stands. */
    private void title(Band band, Graphics2D graphics) {
        Place at = band.head();
        fill(graphics, new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height()), BAND);
        fill(
                graphics,
                paper.lettering(true)
                        .outline(
                                band.title(),
                                at.x(),
                                at.y() + paper.bandTitle(),
                                paper.bandTitle()),
                INK);
    }

    private void paint(Line line, Graphics2D graphics) {
        Path2D.Double path = new Path2D.Double();
        List<Spot> points = line.points();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        Stroke stroke =
                switch (line.passage()) {
                    case PLAIN -> line(1.4);
                    case TAKEN -> line(4.5);
                    case DECLINED -> dashed(1.4, 5, 4);
                };
        Color ink = line.passage() == Passage.TAKEN ? INK : LINE;
        stroke(graphics, path, ink, stroke);
        fill(graphics, ChartShape.arrow(points.get(points.size() - 2), points.getLast()), ink);
    }

    private void label(Line line, Place part, Graphics2D graphics) {
        Place at = line.labelPlace();
        if (at == null || line.label().isEmpty() || !at.meets(part)) {
            return;
        }
        fill(
                graphics,
                new Rectangle2D.Double(at.x(), at.y(), at.width(), at.height()),
                Color.WHITE);
        Lettering letters = paper.lettering(line.passage() == Passage.TAKEN);
        double width = letters.width(line.label(), ChartPaper.SMALL);
        double x = at.x() + (at.width() - width) / 2;
        double y = at.y() + at.height() / 2 + ChartPaper.SMALL * 0.35;
        fill(graphics, letters.outline(line.label(), x, y, ChartPaper.SMALL), INK);
    }

    private void paint(Card card, Graphics2D graphics) {
        Place at = card.place();
        Shape shape = ChartShape.of(card.words().kind(), at);
        fill(graphics, shape, Color.WHITE);
        switch (card.weight()) {
            case PLAIN -> stroke(graphics, shape, LINE, line(1.2));
            case BEEN -> stroke(graphics, shape, INK, line(3));
            case CLOSED -> stroke(graphics, shape, LINE, dashed(1.2, 1.5, 4));
            case NOW -> {
                stroke(graphics, shape, INK, line(3));
                Place ring =
                        new Place(
                                at.x() - RING,
                                at.y() - RING,
                                at.width() + 2 * RING,
                                at.height() + 2 * RING);
                stroke(graphics, ChartShape.of(card.words().kind(), ring), INK, line(1.6));
            }
        }
        for (ChartPaper.Set set : paper.lines(card.words(), at.width())) {
            fill(
                    graphics,
                    paper.lettering(set.isBold())
                            .outline(set.words(), at.x() + set.x(), at.y() + set.y(), set.size()),
                    INK);
        }
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
        return new Place(left - 5, top - 5, right - left + 10, bottom - top + 10);
    }

    private static void fill(Graphics2D graphics, Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    private static void stroke(Graphics2D graphics, Shape shape, Color colour, Stroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    private Stroke line(double width) {
        return new BasicStroke(
                (float) (width * paper.larger()),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10f);
    }

    private Stroke dashed(double width, double on, double off) {
        return new BasicStroke(
                (float) (width * paper.larger()),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10f,
                new float[] {(float) (on * paper.larger()), (float) (off * paper.larger())},
                0f);
    }
}
