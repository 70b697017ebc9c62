/**
 * The tables behind {@link org.waymark.casework}: projections of the journal that can be dropped
 * and rebuilt, drafts, and the full-text index.
 */
@NullMarked
package org.waymark.casework.store;

import org.jspecify.annotations.NullMarked;
