package org.waymark.ui.step;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.waymark.ui.kit.Theme;

/** A source, law or time limit to read beside its link. Esc, or a click elsewhere, closes it. */
final class PopOverCard {

    private final Popup popup = new Popup();
    private final VBox card = new VBox();

    PopOverCard(LinkTarget.ToRead read) {
        card.setId("pop-over");
        card.getStyleClass().addAll("pop-over-card");
        Theme.sheet(card, PopOverCard.class, "step.css");
        card.getChildren().setAll(content(read));
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** The words of a reference, with "Copy address" where it has one. */
    static Node[] content(LinkTarget.ToRead read) {
        Label title = new Label(read.title());
        title.getStyleClass().add("reference-title");
        Label words = new Label(read.words());
        words.getStyleClass().add("reference-words");
        for (Label label : new Label[] {title, words}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        if (read.address().isEmpty()) {
            return new Node[] {title, words};
        }
        Label address = new Label(read.address());
        address.getStyleClass().add("reference-address");
        address.setWrapText(true);
        address.setMinHeight(Region.USE_PREF_SIZE);
        Button copy =
                new Button(read.address().startsWith("http") ? "Copy address" : "Copy number");
        copy.getStyleClass().addAll("small", "copy-address");
        copy.setAccessibleText(copy.getText() + " of " + read.title());
        copy.setOnAction(
                _ -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(read.address());
                    Clipboard.getSystemClipboard().setContent(content);
                    copy.setText("Copied");
                });
        return new Node[] {title, words, address, copy};
    }

    /** Shows it below a node, and gives the focus back to the node when it closes. */
    void showBelow(Node node) {
        var scene = node.getScene();
        if (scene == null || scene.getWindow() == null) {
            return;
        }
        // A pop-up has a scene of its own, which does not know how the window looks.
        card.setStyle(scene.getRoot().getStyle());
        card.getStylesheets().addAll(scene.getStylesheets());
        card.getStylesheets().addAll(scene.getRoot().getStylesheets());
        card.getStyleClass().addAll(scene.getRoot().getStyleClass());
        card.setFocusTraversable(true);
        var bounds = node.localToScreen(node.getBoundsInLocal());
        popup.setOnHidden(_ -> node.requestFocus());
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        popup.hide();
                    }
                });
        popup.show(scene.getWindow(), bounds.getMinX(), bounds.getMaxY() + 4);
        card.requestFocus();
    }
}
