/**
 * The window around an open notebook: rail, top bar, what is always within one key, the way between
 * screens, and the idle lock. {@link org.waymark.ui.shell.Shell} holds one screen at a time; {@link
 * org.waymark.ui.shell.Screens} makes them.
 */
@NullMarked
package org.waymark.ui.shell;

import org.jspecify.annotations.NullMarked;
