package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LocalPackTest {

    private static final String NOTHING =
            "{ \"title\": null, \"url\": null, \"source\": null, \"lastChecked\": null,"
                    + " \"confidence\": null }";

    private static final String WHOLE_STEP =
            """
            ---
            id: ring
            title: Ring them
            kind: action
            stage: second
            strand: protect
            roles: [dsl, csc]
            law: []
            clocks: [answer]
            records: [contact]
            sources: [ashmere-list]
            evidence: I
            routes:
              - to: close
                label: Done
                when: They know.
            ---
            Ring Ashmere.

            ## Do
            1. Ring the hub.
            2. Say what the child said.
            3. Ask for the reference.
            """;

    @TempDir private Path folder;

    private BuiltInContent content;
    private Pathway national;

    @BeforeEach
    void readTheNationalPack() {
        content = BuiltInContent.open();
        Path pack = new TinyPack().writeTo(folder.resolve("tiny"));
        PackReading reading =
                new PackLoader().read(pack, content.folder().resolve("schema"), TinyPack.TODAY);
        national = ((PackReading.Sound) reading).pathway();
    }

    @AfterEach
    void closeTheContent() {
        content.close();
    }

    @Test
    void whatTheAreaAddsStandsBesideTheNationalText() throws IOException {
        write(
                "steps/ring.md",
                "---\nid: ring\nsources: [ashmere-list]\nevidence: I\n---\n## Locally\n- Ask for"
                        + " Jo. [ashmere-list](source:ashmere-list)\n");
        AreaPathway here = laid();

        StepId ring = new StepId("ring");
        assertThat(here.step(ring)).isEqualTo(national.step(ring));
        LocalStep locally = here.locally(ring).orElseThrow();
        assertThat(locally.points()).extracting(RichText::plain).containsExactly("Ask for Jo.");
        assertThat(locally.evidence()).isEqualTo("I");
        assertThat(here.source("ashmere-list")).map(Source::title).hasValue("A list");
        assertThat(here.name()).isEqualTo("Ashmere");
    }

    @Test
    void aStepThatTheAreaReplacesIsReadHereWhileTheNationalOneStays() throws IOException {
        write("steps/ring.md", WHOLE_STEP);
        AreaPathway here = laid();

        StepId ring = new StepId("ring");
        assertThat(here.step(ring).doing().getFirst().plain()).isEqualTo("Ring the hub.");
        assertThat(here.national().step(ring)).isEqualTo(national.step(ring));
    }

    @Test
    void theRecordKeepsTheNationalDigestWhereTheAreaSaysNothing() throws IOException {
        write("steps/ring.md", "---\nid: ring\n---\n## Locally\n- Ask for Jo.\n");
        AreaPathway here = laid();

        Step watch = national.step(new StepId("watch"));
        assertThat(here.shown(watch.id()))
                .isEqualTo(new GuidanceShown("tiny", national.pack().version(), watch.digest()));
        Step ring = national.step(new StepId("ring"));
        assertThat(here.shown(ring.id()).pack()).isEqualTo("tiny+ashmere");
        assertThat(here.shown(ring.id()).version())
                .isEqualTo(national.pack().version() + "+2026.11");
        assertThat(here.shown(ring.id()).digest()).isNotEqualTo(ring.digest()).hasSize(64);
    }

    @Test
    void theDigestChangesWithEveryWordOfTheAreaAndWithNothingElse() throws IOException {
        write("steps/ring.md", "---\nid: ring\n---\n## Locally\n- Ask for Jo.\n");
        String before = laid().shown(new StepId("ring")).digest();
        assertThat(laid().shown(new StepId("ring")).digest()).isEqualTo(before);

        write("steps/ring.md", "---\nid: ring\n---\n## Locally\n- Ask for Jo!\n");
        assertThat(laid().shown(new StepId("ring")).digest()).isNotEqualTo(before);
        write("steps/ring.md", "---\nid: ring\nevidence: I\n---\n## Locally\n- Ask for Jo.\n");
        assertThat(laid().shown(new StepId("ring")).digest()).isNotEqualTo(before);
        write("steps/ring.md", "---\nid: ring\n---\n## Locally\n- Ask for Jo.\n");
        write("clocks.json", clock("answer", 4, "hours"));
        assertThat(laid().shown(new StepId("ring")).digest()).isNotEqualTo(before);
    }

    @Test
    void anAreaMaySayThatADecisionIsNotToActAndNothingElseThatIsWholeStepOnly() throws IOException {
        write("steps/choose.md", "---\nid: choose\nnotToAct: true\n---\n## Locally\n- Ask Jo.\n");
        AreaPathway here = laid();

        assertThat(here.isNotToAct(new StepId("choose"))).isTrue();
        assertThat(here.isNotToAct(new StepId("ring"))).isFalse();
        assertThat(new AreaPathway(national, null).isNotToAct(new StepId("choose"))).isFalse();
    }

    @Test
    void aLimitOfAnAreaIsMetAsTheNationalOneUnlessItSaysOtherwise() throws IOException {
        write("clocks.json", clock("answer", 4, "hours"));
        LocalPack pack = laid().local().orElseThrow();
        Pathway nation =
                new TinyPack()
                        .replace(
                                "clocks.json",
                                "\"calendar\": \"england\",",
                                "\"calendar\": \"england\", \"metBy\": [ { \"step\": \"watch\","
                                        + " \"event\": \"arrive\" } ],")
                        .pathway(folder.resolve("met"));

        assertThat(laid().localClock("answer").orElseThrow().metBy()).isEmpty();
        assertThat(new AreaPathway(nation, pack).localClock("answer").orElseThrow().metBy())
                .containsExactly(new MetBy.Reached(new StepId("watch")));
    }

    @Test
    void aLimitOfTheSameIdStandsBesideTheNationalOne() throws IOException {
        write("clocks.json", clock("answer", 4, "hours"));
        AreaPathway here = laid();

        assertThat(here.clock("answer").orElseThrow().text()).isEqualTo("Within one working day.");
        assertThat(here.localClock("answer").orElseThrow().text()).isEqualTo("The area's limit.");
        assertThat(here.localClocksAt(new StepId("ring"))).hasSize(1);
        assertThat(here.localClocksAt(new StepId("begin"))).isEmpty();
        assertThat(here.shown(new StepId("ring")).pack()).isEqualTo("tiny+ashmere");
    }

    @Test
    void aLimitThatOnlyTheAreaHasIsShownWhereItStarts() throws IOException {
        write("clocks.json", clock("own", 4, "hours"));
        AreaPathway here = laid();

        assertThat(here.localClocksAt(new StepId("choose")))
                .extracting(TimeLimit::id)
                .containsExactly("own");
        assertThat(here.localClocksAt(new StepId("ring"))).isEmpty();
    }

    @Test
    void anAreaMayNotChangeWhatTheChartShows() throws IOException {
        write("steps/ring.md", WHOLE_STEP.replace("label: Done", "label: Finished"));

        assertThat(faults())
                .containsExactly(
                        "steps/ring.md:13: “routes” must be as in the national step, because the"
                                + " chart is the same everywhere.");
    }

    @Test
    void aSourceThatBothPacksDefineIsRefused() throws IOException {
        write("sources.json", sources("S01"));

        assertThat(faults()).anyMatch(fault -> fault.contains("“S01” is defined twice"));
    }

    @Test
    void whatWasNotEstablishedIsNothingRatherThanEmptyText() throws IOException {
        LocalPack pack = laid().local().orElseThrow();

        assertThat(pack.contact(ContactKind.LADO).orElseThrow().number()).isNull();
        assertThat(pack.documents()).extracting(LocalDocument::isEstablished).containsOnly(false);
    }

    @Test
    void aLibraryGivesTheNationalTextForAnAreaThatItDoesNotHave() throws IOException {
        Library library = new Library(national, List.of(laid().local().orElseThrow()), List.of());

        assertThat(library.area("ashmere").local()).isPresent();
        assertThat(library.area("gone").local()).isEmpty();
        assertThat(library.area("gone").area()).isEqualTo(AreaPathway.NATIONAL);
        assertThat(library.nameOf("gone")).isEqualTo("gone");
    }

    private AreaPathway laid() throws IOException {
        Faults faults = new Faults();
        LocalPack pack = read(faults);
        assertThat(faults.sorted()).isEmpty();
        return new AreaPathway(national, pack);
    }

    private List<String> faults() throws IOException {
        Faults faults = new Faults();
        read(faults);
        return faults.sorted().stream().map(PackFault::told).toList();
    }

    private LocalPack read(Faults faults) throws IOException {
        writeUnlessThere("sources.json", sources("ashmere-list"));
        writeUnlessThere("pack.json", PACK.formatted(NOTHING));
        writeUnlessThere("directory.json", DIRECTORY.formatted(CONTACT));
        TreeReader trees = new TreeReader(faults);
        Schemas schemas =
                new Schemas(
                        PackFiles.of(content.folder().resolve("schema"), "schema/", faults),
                        trees,
                        faults);
        return new LocalPackReader(national, trees, schemas, faults, TinyPack.TODAY)
                .read(PackFiles.of(folder.resolve("ashmere"), "", faults))
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("ashmere").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void writeUnlessThere(String name, String text) throws IOException {
        if (!Files.exists(folder.resolve("ashmere").resolve(name))) {
            write(name, text);
        }
    }

    private static String sources(String key) {
        return """
        { "sources": [ {
            "key": "%s", "title": "A list", "publisher": "A council", "url": null,
            "pageDate": null, "checked": "2026-11-01", "confidence": "high", "note": "Invented."
        } ] }
        """
                .formatted(key);
    }

    private static String clock(String id, int amount, String unit) {
        return """
        { "clocks": [ {
            "id": "%s", "title": "Answer here",
            "starts": { "step": "choose", "event": "outcome:ring" },
            "limit": { "amount": %d, "unit": "%s" },
            "owedBy": "csc", "cutOff": null, "calendar": null,
            "text": "The area's limit.", "sources": ["ashmere-list"], "evidence": "I",
            "neverWait": true
        } ] }
        """
                .formatted(id, amount, unit);
    }

    private static final String CONTACT =
            "{ \"title\": \"x\", \"number\": null, \"hours\": null, \"url\": null, \"source\":"
                    + " \"ashmere-list\", \"lastChecked\": \"2026-11-01\", \"confidence\": \"low\""
                    + " }";

    private static final String DIRECTORY =
            """
            {
              "frontDoor": %1$s,
              "outOfHours": %1$s,
              "lado": %1$s,
              "sarc": %1$s,
              "partnershipSite": %1$s
            }
            """;

    private static final String PACK =
            """
            {
              "format": "waymark-local-pack",
              "formatVersion": 1,
              "id": "ashmere",
              "extends": "tiny",
              "title": "A place",
              "version": "2026.11",
              "effective": "2026-11-01",
              "publisher": "Somebody",
              "licence": "CC-BY-4.0",
              "notice": "Invented.",
              "area": "Ashmere",
              "policeForce": "A force",
              "partnership": { "name": "A partnership", "url": null },
              "procedures": %1$s,
              "thresholdDocument": %1$s,
              "referralForm": %1$s,
              "reviewBy": "2027-05-01"
            }
            """;
}
