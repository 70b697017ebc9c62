package org.waymark.ui.step;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.waymark.pathway.RichText;

import java.util.function.BiConsumer;

/**
 * A paragraph of guidance. Its words can be marked with the mouse and copied with Ctrl+C; its links
 * are followed by mouse or keyboard.
 */
final class Words extends TextFlow {

    private int anchor;
    private int caret;

    /**
     * @param follow told the target of a link that was followed, and the link itself
     */
    Words(RichText paragraph, BiConsumer<String, Node> follow) {
        getStyleClass().add("words");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(paragraph.plain());
        setMinHeight(USE_PREF_SIZE);
        for (RichText.Run run : paragraph.runs()) {
            getChildren().add(node(run, follow));
        }
        setCursor(Cursor.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::extend);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                select(0, 0);
                            }
                        });
    }

    private static Node node(RichText.Run run, BiConsumer<String, Node> follow) {
        return switch (run) {
            case RichText.Run.Words words -> {
                Text text = new Text(words.text());
                text.getStyleClass().add("run");
                if (words.strong()) {
                    text.getStyleClass().add("strong");
                }
                if (words.emphasised()) {
                    text.getStyleClass().add("emphasised");
                }
                yield text;
            }
            case RichText.Run.Link link -> {
                Hyperlink hyperlink = new Hyperlink(link.text());
                boolean source = link.target().startsWith("source:");
                hyperlink.getStyleClass().add(source ? "source-link" : "word-link");
                hyperlink.setAccessibleText((source ? "Source " : "") + link.text());
                hyperlink.setOnAction(
                        _ -> {
                            hyperlink.setVisited(false);
                            follow.accept(link.target(), hyperlink);
                        });
                yield hyperlink;
            }
        };
    }

    private void begin(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            anchor = at(event);
            select(anchor, anchor);
        }
    }

    private void extend(MouseEvent event) {
        caret = at(event);
        select(Math.min(anchor, caret), Math.max(anchor, caret));
        event.consume();
    }

    private int at(MouseEvent event) {
        HitInfo hit = hitTest(new Point2D(event.getX(), event.getY()));
        return hit.getInsertionIndex();
    }

    /** Marks the characters from {@code from} up to {@code to}; a link counts as one. */
    private void select(int from, int to) {
        caret = to;
        int offset = 0;
        for (Node child : getChildren()) {
            if (child instanceof Text text) {
                int length = text.getText().length();
                int first = Math.clamp((long) from - offset, 0, length);
                int last = Math.clamp((long) to - offset, 0, length);
                text.setSelectionStart(first < last ? first : -1);
                text.setSelectionEnd(first < last ? last : -1);
                offset += length;
            } else {
                offset++;
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            String marked = marked();
            if (!marked.isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(marked);
                Clipboard.getSystemClipboard().setContent(content);
            }
            event.consume();
        }
    }

    /** What is marked; empty when nothing is. */
    String marked() {
        StringBuilder marked = new StringBuilder();
        for (Node child : getChildren()) {
            if (child instanceof Text text && text.getSelectionStart() >= 0) {
                marked.append(text.getText(), text.getSelectionStart(), text.getSelectionEnd());
            }
        }
        return marked.toString();
    }
}
