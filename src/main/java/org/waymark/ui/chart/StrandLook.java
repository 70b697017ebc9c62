package org.waymark.ui.chart;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Strand;
import org.waymark.ui.kit.Icons;

import java.util.List;
import java.util.Map;

/** How each strand looks: a colour class by its place in the pack, and an icon by its id. */
final class StrandLook {

    private static final Map<String, Feather> ICONS =
            Map.of(
                    "protect", Feather.SHIELD,
                    "child", Feather.HEART,
                    "family", Feather.HOME,
                    "justice", Feather.BOOK_OPEN,
                    "org", Feather.CLIPBOARD);
    private static final int COLOURS = 6;

    private final List<String> order;

    StrandLook(Pathway pathway) {
        order = pathway.strands().stream().map(Strand::id).toList();
    }

    /** The style class that sets the strand's colour for a node and all below it. */
    String styleClass(String strand) {
        return "strand-" + Math.floorMod(order.indexOf(strand), COLOURS);
    }

    FontIcon icon(String strand) {
        FontIcon icon = Icons.of(ICONS.getOrDefault(strand, Feather.CIRCLE));
        icon.getStyleClass().addAll("strand-icon", "icon-small");
        return icon;
    }
}
