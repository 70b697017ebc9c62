/** Tests of the whole window. */
@NullMarked
package org.waymark.ui;

import org.jspecify.annotations.NullMarked;
