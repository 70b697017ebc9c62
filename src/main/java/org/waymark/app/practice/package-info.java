/**
 * Practice notebooks: invented cases, recorded by the very code that records real ones, entry by
 * entry at the time that the script gives them.
 */
@NullMarked
package org.waymark.app.practice;

import org.jspecify.annotations.NullMarked;
