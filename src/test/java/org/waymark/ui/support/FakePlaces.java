package org.waymark.ui.support;

import org.waymark.casework.CaseId;
import org.waymark.casework.CasePlace;
import org.waymark.casework.CasePlaces;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last places of a {@link FakeBook}. */
final class FakePlaces implements CasePlaces {

    private final Map<CaseId, CasePlace> kept = new HashMap<>();

    @Override
    public void keep(CasePlace place) {
        kept.put(place.caseId(), place);
    }

    @Override
    public Optional<CasePlace> find(CaseId of) {
        return Optional.ofNullable(kept.get(of));
    }
}
