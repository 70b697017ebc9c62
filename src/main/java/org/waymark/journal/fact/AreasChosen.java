package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * In which council areas the charity works, so that local guidance can be laid over the national
 * one. The newest choice counts.
 *
 * @param areas ids of local packs; the first is the area of a new case unless another is chosen;
 *     empty where no area of theirs has a pack
 * @param unlisted what they wrote of areas that no pack covers; null when they wrote nothing
 */
public record AreasChosen(List<String> areas, @Nullable String unlisted) implements Fact {
    public AreasChosen {
        areas = List.copyOf(areas);
    }

    @Override
    public String toString() {
        return "AreasChosen" + areas;
    }
}
