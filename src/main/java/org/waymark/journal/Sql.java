package org.waymark.journal;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import java.sql.Connection;

/** jOOQ over the connection of an open book. */
final class Sql {

    private Sql() {}

    /** Never logs what it runs, because what is bound are people's words. */
    static DSLContext over(Connection connection) {
        // Read once, when jOOQ's renderer is first loaded.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        return DSL.using(
                connection,
                SQLDialect.SQLITE,
                new Settings()
                        .withExecuteLogging(false)
                        .withExecuteLoggingSQLExceptions(false)
                        .withRenderSchema(false)
                        .withFetchWarnings(false));
    }
}
