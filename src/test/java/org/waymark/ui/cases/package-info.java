/** Tests of the screens of this package. */
@NullMarked
package org.waymark.ui.cases;

import org.jspecify.annotations.NullMarked;
