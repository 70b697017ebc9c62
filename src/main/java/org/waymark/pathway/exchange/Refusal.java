package org.waymark.pathway.exchange;

import org.waymark.pathway.PackFault;
import org.waymark.pathway.PackNames;

/** An archive cannot be taken; caught where its reading began. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PackFault fault;

    /**
     * @param place the file within the archive; {@code .} for the archive as a whole
     * @param reason one sentence for people
     */
    Refusal(String place, String reason) {
        super(reason, null, false, false);
        this.fault = new PackFault(PackFault.Severity.ERROR, PackNames.shown(place), 0, reason);
    }

    PackFault fault() {
        return fault;
    }
}
