package org.waymark.ui.kit;

import javafx.scene.control.Label;

/**
 * The title of a page. It takes the focus when the page appears, because screen readers know no
 * other way to tell that the page has changed.
 */
public final class PageTitle extends Label {

    public PageTitle(String words) {
        super(words);
        getStyleClass().add("page-title");
        setId("page-title");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
