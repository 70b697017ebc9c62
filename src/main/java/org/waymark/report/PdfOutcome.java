package org.waymark.report;

/** What came of wanting to write a document to a file. */
public sealed interface PdfOutcome {

    /**
     * The file stands at the place that was asked for, flushed to the disk, and was read back.
     *
     * @param digest lower-case hex SHA-256 of the file
     * @param pages how many pages it has
     */
    record Written(String digest, int pages) implements PdfOutcome {}

    /** A file of that name is there already, and nobody said that it may be replaced. */
    record AlreadyThere() implements PdfOutcome {}

    /** It was stopped; nothing was left behind. */
    record Stopped() implements PdfOutcome {}

    /**
     * It could not be written; nothing was left behind, and a file that was there before still is.
     *
     * @param words what happened and what to do next, for people; names no file and nobody
     */
    record Failed(String words) implements PdfOutcome {}
}
