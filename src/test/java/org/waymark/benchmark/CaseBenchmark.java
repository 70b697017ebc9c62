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
import org.openjdk.jmh.infra.Blackhole;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.Chronology;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Today;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What screens ask of a case of 2,000 entries, and the first screen of all. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class CaseBenchmark {

    private static final String BARE =
            "select e.id, e.payload from step_entry as s join entry as e on e.id = s.entry_id"
                    + " where s.case_id = ? order by s.sort_key, s.recorded_at, s.seq";

    @Param({"100000"})
    public int entries;

    private LargeNotebook notebook;
    private CaseQueries queries;
    private PreparedStatement bare;

    @Setup
    public void open() throws IOException, SQLException {
        notebook = LargeNotebook.of(entries);
        queries = notebook.casework().queries();
        bare = notebook.vault().book().connection().prepareStatement(BARE);
    }

    /** The case screen: its front sheet and everything recorded in it. */
    @Benchmark
    public void firstScreen(Blackhole hole) {
        hole.consume(queries.file(LargeNotebook.FIRST_CASE));
        hole.consume(queries.chronology(LargeNotebook.FIRST_CASE, Chronology.Scope.EVERYTHING));
    }

    @Benchmark
    public CaseFile file() {
        return queries.file(LargeNotebook.FIRST_CASE).orElseThrow();
    }

    @Benchmark
    public List<RecordedEntry> entriesAtAStep() {
        return queries.entriesAt(LargeNotebook.FIRST_CASE, LargeNotebook.pathway().start());
    }

    @Benchmark
    public Today today() {
        return queries.today();
    }

    /** The payloads of the case by JDBC, neither parsed nor told. */
    @Benchmark
    public void controlBareQuery(Blackhole hole) throws SQLException {
        bare.setString(1, LargeNotebook.FIRST_CASE.value().toString());
        try (ResultSet rows = bare.executeQuery()) {
            while (rows.next()) {
                hole.consume(rows.getString(1));
                hole.consume(rows.getString(2));
            }
        }
    }

    @TearDown
    public void close() throws SQLException {
        bare.close();
        notebook.close();
    }
}
