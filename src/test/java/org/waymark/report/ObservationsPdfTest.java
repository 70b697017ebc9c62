package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.casework.Observations;
import org.waymark.journal.fact.Account.HowKnown;
import org.waymark.journal.fact.SignNoted;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class ObservationsPdfTest {

    private static byte[] pdf = {};
    private static List<String> pages = List.of();
    private static String text = "";

    @BeforeAll
    static void print() throws IOException {
        pdf = pdf(Noticed.observations(), Larkfield.REAL);
        pages = Prints.pages(pdf);
        text = Prints.text(pdf);
    }

    private static PrintDocument document(Observations told, Letterhead letterhead) {
        return new ObservationsDocument(Noticed.pathway(), letterhead, Larkfield.LONDON).of(told);
    }

    private static byte[] pdf(Observations told, Letterhead letterhead) {
        return new PdfRenderer().render(document(told, letterhead), new Stoppable(() -> false));
    }

    @Test
    void itReadsAsReviewed() throws IOException {
        try (InputStream golden =
                Objects.requireNonNull(
                        ObservationsPdfTest.class.getResourceAsStream("signs.txt"))) {
            assertThat(pages.stream().flatMap(String::lines).map(String::strip).toList())
                    .isEqualTo(
                            new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        }
    }

    @Test
    void itIsPdfA2aAndPdfUa1() throws Exception {
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aPracticePrintConformsTooAndSaysSoOnEveryPage() throws Exception {
        byte[] practice = pdf(Noticed.observations(), Larkfield.PRACTICE);

        assertThat(Conformance.faults(practice, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Prints.pages(practice))
                .allSatisfy(page -> assertThat(page).contains(PracticeMark.WORDS));
    }

    @Test
    void everyPageHasItsHeadAndFoot() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(Prints.flat(pages.get(page - 1)))
                    .contains(
                            "Signs and indicators of case 2026-014",
                            "Confidential: safeguarding",
                            "Page " + page + " of " + pages.size(),
                            "Larkfield Play",
                            "Printed 23 November 2026, 15:04 by Priya D.",
                            "Head of the record: " + Larkfield.HEAD_WORDS);
        }
    }

    @Test
    void itSaysWhatItIsNotBeforeAndBesideTheGroups() {
        assertThat(Prints.flat(pages.getFirst())).contains(Prints.flat(Observations.NO_SCORE));
        assertThat(text)
                .containsSubsequence(
                        GroupsTable.TITLE, "This does not add up to a score.", "The child: body");
    }

    @Test
    void nothingIsCountedOrRated() {
        assertThat(text.toLowerCase(java.util.Locale.UK))
                .doesNotContain(
                        "total",
                        "observations shown",
                        "3 observations",
                        "2 observations",
                        "high risk",
                        "low risk",
                        "level of concern");
    }

    @Test
    void factSourceAndOtherExplanationStandInTheOrderOfTheEvents() {
        assertThat(text)
                .containsSubsequence(
                        "Recorded late: 21 days after the event",
                        "Robin’s shorts were wet at the break.",
                        "Correction to no. 1, signed",
                        "Robin’s socks were wet, not the shorts.",
                        "Dan asked to take Robin home before the end.",
                        "83 days, 12 May 2026 to 3 August 2026, about which nothing was written",
                        "Robin came to Ellen about a quarrel.",
                        "“You always listen.”");
    }

    @Test
    void everyGroupIsNamedAlsoWhereNothingWasNoted() {
        assertThat(text)
                .containsSubsequence(
                        "The child: body",
                        "21 April 2026, 16:40 (no. 1)",
                        "3 August 2026, 10:00 (no. 3)",
                        "A person around the child",
                        "Family and surroundings",
                        "That does not mean that nothing happened.",
                        "Strengths and safety",
                        "Comes to us unasked (own words)");
    }

    @Test
    void theTemplateOfTheCsaCentreIsNamedAsTheirs() {
        assertThat(text)
                .contains(
                        "Signs and Indicators Template CSA Centre: https://www.csacentre.org.uk."
                                + " It is theirs and is not copied here.");
    }

    @Test
    void whatCannotBeShownIsSaidAndNothingIsSaidOtherwise() throws IOException {
        assertThat(text).contains("Nothing was left out: no observation, no correction of one.");
        assertThat(
                        Prints.text(
                                pdf(
                                        Noticed.observations(
                                                List.of(), List.of("1 entry was destroyed.")),
                                        Larkfield.REAL)))
                .contains(
                        "1 entry was destroyed.",
                        "Nothing was written down as an observation.",
                        "Strengths help to plan: somebody should ask.");
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        String hostile = "</td><script>alert(1)</script> & “quoted” 👩‍👧 \u202Eabc ";
        Observations.Row row =
                Noticed.row(
                        2,
                        "2026-05-12T17:05",
                        "12 May 2026",
                        hostile.repeat(200),
                        hostile,
                        HowKnown.SAW,
                        hostile,
                        null,
                        new SignNoted("gone", hostile, null, hostile, hostile, hostile));
        byte[] made = pdf(Noticed.observations(List.of(row), List.of()), Larkfield.REAL);

        assertThat(Prints.text(made))
                .contains("<script>alert(1)</script>", "Full texts", "told by Unicode number");
    }

    @Test
    void theFileNamesNobody() {
        assertThat(document(Noticed.observations(), Larkfield.PRACTICE).fileName())
                .isEqualTo("Signs and indicators of case 2026-014 (practice) 2026-11-23.pdf");
    }
}
