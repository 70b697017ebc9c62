/**
 * The pathway as a chart. {@link org.waymark.ui.chart.ChartModel} holds what is chosen and where
 * one looks; {@link org.waymark.ui.chart.ChartView} draws it, a stage at a time or as a map of
 * everything; {@link org.waymark.ui.chart.OutlineView} says the same as a list. What is drawn and
 * what is a named jump is decided in {@code ChartPlan}; where things lie in {@code layout}. What a
 * case has to say of it stands in {@code CaseMarks}; what the keys do in {@code ChartKeys}; {@link
 * org.waymark.ui.chart.ChartPrint} lays the same out for paper.
 */
@NullMarked
package org.waymark.ui.chart;

import org.jspecify.annotations.NullMarked;
