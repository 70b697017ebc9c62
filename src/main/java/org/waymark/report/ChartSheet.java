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
 * @param lines the routes that are drawn, in the order of the steps that they leave
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

        boolean holds(Place other) {
            return x <= other.x
                    && y <= other.y
                    && other.right() <= right()
                    && other.bottom() <= bottom();
        }

        /** Larger by that much on each side, or smaller where it is negative. */
        Place grown(double by) {
            return new Place(x - by, y - by, width + 2 * by, height + 2 * by);
        }
    }

    /** A point. */
    public record Spot(double x, double y) {}

    /**
     * A stage.
     *
     * @param stage its id
     * @param title its number and title
     * @param place all of it
     * @param head where its title stands
     */
    public record Band(String stage, String title, Place place, Place head) {
        @Override
        public String toString() {
            return "Band[" + place + "]";
        }
    }

    /**
     * The strand of a step.
     *
     * @param id its stable name, which chooses its picture
     * @param position among the strands of the pathway, from 0; chooses its pattern
     * @param title its word
     */
    public record Strand(String id, int position, String title) {}

    /**
     * What stands on a card.
     *
     * @param kind what the step asks; its shape tells it
     * @param number the stage and the step within it, such as {@code 4.3}
     * @param title the step
     * @param state what a case has to say of it, such as {@code Now here}; empty for nothing
     * @param far where its routes lead that are not drawn, and where such routes come from
     * @param brief the same by numbers alone; empty for nothing
     */
    public record Words(
            StepKind kind,
            String number,
            Strand strand,
            String title,
            String state,
            List<String> far,
            String brief) {

        public Words {
            far = List.copyOf(far);
        }

        @Override
        public String toString() {
            return "Words[withheld]";
        }
    }

    /** How a case stands to a step. */
    public enum Weight {
        PLAIN,
        /** Where a case has been: a thick edge and a tick. */
        BEEN,
        /** Where a case stands: a double edge and a flag. */
        NOW,
        /** What cannot apply to a case: a dotted edge and a struck circle. */
        CLOSED
    }

    /**
     * A step.
     *
     * @param id unique in the drawing
     * @param stage id of its stage
     * @param due whether something is due at it, which a clock tells
     * @param spoken everything that it says, as one text for those who hear it
     */
    public record Card(
            String id,
            String stage,
            Words words,
            Weight weight,
            boolean due,
            Place place,
            String spoken) {
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
     * @param from id of the card that it leaves
     * @param points its bends, from its first to the tip of its arrow; two at least
     * @param label what stands on it; empty for nothing
     * @param labelPlace where that stands; null for nowhere
     * @param spoken its label and where it leads, for those who hear it
     */
    public record Line(
            String from,
            List<Spot> points,
            Passage passage,
            String label,
            @Nullable Place labelPlace,
            String spoken) {

        public Line {
            points = List.copyOf(points);
        }

        @Override
        public String toString() {
            return "Line[" + from + "]";
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
