package org.waymark.casework;

import org.waymark.casework.store.RemarkStore;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.GuidanceKept;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Library;
import org.waymark.pathway.ShownText;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the words of the guidance in the notebook, beside the first entry that names their digest,
 * so that they can be read for as long as the entry, on any computer and without the pack.
 */
final class GuidanceWords {

    private final Notebook notebook;
    private final RemarkStore store;
    private final Library library;

    GuidanceWords(Notebook notebook, Library library) {
        this.notebook = notebook;
        this.store = new RemarkStore(notebook);
        this.library = library;
    }

    /** The facts of one signing, after the words that they name and the notebook does not hold. */
    List<Fact> before(List<Fact> facts) {
        Map<String, Fact> words = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof StepFact step && !isKept(step.guidance().digest())) {
                texts(step).stream()
                        .filter(text -> !isKept(text.digest()))
                        .forEach(
                                text ->
                                        words.put(
                                                text.digest(),
                                                new GuidanceKept(text.digest(), text.text())));
            }
        }
        List<Fact> all = new ArrayList<>(words.values());
        all.addAll(facts);
        return all;
    }

    private boolean isKept(String digest) {
        return store.guidanceKept(digest).isPresent();
    }

    private List<ShownText> texts(StepFact fact) {
        Guidance guidance = fact.guidance();
        int over = guidance.pack().indexOf('+');
        String area = over < 0 ? AreaPathway.NATIONAL : guidance.pack().substring(over + 1);
        return library.area(area).texts(new StepId(fact.step()));
    }

    /** The words of a digest; empty when the notebook does not hold them. */
    Optional<String> of(String digest) {
        return store.guidanceKept(digest).flatMap(notebook::entry).flatMap(GuidanceWords::text);
    }

    private static Optional<String> text(RecordedFact recorded) {
        return recorded.fact() instanceof GuidanceKept kept
                ? Optional.of(kept.text())
                : Optional.empty();
    }
}
