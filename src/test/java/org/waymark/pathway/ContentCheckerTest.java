package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pathway.PackFault.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ContentCheckerTest {

    private static final String NOT_ESTABLISHED =
            "{ \"title\": null, \"url\": null, \"source\": null, \"lastChecked\": null,"
                    + " \"confidence\": null }";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir private Path folder;

    private BuiltInContent content;
    private ContentChecker checker;

    @BeforeEach
    void openTheContent() {
        content = BuiltInContent.open();
        checker = new ContentChecker(content.folder());
    }

    @AfterEach
    void closeTheContent() {
        content.close();
    }

    @Test
    void theContentOfTheProgramIsSoundAsAWhole() {
        assertThat(checker.check(content.folder(), TODAY)).isEmpty();
    }

    @Test
    void onePackIsCheckedAlone() {
        new TinyPack().writeTo(folder);

        assertThat(checker.check(folder, TODAY)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNoPackIsTold() {
        assertThat(checker.check(folder.resolve("gone"), TODAY))
                .extracting(PackFault::told)
                .containsExactly(".: There is no such folder.");
        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::told)
                .containsExactly(".: There is no pack in this folder: no pack.json was found.");
    }

    @Test
    void faultsOfAPackInAContentFolderNameTheirPlaceFromTheTop() throws IOException {
        wholeContent(new TinyPack().replace("steps/ring.md", "stage: second", "stage: x"));

        assertThat(checker.check(folder, TODAY))
                .contains(
                        new PackFault(
                                Severity.ERROR, "tiny/steps/ring.md", 5, "There is no stage “x”."));
    }

    @Test
    void aCalendarThatEndsBeforeThisYearIsRefused() throws IOException {
        wholeContent(new TinyPack());

        assertThat(checker.check(folder, LocalDate.of(2027, 1, 1)))
                .anySatisfy(
                        fault -> {
                            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
                            assertThat(fault.file()).isEqualTo("calendar/england.json");
                            assertThat(fault.line()).isEqualTo(5);
                            assertThat(fault.reason()).contains("end with 2026, before this year");
                        });
    }

    @Test
    void aCalendarThatEndsWithThisYearWarns() throws IOException {
        wholeContent(new TinyPack());

        assertThat(checker.check(folder, TODAY))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
                            assertThat(fault.told())
                                    .startsWith("calendar/england.json:5: warning: ");
                        });
    }

    @Test
    void aClockWithoutItsCalendarIsRefused() throws IOException {
        wholeContent(new TinyPack());
        Files.delete(folder.resolve("calendar/england.json"));

        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::told)
                .containsExactly(
                        "calendar/england.json: The clock “answer” counts by this calendar, which"
                                + " there is not.");
    }

    @Test
    void holidaysInTheWrongYearOrTwiceAreRefused() throws IOException {
        wholeContent(new TinyPack());
        Files.writeString(
                folder.resolve("calendar/england.json"),
                calendar(2028)
                        .replace(
                                "    { \"date\": \"2026-12-25\"",
                                """
                                { "date": "2026-12-25", "name": "Christmas Day" },
                                { "date": "2027-01-01", "name": "New Year's Day" },
                                { "date": "2026-12-25\"\
                                """));

        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::told)
                .containsExactly(
                        "calendar/england.json:6: The year 2027 is missing.",
                        "calendar/england.json:8: This day does not lie in 2026.",
                        "calendar/england.json:9: This day stands here twice.");
    }

    @Test
    void aLocalPackIsCheckedWithTheNationalOne() throws IOException {
        wholeContent(new TinyPack());
        localPack("local/ashmere", "ashmere", "Ashmere");

        assertThat(errors()).isEmpty();
    }

    @Test
    void twoLocalPacksForOneAreaAreRefused() throws IOException {
        wholeContent(new TinyPack());
        localPack("local/ashmere", "ashmere", "Ashmere");
        localPack("local/other", "other", " ashmere ");

        assertThat(errors())
                .extracting(PackFault::told)
                .containsExactly(
                        "local/other/pack.json:12: Two local packs speak for “ashmere”; the other"
                                + " is local/ashmere/pack.json.");
    }

    @Test
    void aLocalPackOverAnUnknownOneIsRefused() throws IOException {
        wholeContent(new TinyPack());
        localPack("local/ashmere", "ashmere", "Ashmere");
        edit("local/ashmere/pack.json", "\"tiny\"", "\"huge\"");

        assertThat(errors())
                .extracting(PackFault::told)
                .containsExactly(
                        "local/ashmere/pack.json:5: There is no pack “huge” over which this could"
                                + " be laid.");
    }

    @Test
    void aLocalNumberThatNobodyCheckedFor90DaysWarns() throws IOException {
        wholeContent(new TinyPack());
        localPack("local/ashmere", "ashmere", "Ashmere");
        edit(
                "local/ashmere/directory.json",
                "\"lado\": { \"title\": \"x\", \"number\": null, \"hours\": null, \"url\": null,"
                        + " \"source\": \"x\", \"lastChecked\": \"2026-11-01\"",
                "\"lado\": { \"title\": \"x\", \"number\": null, \"hours\": null, \"url\": null,"
                        + " \"source\": \"x\", \"lastChecked\": \"2026-08-01\"");

        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::told)
                .contains(
                        "local/ashmere/directory.json:4: warning: This was last checked more than"
                                + " 90 days ago, on 2026-08-01.");
    }

    @Test
    void aLocalStepAddsOnlyToAStepThatThereIs() throws IOException {
        wholeContent(new TinyPack());
        localPack("local/ashmere", "ashmere", "Ashmere");
        Path steps = Files.createDirectories(folder.resolve("local/ashmere/steps"));
        Files.writeString(
                steps.resolve("ring.md"),
                "---\nid: ring\n---\n## Locally\n- Ring [them](step:x).\n");
        Files.writeString(steps.resolve("none.md"), "---\nid: none\n---\n## Locally\n- Go.\n");
        Files.writeString(steps.resolve("watch.md"), "---\nid: watch\n---\n");

        assertThat(errors())
                .extracting(PackFault::told)
                .containsExactly(
                        "local/ashmere/steps/none.md:2: There is no step “none” in the pack that"
                                + " this one extends.",
                        "local/ashmere/steps/ring.md:5: The link leads to a step that there is"
                                + " not: “x”.",
                        "local/ashmere/steps/watch.md:3: Points must stand under “## Locally”.");
    }

    @Test
    void aPracticeCaseThatTakesARouteThereIsNotIsRefused() throws IOException {
        copyOfTheContent();
        edit("practice/f1.json", "\"chosen\": \"q-how-arose\"", "\"chosen\": \"close\"");

        assertThat(checker.check(folder, TODAY))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.file()).isEqualTo("practice/f1.json");
                            assertThat(fault.line()).isPositive();
                            assertThat(fault.reason())
                                    .isEqualTo(
                                            "No route leads from “q-immediate-danger” to “close”.");
                        });
    }

    @Test
    void aPracticeCaseWithSomebodyUnknownOrTimeRunningBackIsRefused() throws IOException {
        copyOfTheContent();
        edit(
                "practice/f1.json",
                "\"recorded\": \"2026-09-09T15:52\"",
                "\"recorded\": \"2026-09-09T15:39\"");
        edit("practice/f2.json", "\"subjects\": [", "\"subjects\": [\n    \"nobody\",");

        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::reason)
                .containsExactly(
                        "It cannot be written down before it happened.",
                        "There is no person “nobody” in this case.");
    }

    @Test
    void aPracticeCaseThatEndsAnUnknownLimitOrEndsItTooEarlyIsRefused() throws IOException {
        copyOfTheContent();
        edit("practice/f1.json", "\"clock\": \"written-referral\"", "\"clock\": \"no-limit\"");
        edit("practice/f5.json", "\"at\": \"2026-11-09T18:20\"", "\"at\": \"2026-11-09T18:26\"");

        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::reason)
                .containsExactly(
                        "There is no time limit “no-limit”.",
                        "It cannot be written down before it happened.");
    }

    @Test
    void aPracticeCaseThatNotesASignThereIsNotIsRefused() throws IOException {
        copyOfTheContent();
        edit("practice/f2.json", "\"sign\": \"time-alone\"", "\"sign\": \"no-sign\"");
        edit("practice/f2.json", "\"domain\": \"child-emotional\"", "\"domain\": \"nothing\"");
        edit(
                "practice/f2.json",
                "\"sign\": \"hints\"",
                "\"sign\": \"hints\", \"words\": \"Hints\"");

        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::reason)
                .containsExactly(
                        "There is no group of signs “nothing”.",
                        "There is no sign “no-sign” in “adult-behaviour”.",
                        "Give either the sign or one's own words for it.");
    }

    @Test
    void aPracticeCaseEndsEitherALimitOrAReview() throws IOException {
        copyOfTheContent();
        edit(
                "practice/f2.json",
                "\"review\": \"q-ack\",",
                "\"review\": \"q-ack\", \"clock\": \"assessment\",");

        assertThat(errors()).isNotEmpty();
    }

    @Test
    void aSchemaThatDiffersFromTheProgramsWarns() throws IOException {
        copyOfTheContent();
        edit("schema/form.schema.json", "\"title\": ", "\"$comment\": \"mine\",\n  \"title\": ");

        assertThat(checker.check(folder, TODAY))
                .extracting(PackFault::told)
                .containsExactly(
                        "schema/form.schema.json: warning: This schema differs from the one by"
                                + " which this program reads.");
    }

    private List<PackFault> errors() {
        return checker.check(folder, TODAY).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
    }

    private void wholeContent(TinyPack pack) throws IOException {
        pack.writeTo(folder.resolve("tiny"));
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(folder.resolve("calendar/england.json"), calendar(2026));
    }

    private static String calendar(int lastYear) {
        String calendar =
                """
                {
                  "id": "england",
                  "title": "England",
                  "source": { "title": "x", "url": "https://www.gov.uk/bank-holidays" },
                  "lastYearCovered": %d,
                  "years": { "2026": [
                    { "date": "2026-12-25", "name": "Christmas Day" }
                  ]%s }
                }
                """;
        return calendar.formatted(
                lastYear,
                lastYear == 2026
                        ? ""
                        : ", \"2028\": [ { \"date\": \"2028-12-25\", \"name\": \"Christmas\" } ]");
    }

    private void localPack(String where, String id, String area) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(where));
        Files.writeString(
                pack.resolve("pack.json"),
                """
                {
                  "format": "waymark-local-pack",
                  "formatVersion": 1,
                  "id": "%s",
                  "extends": "tiny",
                  "title": "A place",
                  "version": "2026.11",
                  "effective": "2026-11-01",
                  "publisher": "Somebody",
                  "licence": "CC-BY-4.0",
                  "notice": "Invented.",
                  "area": "%s",
                  "policeForce": "A force",
                  "partnership": { "name": "A partnership", "url": null },
                  "procedures": %3$s,
                  "thresholdDocument": %3$s,
                  "referralForm": %3$s,
                  "reviewBy": "2027-05-01"
                }
                """
                        .formatted(id, area, NOT_ESTABLISHED));
        String contact =
                "{ \"title\": \"x\", \"number\": null, \"hours\": null, \"url\": null, \"source\":"
                        + " \"x\", \"lastChecked\": \"2026-11-01\", \"confidence\": \"low\" }";
        Files.writeString(
                pack.resolve("directory.json"),
                """
                {
                  "frontDoor": %1$s,
                  "outOfHours": %1$s,
                  "lado": %1$s,
                  "sarc": %1$s,
                  "partnershipSite": %1$s
                }
                """
                        .formatted(contact));
    }

    private void edit(String name, String old, String by) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        int at = text.indexOf(old);
        assertThat(at).isNotNegative();
        Files.writeString(file, text.substring(0, at) + by + text.substring(at + old.length()));
    }

    private void copyOfTheContent() throws IOException {
        try (var walk = Files.walk(content.folder())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(content.folder().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
