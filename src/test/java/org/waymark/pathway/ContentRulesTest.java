package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.pathway.exchange.PackComparison;

import java.nio.file.Path;
import java.util.List;

/** Rules that stand in a pack and not in the program: each is read, checked, compared and told. */
class ContentRulesTest {

    @TempDir private Path folder;

    private static final String CLOCK_FROM = "\"calendar\": \"england\",";

    private static TinyPack pack() {
        return new TinyPack();
    }

    private static TinyPack clock(String members) {
        return pack().replace("clocks.json", CLOCK_FROM, CLOCK_FROM + "\n    " + members + ",");
    }

    private static TinyPack choosingIsNotToAct() {
        return pack().replace(
                        "steps/choose.md",
                        "records: [decision]",
                        "records: [decision]\nnotToAct: true");
    }

    @Test
    void aStepCanBeADecisionNotToAct() {
        Pathway pathway = choosingIsNotToAct().pathway(folder);

        assertThat(pathway.step(new StepId("choose")).notToAct()).isTrue();
        assertThat(pathway.step(new StepId("ring")).notToAct()).isFalse();
    }

    @Test
    void aDecisionNotToActIsNoPartOfTheTextThatAnAuthorSaw() {
        String digest = pack().pathway(folder.resolve("a")).step(new StepId("choose")).digest();

        assertThat(
                        choosingIsNotToAct()
                                .pathway(folder.resolve("b"))
                                .step(new StepId("choose"))
                                .digest())
                .isEqualTo(digest);
    }

    @Test
    void howALimitIsMetAndRepeatsIsReadInEveryForm() {
        TimeLimit limit =
                clock(
                                """
                                "metBy": [
                                  { "step": "watch", "event": "arrive" },
                                  { "step": "ring", "event": "outcome:close" },
                                  { "step": "choose", "event": "entry", "records": ["decision"] }
                                ],
                                "repeats": { "amount": 7, "unit": "calendarDays" }\
                                """)
                        .pathway(folder)
                        .clocks()
                        .getFirst();

        assertThat(limit.metBy())
                .containsExactly(
                        new MetBy.Reached(new StepId("watch")),
                        new MetBy.WentOn(new StepId("ring"), new StepId("close")),
                        new MetBy.Recorded(new StepId("choose"), List.of("decision")));
        assertThat(limit.repeats()).isEqualTo(new TimeLimit.Every(7, TimeLimit.Unit.CALENDAR_DAYS));
    }

    @Test
    void whatAPackDoesNotSayNobodyAssumes() {
        Pathway pathway = pack().pathway(folder);
        TimeLimit limit = pathway.clocks().getFirst();

        assertThat(limit.metBy()).isEmpty();
        assertThat(limit.repeats()).isNull();
        assertThat(new LimitWords(pathway).of(limit))
                .containsExactly("No record can show that this was met: somebody says so by hand.");
    }

    @Test
    void howALimitIsMetIsSaidInWords() {
        Pathway pathway =
                clock(
                                """
                                "metBy": [
                                  { "step": "choose", "event": "entry", "records": ["decision"] },
                                  { "step": "ring", "event": "outcome:close" }
                                ],
                                "repeats": { "amount": 1, "unit": "months" }\
                                """)
                        .pathway(folder);

        assertThat(new LimitWords(pathway).of(pathway.clocks().getFirst()))
                .containsExactly(
                        "It is met when a decision is signed at “How bad is it?” and not corrected"
                                + " or the case goes on from “Ring them” by “Done”.",
                        "Somebody can also say so by hand.",
                        "It is then due again in 1 month, each time.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    [ { "step": "nowhere", "event": "arrive" } ]                  | There is no step “nowhere”
                    [ { "step": "ring", "event": "outcome:watch" } ]              | No route leads from “ring” to “watch”
                    [ { "step": "choose", "event": "outcome:ring" } ]             | What starts the clock cannot show that it was met
                    [ { "step": "choose", "event": "entry" } ]                    | An entry needs “records”
                    [ { "step": "choose", "event": "entry", "records": ["note"] } ] | offers no “note” at “choose”
                    [ { "step": "choose", "event": "entry", "records": ["action"] } ] | must be one of: concern, note, observation, decision, contact
                    [ { "step": "choose", "event": "arrive", "records": ["decision"] } ] | stands only with the event “entry”
                    [ { "step": "choose", "event": "date" } ]                     | is not written in the form
                    [ { "step": "choose" } ]                                      | “event” is missing
                    [ ]                                                           | needs at least 1
                    """)
    void whatCouldNeverShowThatALimitWasMetIsRefused(String metBy, String reason) {
        TinyPack spoilt = clock("\"metBy\": " + metBy);

        assertRefused(spoilt, "clocks.json", spoilt.line("clocks.json", "\"metBy\""), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    { "amount": 0, "unit": "months" }          | must be at least 1
                    { "amount": 7, "unit": "hours" }           | must be one of: calendarDays, workingDays, months, years
                    { "unit": "months" }                       | “amount” is missing
                    7                                          | must be a group of members
                    """)
    void whatCannotRepeatIsRefused(String repeats, String reason) {
        TinyPack spoilt = clock("\"repeats\": " + repeats);

        assertRefused(spoilt, "clocks.json", spoilt.line("clocks.json", "\"repeats\""), reason);
    }

    @Test
    void anOpeningIsNeitherMetNorRepeated() {
        TinyPack met =
                clock(
                        "\"marks\": \"opening\",\n"
                            + "    \"metBy\": [ { \"step\": \"watch\", \"event\": \"arrive\" } ]");
        assertRefused(
                met, "clocks.json", met.line("clocks.json", "\"metBy\""), "An opening is not met");
        TinyPack again =
                clock(
                        "\"marks\": \"opening\",\n    \"repeats\": { \"amount\": 1, \"unit\":"
                                + " \"months\" }");
        assertRefused(
                again,
                "clocks.json",
                again.line("clocks.json", "\"repeats\""),
                "What opens once does not repeat");
    }

    @Test
    void aDecisionNotToActNeedsADecisionToRecord() {
        TinyPack spoilt =
                pack().replace(
                                "steps/begin.md",
                                "records: [concern, note]",
                                "records: [concern, note]\nnotToAct: true");

        assertRefused(
                spoilt,
                "steps/begin.md",
                spoilt.line("steps/begin.md", "notToAct"),
                "needs “decision” among the records");
        TinyPack taken =
                pack().replace(
                                "steps/choose.md",
                                "records: [decision]",
                                "records: [decision]\nnotToAct: false");
        assertRefused(
                taken,
                "steps/choose.md",
                taken.line("steps/choose.md", "notToAct"),
                "must be true");
    }

    @Test
    void aStepCanMarkItsCommonWayOnceAndItIsNoPartOfTheText() {
        TinyPack marked =
                pack().replace(
                                "steps/choose.md",
                                "    when: It is not so bad.\n",
                                "    when: It is not so bad.\n    common: true\n");
        Pathway before = pack().pathway(folder.resolve("before"));
        Pathway after = marked.pathway(folder.resolve("after"));
        StepId choose = new StepId("choose");

        assertThat(before.step(choose).common()).isNull();
        assertThat(after.step(choose).common()).isEqualTo(new StepId("watch"));
        assertThat(after.step(choose).digest()).isEqualTo(before.step(choose).digest());
        assertThat(after.step(choose).routes()).isEqualTo(before.step(choose).routes());
        assertThat(String.join("\n", PackComparison.between(before, after).told()))
                .contains("It is not so bad. (the common way)");

        TinyPack twice =
                marked.replace(
                        "steps/choose.md",
                        "    when: It is bad.\n",
                        "    when: It is bad.\n    common: true\n");
        assertRefused(
                twice,
                "steps/choose.md",
                twice.line("steps/choose.md", "It is not so bad.") + 1,
                "Only one route of a step can be the common way");
    }

    @Test
    void aWordOfTheFieldCarriesItsSourceAndHowWellItIsEstablished() {
        GlossaryTerm term = pack().pathway(folder).glossary().getFirst();

        assertThat(term.sources()).containsExactly("S01");
        assertThat(term.evidence()).isEqualTo("G");
    }

    @Test
    void aWordWithoutItsSourceIsRefusedFromFormat2OnAndReadBefore() {
        TinyPack spoilt = pack().replace("glossary.json", "\"sources\": [\"S01\"],", "");
        assertRefused(
                spoilt,
                "glossary.json",
                spoilt.line("glossary.json", "{ \"terms\"") + 1,
                "A word needs “sources” and “evidence”");

        TinyPack old =
                pack().replace("pack.json", "\"formatVersion\": 2", "\"formatVersion\": 1")
                        .replace("glossary.json", "\"sources\": [\"S01\"],", "")
                        .replace(
                                "glossary.json",
                                "\"meaning\": \"Where referrals go.\",",
                                "\"meaning\": \"Where referrals go.\"")
                        .replace("glossary.json", "\"evidence\": \"G\"", "");
        assertThat(old.pathway(folder.resolve("old")).glossary().getFirst().evidence()).isNull();
    }

    @Test
    void aSourceOrGradeOfAWordThatIsNotThereIsRefused() {
        TinyPack source = pack().replace("glossary.json", "[\"S01\"]", "[\"S99\"]");
        assertRefused(
                source, "glossary.json", source.line("glossary.json", "S99"), "There is no source");
    }

    @Test
    void aLaterFormatIsRefusedInWords() {
        TinyPack later =
                pack().replace("pack.json", "\"formatVersion\": 2", "\"formatVersion\": 3");

        assertRefused(
                later,
                "pack.json",
                later.line("pack.json", "formatVersion"),
                "“formatVersion” must be one of: 1, 2.");
    }

    @Test
    void aComparisonTellsEveryRuleThatChanged() {
        Pathway before = pack().pathway(folder.resolve("before"));
        Pathway after =
                clock(
                                "\"metBy\": [ { \"step\": \"watch\", \"event\": \"arrive\" } ],\n"
                                    + "    \"repeats\": { \"amount\": 7, \"unit\": \"calendarDays\""
                                    + " }")
                        .replace(
                                "steps/choose.md",
                                "records: [decision]",
                                "records: [decision]\nnotToAct: true")
                        .replace("glossary.json", "\"evidence\": \"G\"", "\"evidence\": \"I\"")
                        .pathway(folder.resolve("after"));

        assertThat(String.join("\n", PackComparison.between(before, after).told()))
                .contains(
                        "+ Decision: A decision not to act: it needs a day on which it is looked at"
                                + " again.",
                        "- How it ends: No record can show that this was met: somebody says so by"
                                + " hand.",
                        "+ How it ends: It is met when the case comes along the pathway to “",
                        "+ How it ends: It is then due again in 7 days, each time.",
                        "- Evidence: G\n",
                        "+ Evidence: I");
    }

    private void assertRefused(TinyPack pack, String file, int line, String reason) {
        PackReading reading = pack.read(folder.resolve("refused-" + reason.hashCode()));

        assertThat(reading).isInstanceOf(PackReading.Refused.class);
        assertThat(reading.faults())
                .as(reading.faults().toString())
                .anySatisfy(
                        fault -> {
                            assertThat(fault.file()).isEqualTo(file);
                            assertThat(fault.line()).isEqualTo(line);
                            assertThat(fault.reason()).contains(reason);
                        });
    }
}
