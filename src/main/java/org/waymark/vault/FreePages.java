package org.waymark.vault;

import java.sql.Connection;
import java.sql.SQLException;

/** The pages of a book that hold nothing and wait to be used again. */
final class FreePages {

    /** What one page takes of a long value, at most. */
    private static final int BYTES_A_PAGE = 4_000;

    private static final int PAGES_AT_ONCE = 4_096;

    private FreePages() {}

    /** Fills them all and frees them again, which leaves each of them zeroed and sealed. */
    static void writeAnew(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            BookConnection.execute(connection, "create table free_page_filler (filling blob)");
            for (int free = count(connection); free > 0; free = count(connection)) {
                long bytes = (long) Math.min(free, PAGES_AT_ONCE) * BYTES_A_PAGE;
                BookConnection.execute(
                        connection,
                        "insert into free_page_filler values (zeroblob(" + bytes + "))");
            }
            BookConnection.execute(connection, "drop table free_page_filler");
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static int count(Connection connection) throws SQLException {
        return Integer.parseInt(BookConnection.read(connection, "freelist_count"));
    }
}
