package org.waymark.ui.step;

import javafx.scene.layout.VBox;

import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Step;

import java.util.LinkedHashSet;
import java.util.Set;

/** The law and the sources that a step rests on, in words. */
final class References {

    private References() {}

    static void fill(Section section, Step step, Laid laid) {
        for (String law : step.law()) {
            section.add(reference(LinkTarget.law(laid.pathway().law(law))));
        }
        Set<String> keys = new LinkedHashSet<>(step.sources());
        for (AreaPathway area : laid.areas()) {
            area.locally(step.id()).ifPresent(locally -> keys.addAll(locally.sources()));
        }
        for (String key : keys) {
            laid.source(key).ifPresent(source -> section.add(reference(LinkTarget.source(source))));
        }
    }

    private static VBox reference(LinkTarget.ToRead read) {
        VBox reference = new VBox(PopOverCard.content(read));
        reference.getStyleClass().add("reference");
        return reference;
    }
}
