@NullMarked
package org.waymark.ui.step;

import org.jspecify.annotations.NullMarked;
