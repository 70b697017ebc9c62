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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content that travels in the program, read as files: from a folder of classes while it is
 * built, from the program's jar once it is installed. What was read stays good after closing; use
 * from one thread at a time.
 */
public final class BuiltInContent implements AutoCloseable {

    /** The id of the national pack, which is the name of its folder. */
    public static final String NATIONAL = "csa-pathway";

    /** The folder of the local packs. */
    public static final String LOCAL = "local";

    /** The folder of the invented areas. */
    public static final String LOCAL_PRACTICE = "local-practice";

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
     * Reads the local packs that travel in the program, by the name of their folder. One that
     * cannot be laid over this pathway is left out, because a newer national pack must not keep
     * anybody from their records.
     *
     * @param national the pathway over which they lie
     */
    public List<LocalPack> localPacks(Pathway national, LocalDate today) {
        return localPacks(LOCAL, national, today);
    }

    /** Reads the packs of the invented areas in which the practice cases play. */
    public List<LocalPack> practicePacks(Pathway national, LocalDate today) {
        return localPacks(LOCAL_PRACTICE, national, today);
    }

    private List<LocalPack> localPacks(String within, Pathway national, LocalDate today) {
        Path packs = folder.resolve(within);
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        List<LocalPack> read = new ArrayList<>();
        try (Stream<Path> children = Files.list(packs)) {
            for (Path pack : children.filter(Files::isDirectory).sorted().toList()) {
                localPack(PackFolder.read(pack).files(), national, today).ifPresent(read::add);
            }
        } catch (IOException _) {
            throw new ContentException();
        }
        return read;
    }

    /**
     * Reads one local pack.
     *
     * @param files bytes by name
     * @param national the pathway over which it lies
     * @return empty when it is at fault, or cannot be laid over this pathway
     */
    public Optional<LocalPack> localPack(
            Map<String, byte[]> files, Pathway national, LocalDate today) {
        Faults faults = new Faults();
        TreeReader trees = new TreeReader(faults);
        return new LocalPackReader(national, trees, schemas(trees, faults), faults, today)
                .read(PackFiles.of(files, "", faults))
                .filter(_ -> !faults.refuse());
    }

    /**
     * What a person has to check before the content is relied on.
     *
     * @throws ContentException when the list is not there or cannot be read
     */
    public List<ReleaseCheck> checks() {
        try {
            return ReleaseChecksReader.read(Files.readString(folder.resolve("CHECKS.md")));
        } catch (IOException _) {
            throw new ContentException();
        }
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
     * @param today the day to which they are moved, by whole weeks
     * @throws ContentException when one is at fault
     */
    public List<PracticeScript> practiceScripts(Pathway pathway, LocalDate today) {
        Faults faults = new Faults();
        TreeReader trees = new TreeReader(faults);
        List<PracticeScript> scripts =
                new PracticeReader(
                                PackFiles.of(folder.resolve("practice"), "practice/", faults),
                                trees,
                                schemas(trees, faults),
                                pathway,
                                today)
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
