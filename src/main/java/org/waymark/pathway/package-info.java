/**
 * The guidance: steps, routes, stages, strands and clocks, as one immutable {@link
 * org.waymark.pathway.Pathway}; and how it is read from files, checked and searched. No case is
 * known here.
 *
 * <p>Begin with {@link org.waymark.pathway.BuiltInContent}, which opens the content that travels in
 * the program. {@link org.waymark.pathway.PackLoader} reads a pack in one pass: {@code PackFiles}
 * lists and bounds the files, {@code TreeReader} reads JSON and front matter with the line of each
 * member, {@code Schemas} checks their form, the readers turn them into records and check every id,
 * {@code StepBodyReader} makes {@link org.waymark.pathway.RichText} of the Markdown, {@code
 * RouteRules} looks at the routes as a whole, {@code StepOrder} and {@code StepDigest} finish.
 * Every slip goes to {@code Faults}, with file, line and reason, and the reading goes on. {@link
 * org.waymark.pathway.ContentChecker} does the same for a whole folder of content. {@link
 * org.waymark.pathway.GuidanceSearch} finds words in what was read.
 *
 * <p>{@code LocalPackReader} reads what holds in one area. {@link org.waymark.pathway.Library}
 * holds the national pathway with every local pack; {@link org.waymark.pathway.AreaPathway} reads
 * both together, each text beside the other, and tells what a record keeps of what was shown.
 */
@NullMarked
package org.waymark.pathway;

import org.jspecify.annotations.NullMarked;
