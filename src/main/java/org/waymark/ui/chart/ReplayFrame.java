package org.waymark.ui.chart;

import org.waymark.casework.CaseWay;

import java.time.Instant;

/**
 * A case as it stood at one moment of its way.
 *
 * @param whole its way as it is now
 * @param happenings how much of its story had been recorded then
 * @param at when the last of that was recorded
 * @param words what happened, in a sentence
 * @param brief the same without where it came from, which the chart shows
 */
public record ReplayFrame(CaseWay whole, int happenings, Instant at, String words, String brief) {

    /** The way as it was then. */
    public CaseWay way() {
        return whole.after(happenings);
    }

    @Override
    public String toString() {
        return "ReplayFrame[" + at + "]";
    }
}
