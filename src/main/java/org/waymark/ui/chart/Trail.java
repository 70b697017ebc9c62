package org.waymark.ui.chart;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one has walked on the chart, to go back and forward in. */
final class Trail {

    private static final int REMEMBERED_PLACES = 200;

    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper(this, "moves", 0);
    private int at;
    private boolean cameBack;

    /**
     * @param selected the step that the panel shows
     * @param focused the step that the keys have walked to
     */
    record Place(StepId selected, StepId focused) {}

    Trail(Place start) {
        places.add(start);
    }

    /** Counts moves, so that one listener hears of them all. */
    ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    /** Comes to a place; what lay forward is forgotten. */
    void come(Place place) {
        if (place.equals(places.get(at))) {
            return;
        }
        cameBack = false;
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > REMEMBERED_PLACES) {
            places.removeFirst();
        }
        at = places.size() - 1;
        moved();
    }

    /** Whether the last move went back; told once. */
    boolean tellsBack() {
        boolean told = cameBack;
        cameBack = false;
        return told;
    }

    boolean hasBack() {
        return at > 0;
    }

    boolean hasForward() {
        return at < places.size() - 1;
    }

    Optional<Place> back() {
        return to(at - 1);
    }

    Optional<Place> forward() {
        return to(at + 1);
    }

    /** Goes to a place of the way that was walked, such as {@link #walked()} counts them. */
    Optional<Place> to(int index) {
        if (index < 0 || index >= places.size()) {
            return Optional.empty();
        }
        cameBack = index < at;
        at = index;
        moved();
        return Optional.of(places.get(at));
    }

    /** From the first place that is remembered to where one is, never empty. */
    List<Place> walked() {
        return List.copyOf(places.subList(0, at + 1));
    }

    private void moved() {
        moves.set(moves.get() + 1);
    }
}
