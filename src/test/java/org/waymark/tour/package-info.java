/**
 * A person at the real window, with hands that click and type: {@link org.waymark.tour.Tour} walks
 * through the whole program and leaves pictures of it, and tests look at what it left behind.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.tour;
