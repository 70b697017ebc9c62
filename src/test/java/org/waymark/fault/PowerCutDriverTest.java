package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/**
 * Power cuts on the bare driver: what the pragmas alone do, and the proof that the replay finds
 * losses where there are some.
 */
@EnabledOnOs(
        value = OS.LINUX,
        disabledReason = "the driver's calls are found through ELF and /proc")
class PowerCutDriverTest {

    private static final long SEED = 20_261_123;
    private static final int ENTRIES = 12;

    @TempDir Path recorded;
    @TempDir Path replayed;

    @Test
    void asTheProgramKeepsItsBooksNothingIsLost() throws Exception {
        CutTally tally = tally(PlainBook.Keeping.SHIPPED, 1_500);

        assertThat(tally.states()).isGreaterThanOrEqualTo(1_500);
        assertThat(tally.lost()).isEmpty();
        assertThat(tally.damaged()).isEmpty();
    }

    @Test
    void asTheDriverWouldKeepThemSavedEntriesAreLost() throws Exception {
        CutTally tally = tally(PlainBook.Keeping.DRIVERS_OWN, 500);

        assertThat(tally.lost()).as(tally.toString()).hasSizeGreaterThan(10);
    }

    @Test
    void withoutFlushingBooksAreDamaged() throws Exception {
        CutTally tally = tally(new PlainBook.Keeping("EXCLUSIVE", "TRUNCATE", "OFF"), 300);

        assertThat(tally.damaged()).as(tally.toString()).hasSizeGreaterThan(10);
    }

    private CutTally tally(PlainBook.Keeping keeping, int atLeast) throws Exception {
        DiskHistory history = record(keeping);
        CutTally tally = new CutTally();
        DiskHistory seen = DiskHistory.of(replayed);
        try (DriverCalls _ = new DriverCalls(replayed, seen.names(), new UnflushedDisk())) {
            PowerCuts.visit(
                    history,
                    SEED,
                    atLeast,
                    (state, number, cut, folder) ->
                            tally.count(
                                    state,
                                    history.acknowledged(cut),
                                    () -> lastWholeEntry(folder)));
        }
        return tally;
    }

    private DiskHistory record(PlainBook.Keeping keeping) throws Exception {
        try (PlainBook book = PlainBook.open(recorded, keeping)) {
            book.createTables();
        }
        DiskHistory history = DiskHistory.of(recorded);
        try (PlainBook book = PlainBook.open(recorded, keeping);
                DriverCalls _ = new DriverCalls(recorded, history.names(), history)) {
            for (int seq = 1; seq <= ENTRIES; seq++) {
                book.record(seq);
                history.acknowledge(seq);
            }
        }
        return history;
    }

    private long lastWholeEntry(Map<String, byte[]> folder) throws Exception {
        FolderState.put(replayed, folder);
        try (PlainBook book = PlainBook.open(replayed, PlainBook.Keeping.SHIPPED)) {
            return book.lastWholeEntry();
        }
    }
}
