package org.waymark.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/**
 * A field for a passphrase: hidden or shown, pasting allowed, telling when Caps Lock is on. Its
 * text is cleared as soon as it was taken, and cannot be brought back by undoing.
 */
public final class SecretField extends VBox {

    private final StringProperty text = new SimpleStringProperty("");
    private final PasswordField hidden = new PasswordField();
    private final TextField plain = new TextField();
    private final ToggleButton show = new ToggleButton("Show", Icons.of(Feather.EYE));
    private final Label caps = new Label("Caps Lock is on.");

    /**
     * @param id of the hidden field; the shown one and the button add to it
     */
    public SecretField(String id) {
        hidden.setId(id);
        plain.setId(id + "-shown");
        show.setId(id + "-show");
        show.setAccessibleText("Show what is typed");
        show.getStyleClass().add("secret-show");
        for (TextField field : new TextField[] {hidden, plain}) {
            field.textProperty().bindBidirectional(text);
            field.addEventFilter(KeyEvent.ANY, this::watch);
            field.focusedProperty().addListener((_, _, _) -> lookAtCaps());
        }
        plain.setVisible(false);
        show.selectedProperty().addListener((_, _, on) -> reveal(on));
        caps.setGraphic(Icons.of(Feather.ARROW_UP));
        caps.getStyleClass().add("field-help");
        caps.setVisible(false);
        caps.managedProperty().bind(caps.visibleProperty());
        StackPane fields = new StackPane(hidden, plain);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox row = new HBox(fields, show);
        row.getStyleClass().add("secret-row");
        getChildren().addAll(row, caps);
    }

    /** The control that a label stands for. */
    public TextField control() {
        return hidden;
    }

    /** What is typed, for looking at its length and strength only. */
    public StringProperty text() {
        return text;
    }

    /** Takes what is typed and clears the field; whoever takes it wipes it. */
    public char[] take() {
        char[] secret = text.get().toCharArray();
        clear();
        return secret;
    }

    /** A copy of what is typed; whoever takes it wipes it. */
    public char[] copy() {
        return text.get().toCharArray();
    }

    /** Forgets what is typed. */
    public void clear() {
        text.set("");
        show.setSelected(false);
    }

    /** Shows or hides what is typed. */
    public void setShown(boolean shown) {
        show.setSelected(shown);
    }

    /** Puts the focus into the field. */
    public void focus() {
        (show.isSelected() ? plain : hidden).requestFocus();
    }

    private void reveal(boolean on) {
        boolean focused = hidden.isFocused() || plain.isFocused();
        plain.setVisible(on);
        hidden.setVisible(!on);
        plain.setAccessibleText(null);
        show.setText(on ? "Hide" : "Show");
        show.setGraphic(Icons.of(on ? Feather.EYE_OFF : Feather.EYE));
        show.setAccessibleText(on ? "Hide what is typed" : "Show what is typed");
        if (focused) {
            focus();
        }
    }

    private void watch(KeyEvent event) {
        boolean undoing =
                event.isShortcutDown()
                        && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        if (undoing) {
            event.consume();
        }
        lookAtCaps();
    }

    private void lookAtCaps() {
        boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        caps.setVisible(on && (hidden.isFocused() || plain.isFocused()));
    }
}
