package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plain building stones of pages. */
public final class Pages {

    private Pages() {}

    /** A page that scrolls up and down, its content in one column of readable width. */
    public static ScrollPane scrolling(VBox column) {
        column.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** A paragraph. */
    public static Label words(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Words on one line, for rows and buttons; cut with dots where room is short. */
    public static Label line(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setMinWidth(0);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A heading within a page. */
    public static Label heading(String text) {
        return words(text, "section-title");
    }

    /** A quiet sentence where a list is empty. */
    public static Label nothing(String text) {
        return words(text, "nothing-here");
    }

    /** A heading and what belongs under it. */
    public static VBox section(String title, Node... content) {
        VBox section = new VBox(heading(title));
        section.getChildren().addAll(content);
        section.getStyleClass().add("section");
        return section;
    }
}
