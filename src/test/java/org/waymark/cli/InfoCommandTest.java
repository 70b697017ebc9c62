package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

@ExtendWith(PracticeNotebook.class)
class InfoCommandTest {

    @TempDir Path folder;

    @Test
    void itTellsFormatIdSlotsAndSizesAndChangesNothing(PracticeNotebook.Made made)
            throws IOException {
        Typed typed = Typed.on(folder.resolve("computer"));
        Path notebook = made.copyTo(folder.resolve("Copy.waymark"));
        Map<String, String> before = NotebookFiles.state(notebook);

        Typed.Answer answer = typed.type("info", notebook.toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        String size = String.format(Locale.UK, "%,d", Files.size(notebook.resolve("main.db")));
        assertThat(answer.out().lines())
                .contains(
                        "Format: waymark-keyring, version 1. A practice notebook.",
                        "Slot: passphrase, Argon2id with 64 MiB, 3 passes, 1 lane.",
                        "Slot: recovery words, Argon2id with 64 MiB, 3 passes, 1 lane.",
                        "File: main.db, " + size + " bytes.",
                        "Nothing of this is proven without the passphrase: use verify.");
        assertThat(answer.out())
                .containsPattern(
                        "Notebook: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}, key change 1");
        assertThat(NotebookFiles.state(notebook)).isEqualTo(before);

        Files.delete(notebook.resolve("main.db"));
        assertThat(typed.type("info", notebook.toString()).out())
                .contains("File: main.db is missing or cannot be read.");
        assertThat(notebook.resolve("main.db")).doesNotExist();
    }
}
