package org.waymark.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes out of what was typed what is looked for: small words are left aside, slips of the finger
 * are put right where no word of the guidance begins as typed, and phrases of one meaning stand for
 * each other. Unchanging once it is made.
 */
final class Questions {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_QUESTION = 400;
    private static final double SAME_MEANING = 0.9;
    private static final double SAME_STEM = 0.75;
    private static final double ONE_SLIP = 0.6;
    private static final double TWO_SLIPS = 0.45;
    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "es", "ed", "s");

    private final NavigableSet<String> vocabulary;
    private final Set<String> ignored;
    private final Map<List<String>, Meaning> meanings = new HashMap<>();
    private final int longestPhrase;

    private record Meaning(List<List<String>> phrases, Optional<StepId> step) {}

    private record Slip(String word, int distance) {}

    /**
     * @param vocabulary every word of the guidance, as compared
     */
    Questions(Synonyms synonyms, List<GlossaryTerm> glossary, Set<String> vocabulary) {
        this.vocabulary = new TreeSet<>(vocabulary);
        this.ignored = new HashSet<>(synonyms.ignored());
        for (Synonyms.Group group : synonyms.groups()) {
            mean(group.words(), Optional.ofNullable(group.step()));
        }
        for (GlossaryTerm term : glossary) {
            List<String> names = new ArrayList<>(List.of(term.term()));
            names.addAll(term.also());
            mean(names, Optional.empty());
        }
        longestPhrase = meanings.keySet().stream().mapToInt(List::size).max().orElse(1);
        meanings.keySet().forEach(this.vocabulary::addAll);
    }

    // What the pack's synonyms say of a phrase counts before the glossary.
    private void mean(List<String> names, Optional<StepId> step) {
        List<List<String>> phrases = names.stream().map(Questions::folded).distinct().toList();
        Meaning meaning = new Meaning(phrases, step);
        phrases.stream()
                .filter(phrase -> !phrase.isEmpty())
                .forEach(phrase -> meanings.putIfAbsent(phrase, meaning));
    }

    private static List<String> folded(String text) {
        return SearchWord.in(text).stream().map(SearchWord::folded).toList();
    }

    /** What is looked for, in the order of the words; empty when nothing was typed. */
    List<Asked> asked(String question) {
        List<String> words =
                folded(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)))
                        .stream()
                        .limit(MOST_WORDS)
                        .toList();
        List<Asked> asked = new ArrayList<>();
        List<String> small = new ArrayList<>();
        Set<List<String>> already = new HashSet<>();
        int at = 0;
        while (at < words.size()) {
            int taken = phraseAt(words, at);
            List<String> typed = words.subList(at, at + Math.max(taken, 1));
            at += typed.size();
            if (taken == 0 && ignored.contains(typed.getFirst())) {
                small.add(typed.getFirst());
            } else if (already.add(typed)) {
                asked.add(taken == 0 ? word(typed.getFirst()) : meaning(right(typed)));
            }
        }
        if (asked.isEmpty()) {
            small.stream().distinct().map(this::word).forEach(asked::add);
        }
        return asked;
    }

    /** How many words from here on are a phrase of known meaning, slips put right; 0 when none. */
    private int phraseAt(List<String> words, int at) {
        for (int length = Math.min(longestPhrase, words.size() - at); length > 0; length--) {
            List<String> typed = words.subList(at, at + length);
            if (meanings.containsKey(typed) || meanings.containsKey(right(typed))) {
                return length;
            }
        }
        return 0;
    }

    private List<String> right(List<String> typed) {
        return meanings.containsKey(typed) ? typed : typed.stream().map(this::right).toList();
    }

    private String right(String word) {
        if (isKnown(word) || ignored.contains(word)) {
            return word;
        }
        List<Slip> near = near(word);
        return near.isEmpty() ? word : near.getFirst().word();
    }

    private Asked meaning(List<String> phrase) {
        Meaning meaning = meanings.get(phrase);
        if (meaning == null) {
            throw new IllegalStateException("This phrase was found a moment ago.");
        }
        Set<Asked.Form> forms = new LinkedHashSet<>();
        forms.add(form(phrase, 1));
        meaning.phrases().forEach(other -> forms.add(form(other, SAME_MEANING)));
        return new Asked(List.copyOf(forms), meaning.step().orElse(null));
    }

    private static Asked.Form form(List<String> phrase, double quality) {
        return new Asked.Form(phrase, quality, phrase.getLast().length() >= SHORTEST_STEM);
    }

    private Asked word(String typed) {
        List<Asked.Form> forms = new ArrayList<>();
        forms.add(new Asked.Form(List.of(typed), 1, true));
        stem(typed)
                .map(stem -> new Asked.Form(List.of(stem), SAME_STEM, true))
                .ifPresent(forms::add);
        if (!isKnown(typed)) {
            for (Slip slip : near(typed)) {
                double quality = slip.distance() == 1 ? ONE_SLIP : TWO_SLIPS;
                forms.add(new Asked.Form(List.of(slip.word()), quality, false));
            }
        }
        return new Asked(forms, null);
    }

    private static Optional<String> stem(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .findFirst();
    }

    private boolean isKnown(String word) {
        return begins(word) || stem(word).filter(this::begins).isPresent();
    }

    private boolean begins(String word) {
        String next = vocabulary.ceiling(word);
        return next != null && next.startsWith(word);
    }

    /** The nearest words of the guidance, nearest first; none for words too short to tell. */
    private List<Slip> near(String word) {
        int most = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        List<Slip> near = new ArrayList<>();
        int least = most;
        for (String known : vocabulary) {
            int distance = most == 0 ? 1 : EditDistance.between(word, known, least);
            if (distance <= least) {
                if (distance < least) {
                    near.clear();
                    least = distance;
                }
                near.add(new Slip(known, distance));
            }
        }
        return near;
    }
}
