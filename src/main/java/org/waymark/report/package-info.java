/** Documents that leave: the chronology, as a tagged PDF/A and on paper. */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;
