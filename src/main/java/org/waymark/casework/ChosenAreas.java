package org.waymark.casework;

import java.util.List;

/**
 * Where the charity works.
 *
 * @param areas ids of local packs; the first is the area of a new case unless another is chosen;
 *     empty while none was chosen
 * @param unlisted what they wrote of areas that no pack covers; empty when they wrote nothing
 */
public record ChosenAreas(List<String> areas, String unlisted) {

    /** Nobody has chosen yet, or nothing that was chosen has a pack. */
    public static final ChosenAreas NONE = new ChosenAreas(List.of(), "");

    public ChosenAreas {
        areas = List.copyOf(areas);
    }
}
