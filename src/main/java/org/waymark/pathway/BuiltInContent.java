package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.calendar.BankHolidays;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The content that travels in the program, read as files: from a folder of classes while it is
 * built, from the program's jar once it is installed. What was read stays good after closing; use
 * from one thread at a time.
 */
public final class BuiltInContent implements AutoCloseable {

    /** The folder of the national pack. */
    static final String NATIONAL = "csa-pathway";

    private static final String ROOT = "waymark-content";
    private static final String LANDMARK = ROOT + "/" + NATIONAL + "/pack.json";

    private final Path folder;
    private final @Nullable FileSystem jar;

    private BuiltInContent(Path folder, @Nullable FileSystem jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /**
     * Opens the content.
     *
     * @throws ContentException when the program has none
     */
    public static BuiltInContent open() {
        return open(BuiltInContent.class.getClassLoader());
    }

    /** Opens the content that a class loader finds. */
    static BuiltInContent open(ClassLoader loader) {
        URL landmark = loader.getResource(LANDMARK);
        if (landmark == null) {
            throw new ContentException();
        }
        try {
            URI address = landmark.toURI();
            if (!address.getScheme().equals("jar")) {
                return new BuiltInContent(Path.of(address).resolve("../..").normalize(), null);
            }
            String inside = address.getRawSchemeSpecificPart();
            Path file = Path.of(new URI(inside.substring(0, inside.indexOf("!/"))));
            FileSystem jar = FileSystems.newFileSystem(file);
            return new BuiltInContent(jar.getPath(ROOT), jar);
        } catch (URISyntaxException | IOException | IllegalArgumentException _) {
            throw new ContentException();
        }
    }

    /** The whole folder, as {@code content/} in the sources. Gone after {@link #close()}. */
    public Path folder() {
        return folder;
    }

    /** Reads the national pack. */
    public PackReading national(LocalDate today) {
        return new PackLoader().read(folder.resolve(NATIONAL), folder.resolve("schema"), today);
    }

    /**
     * Reads a bank-holiday calendar. One that has run out is given nonetheless; due dates then
     * warn.
     *
     * @param id such as {@code england}, as a {@link TimeLimit#calendar()} names it
     * @throws ContentException when it is not there or cannot be read
     */
    public BankHolidays holidays(String id, LocalDate today) {
        Faults faults = new Faults();
        TreeReader trees = new TreeReader(faults);
        return new CalendarReader(
                        PackFiles.of(folder.resolve("calendar"), "calendar/", faults),
                        trees,
                        schemas(trees, faults))
                .read(id, today)
                .orElseThrow(ContentException::new);
    }

    /**
     * Reads the invented cases, by name.
     *
     * @param pathway the pathway on which they play
     * @throws ContentException when one is at fault
     */
    public List<PracticeScript> practiceScripts(Pathway pathway) {
        Faults faults = new Faults();
        TreeReader trees = new TreeReader(faults);
        List<PracticeScript> scripts =
                new PracticeReader(
                                PackFiles.of(folder.resolve("practice"), "practice/", faults),
                                trees,
                                schemas(trees, faults),
                                pathway)
                        .readAll();
        if (faults.refuse()) {
            throw new ContentException();
        }
        return scripts;
    }

    private Schemas schemas(TreeReader trees, Faults faults) {
        return new Schemas(
                PackFiles.of(folder.resolve("schema"), "schema/", faults), trees, faults);
    }

    @Override
    public void close() {
        if (jar != null) {
            try {
                jar.close();
            } catch (IOException reason) {
                throw new UncheckedIOException(reason);
            }
        }
    }
}
