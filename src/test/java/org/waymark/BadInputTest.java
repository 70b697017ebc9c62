package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.NotebookSession;
import org.waymark.app.Notebooks;
import org.waymark.app.Services;
import org.waymark.casework.CaseId;
import org.waymark.casework.Chronology;
import org.waymark.casework.EntryForm;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.StepId;
import org.waymark.report.ChronologyDocument;
import org.waymark.report.Letterhead;
import org.waymark.report.PdfOutcome;
import org.waymark.report.PdfRenderer;
import org.waymark.report.PrintDocument;
import org.waymark.vault.KeyDerivationCost;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What somebody pastes, on its whole way: signed, locked, opened, verified, printed. */
class BadInputTest {

    private static final String PASSPHRASE = "five random words of mine";
    private static final StepId START = new StepId("start");

    @TempDir Path folder;
    private Services services;
    private Path notebook;
    private NotebookSession session;
    private CaseId caseId;

    @BeforeEach
    void anOpenCase() {
        services =
                Services.in(
                        new ApplicationFolders(folder.resolve("data"), folder.resolve("cache")),
                        Clock.fixed(
                                Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Europe/London")),
                        () -> KeyDerivationCost.LEAST);
        notebook = folder.resolve("Ours.waymark");
        Notebooks notebooks = services.notebooks();
        session =
                notebooks.create(
                        notebook,
                        new Notebooks.NewNotebook("The lead", "Larkfield Play"),
                        PASSPHRASE.toCharArray(),
                        String.join(" ", notebooks.newRecoveryWords()).toCharArray());
        caseId = sign(concern()).inCase();
    }

    @AfterEach
    void locked() {
        session.close();
    }

    @Test
    void aMillionCharactersComeBackWholeAndArePrintedWhole() throws IOException {
        StringBuilder pasted = new StringBuilder();
        for (int word = 0; pasted.length() < 999_900; word++) {
            pasted.append("word").append(word).append(word % 40 == 39 ? '\n' : ' ');
        }
        String text = pasted.toString().strip();

        sign(note("2026-11-22T10:00", text));
        openAgain();

        assertThat(lastText()).isEqualTo(text);
        assertThat(session.check().sound()).isTrue();
        assertThat(withoutMargins(printed())).contains(flat(text));
    }

    @Test
    void emojiAndWordsFromRightToLeftComeBackAsTheyWere() throws IOException {
        String text =
                "She wrote \uD83D\uDE22\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and"
                        + " \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 e\u0301"
                        + " \u2067x\u2069 naïve Łódź.";

        sign(note("2026-11-22T10:00", text));
        openAgain();

        assertThat(lastText()).isEqualTo(text);
        assertThat(session.check().sound()).isTrue();
        assertThat(printed())
                .contains("She wrote [U+1F622", "U+05E9", "U+0645", "U+2067", "naïve Łódź.")
                .contains("could not be drawn");
    }

    @Test
    void controlCharactersGoAndWhatIsAroundThemStays() throws IOException {
        sign(note("2026-11-22T10:00", "one\u0000two\u0007three\u001B[31m four\u0085\r\nfive\tsix"));
        openAgain();

        assertThat(lastText()).isEqualTo("onetwothree[31m four\n\nfive\tsix");
        assertThat(session.check().sound()).isTrue();
        assertThat(printed()).contains("five six");
    }

    @Test
    void halfACharacterIsSeenToBeMissing() throws IOException {
        sign(note("2026-11-22T10:00", "half \uD83D of it"));
        openAgain();

        assertThat(lastText()).isEqualTo("half \uFFFD of it");
        assertThat(session.check().sound()).isTrue();
        assertThat(printed()).contains("half ", " of it");
    }

    @Test
    void aDateInTheFutureIsRefusedInWordsAndNothingIsKeptOfIt() {
        int before = session.queries().entries(caseId).size();

        Signing signing =
                session.recorder().sign(note("2027-01-01T10:00", "Tomorrow"), Optional.empty());

        assertThat(signing)
                .isInstanceOfSatisfying(
                        Signing.Incomplete.class,
                        it ->
                                assertThat(it.gaps())
                                        .singleElement()
                                        .satisfies(
                                                gap ->
                                                        assertThat(gap.words())
                                                                .contains("future")
                                                                .endsWith(".")));
        assertThat(session.queries().entries(caseId)).hasSize(before);
    }

    @Test
    void anEventOfTwentyYearsAgoStandsFirstAndIsPrintedAsLate() throws IOException {
        sign(note("2026-11-22T10:00", "Of yesterday."));
        sign(note("2006-11-22T10:00", "Of twenty years ago."));
        openAgain();

        assertThat(printed())
                .containsSubsequence(
                        "Recorded late: 20 years after the event",
                        "Of twenty years ago.",
                        "Of yesterday.");
    }

    @Test
    void aSecondProgramIsRefusedInWordsAndTheFirstGoesOn() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE);

        Ended second =
                program("verify", notebook.toString(), "--passphrase-file", passphrase.toString());

        assertThat(second.code()).as(second.err()).isEqualTo(2);
        assertThat(second.out()).isEmpty();
        assertThat(second.err().lines())
                .containsExactly(
                        "This notebook is already open, here or on another computer.",
                        "Nothing was changed and nothing is lost.",
                        "Close it there first.");
        sign(note("2026-11-22T10:00", "The first goes on."));
        assertThat(session.check().sound()).isTrue();

        session.close();
        Ended alone =
                program("verify", notebook.toString(), "--passphrase-file", passphrase.toString());
        assertThat(alone.code()).as(alone.err()).isZero();
        assertThat(alone.out()).contains("every digest, signature and link holds");
        session = services.notebooks().open(notebook, PASSPHRASE.toCharArray());
    }

    private record Ended(int code, String out, String err) {}

    /** The real program, in a Java machine of its own. */
    private Ended program(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.home=" + Files.createDirectories(folder.resolve("home")),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.waymark.Waymark"));
        command.addAll(List.of(arguments));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("second data").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("second cache").toString());
        builder.environment().put("LOCALAPPDATA", folder.resolve("second data").toString());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Ended(
                    process.exitValue(),
                    Files.readString(out.toPath()),
                    Files.readString(err.toPath()));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a display")
    void withoutADisplayTheProgramSaysSoAndShowsNoTrace() throws Exception {
        Ended ended = program();

        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("No window can be opened here", "waymark --help")
                .doesNotContain("\tat ", "Exception", "Code ", "DISPLAY");
    }

    private static EntryForm.Concern concern() {
        Account account =
                new Account(
                        Account.Origin.DISCLOSURE,
                        Account.HowKnown.TOLD_BY_CHILD,
                        "I don't want to go home",
                        "Can you tell me more?",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Account.Answer.NO,
                        Account.Answer.NOT_ASKED,
                        null,
                        Account.Answer.NOT_ASKED,
                        null,
                        null);
        return new EntryForm.Concern(
                null,
                START,
                at("2026-11-23T09:00"),
                "Robin spoke of home.",
                Set.of(),
                "",
                account,
                "Robin Kestrel",
                9);
    }

    private EntryForm.Note note(String moment, String text) {
        return new EntryForm.Note(caseId, START, at(moment), text, Set.of(), "", "", "", "", "");
    }

    private static Happened at(String moment) {
        return new Happened(moment, null, Happened.Precision.EXACT);
    }

    private Signing.Signed sign(EntryForm form) {
        Signing signing = session.recorder().sign(form, Optional.empty());
        assertThat(signing).isInstanceOf(Signing.Signed.class);
        return (Signing.Signed) signing;
    }

    private void openAgain() {
        session.close();
        session = services.notebooks().open(notebook, PASSPHRASE.toCharArray());
    }

    private String lastText() {
        List<RecordedEntry> entries = session.queries().entries(caseId);
        return entries.stream()
                .filter(entry -> entry.fact().text() != null)
                .map(entry -> String.valueOf(entry.fact().text()))
                .filter(text -> !text.startsWith("Robin spoke"))
                .findFirst()
                .orElseThrow();
    }

    private String printed() throws IOException {
        PrintDocument document =
                new ChronologyDocument(
                                services.content().pathway(),
                                new Letterhead(
                                        session.queries().charity(),
                                        Letterhead.DEFAULT_MARKING,
                                        false),
                                services.clock().getZone())
                        .of(session.queries().chronology(caseId, Chronology.Scope.EVERYTHING));
        Path file = folder.resolve("chronology.pdf");
        PdfOutcome outcome = new PdfRenderer().write(document, file, true, () -> false);
        assertThat(outcome).isInstanceOf(PdfOutcome.Written.class);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return flat(new PDFTextStripper().getText(pdf));
        }
    }

    private static String withoutMargins(String text) {
        return text.replaceAll(
                "Chronology of case 2026-001 Confidential: safeguarding Page \\d+ of \\d+ Larkfield"
                        + " Play Printed [^·]+ · Head of the record:( [a-z]+){8} ?",
                "");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
