package org.waymark.ui.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines between two stages, one for each card that is entered. Each runs down from where it
 * leaves, across on a track of its own and down to where it enters. The order of the tracks is the
 * one with the fewest crossings that inserting them one after another finds.
 */
final class Channel {

    /** Room between two tracks. */
    static final double TRACK = 10;

    /** Room above the first track and below the last. */
    static final double MARGIN = 13;

    private static final double STRAIGHT = 0.05;
    private static final double CLOSE = 8;
    private static final int CLASH = 100;

    /**
     * One line.
     *
     * @param to the card that it enters
     * @param exit where it comes from above
     * @param entry where it goes to below
     */
    record Net(String to, double exit, double entry) {

        boolean straight() {
            return Math.abs(exit - entry) < STRAIGHT;
        }

        private boolean spans(double x) {
            return Math.min(exit, entry) < x && x < Math.max(exit, entry);
        }
    }

    private final List<Net> tracks = new ArrayList<>();

    Channel(List<Net> nets) {
        nets.stream()
                .filter(net -> !net.straight())
                .sorted(Comparator.comparingDouble(Net::exit).thenComparing(Net::to))
                .forEach(this::insert);
    }

    /** How many tracks it needs. */
    int tracks() {
        return tracks.size();
    }

    /** Height that it needs between the stages. */
    double height() {
        return 2 * MARGIN + Math.max(0, tracks.size() - 1) * TRACK;
    }

    /**
     * The points where a line turns, none where it runs straight.
     *
     * @param top where the channel begins
     */
    List<Point> turns(Net net, double top) {
        if (net.straight()) {
            return List.of();
        }
        double y = top + MARGIN + tracks.indexOf(net) * TRACK;
        return List.of(new Point(net.exit(), y), new Point(net.entry(), y));
    }

    private void insert(Net net) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at <= tracks.size(); at++) {
            int cost = 0;
            for (int i = 0; i < tracks.size(); i++) {
                cost += i < at ? cost(tracks.get(i), net) : cost(net, tracks.get(i));
            }
            if (cost < least) {
                least = cost;
                best = at;
            }
        }
        tracks.add(best, net);
    }

    /** What it costs to have one track above another. */
    private static int cost(Net above, Net below) {
        int cost = above.spans(below.exit()) ? 1 : 0;
        cost += below.spans(above.entry()) ? 1 : 0;
        return Math.abs(below.exit() - above.entry()) < CLOSE ? cost + CLASH : cost;
    }
}
