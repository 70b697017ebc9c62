package org.waymark.report;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepKind;

import java.util.List;

/**
 * A chart laid out for paper, in units of 1/96 inch at full size, y downwards. Nothing in it is
 * told by colour.
 *
 * @param title what it shows; names nobody
 * @param width of the drawing, above 0
 * @param height of the drawing, above 0
 * @param bands the stages, in their order; empty where a single one is drawn
 * @param cards the steps, in the order of the pathway
 * @param lines the routes that are drawn
 */
public record ChartSheet(
        String title,
        double width,
        double height,
        List<Band> bands,
        List<Card> cards,
        List<Line> lines) {

    public ChartSheet {
        bands = List.copyOf(bands);
        cards = List.copyOf(cards);
        lines = List.copyOf(lines);
    }

    /**
     * A rectangle.
     *
     * @param x its left edge
     * @param y its top edge
     */
    public record Place(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        boolean meets(Place other) {
            return x < other.right()
                    && other.x < right()
                    && y < other.bottom()
                    && other.y < bottom();
        }
    }

    /** A point. */
    public record Spot(double x, double y) {}

    /**
     * A stage.
     *
     * @param head where its title stands
     */
    public record Band(String title, Place place, Place head) {
        @Override
        public String toString() {
            return "Band[" + place + "]";
        }
    }

    /**
     * What stands on a card.
     *
     * @param kind what the step asks; its shape tells it
     * @param head its strand, in words; empty for none
     * @param title the step
     * @param state what a case has to say of it, such as {@code Now here}; empty for nothing
     * @param far where its routes lead that are not drawn, and where such routes come from
     */
    public record Words(StepKind kind, String head, String title, String state, List<String> far) {

        public Words {
            far = List.copyOf(far);
        }

        @Override
        public String toString() {
            return "Words[withheld]";
        }
    }

    /** How strongly a card is drawn. */
    public enum Weight {
        PLAIN,
        /** Where a case has been: a thick edge. */
        BEEN,
        /** Where a case stands: a double edge. */
        NOW,
        /** What cannot apply to a case: a dotted edge. */
        CLOSED
    }

    /**
     * A step.
     *
     * @param id unique in the drawing
     * @param spoken everything that it says, as one text for those who hear it
     */
    public record Card(String id, Words words, Weight weight, Place place, String spoken) {
        @Override
        public String toString() {
            return "Card[" + id + "]";
        }
    }

    /** How a route is drawn. */
    public enum Passage {
        PLAIN,
        /** Taken by a case: thick. */
        TAKEN,
        /** Offered to a case and not taken: dashed. */
        DECLINED
    }

    /**
     * A route.
     *
     * @param points its bends, from its first to the tip of its arrow; two at least
     * @param label what stands on it; empty for nothing
     * @param labelPlace where that stands; null for nowhere
     */
    public record Line(
            List<Spot> points, Passage passage, String label, @Nullable Place labelPlace) {

        public Line {
            points = List.copyOf(points);
        }
    }

    @Override
    public String toString() {
        return "ChartSheet[" + width + " x " + height + "]";
    }

    Place whole() {
        return new Place(0, 0, width, height);
    }
}
