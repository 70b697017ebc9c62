package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.StepId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A signed entry as the screens show it.
 *
 * @param id the entry
 * @param number its place in the chain of the installation that wrote it, from 1
 * @param caseId the case
 * @param step the step it was recorded at
 * @param author the name of the person who signed it
 * @param recordedAt when it was signed
 * @param happened when what it tells happened
 * @param late how long after the event it was recorded, when that is more than 24 hours; null
 *     otherwise
 * @param fact what was recorded
 * @param corrections the entries that correct it, oldest first
 */
public record RecordedEntry(
        EntryId id,
        long number,
        CaseId caseId,
        StepId step,
        String author,
        Instant recordedAt,
        Happened happened,
        @Nullable Duration late,
        StepFact fact,
        List<RecordedEntry> corrections) {

    public RecordedEntry {
        corrections = List.copyOf(corrections);
    }

    @Override
    public String toString() {
        return "RecordedEntry[" + id.value() + "]";
    }
}
