/** The first screen: what waits, what is due, what was not signed yet. */
@NullMarked
package org.waymark.ui.today;

import org.jspecify.annotations.NullMarked;
