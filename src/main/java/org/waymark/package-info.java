/**
 * Waymark: a pathway and a notebook, side by side, for designated safeguarding leads.
 *
 * <p>Everything that was ever recorded is one signed, append-only journal in an encrypted book;
 * everything that the screens show is a projection of that journal laid over the pathway;
 * everything that leaves is a report of a projection. The rooms: {@link org.waymark.pathway},
 * {@link org.waymark.calendar}, {@link org.waymark.vault}, {@link org.waymark.journal}, {@link
 * org.waymark.casework}, {@link org.waymark.report}, {@link org.waymark.app}, {@link
 * org.waymark.ui} and {@link org.waymark.cli}. This package holds only the beginning, {@link
 * org.waymark.Waymark}.
 */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
