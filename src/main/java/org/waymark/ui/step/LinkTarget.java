package org.waymark.ui.step;

import org.waymark.pathway.Law;
import org.waymark.pathway.LimitWords;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Source;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What a link in the guidance leads to. This program opens no address: it has no network. */
sealed interface LinkTarget {

    /** Another step. */
    record ToStep(StepId step) implements LinkTarget {}

    /**
     * Something to read in a pop-over.
     *
     * @param title what it is
     * @param words the text
     * @param address an {@code https:} address or telephone number to copy; empty for none
     */
    record ToRead(String title, String words, String address) implements LinkTarget {}

    /** What {@code target} leads to; empty when this pack does not know it. */
    static Optional<LinkTarget> of(Laid laid, String target) {
        Pathway pathway = laid.pathway();
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon);
        String rest = target.substring(colon + 1);
        return switch (scheme) {
            case "step" ->
                    pathway.steps().stream()
                            .filter(step -> step.id().value().equals(rest))
                            .findFirst()
                            .map(step -> new ToStep(step.id()));
            case "source" -> laid.source(rest).map(LinkTarget::source);
            case "clock" -> laid.clock(rest).map(clock -> clock(pathway, clock));
            case "https" ->
                    Optional.of(
                            new ToRead(
                                    "An address on the web",
                                    "Waymark never goes online. Copy the address and open it in"
                                            + " your browser.",
                                    target));
            case "tel" -> Optional.of(new ToRead("Telephone", rest, rest));
            default -> Optional.empty();
        };
    }

    /** A time limit in words. */
    static ToRead clock(Pathway pathway, TimeLimit clock) {
        return new ToRead(
                clock.title(),
                String.join(
                        " ",
                        clock.text(),
                        String.join(" ", new LimitWords(pathway).of(clock)),
                        pathway.evidence(clock.evidence()).meaning()),
                "");
    }

    /** A source in words. */
    static ToRead source(Source source) {
        StringBuilder words = new StringBuilder(source.publisher());
        if (source.pageDate() != null) {
            words.append(". Dated ").append(source.pageDate());
        }
        words.append(". Checked ")
                .append(
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                                .format(source.checked()))
                .append(". Confidence: ")
                .append(source.confidence())
                .append('.');
        if (source.note() != null) {
            words.append(' ').append(source.note());
        }
        return new ToRead(
                source.title() + " (" + source.key() + ")",
                words.toString(),
                source.url() == null ? "" : source.url());
    }

    /** A law in words. */
    static ToRead law(Law law) {
        return new ToRead(
                law.title(),
                law.note() == null ? law.citation() + "." : law.citation() + ". " + law.note(),
                law.url() == null ? "" : law.url());
    }
}
