package org.waymark.journal;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.SingleConnectionDataSource;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

/** Brings the tables of a book to the form that this version needs. */
final class Schema {

    /** Version of the newest migration in this package. */
    static final int JOURNAL_VERSION = 1;

    private static final String JOURNAL = "org/waymark/journal/migration";

    private final List<Projection> projections;

    Schema(List<Projection> projections) {
        this.projections = projections;
    }

    int version() {
        return projections.stream()
                .mapToInt(Projection::schemaVersion)
                .reduce(JOURNAL_VERSION, Math::max);
    }

    /**
     * @throws NotebookException when it did not succeed; each migration is then there whole or not
     *     at all
     */
    void migrate(Connection connection) {
        String[] locations =
                Stream.concat(Stream.of(JOURNAL), projections.stream().map(Projection::migrations))
                        .map(location -> "classpath:" + location)
                        .toArray(String[]::new);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(new SingleConnectionDataSource(new Kept(connection)))
                    .locations(locations)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new NotebookException(new NotebookFailure.NotMigrated(), e);
        }
    }

    /** Flyway closes what it was given; the book's one connection has to stay open. */
    private static final class Kept extends DefaultConnection {
        Kept(Connection connection) {
            super(connection);
        }

        @Override
        public void close() {}
    }
}
