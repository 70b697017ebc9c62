package org.waymark.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.Content;
import org.waymark.journal.fact.Guidance;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.PracticeScript;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.exchange.PackComparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class GuidanceDeskTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-24T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final String PASSPHRASE = "a long passphrase for a key";
    private static final String THRESHOLD = "steps/q-threshold.md";
    private static final StepId STEP = new StepId("q-threshold");

    @TempDir private Path room;

    private Path packs;
    private KeptPacks kept;
    private Content content;
    private GuidanceDesk desk;
    private PackSigning signing;

    @BeforeEach
    void aComputer() {
        packs = room.resolve("packs");
        kept = new KeptPacks(packs);
        content = new Content(CLOCK, kept);
        desk = new GuidanceDesk(kept, CLOCK, content::pathway, content::renew);
        signing = new PackSigning(new SecureRandom());
    }

    private Path pack(ChangedContent changed) {
        return changed.pack(room.resolve("offered.waymarkpack"));
    }

    private Path signed(ChangedContent changed, String key) {
        Path file = pack(changed);
        Path keyFile = room.resolve(key);
        if (!Files.exists(keyFile)) {
            signing.newKey(keyFile, PASSPHRASE.toCharArray());
        }
        signing.sign(file, keyFile, PASSPHRASE.toCharArray());
        return file;
    }

    private static ChangedContent next() {
        return ChangedContent.national()
                .edit(THRESHOLD, "Decide today what level", "Decide this very day what level");
    }

    private void refuses(Path file, String... words) {
        Map<String, String> before = state();
        assertThatThrownBy(() -> desk.install(desk.examine(file), false))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused ->
                                assertThat(String.join("\n", refused.sentences())).contains(words));
        assertThat(state()).isEqualTo(before);
    }

    private Map<String, String> state() {
        Map<String, String> state = new TreeMap<>();
        if (Files.isDirectory(packs)) {
            try (Stream<Path> files = Files.walk(packs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    state.put(
                            packs.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }
        return state;
    }

    @Test
    void aNewerPackIsShownWithItsChangesAndThenHolds() {
        Offer offer = desk.examine(pack(next()));

        assertThat(offer.signature()).isEqualTo(SignatureState.UNSIGNED);
        assertThat(offer.before()).contains("2026.11");
        assertThat(offer.changes().changedSteps()).containsExactly(STEP);
        assertThat(offer.changes().told())
                .contains(
                        "Changed: Step How serious and how likely? (q-threshold)",
                        "    - Purpose: Decide today what level of concern this is. Use your local"
                                + " threshold document and your judgement; no score decides.",
                        "    + Purpose: Decide this very day what level of concern this is. Use"
                                + " your local threshold document and your judgement; no score"
                                + " decides.");
        assertThat(content.pathway().pack().version()).isEqualTo("2026.11");

        desk.install(offer, false);

        assertThat(content.pathway().pack().version()).isEqualTo("2026.12");
        assertThat(new Content(CLOCK, kept).pathway().step(STEP).purpose().getFirst().plain())
                .startsWith("Decide this very day");
        assertThat(content.library().localPacks()).isNotEmpty();
    }

    @Test
    void aKeyIsTrustedAtItsFirstUseAndMissedFromThenOn() {
        Offer first = desk.examine(signed(next(), "key"));
        assertThat(first.signature()).isEqualTo(SignatureState.NEW_KEY);
        assertThat(first.fingerprint()).hasValueSatisfying(print -> assertThat(print).hasSize(39));
        desk.install(first, false);

        assertThat(desk.examine(signed(next().version("2027.01"), "key")).signature())
                .isEqualTo(SignatureState.KNOWN_KEY);
        refuses(signed(next().version("2027.01"), "other"), "Signed with another key");
        refuses(pack(next().version("2027.01")), "Not signed, although");

        Path other = signed(next().version("2027.01"), "other");
        desk.install(desk.examine(other), true);
        assertThat(content.pathway().pack().version()).isEqualTo("2027.01");
        assertThat(desk.examine(signed(next().version("2027.02"), "key")).signature())
                .isEqualTo(SignatureState.OTHER_KEY);
    }

    @Test
    void anOlderVersionIsRefused() {
        refuses(pack(next().version("2026.10")), "older than version 2026.11");
        desk.install(desk.examine(pack(next())), false);
        refuses(pack(next().version("2026.11.9")), "older than version 2026.12");
    }

    @Test
    void theSameVersionIsRefusedWhetherItSaysTheSameOrNot() {
        desk.install(desk.examine(pack(next())), false);

        refuses(pack(next()), "is installed already");
        refuses(
                pack(next().edit(THRESHOLD, "this very day", "this day")),
                "claims to be version 2026.12");
    }

    @Test
    void whatTheCheckerRefusesIsRefusedWithFileAndLine() {
        refuses(
                pack(next().edit(THRESHOLD, "kind: decision", "kind: dance")),
                "steps/q-threshold.md:4:");
        refuses(
                pack(next().edit(THRESHOLD, "## Do", "<script>alert(1)</script>\n\n## Do")),
                "steps/q-threshold.md:");
        refuses(
                pack(
                        next().edit(
                                        "glossary.json",
                                        "\"terms\"",
                                        "\"x\": "
                                                + "[".repeat(90)
                                                + "]".repeat(90)
                                                + ", \"terms\"")),
                "glossary.json:");
        refuses(
                pack(next().edit(THRESHOLD, "kind: decision", "kind: &a decision\nother: *a")),
                "Anchors (&) and aliases (*)");
    }

    @Test
    void aPackOfAnotherPathwayIsRefused() {
        refuses(
                pack(next().edit("pack.json", "\"id\": \"csa-pathway\"", "\"id\": \"other\"")),
                "shows the pathway “csa-pathway” only");
    }

    @Test
    void aPackThatWasChangedAfterSigningIsRefused() throws IOException {
        Path file = signed(next(), "key");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("this very day");
        bytes[at] = 'T';
        Files.write(file, bytes);

        refuses(file, "steps/q-threshold.md", "its sum is another");
    }

    @Test
    void aVersionThatIsNotYetEffectiveWaits() {
        desk.install(
                desk.examine(
                        pack(
                                next().edit(
                                                "pack.json",
                                                "\"effective\": \"2026-11-23\"",
                                                "\"effective\": \"2027-01-01\""))),
                false);

        assertThat(content.pathway().pack().version()).isEqualTo("2026.11");
        Clock later = Clock.fixed(Instant.parse("2027-01-01T09:00:00Z"), CLOCK.getZone());
        assertThat(new Content(later, kept).pathway().pack().version()).isEqualTo("2026.12");
    }

    @Test
    void aDamagedInstalledPackIsPassedOver() throws IOException {
        desk.install(desk.examine(pack(next())), false);
        try (Stream<Path> files = Files.list(packs.resolve(BuiltInContent.NATIONAL))) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }

        assertThat(new Content(CLOCK, kept).pathway().pack().version()).isEqualTo("2026.11");
    }

    @Test
    void aPackOnWhichNobodyDecidedIsNeverInForce() {
        kept.keep(next().archive());

        assertThat(new Content(CLOCK, kept).pathway().pack().version()).isEqualTo("2026.11");
    }

    @Test
    void aLocalPackIsInstalledTheSameWay() {
        Offer offer =
                desk.examine(
                        pack(
                                ChangedContent.local("birmingham")
                                        .edit("directory.json", "0121 303 1888", "0121 496 0000")));
        assertThat(offer.pack().area()).contains("Birmingham");
        assertThat(offer.changes().changedSteps()).isEmpty();
        assertThat(offer.changes().told())
                .contains("Changed: File directory.json")
                .anyMatch(line -> line.contains("+ \"number\": \"0121 496 0000\""));

        desk.install(offer, false);

        assertThat(
                        content.localPacks().stream()
                                .filter(pack -> pack.id().equals("birmingham"))
                                .findFirst()
                                .orElseThrow()
                                .contacts()
                                .getFirst()
                                .number())
                .isEqualTo("0121 496 0000");
        assertThat(content.pathway().pack().version()).isEqualTo("2026.11");
    }

    @Test
    void aLocalPackNamesTheStepsOfWhichItSaysSomethingElse() {
        String words =
                """
                ---
                id: q-threshold
                ---

                ## Locally
                - Ring the front door if you are unsure.
                """;

        Offer offer =
                desk.examine(
                        pack(
                                ChangedContent.local("birmingham")
                                        .put("steps/q-threshold.md", words)));

        assertThat(offer.changes().changedSteps()).containsExactly(STEP);
        assertThat(offer.changes().removedSteps()).isEmpty();
    }

    @Test
    void oldDecisionsKeepTheirWordsThroughAnInstallation() {
        content.keepForLater();
        Step before = content.pathway().step(STEP);
        Guidance then = new Guidance("csa-pathway", "2026.11", before.digest());
        desk.install(desk.examine(pack(next())), false);
        PastGuidance past = new PastGuidance(kept, CLOCK, BuiltInContent.NATIONAL);

        PastWords words = past.of(then, STEP).orElseThrow();

        assertThat(words.exact()).isTrue();
        assertThat(words.version()).isEqualTo("2026.11");
        assertThat(words.parts().getFirst().points().getFirst())
                .startsWith("Decide today what level");
        String now = content.pathway().step(STEP).digest();
        assertThat(past.of(new Guidance("csa-pathway", "2026.12", now), STEP).orElseThrow().parts())
                .isNotEqualTo(words.parts());
    }

    @Test
    void wordsOfAnAreaAreFoundWithThoseOfTheNation() {
        content.keepForLater();
        var area = content.library().area("birmingham");
        StepId step =
                content.pathway().steps().stream()
                        .map(Step::id)
                        .filter(id -> area.locally(id).isPresent())
                        .findFirst()
                        .orElseThrow();
        var shown = area.shown(step);
        desk.install(desk.examine(pack(ChangedContent.local("birmingham"))), false);

        PastWords words =
                new PastGuidance(kept, CLOCK, BuiltInContent.NATIONAL)
                        .of(new Guidance(shown.pack(), shown.version(), shown.digest()), step)
                        .orElseThrow();

        assertThat(words.exact()).isTrue();
        assertThat(words.parts()).anyMatch(part -> part.heading().equals("Locally"));
    }

    @Test
    void wordsThatThisComputerNeverHadAreNotInvented() {
        content.keepForLater();
        PastGuidance past = new PastGuidance(kept, CLOCK, BuiltInContent.NATIONAL);

        assertThat(past.of(new Guidance("csa-pathway", "2031.01", "00"), STEP)).isEmpty();
        assertThat(past.of(new Guidance("../../etc", "2026.11", "00"), STEP)).isEmpty();
        assertThat(past.of(new Guidance("csa-pathway", "2026.11", "00"), STEP))
                .hasValueSatisfying(words -> assertThat(words.exact()).isFalse());
    }

    @Test
    void practiceNotebooksAreMadeOverTheProgramsOwnGuidanceWhateverIsInstalled() {
        List<String> scripts =
                content.practiceScripts().stream().map(PracticeScript::id).sorted().toList();
        desk.install(desk.examine(pack(ChangedContent.national().withoutStep("abe"))), false);
        Content started = new Content(CLOCK, kept);

        assertThat(started.pathway().find(new StepId("abe"))).isEmpty();
        assertThat(started.practice().library().national().find(new StepId("abe"))).isPresent();
        assertThat(started.practiceScripts())
                .extracting(PracticeScript::id)
                .containsExactlyInAnyOrderElementsOf(scripts);
    }

    @Test
    void aStepThatWasTakenOutCanStillBeRead() {
        content.keepForLater();
        Offer offer = desk.examine(pack(ChangedContent.national().withoutStep("abe")));
        assertThat(offer.changes().removedSteps()).containsExactly(new StepId("abe"));

        desk.install(offer, false);

        assertThat(content.pathway().find(new StepId("abe"))).isEmpty();
        assertThat(
                        new PastGuidance(kept, CLOCK, BuiltInContent.NATIONAL)
                                .last(new StepId("abe"))
                                .map(PastWords::title))
                .contains("Video-recorded interview");
    }

    @Test
    void packsThatDifferOnlyInTheirWritingReadTheSame() {
        SoundPack one = desk.read(pack(next()));
        SoundPack other =
                desk.read(pack(next().put("glossary.json", next().text("glossary.json") + "\n\n")));

        PackComparison changes = GuidanceDesk.compare(one, other);
        assertThat(changes.changes()).isEmpty();
        assertThat(one.archive().digest()).isNotEqualTo(other.archive().digest());
    }

    @Test
    void aFolderGivesTheSameBytesEachTime() {
        Path folder = next().folder(room.resolve("folder"));

        assertThat(desk.read(folder).archive().bytes())
                .isEqualTo(desk.read(folder).archive().bytes())
                .isEqualTo(next().archive().bytes());
    }

    @Test
    void theKeyFileIsStandardAndOpensOnlyWithItsPassphrase() throws IOException {
        Path key = room.resolve("key");
        signing.newKey(key, PASSPHRASE.toCharArray());

        assertThat(Files.readString(key))
                .startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
                .endsWith("-----END ENCRYPTED PRIVATE KEY-----\n");
        Path file = pack(next());
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> signing.sign(file, key, "a wrong passphrase".toCharArray()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("cannot be opened");
        assertThatThrownBy(() -> signing.newKey(key, PASSPHRASE.toCharArray()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("already");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anEmptyLocalPackIsSoundAndHoldsNoNumber() {
        Path made =
                new EmptyLocalPack(java.time.LocalDate.now(CLOCK))
                        .make("Telford and the Wrekin", room, desk.inForce());

        assertThat(made.getFileName()).hasToString("telford-and-the-wrekin");
        SoundPack pack = desk.read(made);
        assertThat(pack.area()).contains("Telford and the Wrekin");
        assertThat(desk.local(pack).contacts()).allMatch(contact -> contact.number() == null);
        for (String name : List.of("", "..", "a/b", "CON", "<b>", "x".repeat(90))) {
            assertThatThrownBy(
                            () ->
                                    new EmptyLocalPack(java.time.LocalDate.now(CLOCK))
                                            .make(name, room, desk.inForce()))
                    .as(name)
                    .isInstanceOf(PackRefused.class);
        }
    }
}
