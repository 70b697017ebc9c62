package org.waymark.ui.kit;

/** Takes the window to another screen. On the JavaFX thread only. */
@FunctionalInterface
public interface Navigator {

    void go(Destination destination);
}
