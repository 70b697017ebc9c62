package org.waymark.pathway;

import java.util.List;

/**
 * What a referral form asks, and where each answer comes from.
 *
 * @param id stable name within the pack
 * @param title the form's title
 * @param sections its parts, in order
 */
public record ReferralForm(String id, String title, List<Section> sections) {

    public ReferralForm {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the form.
     *
     * @param title its heading
     * @param fields its questions, in order
     */
    public record Section(String title, List<Field> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One question.
     *
     * @param id stable name within the form
     * @param label the question as shown
     * @param from where the answer is found: {@code person}, {@code case}, {@code entry}, {@code
     *     step}, {@code setting}, or {@code ask} when somebody must be asked
     * @param required whether the form is incomplete without an answer
     */
    public record Field(String id, String label, String from, boolean required) {}
}
