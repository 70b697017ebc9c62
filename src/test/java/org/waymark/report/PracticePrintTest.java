package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class PracticePrintTest {

    @Test
    void everyPageSaysThatItsPeopleAreInventedInItsHeadAndAcross() throws Exception {
        List<String> pages = Prints.pages(Prints.pdf(Larkfield.chronology(), Larkfield.PRACTICE));
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        page -> {
                            assertThat(Prints.flat(page)).contains(PracticeMark.WORDS);
                            String letters = page.replaceAll("\\s+", "");
                            String mark = PracticeMark.WORDS.replace(" ", "");
                            assertThat(letters.split(mark, -1)).hasSizeGreaterThanOrEqualTo(3);
                        });
    }

    @Test
    void theMarkTakesNoInkFromTheWords() {
        assertThat(darkDots(Larkfield.PRACTICE)).isGreaterThan(darkDots(Larkfield.REAL));
    }

    private static long darkDots(Letterhead letterhead) {
        PrintDocument document = Prints.document(Larkfield.chronology(), letterhead);
        try (PageImages pages = new PdfRenderer().pages(document, () -> false)) {
            return Arrays.stream(pages.draw(1, 144).argb())
                    .filter(dot -> (dot & 0xFF) < 0x60)
                    .count();
        }
    }

    @Test
    void aRealPrintSaysNothingOfPractice() throws Exception {
        assertThat(Prints.text(Prints.pdf(Larkfield.chronology(), Larkfield.REAL)))
                .doesNotContainIgnoringCase("practice");
    }

    @Test
    void theFileNameAndTheTitleSayPractice() {
        PrintDocument document = Prints.document(Larkfield.chronology(), Larkfield.PRACTICE);
        assertThat(document.title()).isEqualTo("Chronology of case 2026-014 (practice)");
        assertThat(document.fileName())
                .isEqualTo("Chronology of case 2026-014 (practice) 2026-11-23.pdf");
    }
}
