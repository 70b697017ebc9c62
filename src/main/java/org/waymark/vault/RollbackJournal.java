package org.waymark.vault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a crash or a power cut left of a transaction: the pages as they were before, which SQLite
 * puts back when it opens the book (https://www.sqlite.org/fileformat.html#the_rollback_journal).
 * Looked at first, because SQLite would also put back what a stranger's journal holds.
 */
final class RollbackJournal {

    private static final byte[] MAGIC = HexFormat.of().parseHex("d9d505f920a163d7");
    private static final int RECORD_COUNT_AT = MAGIC.length;
    private static final int SECTOR_BYTES_AT = 20;
    private static final int HEADER_BYTES = 28;

    private RollbackJournal() {}

    /**
     * Whether SQLite would put pages back. A journal whose count of pages was not yet written puts
     * nothing back, and the book was not yet touched.
     */
    static boolean putsPagesBack(Path book) throws IOException {
        Path journal = beside(book);
        if (!Files.exists(journal)) {
            return false;
        }
        try (var stream = new DataInputStream(Files.newInputStream(journal))) {
            byte[] magic = stream.readNBytes(RECORD_COUNT_AT);
            return Arrays.equals(magic, MAGIC) && stream.readInt() != 0;
        } catch (EOFException e) {
            return false;
        }
    }

    /** Whether the first page that would be put back carries the book's own seal. */
    static boolean belongsTo(Path book, PageSeal seal) throws IOException {
        try (var stream = new DataInputStream(Files.newInputStream(beside(book)))) {
            stream.skipNBytes(SECTOR_BYTES_AT);
            int sector = stream.readInt();
            if (sector < HEADER_BYTES) {
                return false;
            }
            stream.skipNBytes(sector - SECTOR_BYTES_AT - Integer.BYTES);
            int number = stream.readInt();
            byte[] page = new byte[PageSeal.PAGE_BYTES];
            stream.readFully(page);
            return seal.holds(page, 0, Integer.toUnsignedLong(number));
        } catch (EOFException e) {
            return false;
        }
    }

    private static Path beside(Path book) {
        return book.resolveSibling(book.getFileName() + NotebookFolder.JOURNAL_SUFFIX);
    }
}
