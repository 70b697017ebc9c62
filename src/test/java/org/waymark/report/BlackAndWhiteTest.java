package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.pathway.StepKind;
import org.waymark.report.ChartSheet.Card;
import org.waymark.report.ChartSheet.Line;
import org.waymark.report.ChartSheet.Passage;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;
import org.waymark.report.ChartSheet.Strand;
import org.waymark.report.ChartSheet.Weight;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Charts as an office printer without colour puts them on paper: each dot black or white, 150 to
 * the inch at the size of the sheets of A4.
 */
class BlackAndWhiteTest {

    /** Dots for each unit of the drawing: 150 dots an inch, 0.61 points a unit. */
    private static final double SCALE = 150.0 / 72 * 0.61;

    private static final ChartPaper PAPER = ChartPaper.full();

    private static BufferedImage drawn(double width, double height, ChartSheet sheet) {
        BufferedImage grey =
                new BufferedImage(
                        (int) (width * SCALE),
                        (int) (height * SCALE),
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.scale(SCALE, SCALE);
        new ChartPainter(PAPER, new PictureInk(graphics, PAPER)).paint(sheet, sheet.whole(), "");
        graphics.dispose();
        return grey;
    }

    /** Which dots are black, in a place of the drawing. */
    private static boolean[][] dots(BufferedImage image, Place at) {
        int x = (int) (at.x() * SCALE);
        int y = (int) (at.y() * SCALE);
        boolean[][] black = new boolean[(int) (at.height() * SCALE)][(int) (at.width() * SCALE)];
        for (int row = 0; row < black.length; row++) {
            for (int column = 0; column < black[row].length; column++) {
                black[row][column] = image.getRaster().getSample(x + column, y + row, 0) < 0x80;
            }
        }
        return black;
    }

    private static Card card(Strand strand, Weight weight, boolean due, double x, double y) {
        return new Card(
                "step-" + strand.position() + weight,
                "stage",
                new ChartSheet.Words(
                        StepKind.ACTION, "1.1", strand, "Something", "", List.of(), ""),
                weight,
                due,
                new Place(x, y, 200, 160),
                "Something");
    }

    private static Line line(Passage passage, double y) {
        return new Line(
                "a", List.of(new Spot(20, y), new Spot(380, y)), passage, "", null, "Way on");
    }

    private static double share(boolean[][] dots) {
        int black = 0;
        for (boolean[] row : dots) {
            for (boolean dot : row) {
                black += dot ? 1 : 0;
            }
        }
        return (double) black / (dots.length * dots[0].length);
    }

    /**
     * How much of a row is black changes from row to row in level stripes, not in slanting ones.
     */
    private static double unrest(boolean[][] dots) {
        double all = share(dots);
        double sum = 0;
        for (boolean[] row : dots) {
            double one = share(new boolean[][] {row});
            sum += (one - all) * (one - all);
        }
        return Math.sqrt(sum / dots.length);
    }

    private static double difference(boolean[][] a, boolean[][] b) {
        int other = 0;
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a[row].length; column++) {
                other += a[row][column] == b[row][column] ? 0 : 1;
            }
        }
        return (double) other / (a.length * a[0].length);
    }

    @Test
    void strandsAreToldByTheirPatternsAlone() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cards.add(card(new Strand("", i, "Strand"), Weight.PLAIN, false, 20 + i * 240, 20));
        }
        BufferedImage image =
                drawn(1500, 200, new ChartSheet("", 1500, 200, List.of(), cards, List.of()));
        // The sixth is a flat grey, which no printer without greys can tell; no pack has six.
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                boolean[][] a = dots(image, new Place(23 + i * 240, 60, 8, 100));
                boolean[][] b = dots(image, new Place(23 + j * 240, 60, 8, 100));
                assertThat(Math.abs(share(a) - share(b)) + Math.abs(unrest(a) - unrest(b)))
                        .as(i + " and " + j)
                        .isGreaterThan(0.15);
            }
        }
    }

    @Test
    void strandsAreToldByTheirPicturesToo() {
        List<String> ids = List.of("protect", "child", "family", "justice", "org", "another");
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            cards.add(
                    card(
                            new Strand(ids.get(i), 2, "Strand"),
                            Weight.PLAIN,
                            false,
                            20 + i * 240,
                            20));
        }
        BufferedImage image =
                drawn(1500, 200, new ChartSheet("", 1500, 200, List.of(), cards, List.of()));
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                assertThat(
                                difference(
                                        dots(image, new Place(21 + i * 240, 26, 10, 10)),
                                        dots(image, new Place(21 + j * 240, 26, 10, 10))))
                        .as(ids.get(i) + " and " + ids.get(j))
                        .isGreaterThan(0.1);
            }
        }
    }

    @Test
    void howACaseStandsToAStepIsToldByEdgeAndSign() {
        Strand strand = new Strand("", 2, "Strand");
        Map<String, Card> cards = new LinkedHashMap<>();
        double x = 20;
        for (Weight weight : Weight.values()) {
            cards.put(weight.name(), card(strand, weight, false, x, 20));
            x += 240;
        }
        cards.put("DUE", card(strand, Weight.PLAIN, true, x, 20));
        BufferedImage image =
                drawn(
                        1300,
                        200,
                        new ChartSheet(
                                "", 1300, 200, List.of(), List.copyOf(cards.values()), List.of()));
        List<Card> all = List.copyOf(cards.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(difference(sign(image, all.get(i)), sign(image, all.get(j))))
                        .as(all.get(i).id() + " and " + all.get(j).id())
                        .isGreaterThan(0.08);
            }
        }
        // And by their edges where a sign is overlooked.
        Map<Weight, Double> edges = new LinkedHashMap<>();
        for (Card card : all.subList(0, 4)) {
            Place at = card.place();
            edges.put(
                    card.weight(),
                    share(dots(image, new Place(at.x() + 40, at.bottom() - 6, 120, 14))));
        }
        assertThat(edges.get(Weight.CLOSED)).isLessThan(edges.get(Weight.PLAIN) * 0.6);
        assertThat(edges.get(Weight.BEEN)).isGreaterThan(edges.get(Weight.PLAIN) * 1.5);
        assertThat(edges.get(Weight.NOW)).isGreaterThan(edges.get(Weight.BEEN) * 1.3);
    }

    private static boolean[][] sign(BufferedImage image, Card card) {
        return dots(image, new Place(card.place().right() - 5, card.place().y() - 4, 16, 16));
    }

    @Test
    void routesAreToldByTheirLines() {
        List<Line> lines = new ArrayList<>();
        double y = 20;
        for (Passage passage : Passage.values()) {
            lines.add(line(passage, y));
            y += 40;
        }
        BufferedImage image =
                drawn(400, 160, new ChartSheet("", 400, 160, List.of(), List.of(), lines));
        double plain = share(dots(image, new Place(40, 15, 300, 10)));
        double taken = share(dots(image, new Place(40, 55, 300, 10)));
        double declined = share(dots(image, new Place(40, 95, 300, 10)));
        assertThat(taken).isGreaterThan(2 * plain);
        boolean[][] along = dots(image, new Place(40, 95, 300, 10));
        int gaps = 0;
        boolean before = false;
        for (int column = 0; column < along[0].length; column++) {
            boolean black = false;
            for (boolean[] row : along) {
                black |= row[column];
            }
            gaps += before && !black ? 1 : 0;
            before = black;
        }
        assertThat(gaps).isGreaterThan(20);
        assertThat(declined).isLessThan(plain * 1.2);
    }
}
