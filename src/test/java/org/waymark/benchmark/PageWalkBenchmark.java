package org.waymark.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.vault.PageReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;

/** Checking the seal of every page; beside it, the digest that the seals are made with. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class PageWalkBenchmark {

    private static final int ENTRIES = 10_000;
    private static final double MEBIBYTE = 1 << 20;

    private LargeNotebook notebook;
    private MessageDigest digest;
    private byte[] bytes = new byte[0];

    @Setup
    public void open() throws IOException, NoSuchAlgorithmException {
        notebook = LargeNotebook.of(ENTRIES);
        bytes = Files.readAllBytes(notebook.folder().resolve(Path.of("main.db")));
        digest = MessageDigest.getInstance("SHA-512");
    }

    /** What was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public double mebibytes;
    }

    @Benchmark
    public PageReport walk(Read read) {
        PageReport report = notebook.vault().book().checkPages();
        read.mebibytes += bytes.length / MEBIBYTE;
        return report;
    }

    @Benchmark
    public byte[] controlSha512(Read read) {
        read.mebibytes += bytes.length / MEBIBYTE;
        return digest.digest(bytes);
    }

    @TearDown
    public void close() {
        notebook.close();
    }
}
