package org.waymark.ui.chart;

import org.waymark.casework.CaseWay;

/**
 * A second case, shown on the chart beside the one that is open.
 *
 * @param own what the open case is called beside it, such as its number
 * @param label what the second case is called
 * @param way its way
 */
public record OtherCase(String own, String label, CaseWay way) {
    @Override
    public String toString() {
        return "OtherCase[withheld]";
    }
}
