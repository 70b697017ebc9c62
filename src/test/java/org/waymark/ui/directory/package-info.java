/** Tests of the screens of this package. */
@NullMarked
package org.waymark.ui.directory;

import org.jspecify.annotations.NullMarked;
