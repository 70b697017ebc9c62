package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pathway.PackFault.Severity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every refusal names the file, the line of the offending member, and a reason. */
class PackRefusalTest {

    @TempDir private Path folder;

    @Test
    void theTinyPackItselfIsSound() {
        PackReading reading = new TinyPack().read(folder);

        assertThat(reading).isInstanceOf(PackReading.Sound.class);
        assertThat(reading.faults()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> jsonThatIsNotStrictIsRefused() {
        return Stream.of(
                error(
                        "a member that stands twice",
                        "sources.json",
                        pack -> pack.replace("sources.json", "\"url\": null,", "\"key\": \"S02\","),
                        "\"key\": \"S02\"",
                        "“key” stands here twice"),
                error(
                        "something after the end",
                        "glossary.json",
                        pack -> pack.put("glossary.json", pack.text("glossary.json") + "\n{}"),
                        "{}",
                        "Something follows the end"),
                error(
                        "a comma that is missing",
                        "sources.json",
                        pack -> pack.replace("sources.json", "\"S01\",", "\"S01\""),
                        "\"title\"",
                        "cannot be read from here"),
                error(
                        "a comment",
                        "glossary.json",
                        pack -> pack.replace("glossary.json", "\"also\"", "// why\n\"also\""),
                        "// why",
                        "cannot be read from here"),
                error(
                        "not a number",
                        "clocks.json",
                        pack -> pack.replace("clocks.json", "\"amount\": 1", "\"amount\": NaN"),
                        "NaN",
                        "cannot be read from here"),
                error(
                        "a number of forty digits",
                        "clocks.json",
                        pack ->
                                pack.replace(
                                        "clocks.json",
                                        "\"amount\": 1",
                                        "\"amount\": " + "1".repeat(40)),
                        "1111",
                        "cannot be read from here"),
                error(
                        "lists nested a thousand deep",
                        "glossary.json",
                        pack -> pack.put("glossary.json", "[".repeat(1_000) + "]".repeat(1_000)),
                        "[",
                        "cannot be read from here"),
                error(
                        "an empty file",
                        "glossary.json",
                        pack -> pack.put("glossary.json", "\n"),
                        "",
                        "There is no JSON here"),
                error(
                        "a member that the schema does not know",
                        "sources.json",
                        pack -> pack.replace("sources.json", "\"pageDate\"", "\"colour\""),
                        "\"colour\"",
                        "“colour” is not known here"),
                error(
                        "a member that the schema asks for",
                        "sources.json",
                        pack -> pack.replace("sources.json", "    \"confidence\": \"high\",\n", ""),
                        "  {",
                        "“confidence” is missing"),
                error(
                        "a word that is not in the list",
                        "sources.json",
                        pack -> pack.replace("sources.json", "\"high\"", "\"certain\""),
                        "\"certain\"",
                        "must be one of: high, medium, low"),
                error(
                        "a number where words should be",
                        "glossary.json",
                        pack -> pack.replace("glossary.json", "\"Where referrals go.\"", "7"),
                        "\"meaning\": 7",
                        "must be text"),
                error(
                        "a date that is none",
                        "sources.json",
                        pack -> pack.replace("sources.json", "2026-11-01", "2026-02-30"),
                        "2026-02-30",
                        "no such date"));
    }

    @TestFactory
    Stream<DynamicTest> frontMatterThatIsNotStrictIsRefused() {
        return Stream.of(
                inStep("an anchor", "title: Ring them", "title: &a Ring", "title: &a", "Anchors"),
                inStep("an alias", "title: Ring them", "title: *a", "title: *a", "Anchors"),
                inStep("a tag", "title: Ring them", "title: !!str Ring", "title: !!", "Tags"),
                inStep(
                        "a member that stands twice",
                        "strand: protect",
                        "strand: protect\nstage: first",
                        "stage: first",
                        "“stage” stands here twice"),
                inStep(
                        "YAML that is not well formed",
                        "roles: [dsl, csc]",
                        "roles: [dsl, csc",
                        "law: []",
                        "front matter cannot be read from here"),
                inStep(
                        "a word that YAML takes for true",
                        "title: Ring them",
                        "title: true",
                        "title: true",
                        "must be text"),
                inStep(
                        "a member that the schema does not know",
                        "strand: protect",
                        "strand: protect\nlane: 3",
                        "lane: 3",
                        "“lane” is not known here"),
                inStep("no member of a name", "evidence: G\n", "", "id: ring", "is missing"),
                error(
                        "no front matter at all",
                        "steps/ring.md",
                        pack -> pack.put("steps/ring.md", "Ring them.\n"),
                        "Ring them.",
                        "must begin with a line of three hyphens"),
                error(
                        "front matter without an end",
                        "steps/ring.md",
                        pack -> pack.put("steps/ring.md", "---\nid: ring\n"),
                        "---",
                        "must end the front matter"));
    }

    @TestFactory
    Stream<DynamicTest> idsThatDoNotFitAreRefused() {
        return Stream.of(
                inStep("an id other than the name", "id: ring", "id: rang", "id: rang", "“ring”"),
                inStep(
                        "an id that would leave the folder",
                        "id: ring",
                        "id: ../ring",
                        "id: ../ring",
                        "not written in the form"),
                inStep("an unknown stage", "stage: second", "stage: third", "stage:", "no stage"),
                inStep("an unknown strand", "strand: protect", "strand: x", "strand:", "no strand"),
                inStep("an unknown role", "[dsl, csc]", "[dsl, xyz]", "roles:", "no role “xyz”"),
                inStep("an unknown law", "law: []", "law: [act-two]", "law:", "no law “act-two”"),
                inStep("an unknown clock", "[answer]", "[reply]", "clocks:", "no clock “reply”"),
                inStep("an unknown source", "[S01]", "[S99]", "sources:", "no source “S99”"),
                inStep("an unknown grade", "evidence: G", "evidence: K", "evidence:", "“K”"),
                inStep("a route to nowhere", "to: close", "to: gone", "to: gone", "leads nowhere"),
                inStep("a route to itself", "to: close", "to: ring", "to: ring", "leads back"),
                error(
                        "a source that is defined twice",
                        "sources.json",
                        pack -> pack.put("sources.json", twice(pack.text("sources.json"), "S01")),
                        "\"key\": \"S01\" ",
                        "defined twice"),
                error(
                        "a role that is defined twice",
                        "pack.json",
                        pack -> pack.replace("pack.json", "\"id\": \"csc\"", "\"id\": \"dsl\""),
                        "\"title\": \"Social care\"",
                        "The role “dsl” is defined twice"),
                error(
                        "a stage number that stands twice",
                        "pack.json",
                        pack -> pack.replace("pack.json", "\"number\": 1", "\"number\": 0"),
                        "\"second\"",
                        "Two stages have this number"),
                error(
                        "a start that there is not",
                        "pack.json",
                        pack ->
                                pack.replace(
                                        "pack.json", "\"start\": \"begin\"", "\"start\": \"x\""),
                        "\"start\"",
                        "no step “x”"),
                error(
                        "a shortcut to nowhere",
                        "pack.json",
                        pack -> pack.replace("pack.json", "\"step\": \"ring\"", "\"step\": \"x\""),
                        "\"shortcuts\"",
                        "no step “x”"),
                error(
                        "a clock that starts nowhere",
                        "clocks.json",
                        pack ->
                                pack.replace(
                                        "clocks.json", "\"step\": \"choose\"", "\"step\": \"x\""),
                        "\"starts\"",
                        "no step “x”"),
                error(
                        "a clock on an outcome that no route has",
                        "clocks.json",
                        pack -> pack.replace("clocks.json", "outcome:ring", "outcome:close"),
                        "outcome:close",
                        "would never start"),
                error(
                        "a clock that nobody owes",
                        "clocks.json",
                        pack -> pack.replace("clocks.json", "\"csc\"", "\"cps\""),
                        "\"owedBy\"",
                        "no role “cps”"),
                error(
                        "a helpline without its source",
                        "helplines.json",
                        pack -> pack.replace("helplines.json", "\"S01\"", "\"S02\""),
                        "\"S02\"",
                        "no source “S02”"),
                error(
                        "a form under another name",
                        "forms/referral.json",
                        pack -> pack.replace("forms/referral.json", "\"referral\"", "\"other\""),
                        "\"other\"",
                        "the name of the file"));
    }

    @TestFactory
    Stream<DynamicTest> routesThatLeaveSomebodyStandingAreRefused() {
        return Stream.of(
                error(
                        "a decision with one route",
                        "steps/choose.md",
                        pack ->
                                pack.replace(
                                        "steps/choose.md",
                                        "  - to: watch\n    label: Not so bad\n    when: It is not"
                                                + " so bad.\n",
                                        ""),
                        "routes:",
                        "at least 2"),
                error(
                        "a step that no way leads to",
                        "steps/watch.md",
                        pack -> pack.replace("steps/choose.md", "to: watch", "to: close"),
                        "id: watch",
                        "No way leads from “begin” to this step"),
                error(
                        "steps that lead to no end",
                        "steps/ring.md",
                        pack ->
                                pack.replace("steps/ring.md", "to: close", "to: choose")
                                        .replace("steps/watch.md", "to: close", "to: ring"),
                        "routes:",
                        "No way leads from this step to an end"),
                inStep("no way on", "routes:", "routes: []\nways:", "routes: []", "at least 1"),
                error(
                        "an end that goes on",
                        "steps/close.md",
                        pack ->
                                pack.replace(
                                        "steps/close.md",
                                        "routes: []",
                                        "routes:\n"
                                                + "  - to: begin\n"
                                                + "    label: Again\n"
                                                + "    when: Again."),
                        "routes:",
                        "must be empty"),
                inStep(
                        "a label of more than 28 characters",
                        "label: Done",
                        "label: This label is far too long here",
                        "label: This",
                        "longer than 28 characters"),
                error(
                        "a label that stands twice",
                        "steps/choose.md",
                        pack -> pack.replace("steps/choose.md", "Not so bad\n", "bad\n"),
                        "label: bad",
                        "Two routes of this step have the label"),
                error(
                        "two routes to one step",
                        "steps/watch.md",
                        pack -> pack.replace("steps/watch.md", "to: choose", "to: close"),
                        "    label: Better",
                        -1,
                        "Two routes of this step lead to “close”"));
    }

    @TestFactory
    Stream<DynamicTest> textThatCannotBeShownIsRefused() {
        String body = "2. Say what the child said.";
        return Stream.of(
                inStep("a picture", body, "2. ![x](https://a.org/b.png)", "2. !", "Pictures"),
                inStep("HTML within a line", body, "2. Say <b>it</b>.", "2. Say <b>", "HTML"),
                inStep(
                        "a block of HTML",
                        body,
                        body + "\n\n<script>x</script>",
                        "<script>",
                        "HTML"),
                inStep(
                        "a link by script",
                        body,
                        "2. [x](javascript:x)",
                        "2. [x]",
                        "may begin only"),
                inStep(
                        "a link without a lock",
                        body,
                        "2. [x](http://a.org)",
                        "2. [x]",
                        "may begin"),
                inStep(
                        "a link to a file",
                        body,
                        "2. [x](../pack.json)",
                        "2. [x]",
                        "may begin only"),
                inStep("half an address", body, "2. [x](https:)", "2. [x]", "no complete https"),
                inStep(
                        "an address with a name in it",
                        body,
                        "2. [x](https://u@a.org)",
                        "2. [x]",
                        "no"),
                inStep("a number with words", body, "2. [x](tel:ring)", "2. [x]", "digits alone"),
                inStep("a link to no step", body, "2. [x](step:gone)", "2. [x]", "to a step"),
                inStep("a link to no source", body, "2. [x](source:S99)", "2. [x]", "to a source"),
                inStep("a link to no clock", body, "2. [x](clock:gone)", "2. [x]", "to a clock"),
                inStep(
                        "a link without words",
                        body,
                        "2. Go [](step:close)",
                        "2. Go",
                        "needs words"),
                inStep("a hidden title", body, "2. [x](step:close \"y\")", "2. [x]", "second text"),
                inStep("an empty point", body, "2.", "2.", "This point of the list is empty"),
                inStep("a list as a point", body, "2. - it", "2. - it", "one paragraph"),
                inStep(
                        "emphasis nested without end",
                        body,
                        "2. " + "*a **b ".repeat(5_000) + "c" + "** a*".repeat(5_000),
                        "Ring the front door.",
                        "more than 1,000 marks"),
                inStep("a list in a point", body, "2. Say\n   - it", "   - it", "one paragraph"),
                inStep("code", body, "2. Say `it`.", "2. Say `it`", "Only bold, italics and links"),
                inStep("a quotation", body, body + "\n\n> Quoth", "> Quoth", "Only paragraphs"),
                inStep("a paragraph under a heading", body, body + "\n\nMore.", "More.", "a list"),
                inStep("an unknown heading", "## Do", "## Todo", "## Todo", "not a heading"),
                inStep("a heading of another level", "## Do", "# Do", "# Do", "not a heading"),
                inStep(
                        "no purpose",
                        "Ring the front door.\n",
                        "",
                        "---\n",
                        18,
                        "what this step is for"),
                inStep(
                        "an action with no Do",
                        "## Do\n"
                                + "1. Ring [999](tel:999) in danger.\n"
                                + "2. Say what the child said.\n"
                                + "3. Ask what happens next.\n",
                        "",
                        "kind: action",
                        "An action needs points under “## Do”"),
                inStep(
                        "a heading with nothing under it",
                        "3. Ask what happens next.\n",
                        "3. Ask what happens next.\n\n## Record\n",
                        "## Record",
                        "Nothing stands under “Record”"),
                inStep(
                        "an address apart from its words",
                        body,
                        body + "\n\n[x]: https://a.org",
                        "[x]:",
                        "beside its words"),
                error(
                        "headings out of order",
                        "steps/choose.md",
                        pack -> pack.replace("steps/choose.md", "## Ask yourself", "## Do"),
                        "## Do\n- What if",
                        32,
                        "stands here twice"),
                error(
                        "a heading before its turn",
                        "steps/choose.md",
                        pack ->
                                pack.replace("steps/choose.md", "## Record", "## X")
                                        .replace("steps/choose.md", "## Ask yourself", "## Record")
                                        .replace("steps/choose.md", "## X", "## Ask yourself"),
                        "## Record",
                        "must stand before “Ask yourself”"),
                inStep(
                        "a character that nobody sees",
                        body,
                        "2. Say\u202E it.",
                        "2. Say",
                        "U+202E"));
    }

    @TestFactory
    Stream<DynamicTest> filesThatCannotBeReadAreRefused() {
        return Stream.of(
                error(
                        "a file that is missing",
                        "sources.json",
                        pack -> pack.remove("sources.json"),
                        "",
                        0,
                        "The file is missing"),
                error(
                        "a byte order mark",
                        "glossary.json",
                        pack -> pack.put("glossary.json", "\uFEFF" + pack.text("glossary.json")),
                        "",
                        1,
                        "byte order mark"),
                error(
                        "bytes that are no UTF-8",
                        "steps/ring.md",
                        pack ->
                                pack.put(
                                        "steps/ring.md",
                                        pack.text("steps/ring.md")
                                                .replace("Ring them", "Ring thém")
                                                .getBytes(StandardCharsets.ISO_8859_1)),
                        "",
                        3,
                        "not valid UTF-8"),
                error(
                        "a file over 256 KiB",
                        "glossary.json",
                        pack ->
                                pack.put(
                                        "glossary.json",
                                        pack.text("glossary.json") + " ".repeat(256 * 1024)),
                        "",
                        0,
                        "larger than 256 KiB"),
                error(
                        "a name with a backslash",
                        "a\\b.md",
                        pack -> pack.put("a\\b.md", "x"),
                        "",
                        0,
                        "lead out of the folder"),
                error(
                        "a name with a colon",
                        "a.txt:evil",
                        pack -> pack.put("a.txt:evil", "x"),
                        "",
                        0,
                        "lead out of the folder"),
                error(
                        "two names that differ in capitals",
                        "steps/ring.md",
                        pack -> pack.put("steps/Ring.md", pack.text("steps/ring.md")),
                        "",
                        0,
                        "only in capitals"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsDoubtfulOnlyWarns() {
        return Stream.of(
                warning(
                        "more than eight points",
                        "steps/ring.md",
                        pack ->
                                pack.replace(
                                        "steps/ring.md",
                                        "3. Ask what happens next.",
                                        "3. a\n4. b\n5. c\n6. d\n7. e\n8. f\n9. g"),
                        "1. Ring",
                        "more than 8"),
                warning(
                        "fewer than three points",
                        "steps/ring.md",
                        pack -> pack.replace("steps/ring.md", "3. Ask what happens next.\n", ""),
                        "1. Ring",
                        "only 2 points"),
                warning(
                        "a number last checked more than 90 days ago",
                        "helplines.json",
                        pack -> pack.replace("helplines.json", "2026-11-01", "2026-08-24"),
                        "2026-08-24",
                        "more than 90 days ago"),
                warning(
                        "a review that is overdue",
                        "pack.json",
                        pack -> pack.replace("pack.json", "2027-05-01", "2026-11-22"),
                        "\"reviewBy\"",
                        "should have been reviewed by 2026-11-22"),
                warning(
                        "a file that nothing reads",
                        "steps/notes.txt",
                        pack -> pack.put("steps/notes.txt", "x"),
                        "",
                        0,
                        "Nothing reads this file"));
    }

    @Test
    void aNumberCheckedExactly90DaysAgoIsStillFresh() {
        assertThat(
                        new TinyPack()
                                .replace("helplines.json", "2026-11-01", "2026-08-25")
                                .read(folder)
                                .faults())
                .isEmpty();
    }

    @Test
    void linksAreRefusedAndNotFollowed() throws IOException {
        TinyPack pack = new TinyPack().remove("steps/watch.md");
        pack.writeTo(folder.resolve("pack"));
        Path outside = folder.resolve("outside.md");
        Files.writeString(outside, new TinyPack().text("steps/watch.md"));
        Files.createSymbolicLink(folder.resolve("pack/steps/watch.md"), outside);
        Files.createSymbolicLink(folder.resolve("pack/more"), folder);

        assertThat(pack.read(folder.resolve("pack")).faults())
                .filteredOn(fault -> fault.reason().contains("link or a special file"))
                .extracting(PackFault::file)
                .containsExactly("more", "steps/watch.md");
    }

    @Test
    void aPackOfMoreThan4000FilesIsRefused() {
        TinyPack pack = new TinyPack();
        for (int i = 0; i < 4_000; i++) {
            pack.put("more/" + i + ".txt", "");
        }

        assertThat(pack.read(folder).faults())
                .contains(
                        new PackFault(
                                Severity.ERROR, ".", 0, "The pack has more than 4,000 files."));
    }

    @Test
    void aPackOfMoreThan32MiBIsRefused() {
        TinyPack pack = new TinyPack();
        byte[] large = new byte[256 * 1024];
        for (int i = 0; i < 129; i++) {
            pack.put("more/" + i + ".txt", large);
        }

        assertThat(pack.read(folder).faults())
                .contains(new PackFault(Severity.ERROR, ".", 0, "The pack is larger than 32 MiB."));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        try (BuiltInContent content = BuiltInContent.open()) {
            PackReading reading =
                    new PackLoader()
                            .read(
                                    folder.resolve("gone"),
                                    content.folder().resolve("schema"),
                                    TinyPack.TODAY);

            assertThat(reading).isInstanceOf(PackReading.Refused.class);
            assertThat(reading.faults().getFirst().told()).isEqualTo(".: The folder is missing.");
        }
    }

    @Test
    void withoutSchemasNothingIsTakenForSound() {
        Path pack = new TinyPack().writeTo(folder.resolve("pack"));

        PackReading reading = new PackLoader().read(pack, folder.resolve("none"), TinyPack.TODAY);

        assertThat(reading).isInstanceOf(PackReading.Refused.class);
    }

    @Test
    void aSchemaThatRefersToTheNetworkIsRefusedAndNotFetched() throws IOException {
        Path pack = new TinyPack().writeTo(folder.resolve("pack"));
        Path schemas = Files.createDirectories(folder.resolve("schema"));
        for (String name : List.of("pack", "clocks", "sources", "helplines", "indicators")) {
            Files.writeString(schemas.resolve(name + ".schema.json"), "{}");
        }
        Files.writeString(schemas.resolve("step.schema.json"), "{}");
        Files.writeString(schemas.resolve("form.schema.json"), "{}");
        Files.writeString(
                schemas.resolve("glossary.schema.json"),
                "{\"$ref\":\"https://waymark.example/elsewhere\"}");

        assertThat(new PackLoader().read(pack, schemas, TinyPack.TODAY).faults())
                .containsExactly(
                        new PackFault(
                                Severity.ERROR,
                                "schema/glossary.schema.json",
                                0,
                                "This schema cannot be used."));
    }

    @Test
    void everyFaultIsToldInOnePassInTheOrderOfFilesAndLines() {
        TinyPack pack =
                new TinyPack()
                        .replace("steps/ring.md", "stage: second", "stage: x")
                        .replace("steps/ring.md", "2. Say what the child said.", "2. <i>Say</i>")
                        .replace("steps/choose.md", "strand: protect", "strand: x")
                        .replace("glossary.json", "\"also\"", "\"too\"")
                        .replace("clocks.json", "\"csc\"", "\"x\"");

        List<PackFault> faults = pack.read(folder).faults();

        assertThat(faults)
                .extracting(PackFault::file)
                .isSorted()
                .contains("clocks.json", "glossary.json", "steps/choose.md", "steps/ring.md");
        assertThat(faults)
                .filteredOn(fault -> fault.file().equals("steps/ring.md"))
                .extracting(PackFault::line)
                .containsExactly(5, 22);
    }

    private DynamicTest inStep(String name, String old, String by, String lineOf, String reason) {
        return error(
                name,
                "steps/ring.md",
                pack -> pack.replace("steps/ring.md", old, by),
                lineOf,
                reason);
    }

    private DynamicTest inStep(
            String name, String old, String by, String lineOf, int line, String reason) {
        return error(
                name,
                "steps/ring.md",
                pack -> pack.replace("steps/ring.md", old, by),
                lineOf,
                line,
                reason);
    }

    private DynamicTest error(
            String name, String file, Consumer<TinyPack> spoil, String lineOf, String reason) {
        return fault(Severity.ERROR, name, file, spoil, pack -> pack.line(file, lineOf), reason);
    }

    /** With the line given outright, or counted back from a text where it is negative. */
    private DynamicTest error(
            String name,
            String file,
            Consumer<TinyPack> spoil,
            String lineOf,
            int line,
            String reason) {
        return fault(
                Severity.ERROR,
                name,
                file,
                spoil,
                pack -> line >= 0 ? line : pack.line(file, lineOf) + line,
                reason);
    }

    private DynamicTest warning(
            String name, String file, Consumer<TinyPack> spoil, String lineOf, String reason) {
        return fault(Severity.WARNING, name, file, spoil, pack -> pack.line(file, lineOf), reason);
    }

    private DynamicTest warning(
            String name,
            String file,
            Consumer<TinyPack> spoil,
            String lineOf,
            int line,
            String reason) {
        return fault(Severity.WARNING, name, file, spoil, _ -> line, reason);
    }

    private DynamicTest fault(
            Severity severity,
            String name,
            String file,
            Consumer<TinyPack> spoil,
            java.util.function.ToIntFunction<TinyPack> line,
            String reason) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    TinyPack pack = new TinyPack();
                    spoil.accept(pack);
                    Path fresh = Files.createTempDirectory(folder, "pack");

                    PackReading reading = pack.read(fresh);

                    assertThat(reading)
                            .isInstanceOf(
                                    severity == Severity.ERROR
                                            ? PackReading.Refused.class
                                            : PackReading.Sound.class);
                    assertThat(reading.faults())
                            .anySatisfy(
                                    fault -> {
                                        assertThat(fault.severity()).isEqualTo(severity);
                                        assertThat(fault.file()).isEqualTo(file);
                                        assertThat(fault.line()).isEqualTo(line.applyAsInt(pack));
                                        assertThat(fault.reason()).contains(reason);
                                    });
                });
    }

    private static String twice(String sources, String key) {
        int from = sources.indexOf("  {");
        int to = sources.lastIndexOf("  }") + 3;
        String one = sources.substring(from, to);
        String other = one.replace("\"" + key + "\"", "\"" + key + "\" ");
        return sources.substring(0, to) + ",\n" + other + sources.substring(to);
    }
}
