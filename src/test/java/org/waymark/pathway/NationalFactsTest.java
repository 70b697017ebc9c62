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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts of the national pack that a slip of the pen must not change: time limits, the state of the
 * duty to report, signs, shortcuts. Who changes one here has read its source.
 */
class NationalFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Id, limit, whose, evidence. */
    private static final String CLOCKS =
            """
            danger-now now us G
            tell-dsl sameDay us I
            first-account 24 hours us K
            refer-same-day sameDay us G
            written-referral 24 hours us G
            front-door-decision 1 workingDays csc G*
            chase-answer 1 workingDays us I
            lado-contact 1 workingDays us G
            strategy-discussion sameDay csc G
            icpc 15 workingDays csc G
            assessment 45 workingDays csc G
            core-group 10 workingDays csc G*
            first-review-conference 3 months csc G*
            later-review-conference 6 months csc G*
            police-protection 72 hours police G*
            emergency-protection-order 8 calendarDays csc G*
            sarc-recent 21 calendarDays us R
            sarc-later 22 calendarDays health R
            hiv-pep 72 hours us K
            emergency-contraception 120 hours us K
            cica-before-18 20 birthday us R
            cica-reported-later 2 years us R
            file-transfer 5 workingDays us R
            subject-access 1 months us K
            breach 72 hours us K
            not-refer-review 14 calendarDays us I
            interim-plan sameDay us I
            weekly-review 7 calendarDays us I
            staff-check-in 7 calendarDays us K
            """;

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
    void theTwentyNineTimeLimitsAreThoseThatWereFound() {
        assertThat(pathway.clocks().stream().map(NationalFactsTest::line))
                .containsExactlyElementsOf(CLOCKS.lines().toList());
    }

    /** Only what leaves no doubt; of the others a person says so. The reasons are in CHECKS.md. */
    @Test
    void onlyTheseRecordsShowThatALimitWasMet() {
        assertThat(
                        pathway.clocks().stream()
                                .filter(clock -> !clock.metBy().isEmpty())
                                .map(NationalFactsTest::met))
                .containsExactlyElementsOf(
                        """
                        danger-now: q-immediate-danger>q-how-arose act-999>record-first urgent-health>record-first
                        tell-dsl: tell-dsl>q-dsl-conflict tell-dsl>look-after-self
                        first-account: record-first[concern]
                        refer-same-day: make-referral>interim-safety make-referral>q-ack q-threshold>early-help consult>early-help decide-not-refer>watch-review decide-not-refer>early-help
                        front-door-decision: q-ack>q-outcome escalate>q-outcome
                        chase-answer: q-ack>q-outcome q-ack>escalate
                        strategy-discussion: strategy>s47 strategy>s17-assessment strategy>escalate
                        icpc: icpc>cp-plan icpc>cin-plan icpc>escalate
                        assessment: s17-assessment>cin-plan s17-assessment>review
                        first-review-conference: cp-plan>cin-plan
                        file-transfer: transfer-file>close
                        not-refer-review: watch-review>q-threshold watch-review>review
                        interim-plan: interim-safety>support-child
                        weekly-review: review[decision]
                        """
                                .lines()
                                .toList());
        assertThat(pathway.clocks().stream().filter(clock -> clock.repeats() != null))
                .extracting(TimeLimit::id)
                .containsExactly("later-review-conference", "weekly-review");
    }

    private static String met(TimeLimit clock) {
        return clock.id()
                + ": "
                + clock.metBy().stream()
                        .map(
                                by ->
                                        switch (by) {
                                            case MetBy.Reached(var step) -> "to " + step;
                                            case MetBy.WentOn(var step, var to) -> step + ">" + to;
                                            case MetBy.Recorded(var step, var kinds) ->
                                                    step + "" + kinds;
                                        })
                        .collect(Collectors.joining(" "));
    }

    @Test
    void theDecisionNotToReferIsTheOneNotToAct() {
        assertThat(pathway.steps().stream().filter(Step::notToAct))
                .extracting(step -> step.id().value())
                .containsExactly("decide-not-refer");
    }

    @Test
    void everyWordOfTheFieldSaysWhereItComesFromAndNoneClaimsASourceThatWasNotRead() {
        SoftAssertions all = new SoftAssertions();
        for (GlossaryTerm term : pathway.glossary()) {
            all.assertThat(term.sources()).as(term.term()).isNotEmpty();
            all.assertThat(term.evidence()).as(term.term()).isNotNull();
            boolean ownOnly = term.sources().equals(List.of("waymark"));
            if (ownOnly) {
                all.assertThat(term.evidence()).as(term.term()).isIn("K", "I", "G*");
            }
            if (Set.of("P", "G", "R").contains(String.valueOf(term.evidence()))) {
                all.assertThat(term.sources()).as(term.term()).anyMatch(it -> it.startsWith("S"));
            }
        }
        all.assertAll();
    }

    @Test
    void everyTimeLimitHasASourceAndStandsAtAStepThatNamesIt() {
        SoftAssertions all = new SoftAssertions();
        for (TimeLimit clock : pathway.clocks()) {
            all.assertThat(clock.sources()).as(clock.id()).isNotEmpty();
            all.assertThat(pathway.steps())
                    .as(clock.id())
                    .anyMatch(step -> step.clocks().contains(clock.id()));
        }
        all.assertAll();
    }

    @Test
    void noLimitInWorkingDaysIsAReasonToWait() {
        Stream<TimeLimit> local =
                content.localPacks(pathway, TODAY).stream().flatMap(pack -> pack.clocks().stream());
        assertThat(Stream.concat(pathway.clocks().stream(), local))
                .filteredOn(clock -> clock.unit() == TimeLimit.Unit.WORKING_DAYS)
                .isNotEmpty()
                .allSatisfy(
                        clock ->
                                assertThat(clock.text())
                                        .containsIgnoringCase(
                                                "working days are never a reason to wait"));
    }

    @Test
    void whatWasNotReadAgainOrRestsOnGeneralKnowledgeIsSaidInTheLimitItself() {
        assertThat(pathway.clocks())
                .filteredOn(clock -> Set.of("G*", "K", "I").contains(clock.evidence()))
                .filteredOn(clock -> !clock.sources().contains("S56"))
                .allSatisfy(
                        clock ->
                                assertThat(clock.text())
                                        .as(clock.id())
                                        .containsPattern(
                                                "not re-read|[Gg]eneral knowledge|Our own rule|no"
                                                        + " national rule was found|order itself"));
    }

    @Test
    void theStateOfTheDutyToReportIsDatedData() {
        DutyToReport duty = pathway.duty();

        assertThat(duty.status()).isEqualTo(DutyToReport.Status.ENACTED_NOT_COMMENCED);
        assertThat(duty.asOf()).isEqualTo(TODAY);
        assertThat(duty.whatChanges()).contains("Once the duty is in force");
    }

    /** Else the pack would go on saying so in twenty places after the law has begun. */
    @Test
    void onlyTheStepOfTheDutyRepeatsItsStateAndAsOfTheSameDay() {
        String asOf =
                pathway.duty().asOf().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
        for (Step step : pathway.steps()) {
            String text =
                    String.join(
                            "\n",
                            Stream.of(
                                            step.purpose(),
                                            step.doing(),
                                            step.record(),
                                            step.askYourself(),
                                            step.theyWillAsk(),
                                            step.othersDo())
                                    .flatMap(List::stream)
                                    .map(RichText::plain)
                                    .toList());
            if (step.id().value().equals("duty-check")) {
                assertThat(text).contains("no start date").contains(asOf);
            } else {
                assertThat(text).as(step.id().value()).doesNotContain("no start date", asOf);
            }
        }
    }

    @Test
    void signsStandInEightDomainsEachWithWhatMakesItMoreAndLessTelling() {
        assertThat(pathway.signs())
                .extracting(SignDomain::id)
                .containsExactly(
                        "child-physical",
                        "child-emotional",
                        "child-behavioural",
                        "child-sexual-behaviour",
                        "adult-behaviour",
                        "family-environment",
                        "strengths",
                        "harmful-sexual-behaviour");
        assertThat(pathway.signs())
                .allSatisfy(
                        domain -> {
                            assertThat(domain.introduction()).isNotBlank();
                            assertThat(domain.evidence()).isNotBlank();
                            assertThat(domain.sources()).isNotEmpty();
                            assertThat(domain.signs())
                                    .isNotEmpty()
                                    .allSatisfy(
                                            sign -> {
                                                assertThat(sign.moreTelling()).isNotBlank();
                                                assertThat(sign.lessTelling()).isNotBlank();
                                            });
                        });
    }

    @Test
    void theSignsSendTheReaderToTheCsaCentresOwnTemplateAndNameItAsTheirs() throws IOException {
        JsonNode template =
                new ObjectMapper()
                        .readTree(
                                Files.readString(
                                        content.folder().resolve("csa-pathway/indicators.json")))
                        .path("template");

        assertThat(template.path("title").asText()).isEqualTo("Signs and Indicators Template");
        assertThat(template.path("publisher").asText()).contains("CSA Centre");
        assertThat(template.path("url").asText()).startsWith("https://www.csacentre.org.uk");
        assertThat(template.path("text").asText()).contains("theirs", "not endorsed");
    }

    @Test
    void nothingInTheSignsIsANumberToAddUp() throws IOException {
        JsonNode signs =
                new ObjectMapper()
                        .readTree(
                                Files.readString(
                                        content.folder().resolve("csa-pathway/indicators.json")));

        assertThat(numbersIn(signs)).isZero();
    }

    @Test
    void fiveShortcutsAreAlwaysAtHand() {
        assertThat(pathway.shortcuts())
                .extracting(shortcut -> shortcut.step().value())
                .containsExactly(
                        "act-999", "consult", "escalate", "look-after-self", "records-requests");
    }

    @Test
    void everyStageSaysWhatItIsAbout() {
        assertThat(pathway.stages())
                .hasSize(11)
                .allSatisfy(stage -> assertThat(stage.introduction()).isNotBlank());
    }

    private static int numbersIn(JsonNode node) {
        int count = node.isNumber() ? 1 : 0;
        for (JsonNode child : node) {
            count += numbersIn(child);
        }
        return count;
    }

    private static String line(TimeLimit clock) {
        return clock.id()
                + (clock.amount() == null ? "" : " " + clock.amount())
                + " "
                + clock.unit().fileName()
                + " "
                + clock.owedBy()
                + " "
                + clock.evidence();
    }
}
