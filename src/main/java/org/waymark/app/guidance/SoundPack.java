package org.waymark.app.guidance;

import org.waymark.pathway.PackFault;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.exchange.PackArchive;

import java.util.List;
import java.util.Optional;

/**
 * A pack that was read to its end and found sound.
 *
 * @param archive the pack as one file
 * @param identity what it says of itself
 * @param area the area of a local pack; empty for a national one
 * @param pathway what a national pack holds; empty for a local one
 * @param warnings what somebody should look at
 */
public record SoundPack(
        PackArchive archive,
        PackIdentity identity,
        Optional<String> area,
        Optional<Pathway> pathway,
        List<PackFault> warnings) {

    public SoundPack {
        warnings = List.copyOf(warnings);
    }
}
