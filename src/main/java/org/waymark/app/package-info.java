/**
 * What holds the program together: wiring, settings, background work, the single instance, the log.
 */
@NullMarked
package org.waymark.app;

import org.jspecify.annotations.NullMarked;
