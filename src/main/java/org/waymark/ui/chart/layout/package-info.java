/**
 * Where everything on the chart lies. Sizes go in ({@link org.waymark.ui.chart.layout.StageLayout},
 * {@link org.waymark.ui.chart.layout.MapLayout}), places come out ({@link
 * org.waymark.ui.chart.layout.ChartGeometry}). {@link org.waymark.ui.chart.layout.ChartLayout} is
 * the door: it keeps what it has worked out and asks Eclipse ELK for the rest. Nothing here knows
 * JavaFX or a case, and no type of ELK leaves.
 */
@NullMarked
package org.waymark.ui.chart.layout;

import org.jspecify.annotations.NullMarked;
