package org.waymark.ui.compose;

/** Reads typed moments against the clock of the window. */
interface Moments {

    /** What {@code typed} means; blank means now. */
    MomentReading read(String typed);

    /** What {@code typed} means as a day to come, such as "in two weeks"; never blank. */
    MomentReading day(String typed);
}
