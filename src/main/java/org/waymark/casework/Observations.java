package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.SignNoted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was noticed in a case over time: worries and strengths beside one another, by group and by
 * the date of the event. It holds no score, and nothing in it is added up by group: one sign can be
 * enough, and many can have an ordinary cause.
 *
 * @param file the case
 * @param domains every group of signs in the order of the pack, also those in which nothing was
 *     noted, and after them groups that the pack no longer has
 * @param rows by the date of the event, not of the entry; undated ones last
 * @param leftOut sentences that say what cannot be shown and why; empty when everything is shown
 * @param count how many entries the journal held when this was made
 * @param head digest of the last entry of this installation's chain then, 64 hex digits
 * @param headWords the same digest's first eight words
 * @param madeAt when this was made
 * @param madeBy who made it
 */
public record Observations(
        CaseFile file,
        List<Domain> domains,
        List<Row> rows,
        List<String> leftOut,
        long count,
        String head,
        String headWords,
        Instant madeAt,
        String madeBy) {

    /** The same as {@link #NO_SCORE} where room is short and empty groups speak for themselves. */
    public static final String NO_SCORE_SHORT =
            "This does not add up to a score: one sign can be enough, and many can have an ordinary"
                    + " cause. Do not wait for one more: ask for advice or decide.";

    /** What must stand wherever observations stand together, on the screen and on paper. */
    public static final String NO_SCORE =
            "This does not add up to a score. One sign can be enough to act on, and many can have"
                    + " an ordinary cause. Nothing written in a group, or in a month, does not"
                    + " mean that nothing happened. If you are worried, do not wait for one more"
                    + " sign: ask for advice or decide.";

    public Observations {
        domains = List.copyOf(domains);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** The rows of a group, in order. */
    public List<Row> in(Domain domain) {
        return rows.stream().filter(row -> row.isIn(domain)).toList();
    }

    /**
     * A group of signs.
     *
     * @param id its id in the pack
     * @param title its title; as recorded where the pack no longer has it
     * @param introduction how to read its signs; empty where the pack no longer has it
     * @param strengths whether it is about what keeps the child safe
     */
    public record Domain(String id, String title, String introduction, boolean strengths) {
        @Override
        public String toString() {
            return "Domain[" + id + "]";
        }
    }

    /**
     * One observation.
     *
     * @param number position by date, from 1; the same in every group where it stands
     * @param date when it happened, in words
     * @param first the first day on which it may have happened; null when not known
     * @param last the last day on which it may have happened; null when not known
     * @param entry the entry that tells it, with what corrects it
     * @param observed what was recorded
     * @param source who saw or heard it, how, and who wrote it down
     */
    public record Row(
            int number,
            String date,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            RecordedEntry entry,
            ObservationMade observed,
            String source) {

        /** Whether it was noted in a group. */
        public boolean isIn(Domain domain) {
            return observed.signs().stream().anyMatch(sign -> sign.domain().equals(domain.id()));
        }

        /** What it was noted as in a group, in the words of its author's day. */
        public List<SignNoted> signs(Domain domain) {
            return observed.signs().stream()
                    .filter(sign -> sign.domain().equals(domain.id()))
                    .toList();
        }

        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }
}
