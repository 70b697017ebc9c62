/** Tests of the screens of this package. */
@NullMarked
package org.waymark.ui.settings;

import org.jspecify.annotations.NullMarked;
