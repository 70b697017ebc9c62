package org.waymark.report;

import org.waymark.report.ChartInk.Pen;
import org.waymark.report.ChartInk.Tone;
import org.waymark.report.ChartSheet.Place;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Small signs in black and white: how a case stands to a step, and the picture and pattern of each
 * strand. Each is known by its shape alone.
 */
enum ChartSign {
    BEEN,
    NOW,
    CLOSED,
    DUE;

    private static final int PATTERNS = 6;
    private static final double STRIPE = 5;

    /**
     * Draws the sign in a circle.
     *
     * @param radius of the circle
     */
    void draw(ChartInk ink, double x, double y, double radius) {
        Shape disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        boolean dark = this == BEEN || this == NOW;
        ink.fill(disc, dark ? Tone.INK : Tone.PAPER);
        ink.stroke(disc, dark ? Tone.PAPER : Tone.INK, Pen.of(radius * (dark ? 0.12 : 0.16)));
        double r = radius;
        switch (this) {
            case BEEN ->
                    ink.stroke(
                            open(
                                    x - 0.5 * r,
                                    y,
                                    x - 0.12 * r,
                                    y + 0.38 * r,
                                    x + 0.5 * r,
                                    y - 0.4 * r),
                            Tone.PAPER,
                            Pen.of(r * 0.26));
            case NOW -> {
                ink.fill(
                        ChartShape.polygon(
                                x - 0.28 * r,
                                y - 0.6 * r,
                                x + 0.6 * r,
                                y - 0.24 * r,
                                x - 0.28 * r,
                                y + 0.12 * r),
                        Tone.PAPER);
                ink.stroke(
                        open(x - 0.32 * r, y - 0.62 * r, x - 0.32 * r, y + 0.66 * r),
                        Tone.PAPER,
                        Pen.of(r * 0.16));
            }
            case CLOSED ->
                    ink.stroke(
                            open(x - 0.62 * r, y + 0.62 * r, x + 0.62 * r, y - 0.62 * r),
                            Tone.INK,
                            Pen.of(r * 0.2));
            case DUE ->
                    ink.stroke(
                            open(x, y - 0.62 * r, x, y + 0.05 * r, x + 0.45 * r, y + 0.3 * r),
                            Tone.INK,
                            Pen.of(r * 0.18));
        }
    }

    /**
     * The edge of a card that tells its strand: a pattern, and a picture at its top.
     *
     * @param card the shape of the card
     * @param edge the part of it that is filled
     */
    static void strand(ChartInk ink, ChartSheet.Strand strand, Shape card, Place edge) {
        Area area = new Area(card);
        area.intersect(new Area(ChartShape.box(edge)));
        pattern(ink, strand.position(), area, edge);
        ink.stroke(
                open(edge.right(), edge.y(), edge.right(), edge.bottom()),
                Tone.LINE,
                Pen.of(edge.width() * 0.06));
    }

    /** The edge of a strand's cards in words. */
    static String told(ChartSheet.Strand strand) {
        String pattern =
                switch (Math.floorMod(strand.position(), PATTERNS)) {
                    case 0 -> "black";
                    case 1 -> "slanting stripes";
                    case 2 -> "white";
                    case 3 -> "level stripes";
                    case 4 -> "dots";
                    default -> "grey";
                };
        String picture =
                switch (strand.id()) {
                    case "protect" -> "a shield";
                    case "child" -> "a heart";
                    case "family" -> "a house";
                    case "justice" -> "scales";
                    case "org" -> "lines of writing";
                    default -> "a dot";
                };
        return strand.title() + ", " + pattern + " and " + picture;
    }

    /**
     * Fills an area with the pattern of a strand.
     *
     * @param position of the strand in its pathway
     * @param size how coarse it is: the width that the pattern is made for
     */
    private static void pattern(ChartInk ink, int position, Area area, Place at) {
        double unit = at.width() / 13;
        switch (Math.floorMod(position, PATTERNS)) {
            case 0 -> ink.fill(area, Tone.INK);
            case 1 -> stripes(ink, area, at, unit, at.width());
            case 2 -> {}
            case 3 -> stripes(ink, area, at, unit, 0);
            case 4 -> dots(ink, area, at, unit);
            default -> ink.fill(area, Tone.EDGE);
        }
    }

    /** Stripes that fall by {@code slope} over the width. */
    private static void stripes(ChartInk ink, Area area, Place at, double unit, double slope) {
        double step = STRIPE * unit * (slope > 0 ? 1.4 : 1);
        double thick = step * 0.45;
        Path2D.Double all = new Path2D.Double();
        for (double y = at.y() - slope; y < at.bottom() + slope; y += step) {
            all.append(
                    ChartShape.polygon(
                            at.x(),
                            y + slope,
                            at.right(),
                            y,
                            at.right(),
                            y + thick,
                            at.x(),
                            y + slope + thick),
                    false);
        }
        Area lines = new Area(all);
        lines.intersect(area);
        ink.fill(lines, Tone.INK);
    }

    private static void dots(ChartInk ink, Area area, Place at, double unit) {
        double step = STRIPE * unit;
        double size = step * 0.55;
        Path2D.Double all = new Path2D.Double();
        boolean odd = false;
        for (double y = at.y() + step * 0.3; y < at.bottom(); y += step * 0.8) {
            for (double x = at.x() + step * (odd ? 0.8 : 0.3); x < at.right(); x += step) {
                all.append(
                        ChartShape.polygon(
                                x, y - size / 2, x + size / 2, y, x, y + size / 2, x - size / 2, y),
                        false);
            }
            odd = !odd;
        }
        Area dots = new Area(all);
        dots.intersect(area);
        ink.fill(dots, Tone.INK);
    }

    /** The picture of a strand in a white disc with a black edge. */
    static void picture(ChartInk ink, ChartSheet.Strand strand, double x, double y, double r) {
        Shape disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        ink.fill(disc, Tone.PAPER);
        ink.stroke(disc, Tone.INK, Pen.of(r * 0.14));
        double s = r * 0.66;
        Path2D path = new Path2D.Double();
        switch (strand.id()) {
            case "protect" -> {
                path.moveTo(x, y - s);
                path.lineTo(x + 0.8 * s, y - 0.65 * s);
                path.curveTo(x + 0.8 * s, y + 0.3 * s, x + 0.4 * s, y + 0.8 * s, x, y + s);
                path.curveTo(
                        x - 0.4 * s,
                        y + 0.8 * s,
                        x - 0.8 * s,
                        y + 0.3 * s,
                        x - 0.8 * s,
                        y - 0.65 * s);
                path.closePath();
                ink.stroke(path, Tone.INK, Pen.of(s * 0.24));
                Area half = new Area(path);
                half.intersect(new Area(ChartShape.box(new Place(x - s, y - s, s, 2 * s))));
                ink.fill(half, Tone.INK);
            }
            case "child" -> {
                path.moveTo(x, y + s);
                path.curveTo(x - 1.7 * s, y - 0.2 * s, x - 0.7 * s, y - 1.3 * s, x, y - 0.4 * s);
                path.curveTo(x + 0.7 * s, y - 1.3 * s, x + 1.7 * s, y - 0.2 * s, x, y + s);
                path.closePath();
                ink.fill(path, Tone.INK);
            }
            case "family" ->
                    ink.fill(
                            ChartShape.polygon(
                                    x,
                                    y - s,
                                    x + s,
                                    y - 0.1 * s,
                                    x + 0.7 * s,
                                    y - 0.1 * s,
                                    x + 0.7 * s,
                                    y + 0.9 * s,
                                    x - 0.7 * s,
                                    y + 0.9 * s,
                                    x - 0.7 * s,
                                    y - 0.1 * s,
                                    x - s,
                                    y - 0.1 * s),
                            Tone.INK);
            case "justice" -> {
                path.append(open(x, y - s, x, y + 0.8 * s), false);
                path.append(open(x - 0.5 * s, y + 0.85 * s, x + 0.5 * s, y + 0.85 * s), false);
                path.append(open(x - 0.9 * s, y - 0.6 * s, x + 0.9 * s, y - 0.6 * s), false);
                ink.stroke(path, Tone.INK, Pen.of(s * 0.24));
                for (double side : new double[] {-0.75, 0.75}) {
                    double at = x + side * s;
                    ink.fill(
                            ChartShape.polygon(
                                    at,
                                    y - 0.6 * s,
                                    at + 0.45 * s,
                                    y + 0.2 * s,
                                    at - 0.45 * s,
                                    y + 0.2 * s),
                            Tone.INK);
                }
            }
            case "org" -> {
                for (int row = -1; row <= 1; row++) {
                    path.append(
                            open(x - 0.8 * s, y + row * 0.6 * s, x + 0.8 * s, y + row * 0.6 * s),
                            false);
                }
                ink.stroke(path, Tone.INK, Pen.of(s * 0.3));
            }
            default -> ink.fill(new Ellipse2D.Double(x - s / 2, y - s / 2, s, s), Tone.INK);
        }
    }

    private static Path2D open(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
