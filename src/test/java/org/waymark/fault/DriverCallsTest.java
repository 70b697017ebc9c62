package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

@EnabledOnOs(
        value = OS.LINUX,
        disabledReason = "the driver's calls are found through ELF and /proc")
class DriverCallsTest {

    @TempDir Path folder;

    @BeforeEach
    void aBookOnTheDisk() throws Exception {
        try (PlainBook book = PlainBook.open(folder, PlainBook.Keeping.SHIPPED)) {
            book.createTables();
        }
    }

    @Test
    void whatWasWrittenDownIsAllThatWasDone() throws Exception {
        DiskHistory history = DiskHistory.of(folder);
        try (PlainBook book = PlainBook.open(folder, PlainBook.Keeping.DRIVERS_OWN);
                DriverCalls _ = new DriverCalls(folder, history.names(), history)) {
            for (int seq = 1; seq <= 5; seq++) {
                book.record(seq);
            }
        }

        Map<String, byte[]> replayed =
                new PowerCut(history)
                        .folderAfter(history.length(), PowerCut.Unflushed.ALL, new Random(1));

        assertThat(new TreeMap<>(replayed)).containsExactlyEntriesOf(FolderState.read(folder));
        assertThat(history.requests())
                .hasAtLeastOneElementOfType(Request.Create.class)
                .hasAtLeastOneElementOfType(Request.Delete.class)
                .hasAtLeastOneElementOfType(Request.SyncFolder.class);
    }

    @Test
    void afterClosingTheDriverIsAlone() throws Exception {
        DiskHistory history = DiskHistory.of(folder);
        try (PlainBook book = PlainBook.open(folder, PlainBook.Keeping.SHIPPED)) {
            try (DriverCalls _ = new DriverCalls(folder, history.names(), history)) {
                book.record(1);
            }
            int length = history.length();
            book.record(2);

            assertThat(length).isPositive();
            assertThat(history.length()).isEqualTo(length);
        }
    }

    @Test
    void otherFoldersAreNotWatched(@TempDir Path elsewhere) throws Exception {
        DiskHistory history = DiskHistory.of(elsewhere);
        try (PlainBook book = PlainBook.open(folder, PlainBook.Keeping.SHIPPED);
                DriverCalls _ = new DriverCalls(elsewhere, history.names(), history)) {
            book.record(1);
        }

        assertThat(history.requests()).isEmpty();
    }

    @Test
    void anErrorNumberReachesTheDriver() throws Exception {
        try (PlainBook book = PlainBook.open(folder, PlainBook.Keeping.SHIPPED)) {
            assertThat(failureOf(book, FailingDisk.fullFrom(2)))
                    .isEqualTo(SQLiteErrorCode.SQLITE_FULL);
        }
        try (PlainBook book = PlainBook.open(folder, PlainBook.Keeping.SHIPPED)) {
            assertThat(failureOf(book, FailingDisk.failingFrom(2)))
                    .isEqualTo(SQLiteErrorCode.SQLITE_IOERR_WRITE);
        }
    }

    private SQLiteErrorCode failureOf(PlainBook book, FailingDisk disk) throws Exception {
        try (DriverCalls _ = new DriverCalls(folder, DiskHistory.of(folder).names(), disk)) {
            SQLException failure =
                    org.junit.jupiter.api.Assertions.assertThrows(
                            SQLException.class, () -> book.record(1));
            return ((SQLiteException) failure).getResultCode();
        }
    }

    @Test
    void aLibraryThatIsNotLoadedIsSaid() {
        assertThatThrownBy(() -> LibrarySlots.ofLoaded("libnowhere.so"))
                .isInstanceOf(IllegalStateException.class);
    }
}
