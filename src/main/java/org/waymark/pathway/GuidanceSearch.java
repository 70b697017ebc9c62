package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds steps and words of the glossary by what stands in them. Every word of a question must stand
 * somewhere in the step, in any order, whole or as the beginning of a longer word; capitals and
 * accents do not count. Built once for a pathway and unchanging, so it may be used from any thread.
 */
public final class GuidanceSearch {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_QUESTION = 400;
    private static final int WHOLE_WORD = 3;

    private final List<Passage> passages = new ArrayList<>();
    private final TreeMap<String, Set<Integer>> places = new TreeMap<>();
    private final WordForms forms;

    /** A search that finds what is typed and nothing else. */
    public GuidanceSearch(Pathway pathway) {
        this(pathway, WordForms.exact());
    }

    /**
     * @param pathway what to search
     * @param forms other forms of a word to look for as well
     */
    public GuidanceSearch(Pathway pathway, WordForms forms) {
        this.forms = forms;
        for (Step step : pathway.steps()) {
            add(step, pathway);
        }
        for (GlossaryTerm term : pathway.glossary()) {
            Owner owner = new Owner(null, term);
            List<String> names = new ArrayList<>(List.of(term.term()));
            names.addAll(term.also());
            add(owner, StepSection.TITLE, String.join(", ", names));
            add(owner, StepSection.PURPOSE, term.meaning());
        }
    }

    /**
     * Searches.
     *
     * @param question what was typed
     * @param most how many hits at most
     * @return best first, titles before texts and steps before the glossary where they are equal;
     *     empty when the question holds no word
     */
    public List<GuidanceHit> find(String question, int most) {
        List<String> asked =
                SearchWord.in(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)))
                        .stream()
                        .map(SearchWord::folded)
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<Owner, List<Passage>> byOwner = new LinkedHashMap<>();
        for (int index : candidates(asked)) {
            Passage passage = passages.get(index);
            byOwner.computeIfAbsent(passage.owner(), _ -> new ArrayList<>()).add(passage);
        }
        List<Found> found = new ArrayList<>();
        byOwner.forEach(
                (owner, theirs) -> {
                    Found one = found(owner, theirs, asked);
                    if (one != null) {
                        found.add(one);
                    }
                });
        return found.stream()
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .limit(most)
                .map(one -> hit(one, asked))
                .toList();
    }

    private void add(Step step, Pathway pathway) {
        Owner owner = new Owner(step, null);
        add(owner, StepSection.TITLE, step.title());
        step.purpose().forEach(text -> add(owner, StepSection.PURPOSE, text.plain()));
        step.doing().forEach(text -> add(owner, StepSection.DO, text.plain()));
        step.record().forEach(text -> add(owner, StepSection.RECORD, text.plain()));
        step.askYourself().forEach(text -> add(owner, StepSection.ASK_YOURSELF, text.plain()));
        step.theyWillAsk().forEach(text -> add(owner, StepSection.THEY_WILL_ASK, text.plain()));
        for (String id : step.law()) {
            Law law = pathway.law(id);
            add(owner, StepSection.LAW, law.title() + ", " + law.citation());
        }
    }

    private void add(Owner owner, StepSection section, String text) {
        List<SearchWord> words = SearchWord.in(text);
        int index = passages.size();
        passages.add(new Passage(owner, section, text, words));
        for (SearchWord word : words) {
            places.computeIfAbsent(word.folded(), _ -> new TreeSet<>()).add(index);
        }
    }

    private Collection<Integer> candidates(List<String> asked) {
        Set<Integer> indexes = new TreeSet<>();
        for (String word : asked) {
            for (String form : forms.of(word)) {
                places.subMap(form, true, form + Character.MAX_VALUE, false)
                        .values()
                        .forEach(indexes::addAll);
            }
        }
        return indexes;
    }

    private @Nullable Found found(Owner owner, List<Passage> theirs, List<String> asked) {
        int score = 0;
        for (String word : asked) {
            int best = 0;
            for (Passage passage : theirs) {
                best = Math.max(best, weight(passage, word));
            }
            if (best == 0) {
                return null;
            }
            score += best;
        }
        Passage shown = theirs.getFirst();
        int most = -1;
        for (Passage passage : theirs) {
            int weight = asked.stream().mapToInt(word -> many(passage, word)).sum();
            if (weight > most) {
                most = weight;
                shown = passage;
            }
        }
        return new Found(owner, shown, score);
    }

    /** A passage that holds more of the words is shown before one that weighs more. */
    private int many(Passage passage, String word) {
        int weight = weight(passage, word);
        return weight == 0 ? 0 : 1_000 + weight;
    }

    private int weight(Passage passage, String word) {
        int best = 0;
        for (String form : forms.of(word)) {
            for (SearchWord there : passage.words()) {
                if (there.folded().startsWith(form)) {
                    int whole = there.folded().length() == form.length() ? WHOLE_WORD : 0;
                    best = Math.max(best, weight(passage.section()) + whole);
                }
            }
        }
        return best;
    }

    private static int weight(StepSection section) {
        return switch (section) {
            case TITLE -> 100;
            case PURPOSE -> 20;
            case DO, LOCALLY -> 16;
            case RECORD, THEY_WILL_ASK -> 12;
            case ASK_YOURSELF, LAW -> 8;
        };
    }

    private GuidanceHit hit(Found found, List<String> asked) {
        Passage shown = found.shown();
        List<SearchWord> marked =
                shown.words().stream()
                        .filter(
                                there ->
                                        asked.stream()
                                                .flatMap(word -> forms.of(word).stream())
                                                .anyMatch(there.folded()::startsWith))
                        .toList();
        Excerpt excerpt = new ExcerptCutter(shown.text(), shown.words()).around(marked);
        Owner owner = found.owner();
        if (owner.step() != null) {
            return new GuidanceHit.InStep(owner.step(), shown.section(), excerpt);
        }
        if (owner.term() != null) {
            return new GuidanceHit.InGlossary(owner.term(), excerpt);
        }
        throw new IllegalStateException("A passage belongs to a step or to the glossary.");
    }

    /** That to which a passage belongs: one of the two, compared as the thing itself. */
    private record Owner(@Nullable Step step, @Nullable GlossaryTerm term) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Owner same && same.step == step && same.term == term;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(step) * 31 + System.identityHashCode(term);
        }
    }

    private record Passage(Owner owner, StepSection section, String text, List<SearchWord> words) {}

    private record Found(Owner owner, Passage shown, int score) {}
}
