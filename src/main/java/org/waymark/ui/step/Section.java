package org.waymark.ui.step;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** A part of the step that folds. */
final class Section extends TitledPane {

    private final VBox content = new VBox();

    /**
     * @param id its id, stable
     * @param open whether it stands open at first
     */
    Section(String id, String title, boolean open) {
        setId(id);
        setText(title);
        getStyleClass().add("step-section");
        setAnimated(false);
        content.getStyleClass().add("step-section-content");
        setContent(content);
        setExpanded(open);
    }

    void add(Node node) {
        content.getChildren().add(node);
    }

    boolean empty() {
        return content.getChildren().isEmpty();
    }
}
