/** Where a chronology leaves the notebook: as a PDF or to the printer, and noted in the journal. */
@NullMarked
package org.waymark.ui.report;

import org.jspecify.annotations.NullMarked;
