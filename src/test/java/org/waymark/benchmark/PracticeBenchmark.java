package org.waymark.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.Services;
import org.waymark.vault.KeyDerivationCost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Making a practice notebook, as somebody meets it: the first thing that a program does. */
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class PracticeBenchmark {

    private final Path folder = Path.of("target", "benchmark", "practice");

    @Benchmark
    public Path make() {
        Path practice = folder.resolve("Practice.waymark");
        Services.in(
                        new ApplicationFolders(folder.resolve("data"), folder.resolve("cache")),
                        Clock.systemDefaultZone(),
                        () -> KeyDerivationCost.LEAST)
                .notebooks()
                .createPractice(practice);
        return practice;
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
