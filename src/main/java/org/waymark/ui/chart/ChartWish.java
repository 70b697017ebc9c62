package org.waymark.ui.chart;

/** What the chart is asked for and cannot do by itself, because it needs the notebook. */
public enum ChartWish {
    /** To show the way of the open case in time. */
    REPLAY,
    /** To show a second case beside the open one. */
    COMPARE,
    /** To save the chart as a file. */
    SAVE
}
