package org.waymark.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Temporary seam. */
public record Book(Connection connection) {
    public <T> T inTransaction(Supplier<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
