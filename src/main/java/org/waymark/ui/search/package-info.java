/** Search over steps, cases and words (Ctrl+K). */
@NullMarked
package org.waymark.ui.search;

import org.jspecify.annotations.NullMarked;
