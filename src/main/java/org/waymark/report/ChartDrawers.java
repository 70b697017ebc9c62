package org.waymark.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import org.w3c.dom.Element;
import org.waymark.report.ChartSheet.Place;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Objects;

/** Draws the charts of a document where its markup has an {@code object} with their name. */
final class ChartDrawers implements FSObjectDrawerFactory {

    private final Map<String, ChartPicture> pictures;
    private final ChartPainter full = new ChartPainter(new ChartPaper(false));
    private final ChartPainter compact = new ChartPainter(new ChartPaper(true));

    ChartDrawers(Map<String, ChartPicture> pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object")
                && pictures.containsKey(element.getAttribute("data-picture"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        ChartPicture picture =
                Objects.requireNonNull(pictures.get(object.getAttribute("data-picture")));
        return (_, x, y, width, height, device, _, dotsPerPixel) -> {
            // The device counts in pixels here and hands out graphics of that size.
            double wide = width / dotsPerPixel;
            double high = height / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) wide,
                    (float) high,
                    graphics -> paint(picture, graphics, wide, high));
            return Map.<Shape, String>of();
        };
    }

    private void paint(ChartPicture picture, Graphics2D graphics, double width, double height) {
        Place part = picture.part();
        double scale = Math.min(width / part.width(), height / part.height());
        graphics.scale(scale, scale);
        graphics.translate(-part.x(), -part.y());
        graphics.clip(new Rectangle2D.Double(part.x(), part.y(), part.width(), part.height()));
        (picture.compact() ? compact : full).paint(picture.sheet(), part, graphics);
    }
}
