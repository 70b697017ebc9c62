/**
 * The guidance that is in force, and how another version is looked at and installed: {@link
 * org.waymark.ui.guidance.GuidanceView} over {@link org.waymark.ui.guidance.GuidanceModel}.
 */
@NullMarked
package org.waymark.ui.guidance;

import org.jspecify.annotations.NullMarked;
