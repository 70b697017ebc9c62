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
import org.waymark.ui.chart.layout.ChartLayout;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Pulses while the map is moved and zoomed, with as many stages open as are drawn at once, taken
 * from JavaFX's own record of them ({@link PulseRecording}). The 99th percentile while panning is
 * to stay under 16.7 ms at 70 and at 500 steps. The time of the whole run tells nothing: pulses
 * come 60 times a second. One iteration, since JMH adds counters up.
 */
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ChartPulseBenchmark {

    private static final int PULSES = 1_500;

    @Param({"70", "500", "2000"})
    public int steps;

    private ChartWindow window;

    @Setup
    public void open() {
        PulseRecording.prepare();
        ChartWindow.startToolkit();
        window = ChartWindow.open(ChartSizesBenchmark.pathway(steps), new ChartLayout(null));
        window.showMap();
    }

    @TearDown
    public void close() {
        window.close();
    }

    /** To and fro along a rectangle, so that new parts come into sight all the time. */
    @Benchmark
    public void pan(Pulses pulses) {
        pulses.record(
                turn -> {
                    switch (turn / 40 % 4) {
                        case 0 -> window.pan(0, -24);
                        case 1 -> window.pan(-24, 0);
                        case 2 -> window.pan(0, 24);
                        default -> window.pan(24, 0);
                    }
                },
                window);
    }

    /** In and out through every level of detail. */
    @Benchmark
    public void zoom(Pulses pulses) {
        pulses.record(turn -> window.zoom(turn / 20 % 2 == 0 ? -16 : 16), window);
    }

    /** Microseconds of a pulse. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Pulses {

        public long median;
        public long percentile99;
        public long longest;

        private void record(IntConsumer move, ChartWindow window) {
            try (PulseRecording recording = new PulseRecording()) {
                window.everyPulse(PULSES, move);
                PulseRecording.Durations durations = recording.durations();
                median = durations.percentile(0.5);
                percentile99 = durations.percentile(0.99);
                longest = durations.percentile(1);
            }
        }
    }
}
