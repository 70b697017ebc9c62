/** The command line as somebody types it, on real notebooks and real content. */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
