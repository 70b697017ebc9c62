package org.waymark.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.NotebookSession;
import org.waymark.app.Notebooks;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * Nothing that was typed stands readable in any file that the program wrote: not under the
 * notebooks, not in settings, cache, log, home or temporary folder. Left out is only the exported
 * document, which was asked for.
 */
@ExtendWith(TourExtension.class)
class NothingInClearTest {

    @TempDir Path folder;

    @Test
    void noWordThatWasTypedOnTheTourIsInAnyFile(TourRun run) throws Exception {
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(Folders.files(run.room()).stream().map(file -> file.getFileName().toString()))
                .contains("waymark.log", "settings.properties", "main.db", "keyring.json");
        assertThat(run.marks()).hasSizeGreaterThan(25);

        assertThat(new ClearText(run.marks()).in(run.room())).isEmpty();
    }

    @Test
    void theSearchFindsAWordInEveryShapeThatItLooksFor() throws Exception {
        Files.writeString(folder.resolve("a"), "xx TangErine xx");
        Files.writeString(folder.resolve("b"), "x Tangerine", StandardCharsets.UTF_16LE);
        Files.writeString(folder.resolve("c"), "x tangerine", StandardCharsets.UTF_16BE);
        Files.writeString(
                folder.resolve("d"),
                HexFormat.of()
                        .withUpperCase()
                        .formatHex("tangerine".getBytes(StandardCharsets.UTF_8)));
        Files.createFile(folder.resolve("tangerine.txt"));
        Files.writeString(folder.resolve("e"), "nothing");

        assertThat(new ClearText(List.of("tangerine")).in(folder))
                .extracting(found -> found.substring(found.indexOf(": ") + 2))
                .containsOnly("a", "b", "c", "d", "tangerine.txt");
    }

    @Test
    void noWordOfAnyKindOfRecordIsInAnyFileAndAllOfThemAreInTheNotebook() throws Exception {
        Path notebook = folder.resolve("notebooks").resolve("home").resolve("Practice.waymark");
        Files.createDirectories(notebook.getParent());
        Notebooks notebooks = KilledTyping.services(folder.resolve("notebooks")).notebooks();
        notebooks.createPractice(notebook);
        Process recording =
                new ProcessBuilder(
                                TourRun.command(
                                        folder,
                                        EveryKind.class,
                                        folder.resolve("notebooks").toString(),
                                        notebook.toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(recording.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(recording.waitFor()).as(said).isZero();

        assertThat(new ClearText(EveryKind.MARKS).in(folder)).isEmpty();
        try (NotebookSession session = notebooks.open(notebook, Evening.PASSPHRASE.toCharArray())) {
            assertThat(session.shelf().find(EveryKind.KEPT_AT)).isPresent();
            assertThat(session.queries().search("Seenwording").entries()).hasSize(1);
            assertThat(session.queries().search("Movereasonby").moves()).hasSize(1);
            assertThat(session.check().sound()).isTrue();
        }
    }

    @Test
    void noWordIsInAnyFileAfterAKillInMidTypingAndTheDraftIsThere() throws Exception {
        Path notebook = folder.resolve("notebooks").resolve("home").resolve("Practice.waymark");
        Files.createDirectories(notebook.getParent());
        Notebooks notebooks = KilledTyping.services(folder.resolve("notebooks")).notebooks();
        notebooks.createPractice(notebook);
        Process typing =
                new ProcessBuilder(
                                TourRun.command(
                                        folder,
                                        KilledTyping.class,
                                        folder.resolve("notebooks").toString(),
                                        notebook.toString()))
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader said = typing.inputReader()) {
            StringBuilder all = new StringBuilder();
            String line = said.readLine();
            while (line != null && !line.equals(KilledTyping.NOW)) {
                all.append(line).append('\n');
                line = said.readLine();
            }
            assertThat(line).as(all.toString()).isEqualTo(KilledTyping.NOW);
        } finally {
            typing.destroyForcibly().waitFor();
        }

        assertThat(new ClearText(Told.marks()).in(folder)).isEmpty();
        try (NotebookSession session = notebooks.open(notebook, Evening.PASSPHRASE.toCharArray())) {
            assertThat(session.queries().drafts())
                    .singleElement()
                    .satisfies(
                            draft ->
                                    assertThat(draft.fields()).containsEntry("text", Told.CONCERN));
        }
        assertThat(new ClearText(Told.marks()).in(folder)).isEmpty();
    }
}
