package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A call, a visit or a message with somebody outside or inside the charity.
 *
 * @param text what was said
 * @param who the person spoken to, and their role
 * @param organisation where they work; null when it is nobody's work
 * @param method how
 * @param reference their reference; null when none was given
 * @param agreed what was agreed, by whom and by when; null when nothing was
 */
public record ContactMade(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        @Nullable String significance,
        String who,
        @Nullable String organisation,
        Method method,
        @Nullable String reference,
        @Nullable String agreed)
        implements StepFact {
    public ContactMade {
        people = List.copyOf(people);
    }

    /** How somebody was reached. */
    public enum Method {
        PHONE("Telephone"),
        IN_PERSON("In person"),
        EMAIL("Email"),
        VIDEO("Video call"),
        LETTER("Letter"),
        FORM("Form");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return "ContactMade[" + caseId + ", " + step + "]";
    }
}
