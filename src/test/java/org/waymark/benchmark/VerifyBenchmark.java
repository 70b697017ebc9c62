package org.waymark.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.journal.Verification;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Checking a whole notebook; {@code entries} counts those checked a second. */
@Fork(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class VerifyBenchmark {

    @Param({"1000", "10000"})
    public int size;

    private LargeNotebook notebook;

    @Setup
    public void open() throws IOException {
        notebook = LargeNotebook.of(size);
    }

    /** What was checked. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Checked {
        public long entries;
    }

    @Benchmark
    public Verification verify(Checked checked) {
        if (!(notebook.notebook().verify() instanceof Verification.Intact intact)) {
            throw new IllegalStateException("The notebook is not sound.");
        }
        checked.entries += intact.entries();
        return intact;
    }

    @TearDown
    public void close() {
        notebook.close();
    }
}
