package org.waymark.pathway;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the body of a step: a purpose, then the fixed headings in their order, each with one list.
 * Whatever could not be shown as that is a fault.
 */
final class StepBodyReader {

    /** More points than these are not done by somebody who is frightened. */
    private static final int MOST_POINTS = 8;

    private static final int FEWEST_POINTS = 3;

    /** The Markdown parser descends once a level; this keeps hostile nesting far from its limit. */
    private static final int MOST_MARKS = 1_000;

    private static final String ONE_PARAGRAPH =
            "A point has one paragraph, without a list or anything else within it.";

    private final Parser parser =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private final Set<StepSection> headings;
    private final LinkRules links;
    private final Faults faults;

    /**
     * @param headings the headings that may stand, in the order of {@link StepSection}
     */
    StepBodyReader(Set<StepSection> headings, LinkRules links, Faults faults) {
        this.headings = headings;
        this.links = links;
        this.faults = faults;
    }

    /**
     * @param file name for faults
     * @param text the body
     * @param linesBefore how many lines of the file come before it
     */
    StepBody read(String file, String text, int linesBefore) {
        MarkdownLines lines = new MarkdownLines(file, linesBefore, faults);
        if (text.chars().filter(c -> c == '*' || c == '_' || c == '[').count() > MOST_MARKS) {
            lines.error(
                    linesBefore + 1, "There are more than 1,000 marks (*, _ or [) in this text.");
            return new StepBody(List.of(), Map.of());
        }
        Reading reading = new Reading(lines, new RichTextReader(lines, links));
        Node document = parser.parse(text);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            reading.block(node);
        }
        reading.end(linesBefore);
        return new StepBody(reading.purpose, reading.sections);
    }

    private final class Reading {

        private final MarkdownLines lines;
        private final RichTextReader texts;
        private final List<RichText> purpose = new ArrayList<>();
        private final Map<StepSection, List<RichText>> sections = new EnumMap<>(StepSection.class);
        private StepSection current = StepSection.PURPOSE;
        private boolean underUnknownHeading;

        Reading(MarkdownLines lines, RichTextReader texts) {
            this.lines = lines;
            this.texts = texts;
        }

        void block(Node node) {
            switch (node) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph);
                case OrderedList list -> list(list);
                case BulletList list -> list(list);
                case HtmlBlock _ -> lines.error(node, "HTML is not allowed.");
                case LinkReferenceDefinition _ ->
                        lines.error(node, "Write the address of a link beside its words.");
                default ->
                        lines.error(
                                node,
                                "Only paragraphs, headings, numbers and bullets may stand here.");
            }
        }

        private void heading(Heading heading) {
            String title = texts.read(heading).map(RichText::plain).orElse("");
            Optional<StepSection> section =
                    Arrays.stream(StepSection.values())
                            .filter(headings::contains)
                            .filter(known -> known.title().equals(title))
                            .findFirst();
            underUnknownHeading = section.isEmpty() || heading.getLevel() != 2;
            if (underUnknownHeading) {
                lines.error(
                        heading,
                        "“"
                                + title
                                + "” is not a heading of a step; there are: "
                                + String.join(
                                        ", ",
                                        headings.stream()
                                                .map(known -> "## " + known.title())
                                                .toList())
                                + ".");
                return;
            }
            StepSection known = section.orElseThrow();
            if (sections.containsKey(known)) {
                lines.error(heading, "The heading “" + title + "” stands here twice.");
            } else if (known.compareTo(current) < 0) {
                lines.error(
                        heading,
                        "The heading “" + title + "” must stand before “" + current.title() + "”.");
            }
            current = known;
            sections.computeIfAbsent(known, _ -> new ArrayList<>());
            Node next = heading.getNext();
            if (next == null || next instanceof Heading) {
                lines.error(heading, "Nothing stands under “" + title + "”.");
            }
        }

        private void paragraph(Paragraph paragraph) {
            if (current == StepSection.PURPOSE && !underUnknownHeading) {
                texts.read(paragraph).ifPresent(purpose::add);
            } else if (!underUnknownHeading) {
                lines.error(paragraph, "Under a heading stands a list, and nothing beside it.");
            }
        }

        private void list(ListBlock list) {
            if (underUnknownHeading) {
                return;
            }
            if (current == StepSection.PURPOSE) {
                lines.error(list, "Before the first heading stand sentences, not a list.");
                return;
            }
            List<RichText> points = sections.computeIfAbsent(current, _ -> new ArrayList<>());
            if (!points.isEmpty()) {
                lines.error(list, "Under a heading stands one list; this is a second.");
            }
            int before = points.size();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                point(item).ifPresent(points::add);
            }
            if (current == StepSection.DO) {
                count(list, points.size() - before);
            }
        }

        private Optional<RichText> point(Node item) {
            Node content = item.getFirstChild();
            if (content == null) {
                lines.error(item, "This point of the list is empty.");
                return Optional.empty();
            }
            if (!(content instanceof Paragraph)) {
                lines.error(content, ONE_PARAGRAPH);
                return Optional.empty();
            }
            if (content.getNext() != null) {
                lines.error(content.getNext(), ONE_PARAGRAPH);
            }
            Optional<RichText> read = texts.read(content);
            if (read.isEmpty()) {
                lines.error(item, "This point of the list is empty.");
            }
            return read;
        }

        private void count(Node list, int points) {
            if (points > MOST_POINTS) {
                lines.warning(
                        list,
                        "“Do” has "
                                + points
                                + " points; more than "
                                + MOST_POINTS
                                + " are hard to follow.");
            } else if (points < FEWEST_POINTS) {
                lines.warning(
                        list, "“Do” has only " + points + (points == 1 ? " point." : " points."));
            }
        }

        void end(int linesBefore) {
            if (purpose.isEmpty() && headings.contains(StepSection.DO)) {
                lines.error(linesBefore + 1, "A sentence must say what this step is for.");
            }
        }
    }
}
