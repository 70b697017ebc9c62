/** Tests of what every screen is built from. */
@NullMarked
package org.waymark.ui.kit;

import org.jspecify.annotations.NullMarked;
