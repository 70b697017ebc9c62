/**
 * What holds the program together: wiring, settings, background work, the log. Begin at {@link
 * org.waymark.app.Services}, which wires everything, and {@link org.waymark.app.Jobs}, through
 * which the window asks for work.
 */
@NullMarked
package org.waymark.app;

import org.jspecify.annotations.NullMarked;
