package org.waymark.ui.kit.contact;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.waymark.ui.kit.Notices;

import java.util.function.Consumer;

/** A number, read out digit by digit. Enter begins the record of a call, C copies it. */
final class NumberFigure extends Label {

    private final ContactNumber contact;
    private final String ring;
    private final @Nullable Consumer<ContactNumber> rung;

    NumberFigure(ContactNumber contact, String ring, @Nullable Consumer<ContactNumber> rung) {
        super(ring);
        this.contact = contact;
        this.ring = ring;
        this.rung = rung;
        getStyleClass().add("number-figure");
        setFocusTraversable(true);
        setAccessibleText(contact.name() + ": " + contact.spoken());
        setAccessibleHelp(
                rung == null ? "C copies it." : "Enter begins the record of a call. C copies it.");
        setMinWidth(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.C) {
            copy(this, ring);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && rung != null) {
            rung.accept(contact);
            event.consume();
        }
    }

    static void copy(Node within, String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        Notices.say(within, "Copied: " + text);
    }
}
