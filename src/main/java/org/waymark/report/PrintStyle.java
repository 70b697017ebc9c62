package org.waymark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** How documents look, and what their files are called. */
final class PrintStyle {

    private static final String NOT_IN_FILE_NAMES = "[^\\p{IsAlphabetic}\\p{IsDigit} ().-]";

    private PrintStyle() {}

    /** A style sheet of this room. */
    static String text(String name) {
        try (InputStream stream = PrintStyle.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the print cannot be read.", e);
        }
    }

    /** A name that stands on every file system. */
    static String fileName(String title, LocalDate day) {
        return (title + " " + day).replaceAll(NOT_IN_FILE_NAMES, "-") + ".pdf";
    }
}
