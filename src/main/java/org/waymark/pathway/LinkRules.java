package org.waymark.pathway;

import org.waymark.pathway.KnownIds.Kind;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link of the guidance may lead: nowhere that could surprise its reader. */
final class LinkRules {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,15}");

    private final KnownIds ids;

    LinkRules(KnownIds ids) {
        this.ids = ids;
    }

    /** What is wrong with a target, as a sentence; empty when nothing is. */
    Optional<String> objection(String target) {
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon);
        String rest = target.substring(colon + 1);
        return switch (scheme) {
            case "https" -> web(target);
            case "tel" ->
                    NUMBER.matcher(rest).matches()
                            ? Optional.empty()
                            : Optional.of(
                                    "After “tel:” come digits alone, with or without a plus sign.");
            case "step" -> known(Kind.STEP, "step", rest);
            case "source" -> known(Kind.SOURCE, "source", rest);
            case "clock" -> known(Kind.CLOCK, "clock", rest);
            default ->
                    Optional.of(
                            "A link may begin only with https:, tel:, step:, source: or clock:.");
        };
    }

    private Optional<String> known(Kind kind, String word, String id) {
        return ids.has(kind, id)
                ? Optional.empty()
                : Optional.of("The link leads to a " + word + " that there is not: “" + id + "”.");
    }

    private static Optional<String> web(String target) {
        try {
            URI address = new URI(target);
            if (address.getHost() != null && address.getUserInfo() == null) {
                return Optional.empty();
            }
        } catch (URISyntaxException _) {
            // Told below.
        }
        return Optional.of("The link is no complete https: address.");
    }
}
