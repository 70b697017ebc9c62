package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds steps and words of the glossary by what people type: single words, beginnings of words,
 * whole questions, other names for the same thing, and slips of the finger. A rare word weighs more
 * than a common one, a title more than a text (after Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009). Of one or two words each must stand somewhere; of a longer question
 * most of it. Built once for a pathway and unchanging, so it may be used from any thread.
 */
public final class GuidanceSearch {

    /** How much of a longer question must be found. */
    private static final double MOST_OF_IT = 0.5;

    private static final int SHORT_QUESTION = 2;
    private static final double TITLE_AS_A_WHOLE = 18;
    private static final double ANSWERS_BEST = 22;
    private static final double GLOSSARY = 0.4;
    private static final double ONCE_MORE = 0.25;
    private static final int MOST_PASSAGES_COUNTED = 6;

    private final List<Topic> topics = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final TreeMap<String, List<Place>> places = new TreeMap<>();
    private final Set<String> ignored;
    private final Questions questions;

    /**
     * @param pathway what to search, with its own synonyms
     */
    public GuidanceSearch(Pathway pathway) {
        this.ignored = new HashSet<>(pathway.synonyms().ignored());
        for (Step step : pathway.steps()) {
            add(step, pathway);
        }
        for (GlossaryTerm term : pathway.glossary()) {
            List<String> names = new ArrayList<>(List.of(term.term()));
            names.addAll(term.also());
            topics.add(new Topic(null, term, names(String.join(" ", names))));
            add(StepSection.TITLE, String.join(", ", names));
            add(StepSection.PURPOSE, term.meaning());
        }
        this.questions = new Questions(pathway.synonyms(), pathway.glossary(), places.keySet());
    }

    /**
     * Searches.
     *
     * @param question what was typed
     * @param most how many hits at most
     * @return best first, steps before the glossary where they are equal; empty when the question
     *     holds no word
     */
    public List<GuidanceHit> find(String question, int most) {
        List<Asked> asked = questions.asked(question);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Weights> each = asked.stream().map(this::weigh).toList();
        double whole = each.stream().mapToDouble(Weights::rarity).sum();
        List<Found> found = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            double covered = 0;
            double score = 0;
            int things = 0;
            for (Weights one : each) {
                if (one.best[topic] > 0) {
                    things++;
                    covered += one.rarity();
                    score += one.rarity() * one.of(topic);
                }
            }
            double share = covered / whole;
            boolean enough =
                    asked.size() <= SHORT_QUESTION ? things == asked.size() : share >= MOST_OF_IT;
            if (enough && things > 0) {
                Topic about = topics.get(topic);
                score += TITLE_AS_A_WHOLE * share(about, each);
                found.add(
                        new Found(
                                topic,
                                score * Math.sqrt(share) * (about.step() == null ? GLOSSARY : 1)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(most)
                .map(one -> hit(one.topic(), asked, each))
                .toList();
    }

    private void add(Step step, Pathway pathway) {
        topics.add(new Topic(step, null, names(step.title())));
        add(StepSection.TITLE, step.title());
        step.purpose().forEach(text -> add(StepSection.PURPOSE, text.plain()));
        step.doing().forEach(text -> add(StepSection.DO, text.plain()));
        step.record().forEach(text -> add(StepSection.RECORD, text.plain()));
        step.askYourself().forEach(text -> add(StepSection.ASK_YOURSELF, text.plain()));
        step.theyWillAsk().forEach(text -> add(StepSection.THEY_WILL_ASK, text.plain()));
        step.othersDo().forEach(text -> add(StepSection.OTHERS_DO, text.plain()));
        for (String id : step.law()) {
            Law law = pathway.law(id);
            add(StepSection.LAW, law.title() + ", " + law.citation());
        }
    }

    private List<String> names(String title) {
        return SearchWord.in(title).stream()
                .map(SearchWord::folded)
                .filter(word -> !ignored.contains(word))
                .distinct()
                .toList();
    }

    private void add(StepSection section, String text) {
        List<SearchWord> words = SearchWord.in(text);
        int passage = passages.size();
        passages.add(new Passage(topics.size() - 1, section, text, words));
        for (int at = 0; at < words.size(); at++) {
            places.computeIfAbsent(words.get(at).folded(), _ -> new ArrayList<>())
                    .add(new Place(passage, at));
        }
    }

    private Weights weigh(Asked asked) {
        Weights weights = new Weights(topics.size(), passages.size());
        for (Asked.Form form : asked.forms()) {
            String first = form.words().getFirst();
            boolean beginning = form.opens() && form.words().size() == 1;
            Map<String, List<Place>> there =
                    beginning
                            ? places.subMap(first, true, first + Character.MAX_VALUE, false)
                            : places.containsKey(first)
                                    ? Map.of(first, places.get(first))
                                    : Map.of();
            for (List<Place> each : there.values()) {
                for (Place place : each) {
                    Passage passage = passages.get(place.passage());
                    double fits = fits(form, passage, place.at());
                    if (fits > 0) {
                        weights.note(place.passage(), passage, fits);
                        for (int i = 0; i < form.words().size(); i++) {
                            weights.met.add(passage.words().get(place.at() + i).folded());
                        }
                    }
                }
            }
        }
        for (int topic = 0; asked.step() != null && topic < topics.size(); topic++) {
            Step step = topics.get(topic).step();
            if (step != null && step.id().equals(asked.step())) {
                weights.answers(topic);
            }
        }
        weights.count();
        return weights;
    }

    private static double fits(Asked.Form form, Passage passage, int at) {
        int last = at + form.words().size() - 1;
        if (last >= passage.words().size()) {
            return 0;
        }
        for (int i = at; i < last; i++) {
            if (!passage.words().get(i).folded().equals(form.words().get(i - at))) {
                return 0;
            }
        }
        return form.fits(passage.words().get(last).folded());
    }

    /** How much of a title was asked for, from 0 to 1. */
    private double share(Topic topic, List<Weights> each) {
        if (topic.names().isEmpty()) {
            return 0;
        }
        Set<String> met = new HashSet<>();
        each.forEach(one -> met.addAll(one.met));
        return (double) topic.names().stream().filter(met::contains).count() / topic.names().size();
    }

    private GuidanceHit hit(int topic, List<Asked> asked, List<Weights> each) {
        int shown = -1;
        double most = -1;
        for (int index = 0; index < passages.size(); index++) {
            int at = index;
            if (passages.get(index).topic() == topic) {
                // A passage that holds more of the words is shown before one that weighs more.
                double weight =
                        each.stream()
                                .mapToDouble(one -> one.inPassage[at])
                                .map(one -> one == 0 ? 0 : 1_000 + one)
                                .sum();
                if (weight > most) {
                    most = weight;
                    shown = index;
                }
            }
        }
        Passage passage = passages.get(shown);
        Excerpt excerpt =
                new ExcerptCutter(passage.text(), passage.words()).around(marked(passage, asked));
        Topic about = topics.get(topic);
        if (about.step() != null) {
            return new GuidanceHit.InStep(about.step(), passage.section(), excerpt);
        }
        if (about.term() != null) {
            return new GuidanceHit.InGlossary(about.term(), excerpt);
        }
        throw new IllegalStateException("A topic is a step or a word of the glossary.");
    }

    private static List<SearchWord> marked(Passage passage, List<Asked> asked) {
        boolean[] marked = new boolean[passage.words().size()];
        for (Asked one : asked) {
            for (Asked.Form form : one.forms()) {
                for (int at = 0; at < marked.length; at++) {
                    if (fits(form, passage, at) > 0) {
                        Arrays.fill(marked, at, at + form.words().size(), true);
                    }
                }
            }
        }
        List<SearchWord> words = new ArrayList<>();
        for (int at = 0; at < marked.length; at++) {
            if (marked[at]) {
                words.add(passage.words().get(at));
            }
        }
        return words;
    }

    private static double weight(StepSection section) {
        return switch (section) {
            case TITLE -> 12;
            case PURPOSE -> 5;
            case DO, LOCALLY -> 4;
            case RECORD, THEY_WILL_ASK -> 3;
            case ASK_YOURSELF, LAW -> 2.5;
            case OTHERS_DO -> 1;
        };
    }

    /** What a passage belongs to: one of the two, with the words of its name that count. */
    private record Topic(@Nullable Step step, @Nullable GlossaryTerm term, List<String> names) {}

    private record Passage(int topic, StepSection section, String text, List<SearchWord> words) {}

    private record Place(int passage, int at) {}

    private record Found(int topic, double score) {}

    /** Where one thing that was asked for stands, and how well. */
    private static final class Weights {

        private final double[] best;
        private final int[] times;
        private final double[] answers;
        private final double[] inPassage;
        private final Set<String> met = new HashSet<>();
        private double rarity;

        Weights(int topics, int passages) {
            best = new double[topics];
            times = new int[topics];
            answers = new double[topics];
            inPassage = new double[passages];
        }

        void note(int index, Passage passage, double fits) {
            double weight = weight(passage.section()) * fits;
            int topic = passage.topic();
            best[topic] = Math.max(best[topic], weight);
            if (inPassage[index] == 0) {
                times[topic]++;
            }
            inPassage[index] = Math.max(inPassage[index], weight);
        }

        void answers(int topic) {
            answers[topic] = ANSWERS_BEST;
            best[topic] = Math.max(best[topic], 1);
        }

        double of(int topic) {
            return best[topic]
                    + answers[topic]
                    + ONCE_MORE * Math.min(times[topic], MOST_PASSAGES_COUNTED);
        }

        /** High for what few topics tell of. */
        double rarity() {
            return rarity;
        }

        void count() {
            long holding = Arrays.stream(best).filter(weight -> weight > 0).count();
            rarity = Math.log(1 + best.length / Math.max(0.5, holding));
        }
    }
}
