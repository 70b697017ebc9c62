package org.waymark.app.guidance;

import org.waymark.pathway.exchange.PackComparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pack that could be installed, with all that somebody should know before they say yes.
 *
 * @param pack the pack
 * @param signature what its signature says
 * @param fingerprint the fingerprint of the key that signed it; empty when nobody's did
 * @param before the version that is in force now; empty for an area that has none yet
 * @param changes how it differs from the version that is in force
 * @param losses what can no longer be used with it, in sentences; mostly empty
 * @param notYet the day from which it holds, where that is still to come
 */
public record Offer(
        SoundPack pack,
        SignatureState signature,
        Optional<String> fingerprint,
        Optional<String> before,
        PackComparison changes,
        List<String> losses,
        Optional<LocalDate> notYet) {

    public Offer {
        losses = List.copyOf(losses);
    }
}
