package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/**
 * A label, what it labels, one sentence of help, and what is wrong with it, wired so that a screen
 * reader tells all four.
 *
 * @param <C> the control, or the part around one
 */
public final class Field<C extends Node> extends VBox {

    private final C content;
    private final Control control;
    private final Label label;
    private final Label help = new Label();
    private final Label error = new Label();

    private Field(String words, C content, Control control) {
        this.content = content;
        this.control = control;
        label = new Label(words);
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        help.getStyleClass().add("field-help");
        error.getStyleClass().add("field-error");
        error.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        for (Label each : new Label[] {help, error}) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
        }
        getStyleClass().add("field");
        getChildren().addAll(label, help, content, error);
    }

    /** A field around a single control. */
    public static <C extends Control> Field<C> of(String label, C control) {
        return new Field<>(label, control, control);
    }

    /**
     * A field around a part that holds a control.
     *
     * @param control what the label stands for and what takes the focus
     */
    public static <C extends Node> Field<C> around(String label, C part, Control control) {
        return new Field<>(label, part, control);
    }

    /** Says in one sentence what to write; gives this field. */
    public Field<C> help(String sentence) {
        help.setText(sentence);
        tell();
        return this;
    }

    /** Says what is missing or cannot stand; empty when all is well. */
    public void error(String sentence) {
        error.setText(sentence);
        boolean wrong = !sentence.isEmpty();
        control.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), wrong);
        control.getStyleClass().remove("has-error");
        if (wrong) {
            control.getStyleClass().add("has-error");
        }
        tell();
    }

    /** What is said to be wrong; empty when nothing is. */
    public String error() {
        return error.getText();
    }

    /** The control or part itself. */
    public C content() {
        return content;
    }

    /** Puts the focus into the control. */
    public void focus() {
        control.requestFocus();
    }

    private void tell() {
        String wrong = error.getText().isEmpty() ? "" : "Needs attention: " + error.getText() + " ";
        control.setAccessibleHelp(wrong + help.getText());
    }
}
