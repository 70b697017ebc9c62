package org.waymark.casework;

import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;

/**
 * What somebody is to a child.
 *
 * @param kinship such as "mother"; empty when not said
 * @param responsibility whether they hold parental responsibility
 * @param home whether they live with the child
 * @param restriction what limits their contact with the child; empty when nothing is said to
 */
public record Tie(String kinship, Responsibility responsibility, Home home, String restriction) {

    /** Nothing was said yet. */
    public static final Tie NOT_RECORDED =
            new Tie("", Responsibility.NOT_RECORDED, Home.NOT_RECORDED, "");

    /** Whether they live with the child, all or some of the time. */
    public boolean sameHome() {
        return home == Home.WITH_CHILD || home == Home.SOME_OF_THE_TIME;
    }

    @Override
    public String toString() {
        return "Tie[withheld]";
    }
}
