package org.waymark.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
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
import org.waymark.pathway.Pathway;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.chart.layout.ChartRequest;

import java.util.concurrent.TimeUnit;

/**
 * The map of pathways of several sizes: laid out anew, from memory, and shown for the first time.
 */
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ChartSizesBenchmark {

    @Param({"70", "500", "2000"})
    public int steps;

    private final ChartLayout remembering = new ChartLayout(null);
    private Pathway pathway;
    private ChartRequest map;

    /** The real pathway, or an invented one with some 2.3 routes a step, in stages of 40 or so. */
    static Pathway pathway(int steps) {
        Pathway real = LargeNotebook.pathway();
        return steps == 70 ? real : LargePathways.of(real, steps, steps * 23 / 10, steps / 40);
    }

    @Setup
    public void make() {
        ChartWindow.startToolkit();
        pathway = pathway(steps);
        map = new PackCharts(pathway).map();
        remembering.layout(map, () -> false);
    }

    @Benchmark
    public ChartGeometry cold() {
        return new ChartLayout(null).layout(map, () -> false);
    }

    @Benchmark
    public ChartGeometry cached() {
        return remembering.layout(map, () -> false);
    }

    /** From nothing to the first picture of the stage that one starts at. */
    @Benchmark
    public void firstPaint(Shown shown) {
        shown.window = ChartWindow.open(pathway, remembering);
    }

    /** From there to the map with all that is drawn at once. */
    @Benchmark
    public void mapPaint(Shown shown) {
        shown.window = ChartWindow.open(pathway, remembering);
        shown.window.showMap();
    }

    /** What a window with the map keeps, beside the pathway; JMH's sum is over the iterations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Shown {

        /** Kibibytes of the heap after collecting, above those before the window was opened. */
        public long heapKiB;

        private ChartWindow window;
        private long before;

        @Setup(Level.Iteration)
        public void weigh() {
            before = used();
        }

        @TearDown(Level.Iteration)
        public void weighAgain() {
            heapKiB = Math.max(0, used() - before) / 1024;
            window.close();
        }

        private static long used() {
            Runtime runtime = Runtime.getRuntime();
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
