package org.waymark.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;

/** A failure in words: what happened, what is safe, what to do next. */
public final class FailureNotice extends VBox {

    public FailureNotice(Failure failure) {
        getStyleClass().addAll("notice", "notice-danger");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                String.join(" ", failure.happened(), failure.kept(), failure.next()).strip());
        Label happened = line(failure.happened(), "notice-title");
        happened.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        getChildren().add(happened);
        if (!failure.kept().isBlank()) {
            getChildren().add(line(failure.kept(), "notice-line"));
        }
        if (!failure.next().isBlank()) {
            getChildren().add(line(failure.next(), "notice-line"));
        }
        if (!failure.code().isBlank()) {
            Button copy = new Button("Copy code " + failure.code(), Icons.of(Feather.COPY));
            copy.setId("copy-failure-code");
            copy.setOnAction(
                    _ -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(failure.code());
                        Clipboard.getSystemClipboard().setContent(content);
                    });
            getChildren().add(copy);
        }
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
