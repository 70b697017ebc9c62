/** Tests of the view of what was noticed. */
@NullMarked
package org.waymark.ui.observations;

import org.jspecify.annotations.NullMarked;
