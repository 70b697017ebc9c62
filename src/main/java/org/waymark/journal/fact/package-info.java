/**
 * Everything that can be recorded, one record a kind. A payload of the journal is one of these,
 * written as JSON.
 */
@NullMarked
package org.waymark.journal.fact;

import org.jspecify.annotations.NullMarked;
