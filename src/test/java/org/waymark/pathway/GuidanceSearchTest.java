package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.BeforeProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.time.LocalDate;
import java.util.List;

/** Searches the guidance that travels in the program. */
class GuidanceSearchTest {

    private Pathway pathway;
    private GuidanceSearch search;

    @BeforeEach
    @BeforeProperty
    void readTheGuidance() {
        try (BuiltInContent content = BuiltInContent.open()) {
            pathway = ((PackReading.Sound) content.national(LocalDate.of(2026, 11, 23))).pathway();
            search = new GuidanceSearch(pathway);
        }
    }

    @Test
    void aWordOfATitleComesFirst() {
        assertThat(search.find("lado", 10).getFirst())
                .isInstanceOfSatisfying(
                        GuidanceHit.InStep.class,
                        hit -> {
                            assertThat(hit.step().id()).isEqualTo(new StepId("lado"));
                            assertThat(hit.section()).isEqualTo(StepSection.TITLE);
                            assertThat(marked(hit)).contains("LADO");
                        });
    }

    @Test
    void everyStepIsFoundByItsOwnTitle() {
        for (Step step : pathway.steps()) {
            assertThat(search.find(step.title(), 70))
                    .as(step.id().value())
                    .anyMatch(
                            hit -> hit instanceof GuidanceHit.InStep in && in.step().equals(step));
        }
    }

    @Test
    void beginningsOfWordsAreEnough() {
        assertThat(stepIds(search.find("dang urg", 5))).contains("q-immediate-danger");
    }

    @Test
    void everyWordMustStandInTheStep() {
        assertThat(search.find("lado zzzz", 10)).isEmpty();
    }

    @Test
    void capitalsAccentsAndApostrophesDoNotCount() {
        List<GuidanceHit> plain = search.find("childs wishes", 10);

        assertThat(plain).isNotEmpty();
        assertThat(search.find("CHÎLD’S WÌSHES", 10)).isEqualTo(plain);
        assertThat(search.find("child's wishes", 10)).isEqualTo(plain);
    }

    @Test
    void wordsOfTheGlossaryAreFoundByWhatTheyAreAlsoCalled() {
        assertThat(search.find("mash", 10))
                .anySatisfy(
                        hit ->
                                assertThat(hit)
                                        .isInstanceOfSatisfying(
                                                GuidanceHit.InGlossary.class,
                                                in ->
                                                        assertThat(in.term().term())
                                                                .isEqualTo("Front door")));
    }

    @Test
    void lawIsFoundByItsCitation() {
        assertThat(search.find("Children Act 1989 section 47", 70))
                .anyMatch(
                        hit ->
                                hit instanceof GuidanceHit.InStep in
                                        && in.section() == StepSection.LAW);
    }

    @Test
    void marksLieOnTheFoundWordsAndNeverOverlap() {
        for (GuidanceHit hit : search.find("child safe", 70)) {
            assertThat(marked(hit)).isNotEmpty();
            assertThat(marked(hit))
                    .allMatch(
                            word ->
                                    word.toLowerCase(java.util.Locale.UK).startsWith("child")
                                            || word.toLowerCase(java.util.Locale.UK)
                                                    .startsWith("safe"));
            int end = 0;
            for (Excerpt.Mark mark : hit.excerpt().marks()) {
                assertThat(mark.start()).isGreaterThanOrEqualTo(end);
                end = mark.end();
            }
        }
    }

    @Test
    void noMoreHitsComeThanWereAskedFor() {
        assertThat(search.find("child", 3)).hasSize(3);
    }

    @Test
    void aQuestionWithoutWordsFindsNothing() {
        assertThat(search.find("", 10)).isEmpty();
        assertThat(search.find(" ?! ", 10)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "questions.csv",
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void whatPeopleTypeFindsTheStepThatAnswersItFirst(String question, String step) {
        List<String> found = stepIds(search.find(question, 5));

        assertThat(search.find(question, 5)).as("%s finds %s", question, found).isNotEmpty();
        assertThat(search.find(question, 5).getFirst())
                .as("%s finds %s", question, found)
                .isInstanceOfSatisfying(
                        GuidanceHit.InStep.class,
                        hit -> assertThat(hit.step().id().value()).isEqualTo(step));
    }

    @Test
    void everyStepComesFirstForItsOwnTitle() {
        for (Step step : pathway.steps()) {
            assertThat(stepIds(search.find(step.title(), 3)))
                    .as(step.title())
                    .first()
                    .isEqualTo(step.id().value());
        }
    }

    @Test
    void everyStepIsFoundThoughTheLongestWordOfItsTitleHasASlip() {
        for (Step step : pathway.steps()) {
            String longest =
                    SearchWord.in(step.title()).stream()
                            .map(SearchWord::folded)
                            .max(java.util.Comparator.comparingInt(String::length))
                            .orElseThrow();
            if (longest.length() >= 8) {
                String slipped = longest.substring(0, 4) + longest.substring(5);
                assertThat(stepIds(search.find(slipped, 70)))
                        .as("%s for %s", slipped, step.title())
                        .contains(step.id().value());
            }
        }
    }

    @Test
    void shortWordsAreNeverGuessedAt() {
        assertThat(search.find("xqz", 10)).isEmpty();
    }

    @Property(tries = 300)
    void theDistanceOfWordsIsTheSameBothWaysAndNeverMoreThanTheLongerWord(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        int distance = EditDistance.between(one, other, 8);

        assertThat(distance).isEqualTo(EditDistance.between(other, one, 8));
        assertThat(distance)
                .isBetween(one.equals(other) ? 0 : 1, Math.max(one.length(), other.length()));
    }

    @Test
    void swappedNeighboursAreOneSlip() {
        assertThat(EditDistance.between("abuse", "abues", 2)).isEqualTo(1);
        assertThat(EditDistance.between("police", "plice", 2)).isEqualTo(1);
        assertThat(EditDistance.between("police", "palice", 2)).isEqualTo(1);
        assertThat(EditDistance.between("police", "parlics", 2)).isEqualTo(3);
    }

    @Property(tries = 200)
    void nothingThatIsTypedBreaksTheSearch(@ForAll String question) {
        assertThat(search.find(question, 5)).hasSizeLessThanOrEqualTo(5);
    }

    private static List<String> stepIds(List<GuidanceHit> hits) {
        return hits.stream()
                .filter(GuidanceHit.InStep.class::isInstance)
                .map(hit -> ((GuidanceHit.InStep) hit).step().id().value())
                .toList();
    }

    private static List<String> marked(GuidanceHit hit) {
        Excerpt excerpt = hit.excerpt();
        return excerpt.marks().stream()
                .map(mark -> excerpt.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
