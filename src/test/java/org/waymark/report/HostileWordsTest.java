package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.casework.Chronology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

class HostileWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>",
                "a & b &amp; c &#60; ]]> <!-- no --> <![CDATA[ x ]]>",
                "</td></tr></table></body></html>",
                "<img src=\"http://example.invalid/x.png\"/>",
                "\"quoted\" 'twice' } body { display: none }",
                "naïve Łódź Ærø façade £5 €7 – … “so”"
            })
    void wordsThatLookLikeMarkupArePrintedAsTheyAre(String words) throws Exception {
        assertThat(print(words)).contains(words);
    }

    @Test
    void whatCannotBeDrawnIsToldByNumberWhereItStands() throws Exception {
        String text = print("before \uD83D\uDE00 then \u05E9\u05DC\u05D5\u05DD then \u4F60\u597D.");
        assertThat(text)
                .contains(
                        "before [U+1F600 grinning face] then [U+05E9 U+05DC U+05D5 U+05DD] then"
                                + " [U+4F60 U+597D].")
                .contains("7 characters could not be drawn");
    }

    @Test
    void namesInOtherLettersArePrintedAsTheyAreWritten() throws Exception {
        String names = "Оксана Шевченко, Ελένη Παππά, Nguyễn Thị Ánh, Łukasz Żółć, Öykü Işık";
        assertThat(print(names)).contains(names).doesNotContain("could not be drawn");
    }

    @Test
    void directionMarksSteerNothingAndAreShown() throws Exception {
        assertThat(print("pay \u202Egnp.exe\u202C now"))
                .contains("pay [U+202E right-to-left override]gnp.exe[U+202C pop");
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreShown() throws Exception {
        assertThat(print("nul\u0000 bell\u0007 half\uD83D end\uFFFE"))
                .contains("nul[U+0000", "bell[U+0007", "half[U+D83D", "end[U+FFFE");
    }

    @Test
    void aWordOfFourHundredLettersIsBrokenAndStaysWhole() throws Exception {
        assertThat(print("x".repeat(400)).replace(" ", "")).contains("x".repeat(400));
    }

    @Test
    void aMillionCharactersArePrintedToTheLastWord() throws Exception {
        StringBuilder words = new StringBuilder();
        for (int word = 0; words.length() < 1_000_000; word++) {
            words.append("word").append(word).append(word % 50 == 49 ? '\n' : ' ');
        }
        String text = print(words.toString());
        assertThat(withoutMargins(text)).contains(Prints.flat(words.toString()));
        assertThat(text).contains("The whole, 1,0", "under “Full texts”, no. 1.");
    }

    @Test
    void longWordsOfANarrowColumnStandWholeAfterTheTable() throws Exception {
        String outcome = "The plan was read out line by line. ".repeat(30).strip();
        Chronology.Row row = Larkfield.row(1, "Core group met.");
        String text =
                Prints.text(
                        Prints.pdf(
                                Larkfield.chronology(
                                        List.of(
                                                new Chronology.Row(
                                                        1,
                                                        row.date(),
                                                        row.entry(),
                                                        row.event(),
                                                        "",
                                                        "",
                                                        "",
                                                        outcome)),
                                        Chronology.Scope.SIGNIFICANT,
                                        List.of()),
                                Larkfield.REAL));
        assertThat(text).containsSubsequence("Core group met.", "No. 1 · Outcome", outcome);
    }

    @Test
    void aMillionCharactersWithoutASpaceArePrintedToo() throws Exception {
        String text = print("abcdefghij".repeat(100_000));
        assertThat(withoutMargins(text).replace(" ", "")).contains("abcdefghij".repeat(100_000));
    }

    @Test
    void hostileWordsStillConform() throws Exception {
        byte[] pdf = pdf("\uD83D\uDE00 \u05E9 \u0000 <b> " + "y".repeat(2_000));
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothingThatADocumentPointsToIsFetched(@TempDir Path folder) throws Exception {
        Path style = folder.resolve("away.css");
        Files.writeString(style, "p { display: none }");
        String xhtml =
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>T</title>
                <link rel="stylesheet" type="text/css" href="%s"/>
                <style type="text/css">@import url("%s"); @page { size: A4 }
                body { font-family: "Waymark Print" }</style></head>
                <body><p>Still here</p></body></html>
                """
                        .formatted(style.toUri(), style.toUri());
        byte[] pdf =
                new PdfRenderer()
                        .render(
                                new PrintDocument(
                                        "T",
                                        "t.pdf",
                                        xhtml,
                                        ZonedDateTime.parse("2026-11-23T15:04:00Z"),
                                        false),
                                new Stoppable(() -> false));
        assertThat(Prints.text(pdf)).contains("Still here");
    }

    /** The text of a long print without what every page repeats. */
    private static String withoutMargins(String text) {
        return text.replaceAll(
                        "Chronology of case 2026-014 Confidential: safeguarding Page \\d+ of \\d+"
                                + " Larkfield Play Printed 23 November 2026, 15:04 by Priya D\\. ·"
                                + " Head of the record: "
                                + Larkfield.HEAD_WORDS
                                + " ?",
                        "")
                .replaceAll("\\s+", " ");
    }

    private static String print(String words) throws Exception {
        return Prints.text(pdf(words));
    }

    private static byte[] pdf(String words) {
        return Prints.pdf(
                Larkfield.chronology(
                        List.of(Larkfield.row(1, words)), Chronology.Scope.SIGNIFICANT, List.of()),
                Larkfield.REAL);
    }
}
