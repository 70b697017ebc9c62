/** Tests of the screens of this package. */
@NullMarked
package org.waymark.ui.shell;

import org.jspecify.annotations.NullMarked;
