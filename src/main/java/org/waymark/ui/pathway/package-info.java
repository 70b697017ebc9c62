/** The pathway beside the notebook: chart, step and composer as one screen. */
@NullMarked
package org.waymark.ui.pathway;

import org.jspecify.annotations.NullMarked;
