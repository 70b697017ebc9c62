package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a frightened reader must find in every step, and what must never stand there. */
class StepChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MOST_WORDS_OF_A_POINT = 30;
    private static final int MOST_WORDS_OF_A_LOCAL_POINT = 40;

    /** Plain English; no step alone may be harder, however easy the others are. */
    private static final double PLAIN = 60;

    /** Over all steps: read without trouble at twelve, and at half past five by anybody. */
    private static final double EASY = 75;

    /** People search with the words they know; the guidance then answers in its own. */
    private static final String WORDS_THAT_PEOPLE_TYPE = "synonyms.json";

    /** Steps at which a DSL thinks or cares, and nobody outside puts questions. */
    private static final Set<String> NOBODY_ASKS =
            Set.of(
                    "adult-behaviour",
                    "child-hints",
                    "close",
                    "court-outcome",
                    "dsl-triage",
                    "look-after-self",
                    "q-charge",
                    "q-dsl-conflict",
                    "q-how-arose",
                    "q-immediate-danger",
                    "q-route",
                    "record-first",
                    "review",
                    "signs",
                    "start",
                    "support-child",
                    "talk-with-child",
                    "watch-review");

    /** Steps after which somebody else has the next move. */
    private static final Set<String> OTHERS_ACT =
            Set.of(
                    "abe",
                    "act-999",
                    "cica",
                    "cin-plan",
                    "consult",
                    "court-prep",
                    "cp-plan",
                    "dbs-regulator",
                    "early-help",
                    "emergency-protection",
                    "escalate",
                    "exploitation",
                    "family-court",
                    "hsb-assess",
                    "icpc",
                    "lado",
                    "make-referral",
                    "medical",
                    "no-charge",
                    "online-offending-family",
                    "online-takedown",
                    "police-investigation",
                    "police-report",
                    "q-charge",
                    "q-outcome",
                    "s17-assessment",
                    "s47",
                    "strategy",
                    "tell-dsl",
                    "therapy",
                    "transfer-file",
                    "urgent-health");

    private static BuiltInContent content;
    private static Pathway pathway;

    @BeforeAll
    static void read() {
        content = BuiltInContent.open();
        pathway = ((PackReading.Sound) content.national(TODAY)).pathway();
    }

    @AfterAll
    static void close() {
        content.close();
    }

    @Test
    void everyStepSaysWhatToDoInThreeToEightShortPoints() {
        SoftAssertions all = new SoftAssertions();
        for (Step step : pathway.steps()) {
            all.assertThat(step.doing()).as("%s: Do", step.id()).hasSizeBetween(3, 8);
            for (RichText point : step.doing()) {
                all.assertThat(words(point.plain()))
                        .as("%s: “%s”", step.id(), point.plain())
                        .isLessThanOrEqualTo(MOST_WORDS_OF_A_POINT);
            }
        }
        all.assertAll();
    }

    @Test
    void everyStepSaysWhatToWriteAndWhatToAskOneself() {
        SoftAssertions all = new SoftAssertions();
        for (Step step : pathway.steps()) {
            all.assertThat(step.purpose()).as("%s: what it is for", step.id()).isNotEmpty();
            all.assertThat(step.record()).as("%s: Record", step.id()).isNotEmpty();
            all.assertThat(step.askYourself())
                    .as("%s: Ask yourself", step.id())
                    .hasSizeBetween(2, 5);
            all.assertThat(step.roles()).as("%s: roles", step.id()).isNotEmpty();
        }
        all.assertAll();
    }

    @Test
    void whereSomebodyWillAskTheStepSaysWhat() {
        SoftAssertions all = new SoftAssertions();
        for (Step step : pathway.steps()) {
            all.assertThat(step.theyWillAsk().isEmpty())
                    .as("%s: nothing under They will ask you", step.id())
                    .isEqualTo(NOBODY_ASKS.contains(step.id().value()));
        }
        all.assertAll();
    }

    @Test
    void wherePeopleOutsideActTheStepSaysWhatTheyDoNext() {
        SoftAssertions all = new SoftAssertions();
        for (String id : OTHERS_ACT) {
            Step step = pathway.step(new StepId(id));
            all.assertThat(step.othersDo()).as(id).hasSizeBetween(1, 3);
            for (RichText point : step.othersDo()) {
                all.assertThat(words(point.plain()))
                        .as("%s: “%s”", id, point.plain())
                        .isLessThanOrEqualTo(MOST_WORDS_OF_A_POINT);
                all.assertThat(sources(point)).as("%s: “%s”", id, point.plain()).isNotEmpty();
            }
        }
        all.assertAll();
        assertThat(
                        pathway.steps().stream()
                                .filter(step -> !step.othersDo().isEmpty())
                                .map(step -> step.id().value()))
                .containsExactlyInAnyOrderElementsOf(OTHERS_ACT);
    }

    @Test
    void everyStepNamesItsSourcesAndHowWellItIsEstablished() {
        SoftAssertions all = new SoftAssertions();
        for (Step step : pathway.steps()) {
            all.assertThat(step.evidence()).as("%s: evidence", step.id()).isNotBlank();
            all.assertThat(step.sources())
                    .as("%s: its sources are those that its points name", step.id())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(named(step));
            for (RichText point : step.doing()) {
                all.assertThat(sources(point))
                        .as("%s: “%s”", step.id(), point.plain())
                        .isNotEmpty();
            }
        }
        all.assertAll();
    }

    @Test
    void whatToDoIsPlainEnglishAtEveryStep() {
        Map<String, Double> ease = new TreeMap<>();
        for (Step step : pathway.steps()) {
            ease.put(step.id().value(), ReadingEase.of(plain(step.doing())));
        }

        assertThat(ease).allSatisfy((_, value) -> assertThat(value).isGreaterThanOrEqualTo(PLAIN));
        assertThat(ease.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .isGreaterThanOrEqualTo(EASY);
    }

    @Test
    void syllablesAreCountedAsTheyAreHeard() {
        Map<String, Integer> heard =
                Map.ofEntries(
                        Map.entry("child", 1),
                        Map.entry("come", 1),
                        Map.entry("names", 1),
                        Map.entry("called", 1),
                        Map.entry("needed", 2),
                        Map.entry("places", 2),
                        Map.entry("table", 2),
                        Map.entry("police", 2),
                        Map.entry("the", 1),
                        Map.entry("person", 2),
                        Map.entry("deputy", 3),
                        Map.entry("emergency", 4),
                        Map.entry("DSL", 3),
                        Map.entry("LADO", 2),
                        Map.entry("999", 3));

        assertThat(heard)
                .allSatisfy(
                        (word, count) ->
                                assertThat(ReadingEase.syllables(word)).as(word).isEqualTo(count));
        assertThat(ReadingEase.of(List.of("Stay calm. Listen to the child.")))
                .isGreaterThan(ReadingEase.of(List.of("Maintain composure; facilitate dialogue.")));
    }

    @Test
    void noWordStandsAnywhereThatJudgesAPersonOrBlamesAChild() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Path file : files()) {
            for (String text : texts(file)) {
                all.assertThat(RestrainedWords.foundIn(text))
                        .as("%s: “%s”", content.folder().relativize(file), text)
                        .isEmpty();
            }
        }
        all.assertAll();
    }

    @Test
    void theListOfWordsFindsThemAndLeavesWhatIsMeant() {
        assertThat(RestrainedWords.foundIn("The victim claimed it.")).hasValue("victim");
        assertThat(RestrainedWords.foundIn("He admitted it.")).hasValue("admitted");
        assertThat(RestrainedWords.foundIn("An alleged incident.")).hasValue("alleged");
        assertThat(RestrainedWords.foundIn("They put themselves at risk."))
                .hasValue("put themselves at risk");
        assertThat(RestrainedWords.foundIn("Ask about the Victims' Code.")).isEmpty();
        assertThat(RestrainedWords.foundIn("The person alleged to have caused harm.")).isEmpty();
        assertThat(RestrainedWords.foundIn("Help them to make a claim.")).isEmpty();
    }

    @Test
    void localTextIsShortPlainAndSourced() {
        SoftAssertions all = new SoftAssertions();
        for (LocalPack pack : content.localPacks(pathway, TODAY)) {
            List<String> points = new ArrayList<>();
            for (LocalStep step : pack.steps().values()) {
                all.assertThat(step.evidence()).as("%s %s", pack.id(), step.step()).isNotNull();
                all.assertThat(step.points())
                        .as("%s %s", pack.id(), step.step())
                        .hasSizeBetween(1, 5);
                Set<String> named = new HashSet<>();
                for (RichText point : step.points()) {
                    named.addAll(sources(point));
                    points.add(point.plain());
                    all.assertThat(sources(point)).as(point.plain()).isNotEmpty();
                    all.assertThat(words(point.plain()))
                            .as(point.plain())
                            .isLessThanOrEqualTo(MOST_WORDS_OF_A_LOCAL_POINT);
                }
                all.assertThat(step.sources())
                        .as("%s %s", pack.id(), step.step())
                        .containsExactlyInAnyOrderElementsOf(named);
            }
            all.assertThat(ReadingEase.of(points)).as(pack.id()).isGreaterThan(PLAIN);
        }
        all.assertAll();
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static List<String> plain(List<RichText> points) {
        return points.stream().map(RichText::plain).toList();
    }

    private static Set<String> named(Step step) {
        Set<String> named = new HashSet<>();
        Stream.of(
                        step.purpose(),
                        step.doing(),
                        step.record(),
                        step.askYourself(),
                        step.theyWillAsk(),
                        step.othersDo())
                .flatMap(List::stream)
                .forEach(point -> named.addAll(sources(point)));
        return named;
    }

    private static Set<String> sources(RichText text) {
        Set<String> keys = new HashSet<>();
        for (RichText.Run run : text.runs()) {
            if (run instanceof RichText.Run.Link link && link.target().startsWith("source:")) {
                keys.add(link.target().substring("source:".length()));
            }
        }
        return keys;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(content.folder())) {
            return walk.filter(
                            file ->
                                    Files.isRegularFile(file)
                                            && file.toString().matches(".*\\.(json|md)")
                                            && !file.toString().contains("schema")
                                            && !file.endsWith(WORDS_THAT_PEOPLE_TYPE))
                    .sorted()
                    .toList();
        }
    }

    /** The sentences and titles of a file, without names that only machines read. */
    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        if (file.toString().endsWith(".md")) {
            Files.readAllLines(file).stream()
                    .map(line -> line.replaceAll("\\]\\([^)]*\\)", "]"))
                    .filter(line -> !line.matches("(law|id|clocks|contacts|roles|sources):.*"))
                    .forEach(texts::add);
        } else {
            collect(new ObjectMapper().readTree(Files.readString(file)), texts);
        }
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual() && node.textValue().contains(" ")) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
