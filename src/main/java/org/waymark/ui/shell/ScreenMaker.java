package org.waymark.ui.shell;

import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;

/** Makes the screen for a place in the window; a new one at each call. */
@FunctionalInterface
public interface ScreenMaker {

    Screen make(Destination destination, ScreenContext context);
}
