/** Tests of the screens of this package. */
@NullMarked
package org.waymark.ui.today;

import org.jspecify.annotations.NullMarked;
