package org.waymark.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.journal.Head;
import org.waymark.vault.RawKeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the derived key to an open notebook. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class UnlockBenchmark {

    @Param({"1000", "10000", "100000"})
    public int entries;

    private Path folder = Path.of("");
    private RawKeys keys;
    private LargeNotebook open;

    @Setup
    public void make() throws IOException {
        try (LargeNotebook notebook = LargeNotebook.of(entries)) {
            folder = notebook.folder();
        }
        keys = LargeNotebook.keys(folder);
    }

    /** With what is then asked of every chain: whether it goes on from what was last seen. */
    @Benchmark
    public List<Head> open() throws IOException {
        open = LargeNotebook.open(folder, keys);
        return open.notebook().heads();
    }

    @TearDown(Level.Invocation)
    public void close() {
        open.close();
    }
}
