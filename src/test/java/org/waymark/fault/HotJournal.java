package org.waymark.fault;

import java.util.Map;

/** Whether a book was left in the middle of a transaction, which has to be rolled back. */
final class HotJournal {

    static final String NAME = "main.db-journal";

    private HotJournal() {}

    /** Not empty, and its header not wiped: what SQLite calls hot. */
    static boolean in(Map<String, byte[]> folder) {
        return is(folder.getOrDefault(NAME, new byte[0]));
    }

    /** Whether these are the bytes of a hot journal. */
    static boolean is(byte[] journal) {
        return journal.length > 0 && journal[0] != 0;
    }
}
