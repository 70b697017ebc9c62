package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
                            assertThat(marked(hit)).containsExactly("LADO");
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

    @Test
    void otherFormsOfAWordCanBeGivenLater() {
        GuidanceSearch withSynonyms =
                new GuidanceSearch(
                        pathway,
                        word -> word.equals("bobby") ? List.of(word, "police") : List.of(word));

        assertThat(search.find("bobby", 5)).isEmpty();
        assertThat(stepIds(withSynonyms.find("bobby", 70))).contains("police-report");
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
