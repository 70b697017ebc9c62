/**
 * The window. A screen is a view (nodes, built in code, styled by CSS) over a model (observable
 * state without nodes).
 */
@NullMarked
package org.waymark.ui;

import org.jspecify.annotations.NullMarked;
