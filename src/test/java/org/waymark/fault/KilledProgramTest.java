package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.vault.RawKeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** A program that signs notes is killed, over and over, on the same notebook. */
class KilledProgramTest {

    private static final long SEED = 20_261_123;
    private static final int NOTEBOOKS = 2;
    private static final int KILLS_PER_NOTEBOOK = 100;
    private static final int FEWEST_LINES_BEFORE_A_KILL = 2;
    private static final int MOST_LINES_BEFORE_A_KILL = 5;

    /** Of the time that the program took from the line before to the last one. */
    private static final double LONGEST_WAIT = 1.3;

    private static final String JOURNAL = "main.db-journal";

    @TempDir Path room;
    @TempDir Path parent;

    @Test
    void whatWasSaidToBeSavedIsThereAndTheNoteInHandIsSignedOrStillADraft() throws Exception {
        Path practice = parent.resolve("Practice.waymark");
        RawKeys practiceKeys = NumberedNotes.create(practice);
        ChildJvm program = ChildJvm.of(SigningProgram.class, room);
        program.train(practiceKeys.text(), practice.toString(), "1", "3");
        try (ExecutorService pool = Executors.newFixedThreadPool(NOTEBOOKS)) {
            List<Callable<Kills>> work = new ArrayList<>();
            for (int i = 0; i < NOTEBOOKS; i++) {
                Path folder = parent.resolve("N" + i + ".waymark");
                RawKeys keys = NumberedNotes.create(folder);
                long seed = SEED + i;
                work.add(() -> killOverAndOver(program, folder, keys, seed));
            }
            Kills all = new Kills();
            for (Future<Kills> each : pool.invokeAll(work)) {
                all.add(each.get());
            }

            assertThat(all.kills).isGreaterThanOrEqualTo(200);
            // Kills that hit nothing prove nothing.
            assertThat(all.interrupted).as("left a journal to roll back: %s", all).isPositive();
            assertThat(all.unsaid).as("saved more than was said: %s", all).isPositive();
            assertThat(all.draftsLeft).as("left a draft: %s", all).isGreaterThan(20);
        }
    }

    private static Kills killOverAndOver(ChildJvm program, Path folder, RawKeys keys, long seed)
            throws Exception {
        Random random = new Random(seed);
        Kills kills = new Kills();
        long progress = 0;
        for (int kill = 1; kill <= KILLS_PER_NOTEBOOK; kill++) {
            String context = "seed " + seed + ", kill " + kill;
            long firstNote = progress / 2 + 1;
            long said = killedAfter(program, folder, keys, firstNote, random);
            boolean interrupted = isHot(folder.resolve(JOURNAL));
            try (NumberedNotes notes = NumberedNotes.open(folder, keys)) {
                notes.verify();
                long found = notes.progress();
                // Kept after draft n is saved and before note n is signed.
                assertThat(notes.keptWords()).as(context).isBetween(found / 2, (found + 1) / 2);
                assertThat(found).as(context).isGreaterThanOrEqualTo(Math.max(said, progress));
                kills.count(interrupted, found > said, found % 2 == 1);
                progress = found;
            }
        }
        return kills;
    }

    /** Lets the program run for a moment of chance, kills it, and answers what it said last. */
    private static long killedAfter(
            ChildJvm program, Path folder, RawKeys keys, long firstNote, Random random)
            throws IOException, InterruptedException {
        int lines = random.nextInt(FEWEST_LINES_BEFORE_A_KILL, MOST_LINES_BEFORE_A_KILL + 1);
        double wait = random.nextDouble(LONGEST_WAIT);
        Process process = program.start(keys.text(), folder.toString(), Long.toString(firstNote));
        try (BufferedReader reader = process.inputReader()) {
            long said = 0;
            long step = 0;
            long last = System.nanoTime();
            for (int i = 0; i < lines; i++) {
                said = said(reader.readLine(), said);
                long now = System.nanoTime();
                step = now - last;
                last = now;
            }
            assertThat(said).as("the program runs").isPositive();
            LockSupport.parkNanos((long) (wait * step));
            // Through the handle, which leaves what the program still said to be read.
            process.toHandle().destroyForcibly();
            String line;
            while ((line = reader.readLine()) != null) {
                said = said(line, said);
            }
            process.waitFor();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private static long said(String line, long before) {
        return line == null || line.isBlank() ? before : Long.parseLong(line);
    }

    private static boolean isHot(Path journal) throws IOException {
        return Files.exists(journal) && HotJournal.is(Files.readAllBytes(journal));
    }

    /** What the kills hit. */
    private static final class Kills {

        private int kills;
        private int interrupted;
        private int unsaid;
        private int draftsLeft;

        void count(boolean journalLeft, boolean moreThanSaid, boolean draftLeft) {
            kills++;
            interrupted += journalLeft ? 1 : 0;
            unsaid += moreThanSaid ? 1 : 0;
            draftsLeft += draftLeft ? 1 : 0;
        }

        void add(Kills other) {
            kills += other.kills;
            interrupted += other.interrupted;
            unsaid += other.unsaid;
            draftsLeft += other.draftsLeft;
        }

        @Override
        public String toString() {
            return kills
                    + " kills, "
                    + interrupted
                    + " left a journal to roll back, "
                    + unsaid
                    + " after saving and before saying so, "
                    + draftsLeft
                    + " left a draft";
        }
    }
}
