package org.waymark.vault;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

import java.util.Optional;

/** Tells what an error of SQLite means for the person in front of it. */
final class BookFaults {

    private BookFaults() {}

    /** Empty for an error that is the program's own, such as a broken constraint. */
    static Optional<VaultFailure> failure(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException fault) {
                return failure(fault);
            }
        }
        return Optional.empty();
    }

    private static Optional<VaultFailure> failure(SQLiteException fault) {
        // Extended codes carry the plain one in their lowest byte.
        return switch (fault.getResultCode().code & 0xff) {
            case Codes.FULL -> Optional.of(new FolderFailure.DiskFull());
            case Codes.IOERR, Codes.PROTOCOL -> Optional.of(new FolderFailure.DiskFailing());
            case Codes.READONLY, Codes.PERM, Codes.CANTOPEN ->
                    Optional.of(new FolderFailure.FolderReadOnly());
            case Codes.BUSY, Codes.LOCKED -> Optional.of(new FolderFailure.AlreadyOpen());
            case Codes.CORRUPT -> Optional.of(new BookFailure.BookInconsistent());
            case Codes.NOTADB -> Optional.of(new BookFailure.KeyDoesNotFit());
            case Codes.NOMEM -> Optional.of(new FolderFailure.MemoryShort());
            default -> Optional.empty();
        };
    }

    /** Result codes of SQLite, https://www.sqlite.org/rescode.html. */
    private static final class Codes {
        static final int PERM = 3;
        static final int BUSY = 5;
        static final int LOCKED = 6;
        static final int NOMEM = 7;
        static final int READONLY = 8;
        static final int IOERR = 10;
        static final int CORRUPT = 11;
        static final int FULL = 13;
        static final int CANTOPEN = 14;
        static final int PROTOCOL = 15;
        static final int NOTADB = 26;

        private Codes() {}
    }
}
