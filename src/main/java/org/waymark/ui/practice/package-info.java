/** Making and opening a practice notebook. */
@NullMarked
package org.waymark.ui.practice;

import org.jspecify.annotations.NullMarked;
