package org.waymark.benchmark;

import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;

import java.util.List;
import java.util.UUID;

/**
 * An endless row of facts: one case after the other, each with a child and a walk over the steps of
 * the pathway. Most facts are notes of some 100 words, one in twenty is an action.
 */
final class InventedCases {

    private static final int NOTE_WORDS = 100;
    private static final int ENTRIES_OF_A_CASE = 50;
    private static final int ENTRIES_OF_A_STEP = 6;

    private final InventedWords words = new InventedWords(20_261_123);
    private final List<Step> steps;
    private final Guidance guidance;
    private int number;
    private int inCase;
    private int left;
    private UUID caseId = id(0);
    private int step;

    /**
     * @param first how many facts the first case has
     */
    InventedCases(Pathway pathway, int first) {
        steps = pathway.steps();
        guidance = new Guidance("csa-pathway", "2026.11", steps.getFirst().digest());
        left = first;
    }

    static UUID id(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L | number);
    }

    private static UUID child(int number) {
        return new UUID(0x4001L, 0x8000_0000_0000_0000L | number);
    }

    Fact next() {
        if (left == 0) {
            number++;
            caseId = id(number);
            inCase = 0;
            step = 0;
            left = ENTRIES_OF_A_CASE;
        }
        left--;
        inCase++;
        return switch (inCase) {
            case 1 ->
                    new CaseOpened(
                            caseId,
                            (2016 + number / 1_000) + "-" + (number % 1_000 + 1),
                            steps.getFirst().id().value(),
                            "national");
            case 2 ->
                    new PersonDescribed(
                            child(number),
                            InventedWords.word(number + 1) + " " + InventedWords.word(number + 7),
                            null,
                            9,
                            Details.none(),
                            null);
            case 3 -> new PersonInvolved(caseId, child(number), Relation.SUBJECT, null, null);
            default -> inCase % ENTRIES_OF_A_STEP == 0 ? moved() : entry();
        };
    }

    private Fact moved() {
        String from = steps.get(step).id().value();
        step = (step + 1) % steps.size();
        return new CaseMoved(caseId, from, steps.get(step).id().value(), null, words.sentence(8));
    }

    private Fact entry() {
        String here = steps.get(step).id().value();
        Happened happened =
                new Happened(
                        "2016-0%d-%02dT09:30".formatted(1 + inCase % 9, 1 + inCase % 28),
                        null,
                        Happened.Precision.EXACT);
        return inCase % 20 == 0
                ? new ActionAgreed(
                        caseId,
                        here,
                        guidance,
                        happened,
                        words.sentence(10),
                        List.of(child(number)),
                        new UUID(number, inCase),
                        "Lead",
                        "2016-12-01")
                : new NoteMade(
                        caseId,
                        here,
                        guidance,
                        happened,
                        words.sentence(NOTE_WORDS),
                        List.of(child(number)),
                        null,
                        null,
                        null,
                        null,
                        null);
    }
}
