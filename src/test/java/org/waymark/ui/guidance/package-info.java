/** Looking at another version of the guidance, in a real window. */
@NullMarked
package org.waymark.ui.guidance;

import org.jspecify.annotations.NullMarked;
