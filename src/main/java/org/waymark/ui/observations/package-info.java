/**
 * What was noticed in a case, over time: one view in which worries and strengths stand beside one
 * another by group and date, and in which nothing is added up. {@link
 * org.waymark.ui.observations.ObservationsView} stands on the page of the case.
 */
@NullMarked
package org.waymark.ui.observations;

import org.jspecify.annotations.NullMarked;
