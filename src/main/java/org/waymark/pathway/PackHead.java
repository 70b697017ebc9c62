package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * What the {@code pack.json} of a national or a local pack says of the pack.
 *
 * @param identity id, title, version, dates and publisher
 * @param over id of the pack that a local pack is laid over; null for a national one
 * @param area the area of a local pack; null for a national one
 */
public record PackHead(PackIdentity identity, @Nullable String over, @Nullable String area) {

    /** Whether it is laid over a national pack. */
    public boolean isLocal() {
        return over != null;
    }

    /**
     * Reads the head, leniently: whether the pack is sound is for {@link ContentChecker} to say.
     *
     * @param files bytes by name
     * @return empty when there is none that could be read
     */
    public static Optional<PackHead> of(Map<String, byte[]> files) {
        Faults faults = new Faults();
        PackFiles listed = PackFiles.of(files, "", faults);
        if (!listed.has("pack.json")) {
            return Optional.empty();
        }
        return listed.text("pack.json")
                .flatMap(text -> new TreeReader(faults).json("pack.json", text))
                .map(Located::root)
                .filter(_ -> !faults.refuse())
                .map(
                        pack ->
                                new PackHead(
                                        identity(pack),
                                        pack.at("extends").textOrNull(),
                                        pack.at("area").textOrNull()));
    }

    private static PackIdentity identity(Member pack) {
        return new PackIdentity(
                pack.at("id").text(),
                pack.at("title").text(),
                pack.at("version").text(),
                pack.at("effective").date(),
                pack.at("reviewBy").date(),
                pack.at("publisher").text(),
                pack.at("notice").text(),
                pack.at("licence").text(),
                pack.at("pathwayUrl").textOrNull());
    }
}
