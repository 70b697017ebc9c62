package org.waymark.ui.guidance;

import org.waymark.app.guidance.GuidanceDesk;

/**
 * What the guidance page is made with.
 *
 * @param desk reads and installs packs
 * @param places asks for files and folders
 */
public record GuidanceDoor(GuidanceDesk desk, PlaceQuestion places) {}
