package org.waymark.pathway;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

import java.io.StringReader;
import java.util.Optional;

/**
 * Notes what YAML can do beyond plain values: anchors and aliases, which can make a small file
 * huge, and tags, which can make one thing look like another.
 */
final class YamlTricks {

    private final LoaderOptions bounds;
    private final Faults faults;

    YamlTricks(LoaderOptions bounds, Faults faults) {
        this.bounds = bounds;
        this.faults = faults;
    }

    /** Looks at the bare events of the text; what is not well formed is left to the reader. */
    void note(String file, String text, int linesBefore) {
        try {
            for (Event event : new Yaml(bounds).parse(new StringReader(text))) {
                int line = event.getStartMark().getLine() + 1 + linesBefore;
                objection(event).ifPresent(reason -> faults.error(file, line, reason));
            }
        } catch (YAMLException _) {
            // The reader tells this, with its line.
        }
    }

    private static Optional<String> objection(Event event) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor() != null) {
            return Optional.of(
                    "Anchors (&) and aliases (*) are not allowed; write the value out, or put it in"
                            + " quotation marks.");
        }
        boolean tagged =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag() != null;
                    case CollectionStartEvent collection -> collection.getTag() != null;
                    default -> false;
                };
        return tagged
                ? Optional.of("Tags (!) are not allowed; put the value in quotation marks.")
                : Optional.empty();
    }
}
