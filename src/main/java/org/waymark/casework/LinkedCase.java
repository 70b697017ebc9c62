package org.waymark.casework;

/**
 * A case that can be laid beside another.
 *
 * @param summary the case
 * @param link how close the two are
 */
public record LinkedCase(CaseSummary summary, Link link) {

    /** How close two cases are, the closest first. */
    public enum Link {
        /** A child of the one has a part in the other, or is tied to somebody of it. */
        CHILD,
        /** Somebody else has a part in both. */
        PERSON,
        /** Nobody is known to have a part in both. */
        NONE
    }

    @Override
    public String toString() {
        return "LinkedCase[" + summary.id().value() + ", " + link + "]";
    }
}
