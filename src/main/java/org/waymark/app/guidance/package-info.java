/**
 * Packs of guidance as this program keeps them: which are installed and which is in force, whose
 * keys are known, and how one is packed, signed, compared and installed. Every version that was
 * ever in force stays, so that the words under an old decision can still be read.
 *
 * <p>{@link org.waymark.app.guidance.GuidanceDesk} is what window and command line use; {@link
 * org.waymark.app.guidance.KeptPacks} is the folder on the disk.
 */
@NullMarked
package org.waymark.app.guidance;

import org.jspecify.annotations.NullMarked;
