/**
 * Working days, bank holidays, partial dates, and due dates that carry the sum that led to them.
 *
 * <p>{@link org.waymark.calendar.DateEntry} reads what people type into a {@link
 * org.waymark.calendar.PartialDate}, no more exact than what was typed. {@link
 * org.waymark.calendar.DueDates} counts from a start to a {@link org.waymark.calendar.DueDate},
 * stepping over weekends and {@link org.waymark.calendar.BankHolidays}, and says in plain sentences
 * how it did so. Knows no case, no guidance, no file and no clock: now is always handed in.
 */
@NullMarked
package org.waymark.calendar;

import org.jspecify.annotations.NullMarked;
