package org.waymark.ui.chart;

import org.waymark.casework.CaseWay;

import java.time.Instant;

/**
 * A case as it stood after one of its moves.
 *
 * @param way as much of its way as there was then
 * @param at when the move was recorded; for the first, when the case was opened
 * @param words what happened, in a sentence
 * @param brief the same without where it came from, which the chart shows
 */
public record ReplayFrame(CaseWay way, Instant at, String words, String brief) {
    @Override
    public String toString() {
        return "ReplayFrame[" + at + "]";
    }
}
