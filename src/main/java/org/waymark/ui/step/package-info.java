/** The step panel: everything that a step says, beside what the notebook holds at it. */
@NullMarked
package org.waymark.ui.step;

import org.jspecify.annotations.NullMarked;
