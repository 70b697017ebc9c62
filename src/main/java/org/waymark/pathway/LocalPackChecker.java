package org.waymark.pathway;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Checks the packs of partnerships, each laid over the national one. One checker sees them all, so
 * that it can tell when two speak for one area.
 */
final class LocalPackChecker {

    private final Pathway national;
    private final LocalPackReader reader;
    private final TreeReader trees;
    private final LocalDate today;
    private final Map<String, String> areas = new HashMap<>();

    LocalPackChecker(
            Pathway national, TreeReader trees, Schemas schemas, Faults faults, LocalDate today) {
        this.national = national;
        this.trees = trees;
        this.today = today;
        this.reader = new LocalPackReader(national, trees, schemas, faults, today);
    }

    /** Notes all that is wrong with one local pack. */
    void check(PackFiles files) {
        reader.read(files);
        if (files.has("pack.json")) {
            files.text("pack.json")
                    .flatMap(text -> trees.json(files.shown("pack.json"), text))
                    .ifPresent(tree -> identity(tree.root(), files));
        }
    }

    private void identity(Member pack, PackFiles files) {
        Member base = pack.at("extends");
        if (!base.text().isEmpty() && !base.text().equals(national.pack().id())) {
            base.error("There is no pack “" + base.shown() + "” over which this could be laid.");
        }
        LocalDate reviewBy = pack.at("reviewBy").date();
        if (!pack.at("reviewBy").isNull() && reviewBy.isBefore(today)) {
            pack.at("reviewBy").warning("The pack should have been reviewed by " + reviewBy + ".");
        }
        Member area = pack.at("area");
        String folded = area.text().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ");
        if (folded.isBlank()) {
            return;
        }
        String other = areas.putIfAbsent(folded.strip(), files.shown("pack.json"));
        if (other != null) {
            area.error(
                    "Two local packs speak for “"
                            + area.shown()
                            + "”; the other is "
                            + other
                            + ".");
        }
    }
}
