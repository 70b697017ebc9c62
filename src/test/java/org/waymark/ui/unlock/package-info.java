/** Tests of the screens of this package. */
@NullMarked
package org.waymark.ui.unlock;

import org.jspecify.annotations.NullMarked;
