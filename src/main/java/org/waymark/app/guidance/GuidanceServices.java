package org.waymark.app.guidance;

import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.Pathway;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the window and the command line do with packs.
 *
 * @param desk reads, compares and installs them
 * @param signing signs them
 * @param past finds the words of earlier versions
 */
public record GuidanceServices(GuidanceDesk desk, PackSigning signing, PastReading past) {

    /**
     * @param kept where packs are kept
     */
    public static GuidanceServices in(
            KeptPacks kept, Clock clock, Supplier<Pathway> inForce, Runnable changed) {
        return new GuidanceServices(
                new GuidanceDesk(kept, clock, inForce, changed),
                new PackSigning(new SecureRandom()),
                new PastGuidance(kept, clock, BuiltInContent.NATIONAL));
    }
}
