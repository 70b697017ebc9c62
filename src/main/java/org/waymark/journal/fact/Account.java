package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a first account that stand apart from the story itself.
 *
 * @param origin how the concern came about
 * @param howKnown how the author knows
 * @param words the child's exact words; null when no child spoke
 * @param asked what was asked, word for word; null when nothing was
 * @param demeanour how the child seemed, without interpretation; null when not noted
 * @param opinion what the author thinks, apart from the facts; null when none is given
 * @param place where it happened or was told; null when not known
 * @param present who else was there; null when not known
 * @param knownAt when the author came to know, {@code 2026-11-09T14:05}; null when not known
 * @param dangerNow whether a child is in danger now
 * @param safeTonight whether the child is safe tonight
 * @param immediateSafety what was done at once; null when nothing
 * @param parentTold whether a parent or carer was told
 * @param parentToldDetail by whom, when and how they answered, or why not; null when not given
 * @param wishes what the child wants, in their words where they gave them; null when not known
 */
public record Account(
        Origin origin,
        HowKnown howKnown,
        @Nullable String words,
        @Nullable String asked,
        @Nullable String demeanour,
        @Nullable String opinion,
        @Nullable String place,
        @Nullable String present,
        @Nullable String knownAt,
        Answer dangerNow,
        Answer safeTonight,
        @Nullable String immediateSafety,
        Answer parentTold,
        @Nullable String parentToldDetail,
        @Nullable String wishes) {

    /** How a concern comes about. */
    public enum Origin {
        DISCLOSURE("A child told"),
        OBSERVATION("Something was seen or noticed"),
        THIRD_PARTY("Somebody else told"),
        ALLEGATION("An allegation about somebody who works with children"),
        ONLINE("Online or images"),
        AGENCY("Another agency"),
        SELF_REPORT("A person spoke of their own behaviour"),
        ANONYMOUS("Anonymous");

        private final String title;

        Origin(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How the author knows. */
    public enum HowKnown {
        TOLD_BY_CHILD("The child told me", "Told by the child"),
        SAW("I saw it", "Seen"),
        HEARD("I heard it", "Heard"),
        TOLD_BY_OTHER("Somebody else told me", "Told by somebody else"),
        READ("I read it", "Read");

        private final String title;
        private final String manner;

        HowKnown(String title, String manner) {
            this.title = title;
            this.manner = manner;
        }

        /** In the words of the one who knows. */
        public String title() {
            return title;
        }

        /** In words that fit whoever knows. */
        public String manner() {
            return manner;
        }
    }

    /** An answer that may honestly be open. */
    public enum Answer {
        YES("Yes"),
        NO("No"),
        UNSURE("Not sure"),
        NOT_ASKED("Not yet known");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return "Account[withheld]";
    }
}
