package org.waymark.pathway;

import java.time.LocalDate;

/**
 * The legal duty to report child sexual abuse, as dated data: it changes without a new program.
 *
 * @param status whether the duty is in force
 * @param asOf the day on which the status was looked at
 * @param citation the law
 * @param sourceUrl where to look again
 * @param summary what the law says, in plain words
 * @param whatChanges what will be different once it is in force
 */
public record DutyToReport(
        Status status,
        LocalDate asOf,
        String citation,
        String sourceUrl,
        String summary,
        String whatChanges) {

    /** The states that a pack may declare. */
    public enum Status {
        NOT_ENACTED,
        ENACTED_NOT_COMMENCED,
        IN_FORCE
    }
}
