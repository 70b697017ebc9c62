package org.waymark.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Draws into a picture, words as their outlines. */
final class PictureInk implements ChartInk {

    private final Graphics2D graphics;
    private final ChartPaper paper;

    PictureInk(Graphics2D graphics, ChartPaper paper) {
        this.graphics = graphics;
        this.paper = paper;
    }

    @Override
    public void begin(Role role, String id, String spoken) {
        // A picture has no parts.
    }

    @Override
    public void end() {
        // A picture has no parts.
    }

    @Override
    public void fill(Shape shape, Tone tone) {
        graphics.setColor(colour(tone));
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Tone tone, Pen pen) {
        graphics.setColor(colour(tone));
        graphics.setStroke(
                new BasicStroke(
                        (float) pen.width(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10f,
                        pen.isDashed() ? new float[] {(float) pen.on(), (float) pen.off()} : null,
                        0f));
        graphics.draw(shape);
    }

    @Override
    public void words(Line line) {
        graphics.setColor(colour(line.tone()));
        graphics.fill(
                paper.lettering(line.isBold())
                        .outline(line.words(), line.x(), line.y(), line.size()));
    }

    private static Color colour(Tone tone) {
        return new Color(tone.grey(), tone.grey(), tone.grey());
    }
}
