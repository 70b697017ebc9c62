package org.waymark.casework;

import org.waymark.casework.store.WordsRow;
import org.waymark.casework.store.WordsStore;
import org.waymark.journal.Notebook;
import org.waymark.pathway.StepId;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the words of forms in the book, and in memory where the book does not take them. */
final class JournalShelf implements WordsShelf {

    private final WordsStore store;
    private final UnsavedWork unsaved;

    JournalShelf(Notebook notebook, UnsavedWork unsaved) {
        this.store = new WordsStore(notebook);
        this.unsaved = unsaved;
    }

    @Override
    public void keep(KeptWords words) {
        unsaved.hold(words);
        CaseId caseId = words.caseId();
        StepId step = words.step();
        store.save(
                new WordsRow(
                        words.place(),
                        words.title(),
                        caseId == null ? null : caseId.value(),
                        step == null ? null : step.value(),
                        CleanText.clean(words.fields()),
                        words.savedAt()));
        unsaved.saved(words);
    }

    @Override
    public void letGo(String place) {
        unsaved.forget(place);
        store.delete(place);
    }

    @Override
    public Optional<KeptWords> find(String place) {
        return all().stream().filter(words -> words.place().equals(place)).findFirst();
    }

    @Override
    public List<KeptWords> all() {
        List<KeptWords> held = unsaved.words();
        return Stream.concat(
                        held.stream(),
                        store.all().stream()
                                .map(JournalShelf::words)
                                .filter(
                                        inBook ->
                                                held.stream()
                                                        .noneMatch(
                                                                it ->
                                                                        Objects.equals(
                                                                                it.place(),
                                                                                inBook.place()))))
                .sorted(Comparator.comparing(KeptWords::savedAt).reversed())
                .toList();
    }

    private static KeptWords words(WordsRow row) {
        UUID caseId = row.caseId();
        String step = row.step();
        return new KeptWords(
                row.place(),
                row.title(),
                caseId == null ? null : new CaseId(caseId),
                step == null ? null : new StepId(step),
                row.fields(),
                row.savedAt());
    }
}
