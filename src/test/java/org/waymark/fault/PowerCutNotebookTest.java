package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.vault.RawKeys;
import org.waymark.vault.VaultException;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** The power goes while notes are saved and signed, at every request to the disk. */
@EnabledOnOs(
        value = OS.LINUX,
        disabledReason = "the driver's calls are found through ELF and /proc")
class PowerCutNotebookTest {

    private static final long SEED = 20_261_123;
    private static final int NOTES = 4;
    private static final int STATES = 5_000;
    private static final int EVERY = 20;

    @TempDir Path recordedParent;
    @TempDir Path replayed;

    @Test
    void whatWasSaidToBeSavedIsThereAndNothingIsHalfDone() throws Exception {
        Path recorded = recordedParent.resolve("A.waymark");
        RawKeys keys = NumberedNotes.create(recorded);
        DiskHistory history = record(recorded, keys);
        CutTally tally = new CutTally();
        int[] interrupted = new int[1];

        try (DriverCalls _ =
                new DriverCalls(replayed, DiskHistory.of(replayed).names(), new UnflushedDisk())) {
            PowerCuts.visit(
                    history,
                    SEED,
                    STATES,
                    (state, number, cut, files) -> {
                        FolderState.put(replayed, files);
                        interrupted[0] += HotJournal.in(files) ? 1 : 0;
                        tally.count(
                                state,
                                history.acknowledged(cut),
                                () -> progress(keys, number % EVERY == 0));
                    });
        }

        assertThat(tally.damaged()).as(tally.toString()).isEmpty();
        assertThat(tally.lost()).as(tally.toString()).isEmpty();
        assertThat(tally.states()).isGreaterThanOrEqualTo(STATES);
        assertThat(interrupted[0]).as("states that had to be rolled back").isGreaterThan(100);
    }

    /**
     * Cleaning tools delete what looks like a leftover, and then nothing can be rolled back. The
     * pages are sound one by one, so only the check of the whole journal can find it. It does not
     * look at drafts, of which half may then be missing.
     */
    @Test
    void whatTheCheckPassesIsWholeEvenAfterSomebodyDeletedARollbackFile() throws Exception {
        Path recorded = recordedParent.resolve("A.waymark");
        RawKeys keys = NumberedNotes.create(recorded);
        DiskHistory history = record(recorded, keys);
        PowerCut powerCut = new PowerCut(history);
        int found = 0;
        int passed = 0;

        try (DriverCalls _ =
                new DriverCalls(replayed, DiskHistory.of(replayed).names(), new UnflushedDisk())) {
            for (int cut = 0; cut <= history.length(); cut++) {
                Map<String, byte[]> files =
                        powerCut.folderAfter(cut, PowerCut.Unflushed.ALL, new Random(SEED));
                if (HotJournal.in(files)) {
                    files.remove(HotJournal.NAME);
                    FolderState.put(replayed, files);
                    boolean whole = passesTheCheck(keys, history.acknowledged(cut) / 2);
                    passed += whole ? 1 : 0;
                    found += whole ? 0 : 1;
                }
            }
        }

        assertThat(found).isGreaterThan(20);
        assertThat(passed).isGreaterThan(20);
    }

    private boolean passesTheCheck(RawKeys keys, long signed) throws Exception {
        try (NumberedNotes notes = NumberedNotes.open(replayed, keys)) {
            try {
                notes.verify();
            } catch (RuntimeException e) {
                return false;
            }
            assertThat(notes.lastSigned()).isBetween(signed, signed + 1);
            return true;
        } catch (VaultException e) {
            return false;
        }
    }

    private static DiskHistory record(Path folder, RawKeys keys) throws Exception {
        DiskHistory history = DiskHistory.of(folder);
        try (DriverCalls _ = new DriverCalls(folder, history.names(), history);
                NumberedNotes notes = NumberedNotes.open(folder, keys)) {
            for (int number = 1; number <= NOTES; number++) {
                notes.saveDraft(number);
                history.acknowledge(2L * number - 1);
                notes.sign(number);
                history.acknowledge(2L * number);
            }
        }
        return history;
    }

    private long progress(RawKeys keys, boolean wholly) throws Exception {
        try (NumberedNotes notes = NumberedNotes.open(replayed, keys)) {
            if (wholly) {
                notes.verify();
            }
            return notes.progress();
        }
    }
}
