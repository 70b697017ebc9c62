package org.waymark.report;

import org.waymark.report.ChartInk.Line;
import org.waymark.report.ChartInk.Pen;
import org.waymark.report.ChartInk.Role;
import org.waymark.report.ChartInk.Tone;
import org.waymark.report.ChartSheet.Place;

import java.util.List;

/** A small plan of a drawing with its sheets, the one in hand in black. */
record ChartKeyPlan(ChartSheet sheet, List<ChartTile> tiles, ChartTile here) {

    private static final double NUMBER = 8;

    ChartKeyPlan {
        tiles = List.copyOf(tiles);
    }

    /** Draws it as large as it fits, at the right lower corner of the room. */
    void draw(ChartInk ink, ChartPaper paper, Place room) {
        double scale = Math.min(room.width() / sheet.width(), room.height() / sheet.height());
        double left = room.right() - sheet.width() * scale;
        double top = room.bottom() - sheet.height() * scale;
        ink.begin(Role.ASIDE, "", "");
        ink.fill(ChartShape.box(on(here.at(), left, top, scale)), Tone.INK);
        for (ChartSheet.Band band : sheet.bands()) {
            Place at = on(band.place(), left, top, scale);
            boolean within = here.at().holds(band.place());
            ink.stroke(ChartShape.box(at), within ? Tone.PAPER : Tone.EDGE, Pen.of(0.5));
        }
        for (ChartTile tile : tiles) {
            Place at = on(tile.at(), left, top, scale);
            ink.stroke(ChartShape.box(at), Tone.INK, Pen.of(0.6));
            String words = Integer.toString(tile.number());
            double size = Math.min(NUMBER, at.height() * 0.7);
            double width = paper.lettering(true).width(words, size);
            ink.words(
                    new Line(
                            words,
                            true,
                            size,
                            at.x() + (at.width() - width) / 2,
                            at.y() + at.height() / 2 + size * 0.35,
                            tile.equals(here) ? Tone.PAPER : Tone.INK));
        }
        ink.end();
    }

    private static Place on(Place at, double left, double top, double scale) {
        return new Place(
                left + at.x() * scale,
                top + at.y() * scale,
                at.width() * scale,
                at.height() * scale);
    }
}
