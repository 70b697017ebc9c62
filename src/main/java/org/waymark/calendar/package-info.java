/**
 * Working days, bank holidays, partial dates, and due dates that carry the sum that led to them.
 */
@NullMarked
package org.waymark.calendar;

import org.jspecify.annotations.NullMarked;
