package org.waymark.ui.cases;

import org.waymark.ui.kit.EntryParts;

import java.util.List;

/**
 * A move of the case or a remark on the record, told in full.
 *
 * @param kind what it is
 * @param recorded when, by whom and as which entry it was recorded
 * @param parts what it says
 */
record Aside(String kind, String recorded, List<EntryParts.Part> parts) {

    Aside {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "Aside[" + kind + "]";
    }
}
