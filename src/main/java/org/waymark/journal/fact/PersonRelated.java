package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What somebody is to a child, whatever the case. The newest word about the two counts.
 *
 * @param person who
 * @param child the child, who is somebody else
 * @param kinship what they are to the child, such as "mother"; null when not said
 * @param responsibility whether they hold parental responsibility
 * @param home whether they live with the child
 * @param restriction what limits their contact with the child, such as an order or a written
 *     agreement; null when nothing is said to
 */
public record PersonRelated(
        UUID person,
        UUID child,
        @Nullable String kinship,
        Responsibility responsibility,
        Home home,
        @Nullable String restriction)
        implements Fact {

    /** Parental responsibility (Children Act 1989, section 3). */
    public enum Responsibility {
        NOT_RECORDED("Not recorded"),
        HOLDS("Yes"),
        DOES_NOT_HOLD("No"),
        NOT_KNOWN("Not known"),
        NOT_ASKED("Not asked");

        private final String title;

        Responsibility(String title) {
            this.title = title;
        }

        /** The words shown to people. */
        public String title() {
            return title;
        }
    }

    /** Who lives where. */
    public enum Home {
        NOT_RECORDED("Not recorded"),
        WITH_CHILD("Yes"),
        SOME_OF_THE_TIME("Some of the time"),
        ELSEWHERE("No, lives elsewhere"),
        NOT_KNOWN("Not known"),
        NOT_ASKED("Not asked");

        private final String title;

        Home(String title) {
            this.title = title;
        }

        /** The words shown to people. */
        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return "PersonRelated[" + person + "]";
    }
}
