package org.waymark.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.waymark.casework.EntryForm;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Happened;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Signing a note until it is on the disk; beside it, putting the same words into a plain table of
 * the same encrypted book with {@code synchronous=FULL}.
 */
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class SigningBenchmark {

    private static final int ENTRIES = 10_000;

    private final InventedWords words = new InventedWords(7);
    private LargeNotebook notebook;
    private Connection book;
    private PreparedStatement insert;
    private String text = "";

    @Setup
    public void open(BenchmarkParams benchmark) throws IOException, SQLException {
        notebook = LargeNotebook.copyOf(ENTRIES);
        book = notebook.vault().book().connection();
        try (Statement statement = book.createStatement()) {
            statement.execute("create table control (id integer primary key, words blob) strict");
            if (benchmark.getBenchmark().endsWith(".controlBareInsert")) {
                statement.execute("pragma synchronous = FULL");
            }
        }
        insert = book.prepareStatement("insert into control (words) values (?)");
    }

    @Setup(Level.Invocation)
    public void write() {
        text = words.sentence(100);
    }

    @Benchmark
    public Signing sign() {
        return notebook.casework().recorder().sign(note(), Optional.empty());
    }

    private EntryForm note() {
        return new EntryForm.Note(
                LargeNotebook.FIRST_CASE,
                LargeNotebook.pathway().start(),
                new Happened("2026-01-09T09:30", null, Happened.Precision.EXACT),
                text,
                Set.of(),
                "",
                "",
                "",
                "",
                "");
    }

    @Benchmark
    public int controlBareInsert() throws SQLException {
        insert.setBytes(1, text.getBytes(StandardCharsets.UTF_8));
        return insert.executeUpdate();
    }

    /** What the promise of {@code synchronous=EXTRA} costs by itself. */
    @Benchmark
    public int controlBareInsertExtra() throws SQLException {
        insert.setBytes(1, text.getBytes(StandardCharsets.UTF_8));
        return insert.executeUpdate();
    }

    @TearDown
    public void close() throws SQLException {
        insert.close();
        notebook.close();
    }
}
