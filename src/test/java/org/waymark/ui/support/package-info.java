/**
 * What the tests of the screens stand on: jobs that run at once or when told, a notebook held in
 * memory, a small pathway, and a window without a display.
 */
@NullMarked
package org.waymark.ui.support;

import org.jspecify.annotations.NullMarked;
