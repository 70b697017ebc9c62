package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.casework.Chronology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class ChronologyPdfTest {

    private static List<String> pages;
    private static String text;

    @BeforeAll
    static void print() throws IOException {
        byte[] pdf = Prints.pdf(Larkfield.chronology(), Larkfield.REAL);
        pages = Prints.pages(pdf);
        text = Prints.text(pdf);
    }

    @Test
    void theFrontSheetReadsAsReviewed() throws IOException {
        try (InputStream golden =
                Objects.requireNonNull(
                        ChronologyPdfTest.class.getResourceAsStream("front-sheet.txt"))) {
            assertThat((pages.get(0) + pages.get(1)).lines().map(String::strip).toList())
                    .isEqualTo(
                            new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @Test
    void whatNobodyKnowsWhatNobodyAskedAndWhatNobodyRecordedAreToldApart() {
        assertThat(Prints.flat(pages.getFirst()))
                .contains(
                        "Interpreter Does not apply",
                        "needs Not recorded",
                        "Disability or health Not asked: the school will know",
                        "Dan Not recorded Not known Not to live at home")
                .doesNotContain("Not kept apart");
    }

    @Test
    void everythingRecordedTellsWhatTheJournalSaysOfTheRecordItself() {
        assertThat(text(Larkfield.rows(), Chronology.Scope.EVERYTHING))
                .containsSubsequence(
                        "Remarks on the record 1",
                        "The case’s way",
                        "Remarks on the record",
                        "11 September 2026, 09:30",
                        "The computer’s clock had been set back",
                        "the clock said 3 September 2026.",
                        "Entry 20, by Priya D.",
                        "Signatures");
    }

    @Test
    void everyEventsWordsStandInOrder() {
        assertThat(text)
                .containsSubsequence(
                        "Robin told Ellen why Robin did not want to go home.",
                        "Whether to tell a parent before the referral.",
                        "Referral by telephone to Ashmere MASH",
                        "Strategy discussion, attended by telephone",
                        "Robin asked to help with the garden.",
                        "Therapy has begun.");
    }

    @Test
    void everyPageHasItsHeadAndFoot() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(Prints.flat(pages.get(page - 1)))
                    .contains(
                            "Chronology of case 2026-014",
                            "Confidential: safeguarding",
                            "Page " + page + " of " + pages.size(),
                            "Larkfield Play",
                            "Printed 23 November 2026, 15:04 by Priya D.",
                            "Head of the record: " + Larkfield.HEAD_WORDS);
        }
    }

    @Test
    void theColumnsAreNamedOnEveryPageOfTheTable() {
        assertThat(pages.subList(2, pages.size()))
                .allSatisfy(
                        page ->
                                assertThat(Prints.flat(page))
                                        .contains(
                                                "No Date of event Event Source and how known"
                                                        + " Significance for the child Action or"
                                                        + " decision, with reason Outcome Ref"));
    }

    @Test
    void theChildsExactWordsStandApartInQuotation() {
        assertThat(text)
                .contains(
                        "The child’s exact words: “I don’t want to go home when Mum’s at work"
                                + " because of what Dan does.");
    }

    @Test
    void aLateEntryIsMarkedInWords() {
        assertThat(text).contains("Recorded late: 3 days after the event");
    }

    @Test
    void aCorrectionStandsBeneathItsOriginalWhichStaysInSight() {
        assertThat(text)
                .containsSubsequence(
                        "Ellen did not ask again.",
                        "Correction to no. 1, signed 9 September 2026, 20:20 by Priya D. (entry 4)",
                        "Ellen asked her question after Robin’s first sentence, not at the end.",
                        "Why: The order was written down wrongly.",
                        "Whether to tell a parent before the referral.");
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionIsToldOnceAndItsNumberSaysWhere(Chronology.Scope scope) {
        List<Chronology.Row> rows =
                List.of(Larkfield.rows().getFirst(), Larkfield.correctionRow(2));

        assertThat(text(rows, scope))
                .containsOnlyOnce("Ellen asked her question after Robin’s first sentence")
                .containsOnlyOnce("The order was written down wrongly.")
                .containsSubsequence(
                        "Correction to no. 1, signed 9 September 2026, 20:20 by Priya D. (entry 4;"
                                + " no. 2 here)",
                        "Ellen asked her question",
                        "Correction of no. 1. Its words, and why it was made, stand beneath no."
                                + " 1.");
    }

    @Test
    void aCorrectionOfWhatIsNotShownStandsByItselfAndSaysSo() {
        assertThat(text(List.of(Larkfield.correctionRow(1)), Chronology.Scope.EVERYTHING))
                .containsOnlyOnce("Ellen asked her question after Robin’s first sentence")
                .containsOnlyOnce("The order was written down wrongly.")
                .contains("This corrects an entry that is not shown here.");
    }

    @Test
    void aSilenceOfMoreThanFourWeeksIsShownAndAShorterOneIsNot() {
        assertThat(text)
                .contains(
                        "33 days, 10 September 2026 to 13 October 2026, without an event",
                        "35 days, 13 October 2026 to 17 November 2026, without an event")
                .doesNotContain("1 days,");
    }

    @Test
    void whatWasLeftOutIsSaid() {
        assertThat(text).contains(Larkfield.LEFT_OUT);
        assertThat(text(List.of(), Chronology.Scope.EVERYTHING))
                .contains(
                        "Nothing was left out: no event, no move of the case, no tick.",
                        "There is no event to show.");
    }

    @Test
    void everythingRecordedTellsWhatTheColumnsDoNot() {
        assertThat(text(Larkfield.rows(), Chronology.Scope.EVERYTHING))
                .containsSubsequence(
                        "Who else was there: Kit, nearby but not hearing",
                        "Safe tonight: Not sure",
                        "About telling them: Could raise the risk",
                        "Ways on that were offered: Not safe to tell (chosen); Safe to tell",
                        "What else was weighed: Telling mother alone at work",
                        "Who was asked: Tom K., deputy: agreed",
                        "Agreed: A social worker meets mother",
                        "By: 17 December 2026");
    }

    @Test
    void everythingRecordedTellsWhichGuidanceTheAuthorHad() {
        assertThat(text(Larkfield.rows(), Chronology.Scope.EVERYTHING))
                .contains("Guidance: csa-pathway 2026.11, digest 0123456789ab ")
                .doesNotContain("0123456789abc");
        assertThat(text).doesNotContain("digest 0123456789ab");
    }

    @Test
    void everythingRecordedTellsTheCasesWayAfterTheEvents() {
        assertThat(text(Larkfield.rows(), Chronology.Scope.EVERYTHING))
                .containsSubsequence(
                        "Moves shown 2",
                        "Therapy has begun.",
                        "The case’s way",
                        "9 September 2026, 16:50",
                        "A child tells",
                        "Tell the parents first?",
                        "By the route “On to the parents”",
                        "Entry 9, by Ellen R.",
                        "10 September 2026, 09:30",
                        "Make the referral",
                        "Step strategy-of-old, which the guidance no longer has",
                        "Reason: " + Larkfield.REASON,
                        "Entry 17, by Priya D.",
                        "Signatures");
    }

    @Test
    void aPrintOfSignificantEventsHasNoTableOfMoves() {
        assertThat(text).doesNotContain("The case’s way", "Moves shown");
    }

    @Test
    void aLongReasonOfAMoveStandsWholeAmongTheFullTexts() throws IOException {
        String reason = "word ".repeat(200) + "end of the reason";
        assertThat(Prints.text(Prints.pdf(Larkfield.moved(reason), Larkfield.REAL)))
                .containsSubsequence(
                        "The case’s way",
                        "stands under “Full texts”, move 1.",
                        "Full texts",
                        "Move 1 · Reason",
                        "end of the reason");
    }

    @Test
    void linesToSignOnComeLast() {
        assertThat(Prints.flat(pages.getLast()))
                .containsSubsequence(
                        "Therapy has begun.",
                        "Signatures",
                        "Prepared by",
                        "Checked against the record by",
                        "Enclosures");
    }

    @Test
    void theSameChronologyGivesTheSameBytes() {
        assertThat(Prints.pdf(Larkfield.chronology(), Larkfield.PRACTICE))
                .isEqualTo(Prints.pdf(Larkfield.chronology(), Larkfield.PRACTICE));
    }

    private static String text(List<Chronology.Row> rows, Chronology.Scope scope) {
        try {
            return Prints.text(
                    Prints.pdf(Larkfield.chronology(rows, scope, List.of()), Larkfield.REAL));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
