package org.waymark.ui.compose;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Says before signing what the record will say of how the concern came about, where nobody has
 * chosen it yet.
 */
final class OriginLine extends VBox {

    private final Label words = new Label();

    OriginLine(ComposerModel model, Runnable change) {
        getStyleClass().add("origin-line");
        FormFields fields = model.fields();
        words.setId("origin-line");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("field-help");
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        "It will say: "
                                                + FormReader.origin(fields).title()
                                                + ". "
                                                + FormReader.howKnown(fields).title()
                                                + ".",
                                fields.property(FieldKey.ORIGIN),
                                fields.property(FieldKey.HOW_KNOWN),
                                fields.property(FieldKey.WORDS)));
        Hyperlink link = new Hyperlink("Change how it came about");
        link.setId("change-origin");
        link.setOnAction(_ -> change.run());
        getChildren().addAll(words, link);
    }
}
