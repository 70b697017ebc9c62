/** Readers of the formats on disk by the letter of their pages, without the program's own. */
@NullMarked
package org.waymark.format;

import org.jspecify.annotations.NullMarked;
