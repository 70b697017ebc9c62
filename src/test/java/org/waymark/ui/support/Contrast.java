package org.waymark.ui.support;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the words of a window stand out from what is behind them, by WCAG 2.2, success criterion
 * 1.4.3: 4.5 to 1, or 3 to 1 for large ones. The colours are those that the nodes truly have.
 */
public final class Contrast {

    private static final double WORDS = 4.5;
    private static final double LARGE_WORDS = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private Contrast() {}

    /** WCAG's ratio, from 1 to 21. */
    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The words under a node that do not stand out; disabled and fading ones are left out. */
    public static List<String> faults(Parent root) {
        List<String> faults = new ArrayList<>();
        look(root, faults);
        return faults;
    }

    private static void look(Node node, List<String> faults) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 1) {
            return;
        }
        if (node instanceof Text text) {
            fault(text).ifPresent(faults::add);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, faults));
        }
    }

    private static Optional<String> fault(Text text) {
        Color behind = behind(text);
        if (text.getText().isBlank() || !(text.getFill() instanceof Color fill) || behind == null) {
            return Optional.empty();
        }
        double ratio = of(over(fill, behind), behind);
        return ratio >= wanted(text)
                ? Optional.empty()
                : Optional.of(
                        "'%s' in %s: %s on %s, %.1f"
                                .formatted(
                                        text.getText(),
                                        text.getParent().getStyleClass(),
                                        fill,
                                        behind,
                                        ratio));
    }

    private static double wanted(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        return size >= LARGE || bold && size >= LARGE_BOLD ? LARGE_WORDS : WORDS;
    }

    /** What is behind a node, through all that can be seen through; null where it is a pattern. */
    private static @Nullable Color behind(Node node) {
        Parent parent = node.getParent();
        if (parent == null) {
            return node.getScene().getFill() instanceof Color colour ? colour : Color.WHITE;
        }
        if (parent.lookup(".card-body") instanceof Shape body
                && body.getParent() == parent
                && body.getFill() instanceof Color colour) {
            return colour;
        }
        List<BackgroundFill> fills = fills(parent);
        for (BackgroundFill fill : fills.reversed()) {
            if (fill.getFill() instanceof Color colour && colour.isOpaque()) {
                return colour;
            }
        }
        Color below = behind(parent);
        for (BackgroundFill fill : fills) {
            if (below == null || !(fill.getFill() instanceof Color colour)) {
                return null;
            }
            below = over(colour, below);
        }
        return below;
    }

    private static List<BackgroundFill> fills(Parent parent) {
        Background background = parent instanceof Region region ? region.getBackground() : null;
        return background == null ? List.of() : background.getFills();
    }

    private static Color over(Color upper, Color lower) {
        return lower.interpolate(
                Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    /** The light of one part of a colour, from 0 to 1, as sRGB says. */
    public static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
