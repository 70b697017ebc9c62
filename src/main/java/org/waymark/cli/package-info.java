/** The same services without a window. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
