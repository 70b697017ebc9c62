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
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.chart.layout.ChartRequest;

import java.util.concurrent.TimeUnit;

/** Laying out the largest stage of the real pathway, and its map. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class ChartLayoutBenchmark {

    @Param({"stage", "map"})
    public String chart;

    private final ChartLayout remembering = new ChartLayout(null);
    private ChartRequest request;

    @Setup
    public void read() {
        PackCharts charts = new PackCharts(LargeNotebook.pathway());
        request = chart.equals("map") ? charts.map() : charts.largestStage();
    }

    @Benchmark
    public ChartGeometry again() {
        return remembering.layout(request, () -> false);
    }

    @Benchmark
    public ChartGeometry workedOut() {
        return new ChartLayout(null).layout(request, () -> false);
    }

    /** The first of a program that has not warmed up. */
    @Benchmark
    @Fork(3)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @BenchmarkMode(Mode.SingleShotTime)
    public ChartGeometry first() {
        return new ChartLayout(null).layout(request, () -> false);
    }
}
