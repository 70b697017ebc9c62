package org.waymark.benchmark;

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

/**
 * Pulses while the map is moved and zoomed, with as many stages open as are drawn at once. Each is
 * measured as {@link ChartWindow} says; the 99th percentile while panning is to stay under 16.7 ms
 * at 70 and at 500 steps.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ChartPulseBenchmark {

    @Param({"70", "500", "2000"})
    public int steps;

    private ChartWindow window;
    private int turn;

    @Setup
    public void open() {
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
    public Object pan() {
        int side = turn++ / 40 % 4;
        return switch (side) {
            case 0 -> window.pan(0, -24);
            case 1 -> window.pan(-24, 0);
            case 2 -> window.pan(0, 24);
            default -> window.pan(24, 0);
        };
    }

    /** In and out through every level of detail. */
    @Benchmark
    public Object zoom() {
        return window.zoom(turn++ / 20 % 2 == 0 ? -16 : 16);
    }
}
