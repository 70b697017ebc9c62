package org.waymark.pathway;

import java.util.List;
import java.util.Map;

/**
 * The text of a step file below its front matter.
 *
 * @param purpose the paragraphs before the first heading
 * @param sections the lists under each heading, as far as they are there
 */
record StepBody(List<RichText> purpose, Map<StepSection, List<RichText>> sections) {

    List<RichText> of(StepSection section) {
        return sections.getOrDefault(section, List.of());
    }
}
