package org.waymark.fault;

/**
 * What is asked of the operating system for a file of the watched folder.
 *
 * <p>Files go by numbers, one for each file that ever stood there: a name that was deleted and made
 * again is another file, as it is for a disk.
 */
sealed interface Request {

    /** A name that was not there is opened to be written: an empty file with a new number. */
    record Create(int file, String name) implements Request {}

    /** Bytes at a place of a file. */
    record Write(int file, long offset, byte[] bytes) implements Request {}

    /** A file is cut, or grown by zeros, to a size in bytes. */
    record Truncate(int file, long size) implements Request {}

    /** Everything asked of the file so far is to be on the disk. */
    record Sync(int file) implements Request {}

    /** Every name made and deleted so far is to be on the disk. */
    record SyncFolder() implements Request {}

    /** A name goes away. */
    record Delete(String name) implements Request {}

    /** A file takes another name, and what stood there goes, in one step. */
    record Rename(String from, String to) implements Request {}
}
