package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The legal duty to report child sexual abuse, as dated data: it changes without a new program.
 *
 * @param status whether the duty is in force
 * @param asOf the day on which the status was looked at
 * @param citation the law
 * @param sourceUrl where to look again
 * @param summary what the law says, in plain words
 * @param whatChanges what is different once it is in force
 * @param step the step that tells where it stands; null where none does
 */
public record DutyToReport(
        Status status,
        LocalDate asOf,
        String citation,
        String sourceUrl,
        String summary,
        String whatChanges,
        @Nullable StepId step) {

    /** Days after which the status should be looked at again. */
    public static final int FRESH_DAYS = 90;

    /** The duty of a pack in which no step tells of it. */
    public DutyToReport(
            Status status,
            LocalDate asOf,
            String citation,
            String sourceUrl,
            String summary,
            String whatChanges) {
        this(status, asOf, citation, sourceUrl, summary, whatChanges, null);
    }

    /** Whether the status was looked at too long ago to be relied on. */
    public boolean isOld(LocalDate today) {
        return asOf.plusDays(FRESH_DAYS).isBefore(today);
    }

    /** The states that a pack may declare. */
    public enum Status {
        NOT_ENACTED("notEnacted"),
        ENACTED_NOT_COMMENCED("enactedNotCommenced"),
        IN_FORCE("inForce");

        private final String fileName;

        Status(String fileName) {
            this.fileName = fileName;
        }

        /** The name in {@code pack.json}. */
        public String fileName() {
            return fileName;
        }
    }
}
