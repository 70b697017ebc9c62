package org.waymark.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.app.NotebookCheck;
import org.waymark.app.NotebookSession;
import org.waymark.app.Notebooks;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Draft;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.NoteMade;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The tour comes to its end, and what it recorded, drew and printed is there. */
@ExtendWith(TourExtension.class)
class TourTest {

    private static final int FEWEST_COLOURS = 8;

    @Test
    void itComesToItsEndAndSaysOneLine(TourRun run) {
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.said().lines().filter(line -> !line.startsWith(WatchedTour.INTERFACE)))
                .containsExactly("Pictures and documents: " + run.pictures());
    }

    @Test
    void everyScreenIsPicturedAndNoPictureIsBlank(TourRun run) throws Exception {
        assertThat(pictures(run).map(TourTest::screen))
                .contains(
                        "welcome",
                        "make-recovery-words",
                        "today",
                        "new-concern",
                        "pathway-with-case",
                        "decision",
                        "today-with-a-draft",
                        "unlock",
                        "unlocked-and-still-there",
                        "correction",
                        "cases",
                        "search",
                        "case-chronology",
                        "signs",
                        "sign-in-full",
                        "signs-as-list",
                        "case-front-sheet",
                        "person-form",
                        "case-front-sheet-filled",
                        "map",
                        "map-all-open-far",
                        "outline",
                        "chart-find",
                        "chart-replay",
                        "chart-beside-another-case",
                        "chart-saved",
                        "report-saved",
                        "directory",
                        "practice",
                        "checked",
                        "keys",
                        "today-dark",
                        "decision-dark-1920x1080",
                        "unlock-1920x1080");
        assertThat(pictures(run))
                .allSatisfy(
                        file -> {
                            BufferedImage picture = ImageIO.read(file.toFile());
                            String size = picture.getWidth() + "x" + picture.getHeight();
                            assertThat(size).isIn("1024x700", "1366x768", "1920x1080", "3840x2160");
                            assertThat(
                                            size.equals("1366x768")
                                                    || file.toString().endsWith(size + ".png"))
                                    .isTrue();
                            assertThat(colours(picture)).hasSizeGreaterThan(FEWEST_COLOURS);
                        });
    }

    @Test
    void theChartIsPicturedAtEveryDistanceInEveryThemeAndSize(TourRun run) {
        List<String> wanted = new ArrayList<>();
        for (String distance : List.of("far", "middle", "near")) {
            for (String theme : List.of("light", "dark", "high-contrast")) {
                for (String size : List.of("1024x700", "1366x768", "1920x1080", "3840x2160")) {
                    wanted.add("chart-" + distance + "-" + theme + "-" + size);
                }
            }
        }
        assertThat(pictures(run).map(TourTest::screen)).containsAll(wanted);
    }

    @Test
    void thePrintedChronologyTellsTheCaseAndThatItIsPractice(TourRun run) throws Exception {
        try (PDDocument document =
                Loader.loadPDF(run.pictures().resolve("Chronology 2026-005.pdf").toFile())) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(words)
                    .contains(
                            "2026-005",
                            Told.CHILD,
                            "tangerine secret",
                            "Wolfscastle",
                            "Fennimore",
                            "Brackenhurstle",
                            "Kestrelsham",
                            "Thistledownham Primary, Year 5",
                            "Child in need plan, from May 2026")
                    .containsIgnoringCase("practice")
                    .doesNotContain("Marigoldine");
        }
    }

    @Test
    void bothNotebooksAreSound(TourRun run) throws Exception {
        Notebooks notebooks = notebooks(run);

        NotebookCheck practice = notebooks.verify(practice(run), Evening.PASSPHRASE.toCharArray());
        assertThat(practice.sound()).as(() -> String.join(" ", practice.sentences())).isTrue();
        String passphrase = run.marks().get(Told.marks().size());
        NotebookCheck own =
                notebooks.verify(home(run).resolve("Office.waymark"), passphrase.toCharArray());
        assertThat(own.sound()).as(() -> String.join(" ", own.sentences())).isTrue();
    }

    @Test
    void everythingThatWasSignedIsInTheNotebookOnce(TourRun run) {
        try (NotebookSession session =
                notebooks(run).open(practice(run), Evening.PASSPHRASE.toCharArray())) {
            CaseSummary jamie = numbered(session, "2026-005");
            List<RecordedEntry> entries = session.queries().entries(jamie.id());

            assertThat(count(entries, ConcernRaised.class)).isOne();
            assertThat(count(entries, DecisionMade.class)).isEqualTo(Walk.DECISIONS.size());
            assertThat(count(entries, NoteMade.class)).isEqualTo(2);
            assertThat(count(entries, ContactMade.class)).isOne();
            assertThat(count(entries, ActionAgreed.class)).isOne();
            assertThat(count(entries, EntryCorrected.class)).isOne();
            assertThat(jamie.step().value()).isEqualTo("q-ack");
            assertThat(session.queries().entries(numbered(session, "2026-004").id()))
                    .filteredOn(
                            entry ->
                                    entry.fact() instanceof DecisionMade decision
                                            && Told.NOT_TO_ACT.equals(decision.reasons()))
                    .singleElement()
                    .satisfies(
                            entry -> assertThat(((DecisionMade) entry.fact()).notToAct()).isTrue());
        }
    }

    @Test
    void theDraftThatWasLeftIsKeptAndNothingElse(TourRun run) {
        try (NotebookSession session =
                notebooks(run).open(practice(run), Evening.PASSPHRASE.toCharArray())) {
            assertThat(session.queries().drafts())
                    .extracting(Draft::fields)
                    .singleElement()
                    .satisfies(
                            fields -> assertThat(fields).containsEntry("reasons", Told.LEFT_DRAFT));
        }
    }

    private static CaseSummary numbered(NotebookSession session, String number) {
        return session.queries().cases().stream()
                .filter(summary -> summary.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static long count(List<RecordedEntry> entries, Class<?> kind) {
        return entries.stream().filter(entry -> kind.isInstance(entry.fact())).count();
    }

    private static Notebooks notebooks(TourRun run) {
        return Program.services(run.room().resolve("notebooks"), new TourClock()).notebooks();
    }

    private static Path home(TourRun run) {
        return run.room().resolve("notebooks").resolve("home");
    }

    private static Path practice(TourRun run) {
        return home(run).resolve("Waymark practice.waymark");
    }

    private static Stream<Path> pictures(TourRun run) {
        try (Stream<Path> files = Files.list(run.pictures())) {
            return files.filter(file -> file.toString().endsWith(".png")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String screen(Path picture) {
        String name = picture.getFileName().toString();
        return name.substring(name.indexOf('-') + 1, name.lastIndexOf('.'));
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
