package org.waymark.ui.search;

import org.jspecify.annotations.Nullable;
import org.waymark.ui.kit.Destination;

import java.util.List;

/** A row of what a search found. */
sealed interface Found {

    /**
     * A heading over what follows.
     *
     * @param words such as "Steps of the pathway (3)"
     */
    record Heading(String words) implements Found {}

    /**
     * Something found, in its context.
     *
     * @param title what it is
     * @param about one line about it
     * @param context the words around the hit
     * @param opens where Enter leads; null where all is told already
     */
    record Hit(String title, String about, List<Stretch> context, @Nullable Destination opens)
            implements Found {
        public Hit {
            context = List.copyOf(context);
        }

        /** Everything in it, as it is spoken. */
        String spoken() {
            StringBuilder spoken = new StringBuilder(title).append(". ").append(about).append(". ");
            context.forEach(stretch -> spoken.append(stretch.text()));
            return spoken.toString();
        }

        @Override
        public String toString() {
            return "Hit[withheld]";
        }
    }

    /**
     * Words of the context.
     *
     * @param marked whether they are what was looked for
     */
    record Stretch(String text, boolean marked) {
        @Override
        public String toString() {
            return "Stretch[withheld]";
        }
    }
}
