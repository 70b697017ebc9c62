package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.vault.FolderFailure;
import org.waymark.vault.RawKeys;
import org.waymark.vault.VaultException;
import org.waymark.vault.VaultFailure;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;

/** Each request to the disk of one signing fails, one after the other. */
@EnabledOnOs(
        value = OS.LINUX,
        disabledReason = "the driver's calls are found through ELF and /proc")
class FailingDiskTest {

    private static final long NOTE = 2;
    private static final long DRAFTED = 2 * NOTE - 1;
    private static final long SIGNED = 2 * NOTE;

    /** More than any signing asks for, so that a loop that never ends is a failure. */
    private static final int MOST_REQUESTS = 500;

    @TempDir private static Path parent;
    private static Path folder;
    private static RawKeys keys;
    private static Map<String, byte[]> drafted;
    private final ChangingDisk drive = new ChangingDisk(new UnflushedDisk());
    private DriverCalls calls;

    /** How the disk goes wrong. */
    enum Fault {
        ONE_ERROR(FailingDisk::failingOnce, FolderFailure.DiskFailing.class),
        GONE(FailingDisk::failingFrom, FolderFailure.DiskFailing.class),
        FULL(FailingDisk::fullFrom, FolderFailure.DiskFull.class);

        private final IntFunction<FailingDisk> disk;
        private final Class<? extends VaultFailure> failure;

        Fault(IntFunction<FailingDisk> disk, Class<? extends VaultFailure> failure) {
            this.disk = disk;
            this.failure = failure;
        }
    }

    @BeforeAll
    static void aNotebookWithOneNoteSignedAndOneDrafted() throws Exception {
        folder = parent.resolve("A.waymark");
        keys = NumberedNotes.create(folder);
        try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
            notes.saveDraft(1);
            notes.sign(1);
            notes.saveDraft(NOTE);
        }
        drafted = FolderState.read(folder);
    }

    @BeforeEach
    void aDriveThatCanFail() throws Exception {
        calls = new DriverCalls(folder, DiskHistory.of(folder).names(), drive);
    }

    @AfterEach
    void theDriverAloneAgain() {
        calls.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidToBeSignedThatIsNotAndTheDraftIsKept(Fault fault) throws Exception {
        Outcomes outcomes = new Outcomes();
        boolean reached = true;
        for (int request = 1; reached; request++) {
            FailingDisk disk = fresh(fault, request);
            boolean said;
            long seen;
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                said = signs(notes, fault, disk);
                seen = notes.progress();
            }
            outcomes.count(fault, request, said, seen);
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                assertThat(notes.progress()).as(outcomes.last()).isEqualTo(seen);
                notes.verify();
            }
            reached = disk.refused();
        }
        outcomes.expectBoth();
    }

    @ParameterizedTest
    @EnumSource
    void onceTheDiskIsWellAgainTheSameNotebookSignsUnlessNobodyKnowsWhatIsThere(Fault fault)
            throws Exception {
        Outcomes outcomes = new Outcomes();
        boolean reached = true;
        for (int request = 1; reached; request++) {
            FailingDisk disk = fresh(fault, request);
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                boolean said = signs(notes, fault, disk);
                outcomes.count(fault, request, said, notes.progress());
                boolean inDoubt = !said && notes.progress() > DRAFTED;
                if (notes.progress() == DRAFTED) {
                    notes.sign(NOTE);
                }
                notes.saveDraft(NOTE + 1);
                if (inDoubt) {
                    assertThatExceptionOfType(VaultException.class)
                            .as(outcomes.last())
                            .isThrownBy(() -> notes.sign(NOTE + 1));
                } else {
                    notes.sign(NOTE + 1);
                }
                notes.verify();
            }
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                if (notes.progress() < SIGNED + 2) {
                    notes.sign(NOTE + 1);
                }
                assertThat(notes.progress()).as(outcomes.last()).isEqualTo(SIGNED + 2);
                notes.verify();
            }
            reached = disk.refused();
        }
        outcomes.expectBoth();
    }

    @ParameterizedTest
    @EnumSource
    void aNotebookClosedOnAnIllDiskOpensOnAWellOne(Fault fault) throws Exception {
        Outcomes outcomes = new Outcomes();
        boolean reached = true;
        for (int request = 1; reached; request++) {
            FailingDisk disk = fresh(fault, request);
            boolean said = signsAndCloses(fault, disk);
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                outcomes.count(fault, request, said, notes.progress());
                notes.verify();
            }
            reached = disk.refused();
        }
        outcomes.expectBoth();
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfAFormAreKeptWholeOrThoseBeforeStay(Fault fault) throws Exception {
        int refused = 0;
        boolean reached = true;
        for (int request = 1; reached; request++) {
            FailingDisk disk = fresh(fault, request);
            boolean said;
            long seen;
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                notes.keepWords(1);
                said = keeps(notes, fault, disk);
                seen = notes.keptWords();
            }
            String context = fault + " at request " + request;
            assertThat(seen).as(context).isBetween(said ? 2L : 1L, 2L);
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                assertThat(notes.keptWords()).as(context).isEqualTo(seen);
                assertThat(notes.progress()).as(context).isEqualTo(DRAFTED);
                notes.verify();
            }
            refused += said ? 0 : 1;
            reached = disk.refused();
        }
        assertThat(refused).isGreaterThan(5);
    }

    private boolean keeps(NumberedNotes notes, Fault fault, FailingDisk disk) {
        drive.becomes(disk);
        try {
            notes.keepWords(2);
            return true;
        } catch (VaultException e) {
            assertThat(e.failure()).isInstanceOf(fault.failure);
            return false;
        } finally {
            drive.becomes(new UnflushedDisk());
        }
    }

    private FailingDisk fresh(Fault fault, int request) throws Exception {
        assertThat(request).isLessThan(MOST_REQUESTS);
        FolderState.put(folder, drafted);
        return fault.disk.apply(request);
    }

    /** Whether it was said that the note is signed. */
    private boolean signs(NumberedNotes notes, Fault fault, FailingDisk disk) {
        drive.becomes(disk);
        try {
            return signs(notes, fault);
        } finally {
            drive.becomes(new UnflushedDisk());
        }
    }

    private boolean signsAndCloses(Fault fault, FailingDisk disk) throws Exception {
        NumberedNotes notes = NumberedNotes.open(folder, keys);
        drive.becomes(disk);
        try (notes) {
            return signs(notes, fault);
        } finally {
            drive.becomes(new UnflushedDisk());
        }
    }

    private static boolean signs(NumberedNotes notes, Fault fault) {
        try {
            notes.sign(NOTE);
            return true;
        } catch (VaultException e) {
            assertThat(e.failure()).isInstanceOf(fault.failure);
            assertThat(e.failure().words()).isNotBlank();
            return false;
        }
    }

    /** What was said and what was so, over all requests. */
    private static final class Outcomes {

        private int saidSigned;
        private int saidFailed;
        private String last = "";

        void count(Fault fault, int request, boolean said, long progress) {
            last = fault + " at request " + request + (said ? ", signed" : ", failed");
            if (said) {
                saidSigned++;
                assertThat(progress).as(last).isEqualTo(SIGNED);
            } else if (fault == Fault.FULL) {
                saidFailed++;
                assertThat(progress).as(last).isEqualTo(DRAFTED);
            } else {
                saidFailed++;
                // When only the flush that ends a transaction fails, nobody can know which it is:
                // the words of the failure say so. Never is it neither or both.
                assertThat(progress).as(last).isBetween(DRAFTED, SIGNED);
            }
        }

        String last() {
            return last;
        }

        /** A test that saw only one of the two has tested nothing. */
        void expectBoth() {
            assertThat(saidFailed).isGreaterThan(10);
            assertThat(saidSigned).isPositive();
        }
    }
}
