/** Numbers to ring, from the pathway, with how far each can be relied on. */
@NullMarked
package org.waymark.ui.directory;

import org.jspecify.annotations.NullMarked;
