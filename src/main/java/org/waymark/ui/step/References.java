package org.waymark.ui.step;

import javafx.scene.layout.VBox;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;

/** The law and the sources that a step rests on, in words. */
final class References {

    private References() {}

    static void fill(Section section, Step step, Pathway pathway) {
        for (String law : step.law()) {
            section.add(reference(LinkTarget.law(pathway.law(law))));
        }
        for (String source : step.sources()) {
            section.add(reference(LinkTarget.source(pathway.source(source))));
        }
    }

    private static VBox reference(LinkTarget.ToRead read) {
        VBox reference = new VBox(PopOverCard.content(read));
        reference.getStyleClass().add("reference");
        return reference;
    }
}
