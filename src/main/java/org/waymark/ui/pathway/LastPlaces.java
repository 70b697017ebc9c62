package org.waymark.ui.pathway;

import org.waymark.app.NotebookSession;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseWay;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.ChartMode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Where one was last in each case of the open notebook. Kept in memory only, and gone with the
 * notebook: which step of which case somebody looked at is nobody's business outside it. On the
 * JavaFX thread only.
 */
public final class LastPlaces {

    private final Map<CaseId, Kept> kept = new HashMap<>();

    /**
     * A place on the chart.
     *
     * @param step the step that was shown
     * @param asList whether it was looked at as a list
     */
    record Place(StepId step, ChartMode mode, boolean asList) {}

    private record Kept(Place place, StepId stood, int moves) {}

    void keep(CaseId of, CaseWay way, Place place) {
        kept.put(of, new Kept(place, way.now(), way.legs().size()));
    }

    /** The last place, as long as the case has not moved since. */
    Optional<Place> find(CaseId of, CaseWay way) {
        return Optional.ofNullable(kept.get(of))
                .filter(last -> last.stood().equals(way.now()))
                .filter(last -> last.moves() == way.legs().size())
                .map(Kept::place);
    }

    /** The places of each notebook that is open; those of a closed one go with it. */
    public static final class Keeper {

        private final Map<NotebookSession, LastPlaces> sessions = new WeakHashMap<>();

        /** The places of a session. */
        public LastPlaces of(NotebookSession open) {
            return sessions.computeIfAbsent(open, _ -> new LastPlaces());
        }
    }
}
