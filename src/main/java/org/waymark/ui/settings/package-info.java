/** How the window looks and locks, what the program is, and a check of the notebook. */
@NullMarked
package org.waymark.ui.settings;

import org.jspecify.annotations.NullMarked;
