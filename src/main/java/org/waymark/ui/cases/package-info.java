/** The list of cases, and the page of one: its front sheet and its chronology. */
@NullMarked
package org.waymark.ui.cases;

import org.jspecify.annotations.NullMarked;
