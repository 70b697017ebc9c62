package org.waymark.ui.compose;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Icons;

/**
 * A field with its label above and, beneath, a sentence of help, what was left out of a paste, and
 * what is missing.
 */
final class FieldBox extends VBox {

    private final FieldSpec spec;
    private final Label label = new Label();
    private final Label help = new Label();
    private final Label remark = new Label();
    private final Label gap = new Label();
    private Node target = this;

    FieldBox(FieldSpec spec) {
        this.spec = spec;
        getStyleClass().add("field-box");
        label.setText(spec.label());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        help.setText(spec.help());
        help.getStyleClass().add("field-help");
        remark.getStyleClass().add("field-remark");
        remark.setId("remark-" + spec.key().draftName());
        gap.getStyleClass().add("field-gap");
        gap.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        gap.setId("gap-" + spec.key().draftName());
        for (Label each : new Label[] {help, remark, gap}) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
        }
        label.setMinHeight(USE_PREF_SIZE);
    }

    FieldSpec spec() {
        return spec;
    }

    /**
     * @param shown what stands between label and help
     * @param focused what takes the focus, and carries the label's words for screen readers
     */
    FieldBox of(Node shown, Node focused) {
        target = focused;
        if (focused.getId() == null) {
            focused.setId("field-" + spec.key().draftName());
        }
        label.setLabelFor(focused);
        focused.setAccessibleHelp(spec.help());
        getChildren().setAll(label, shown, help, remark, gap);
        return this;
    }

    void remark(String words) {
        remark.setText(words);
    }

    void gap(String words) {
        gap.setText(words);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("gap"), !words.isEmpty());
        target.setAccessibleHelp(words.isEmpty() ? spec.help() : words);
    }

    void focus() {
        target.requestFocus();
    }
}
