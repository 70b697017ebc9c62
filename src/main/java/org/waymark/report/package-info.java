/**
 * Documents that leave: the chronology, as a tagged PDF/A and on paper, and charts.
 *
 * <p>{@link org.waymark.report.ChronologyDocument} turns what casework tells into a {@link
 * org.waymark.report.PrintDocument}, which is marked-up text and knows nothing of pages. {@link
 * org.waymark.report.PdfRenderer} lays it out: to a file, by way of {@link
 * org.waymark.report.PdfOutcome}, or to {@link org.waymark.report.PageImages} for a printer.
 *
 * <p>A chart comes as a {@link org.waymark.report.ChartSheet}, laid out already with the sizes of
 * {@link org.waymark.report.ChartPaper}; {@link org.waymark.report.ChartFiles} writes it as PDF,
 * SVG or PNG. There is one drawing, {@code ChartPainter}, and three things to draw with, each a
 * {@code ChartInk}: a page of a PDF, where words become tagged text, an SVG, and a picture. {@link
 * org.waymark.report.ChartPaging} says what stands on which page.
 *
 * <p>Everything here may take seconds and belongs on a background thread. Nothing is fetched, no
 * font but ours is looked for, and nothing is written but the file that the user asked for.
 */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;
