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
import org.waymark.pathway.GuidanceHit;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.pathway.Pathway;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Searching the real pathway, and getting ready for it. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class GuidanceSearchBenchmark {

    /** A name, a word with a slip, the commonest beginning, a whole question. */
    @Param({
        "lado",
        "dislcosure",
        "ch",
        "what do I say when a child tells me something at the club"
    })
    public String question;

    private Pathway pathway;
    private GuidanceSearch search;

    @Setup
    public void read() {
        pathway = LargeNotebook.pathway();
        search = new GuidanceSearch(pathway);
    }

    @Benchmark
    public List<GuidanceHit> find() {
        return search.find(question, 20);
    }

    @Benchmark
    public GuidanceSearch getReady() {
        return new GuidanceSearch(pathway);
    }
}
