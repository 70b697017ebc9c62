/**
 * Whom to ring, as every screen shows it: the number large and read out digit by digit, how far it
 * can be relied on, and the way to record a call or to put a number right.
 */
@NullMarked
package org.waymark.ui.kit.contact;

import org.jspecify.annotations.NullMarked;
