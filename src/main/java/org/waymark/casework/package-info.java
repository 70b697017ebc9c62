/**
 * Cases, people, chronology, actions and drafts: the commands and queries that the screens use, and
 * every rule of good recording.
 */
@NullMarked
package org.waymark.casework;

import org.jspecify.annotations.NullMarked;
