package org.waymark.pathway;

import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a paragraph of Markdown into runs of text. */
final class RichTextReader {

    private final MarkdownLines lines;
    private final LinkRules links;

    RichTextReader(MarkdownLines lines, LinkRules links) {
        this.lines = lines;
        this.links = links;
    }

    /** The text of a block; empty when there are no words in it. */
    Optional<RichText> read(Node block) {
        List<RichText.Run> runs = new ArrayList<>();
        children(block, false, false, runs);
        List<RichText.Run> joined = joined(runs);
        boolean words = joined.stream().anyMatch(run -> !run.text().isBlank());
        return words ? Optional.of(new RichText(joined)) : Optional.empty();
    }

    private void children(Node parent, boolean strong, boolean emphasised, List<RichText.Run> to) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> to.add(words(text.getLiteral(), strong, emphasised));
                case SoftLineBreak _ -> to.add(words(" ", strong, emphasised));
                case HardLineBreak _ -> to.add(words(" ", strong, emphasised));
                case StrongEmphasis _ -> children(node, true, emphasised, to);
                case Emphasis _ -> children(node, strong, true, to);
                case Link link -> link(link, to);
                case Image _ -> lines.error(node, "Pictures are not allowed.");
                case HtmlInline _ -> lines.error(node, "HTML is not allowed.");
                default -> lines.error(node, "Only bold, italics and links may stand in a text.");
            }
        }
    }

    private void link(Link link, List<RichText.Run> to) {
        List<RichText.Run> within = new ArrayList<>();
        children(link, false, false, within);
        StringBuilder text = new StringBuilder();
        within.forEach(run -> text.append(run.text()));
        String words = text.toString().replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            lines.error(link, "A link needs words to click on.");
            return;
        }
        if (link.getTitle() != null) {
            lines.error(link, "A link has no second text; nobody would see it.");
        }
        String target = link.getDestination();
        links.objection(target).ifPresent(objection -> lines.error(link, objection));
        to.add(new RichText.Run.Link(words, target));
    }

    private static RichText.Run.Words words(String text, boolean strong, boolean emphasised) {
        return new RichText.Run.Words(text, strong, emphasised);
    }

    /** Joins neighbours of one look, and makes every gap one space. */
    private static List<RichText.Run> joined(List<RichText.Run> runs) {
        List<RichText.Run> joined = new ArrayList<>();
        for (RichText.Run run : runs) {
            if (run instanceof RichText.Run.Words next
                    && !joined.isEmpty()
                    && joined.getLast() instanceof RichText.Run.Words last
                    && last.strong() == next.strong()
                    && last.emphasised() == next.emphasised()) {
                joined.removeLast();
                joined.add(words(last.text() + next.text(), last.strong(), last.emphasised()));
            } else {
                joined.add(run);
            }
        }
        return trimmed(joined);
    }

    private static List<RichText.Run> trimmed(List<RichText.Run> runs) {
        List<RichText.Run> trimmed = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (!(runs.get(i) instanceof RichText.Run.Words words)) {
                trimmed.add(runs.get(i));
                continue;
            }
            String text = words.text().replaceAll("\\s+", " ");
            text = i == 0 ? text.stripLeading() : text;
            text = i == runs.size() - 1 ? text.stripTrailing() : text;
            if (!text.isEmpty()) {
                trimmed.add(words(text, words.strong(), words.emphasised()));
            }
        }
        return trimmed;
    }
}
