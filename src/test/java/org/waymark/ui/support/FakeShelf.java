package org.waymark.ui.support;

import org.waymark.casework.KeptWords;
import org.waymark.casework.WordsShelf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of forms in a {@link FakeBook}; a full one keeps them in memory and says so. */
final class FakeShelf implements WordsShelf {

    final Map<String, KeptWords> inBook = new LinkedHashMap<>();
    final Map<String, KeptWords> waiting = new LinkedHashMap<>();
    boolean full;

    @Override
    public void keep(KeptWords words) {
        waiting.put(words.place(), words);
        if (full) {
            throw new IllegalStateException("The disk is full.");
        }
        waiting.remove(words.place());
        inBook.put(words.place(), words);
    }

    @Override
    public void letGo(String place) {
        waiting.remove(place);
        inBook.remove(place);
    }

    @Override
    public Optional<KeptWords> find(String place) {
        return all().stream().filter(words -> words.place().equals(place)).findFirst();
    }

    @Override
    public List<KeptWords> all() {
        return Stream.concat(
                        waiting.values().stream(),
                        inBook.values().stream()
                                .filter(words -> !waiting.containsKey(words.place())))
                .sorted(Comparator.comparing(KeptWords::savedAt).reversed())
                .toList();
    }
}
