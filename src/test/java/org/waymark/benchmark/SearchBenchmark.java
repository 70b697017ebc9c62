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
import org.waymark.casework.SearchHits;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** The first 50 hits as the screen gets them; beside it, what FTS5 alone takes to find them. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class SearchBenchmark {

    private static final String BARE =
            "select rowid, snippet(search_entry, 0, '', '', '', 24) from search_entry"
                    + " where search_entry match ? order by rank limit 50";

    @Param({"10000", "100000"})
    public int entries;

    /** Rank of the word that is looked for: found in most entries, or in some. */
    @Param({"10", "300"})
    public int rank;

    private LargeNotebook notebook;
    private PreparedStatement bare;
    private String word = "";

    @Setup
    public void open() throws IOException, SQLException {
        notebook = LargeNotebook.of(entries);
        bare = notebook.vault().book().connection().prepareStatement(BARE);
        word = InventedWords.word(rank);
    }

    @Benchmark
    public SearchHits search() {
        return notebook.casework().queries().search(word);
    }

    @Benchmark
    public void controlBareFts5(Blackhole hole) throws SQLException {
        bare.setString(1, '"' + word + "\"*");
        try (ResultSet rows = bare.executeQuery()) {
            while (rows.next()) {
                hole.consume(rows.getLong(1));
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
