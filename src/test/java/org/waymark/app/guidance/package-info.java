/** Packs as this program keeps, signs, compares and installs them. */
@NullMarked
package org.waymark.app.guidance;

import org.jspecify.annotations.NullMarked;
