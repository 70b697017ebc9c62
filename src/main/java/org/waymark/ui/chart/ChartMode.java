package org.waymark.ui.chart;

/** The two ways to look at a pathway. */
public enum ChartMode {
    /** One stage, for reading. */
    STAGE,
    /** Every stage, for finding. */
    MAP
}
