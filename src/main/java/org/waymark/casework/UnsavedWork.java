package org.waymark.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Unsigned work that the book is not known to hold, as it was last typed. It stands here from
 * before each attempt to save it until one succeeds, so that a disk that takes nothing loses
 * nothing while the program runs. On the thread that owns the book.
 */
final class UnsavedWork {

    private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, KeptWords> words = new LinkedHashMap<>();

    void hold(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    void hold(KeptWords kept) {
        words.put(kept.place(), kept);
    }

    /** The book has exactly this. */
    void saved(Draft draft) {
        drafts.remove(draft.id(), draft);
    }

    /** The book has exactly this. */
    void saved(KeptWords kept) {
        words.remove(kept.place(), kept);
    }

    /** It was signed or thrown away. */
    void forget(DraftId draft) {
        drafts.remove(draft);
    }

    /** They were recorded or left on purpose. */
    void forget(String place) {
        words.remove(place);
    }

    Optional<Draft> draft(DraftId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    List<Draft> drafts() {
        return new ArrayList<>(drafts.values());
    }

    List<KeptWords> words() {
        return new ArrayList<>(words.values());
    }

    /** The drafts of the book, with those that it does not have in place of older versions. */
    List<Draft> over(List<Draft> inBook) {
        if (drafts.isEmpty()) {
            return inBook;
        }
        Set<DraftId> here = drafts.values().stream().map(Draft::id).collect(Collectors.toSet());
        return Stream.concat(
                        drafts().reversed().stream(),
                        inBook.stream().filter(draft -> !here.contains(draft.id())))
                .toList();
    }

    int count() {
        return drafts.size() + words.size();
    }

    @Override
    public String toString() {
        return "UnsavedWork[" + count() + "]";
    }
}
