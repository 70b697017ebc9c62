package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.NotebookException;
import org.waymark.vault.RawKeys;
import org.waymark.vault.VaultException;

import java.nio.file.Files;
import java.nio.file.Path;

/** The power goes while a notebook is made. */
@EnabledOnOs(
        value = OS.LINUX,
        disabledReason = "the driver's calls are found through ELF and /proc")
class InterruptedMakingTest {

    private static final long SEED = 20_261_123;

    @TempDir Path parent;
    @TempDir Path replayed;

    @Test
    void aNotebookThatWasMadeOpensAndOneThatWasNotIsRefusedInWords() throws Exception {
        Path folder = parent.resolve("A.waymark");
        Files.createDirectory(folder);
        DiskHistory history = DiskHistory.of(folder);
        RawKeys keys;
        try (DriverCalls _ = new DriverCalls(folder, history.names(), history)) {
            keys = NumberedNotes.create(folder, new RecordingKeyringDisk(history));
        }
        history.acknowledge(1);
        CutTally tally = new CutTally();
        int[] opened = new int[1];

        try (DriverCalls _ =
                new DriverCalls(replayed, DiskHistory.of(replayed).names(), new UnflushedDisk())) {
            PowerCuts.visit(
                    history,
                    SEED,
                    0,
                    (state, number, cut, files) -> {
                        FolderState.put(replayed, files);
                        tally.count(
                                state,
                                history.acknowledged(cut),
                                () -> {
                                    int opens = opens(keys);
                                    opened[0] += opens;
                                    return opens;
                                });
                    });
        }

        assertThat(tally.damaged()).as(tally.toString()).isEmpty();
        assertThat(tally.lost()).as(tally.toString()).isEmpty();
        assertThat(opened[0]).isBetween(1, tally.states() - 1);
    }

    /** 1 when it opens and is sound, 0 when it is refused in words; anything else is thrown. */
    private int opens(RawKeys keys) throws Exception {
        try (NumberedNotes notes = NumberedNotes.open(replayed, keys)) {
            notes.verify();
            return 1;
        } catch (VaultException e) {
            assertThat(e.failure().words()).isNotBlank();
            return 0;
        } catch (NotebookException e) {
            assertThat(e.failure().words()).isNotBlank();
            return 0;
        }
    }
}
