package org.waymark.ui.kit;

import javafx.scene.AccessibleRole;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, always beside words or on a node that says in words what it does. */
public final class Icons {

    private Icons() {}

    /** An icon that screen readers pass over. */
    public static FontIcon of(Feather name) {
        FontIcon icon = new FontIcon(name);
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.setMouseTransparent(true);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
