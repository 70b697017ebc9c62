/** What was noticed over time, as it is seen and walked. */
@org.jspecify.annotations.NullMarked
package org.waymark.ui.observations;
