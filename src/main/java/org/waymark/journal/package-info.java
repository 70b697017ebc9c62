/**
 * The signed, append-only journal: the one way in for every write, and the proof that nothing was
 * changed since.
 */
@NullMarked
package org.waymark.journal;

import org.jspecify.annotations.NullMarked;
