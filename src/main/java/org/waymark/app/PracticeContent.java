package org.waymark.app;

import org.waymark.pathway.Library;
import org.waymark.pathway.PracticeScript;

import java.util.List;

/**
 * What practice notebooks are made of.
 *
 * @param library the program's own guidance, for which the cases are written, whatever is installed
 * @param scripts the invented cases
 */
public record PracticeContent(Library library, List<PracticeScript> scripts) {
    public PracticeContent {
        scripts = List.copyOf(scripts);
    }
}
