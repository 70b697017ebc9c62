package org.waymark.casework;

import org.waymark.casework.store.PlaceRow;
import org.waymark.casework.store.PlaceStore;
import org.waymark.journal.Notebook;
import org.waymark.pathway.StepId;

import java.util.Optional;

/** Remembers places in the book. */
final class JournalPlaces implements CasePlaces {

    private final PlaceStore store;

    JournalPlaces(Notebook notebook) {
        this.store = new PlaceStore(notebook);
    }

    @Override
    public void keep(CasePlace place) {
        store.save(
                new PlaceRow(
                        place.caseId().value(),
                        place.step().value(),
                        place.asMap(),
                        place.asList(),
                        place.stood().value(),
                        place.moves()));
    }

    @Override
    public Optional<CasePlace> find(CaseId of) {
        return store.find(of.value())
                .map(
                        row ->
                                new CasePlace(
                                        of,
                                        new StepId(row.step()),
                                        row.asMap(),
                                        row.asList(),
                                        new StepId(row.stood()),
                                        row.moves()));
    }
}
