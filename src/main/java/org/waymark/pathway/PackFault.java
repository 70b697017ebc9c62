package org.waymark.pathway;

/**
 * Something wrong with a pack, told so that a careful person can mend it.
 *
 * @param severity whether the pack is refused for it
 * @param file path within the pack, with {@code /}
 * @param line line counted from 1; 0 when the whole file or folder is meant
 * @param reason one sentence in plain words
 */
public record PackFault(Severity severity, String file, int line, String reason) {

    /** How much a fault weighs. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One line for people: {@code steps/start.md:12: reason}. */
    public String told() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + (severity == Severity.WARNING ? "warning: " : "") + reason;
    }
}
