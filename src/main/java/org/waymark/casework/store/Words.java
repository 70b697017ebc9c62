package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.StepFact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Everything that a person wrote in an entry, as one text for the index. */
final class Words {

    private Words() {}

    static String of(StepFact fact) {
        List<@Nullable String> words = new ArrayList<>();
        words.add(fact.text());
        words.addAll(
                switch (fact) {
                    case ConcernRaised it -> account(it.account());
                    case NoteMade it ->
                            Arrays.asList(it.words(), it.asked(), it.opinion(), it.source());
                    case ObservationMade it -> observation(it);
                    case DecisionMade it ->
                            Arrays.asList(
                                    it.reasons(), it.considered(), it.consulted(), it.dissent());
                    case ContactMade it ->
                            Arrays.asList(it.who(), it.organisation(), it.reference(), it.agreed());
                    case ActionAgreed it -> List.of(it.owner());
                    case EntryCorrected it -> List.of(it.reason());
                    case ClockEnded it -> List.of(it.what());
                    case ClockStarted it -> List.of(it.what());
                    case ActionDone _, PointMarked _ -> List.of();
                });
        words.add(fact.significance());
        return joined(words);
    }

    /** One text a line, without the control characters that mark a hit. */
    static String joined(List<? extends @Nullable String> words) {
        return words.stream()
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .map(Words::withoutControls)
                .collect(Collectors.joining("\n"));
    }

    /** What the guidance said of a sign is not the author's, so only the sign itself is found. */
    private static List<@Nullable String> observation(ObservationMade it) {
        List<@Nullable String> words =
                new ArrayList<>(
                        Arrays.asList(
                                it.words(),
                                it.observer(),
                                it.place(),
                                it.context(),
                                it.moreTelling(),
                                it.lessTelling(),
                                it.alternatives(),
                                it.opinion()));
        it.signs().forEach(sign -> words.add(sign.words()));
        return words;
    }

    private static List<@Nullable String> account(Account it) {
        return Arrays.asList(
                it.words(),
                it.asked(),
                it.demeanour(),
                it.opinion(),
                it.place(),
                it.present(),
                it.immediateSafety(),
                it.parentToldDetail(),
                it.wishes());
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
        }
        return clean.toString();
    }
}
