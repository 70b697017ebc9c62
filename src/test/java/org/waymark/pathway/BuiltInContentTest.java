package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.calendar.BankHolidays;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The guidance that travels in the program, read as the program reads it. */
class BuiltInContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir private Path folder;

    @Test
    void theNationalPathwayHas70StepsAnd160RoutesAndNothingIsWrongWithIt() {
        try (BuiltInContent content = BuiltInContent.open()) {
            PackReading reading = content.national(TODAY);

            assertThat(reading.faults()).isEmpty();
            Pathway pathway = sound(reading);
            assertThat(pathway.steps()).hasSize(70);
            assertThat(pathway.steps().stream().mapToInt(step -> step.routes().size()).sum())
                    .isEqualTo(160);
            assertThat(pathway.stages()).hasSize(11);
            assertThat(pathway.start()).isEqualTo(new StepId("start"));
            assertThat(pathway.pack().notice()).contains("not that pathway");
            assertThat(pathway.pack().pathwayUrl()).isEqualTo("https://csapathway.uk");
        }
    }

    @Test
    void stepsComeStageByStageAndBeginWithTheStart() {
        try (BuiltInContent content = BuiltInContent.open()) {
            Pathway pathway = sound(content.national(TODAY));

            assertThat(pathway.steps().getFirst().id()).isEqualTo(pathway.start());
            assertThat(pathway.steps())
                    .extracting(step -> pathway.stageOf(step).number())
                    .isSorted();
            assertThat(pathway.steps().getLast().kind()).isEqualTo(StepKind.END);
        }
    }

    @Test
    void everyStepHasADigestOfItsOwn() {
        try (BuiltInContent content = BuiltInContent.open()) {
            Set<String> digests = new HashSet<>();
            for (Step step : sound(content.national(TODAY)).steps()) {
                assertThat(step.digest()).matches("[0-9a-f]{64}");
                digests.add(step.digest());
            }
            assertThat(digests).hasSize(70);
        }
    }

    @Test
    void theBankHolidaysCoverThisYearAndTheNext() {
        try (BuiltInContent content = BuiltInContent.open()) {
            BankHolidays england = content.holidays("england", TODAY);

            assertThat(england.firstYear()).isEqualTo(2026);
            assertThat(england.lastYear()).isGreaterThan(TODAY.getYear());
            assertThat(england.nameOf(LocalDate.of(2026, 12, 25))).hasValue("Christmas Day");
            assertThat(england.days()).hasSizeGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void aCalendarThatHasRunOutIsStillGiven() {
        try (BuiltInContent content = BuiltInContent.open()) {
            assertThat(content.holidays("england", LocalDate.of(2035, 1, 1)).lastYear())
                    .isLessThan(2035);
        }
    }

    @Test
    void aCalendarThatIsNotThereIsToldInWordsForPeople() {
        try (BuiltInContent content = BuiltInContent.open()) {
            assertThatThrownBy(() -> content.holidays("scotland", TODAY))
                    .isInstanceOf(ContentException.class)
                    .hasMessageContaining("Your notebooks are safe");
        }
    }

    @Test
    void thePracticeCasesPlayOnThePathway() {
        try (BuiltInContent content = BuiltInContent.open()) {
            List<PracticeScript> scripts =
                    content.practiceScripts(sound(content.national(TODAY)), TODAY);

            assertThat(scripts)
                    .extracting(PracticeScript::id)
                    .containsExactly("f1", "f2", "f4", "f5");
            assertThat(scripts)
                    .allSatisfy(
                            script -> {
                                assertThat(script.entries().getFirst().concern()).isNotNull();
                                assertThat(script.frontDoor().number()).startsWith("01632 960");
                                assertThat(script.toString())
                                        .isEqualTo("PracticeScript[" + script.id() + "]");
                            });
        }
    }

    @Test
    void anExpiredPathwayStillOpens() {
        try (BuiltInContent content = BuiltInContent.open()) {
            PackReading reading = content.national(LocalDate.of(2035, 1, 1));

            assertThat(reading).isInstanceOf(PackReading.Sound.class);
            assertThat(reading.faults())
                    .anyMatch(fault -> fault.reason().contains("should have been reviewed"));
        }
    }

    @Test
    void fromTheProgramsJarTheSameIsReadAsFromAFolder() throws IOException {
        try (BuiltInContent inFolder = BuiltInContent.open()) {
            Path jar = jarOf(inFolder.folder());
            try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                    BuiltInContent inJar = BuiltInContent.open(loader)) {
                assertThat(inJar.folder().getFileSystem())
                        .isNotEqualTo(inFolder.folder().getFileSystem());
                Pathway packed = sound(inJar.national(TODAY));
                assertThat(packed.steps()).isEqualTo(sound(inFolder.national(TODAY)).steps());
                assertThat(inJar.practiceScripts(packed, TODAY)).hasSize(4);
                assertThat(inJar.holidays("england", TODAY))
                        .isEqualTo(inFolder.holidays("england", TODAY));
            }
        }
    }

    @Test
    void aProgramWithoutContentSaysSo() throws IOException {
        try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            assertThatThrownBy(() -> BuiltInContent.open(empty))
                    .isInstanceOf(ContentException.class);
        }
    }

    private Path jarOf(Path content) throws IOException {
        Path jar = folder.resolve("way mark.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = content.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry("waymark-content/" + name));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static Pathway sound(PackReading reading) {
        assertThat(reading).isInstanceOf(PackReading.Sound.class);
        return ((PackReading.Sound) reading).pathway();
    }
}
