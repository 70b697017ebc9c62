/**
 * The guidance: steps, routes, stages, strands and clocks, as one immutable {@link
 * org.waymark.pathway.Pathway}; and how it is read from files, checked and searched. No case is
 * known here.
 */
@NullMarked
package org.waymark.pathway;

import org.jspecify.annotations.NullMarked;
