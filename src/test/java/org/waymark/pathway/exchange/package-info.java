/** Packs as one file: what is written, what is refused, and how versions are compared. */
@NullMarked
package org.waymark.pathway.exchange;

import org.jspecify.annotations.NullMarked;
