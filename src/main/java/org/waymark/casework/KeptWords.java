package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.Map;

/**
 * Words typed into a form that is no entry, such as who somebody is, or why something is done with.
 * Kept in the encrypted book until the form is recorded or left on purpose.
 *
 * @param place which form, the same each time that form is opened; such as {@code person/ID/new}
 * @param title what was being written, for the list of what is not finished
 * @param caseId the case that it is about; null where it is about none
 * @param step the step at which the form stands; null where it stands at none
 * @param fields what was typed, by the name of the field; only the form knows the names
 * @param savedAt when it was last typed in
 */
public record KeptWords(
        String place,
        String title,
        @Nullable CaseId caseId,
        @Nullable StepId step,
        Map<String, String> fields,
        Instant savedAt) {

    public KeptWords {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "KeptWords[withheld]";
    }
}
