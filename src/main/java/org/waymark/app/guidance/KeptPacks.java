package org.waymark.app.guidance;

import org.waymark.pathway.exchange.ArchiveReading;
import org.waymark.pathway.exchange.PackArchive;
import org.waymark.pathway.exchange.PackVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packs that this computer keeps: each version as the very file that was installed, named by
 * its version and what it says, and never written over or deleted. A small list names those that
 * somebody installed; the others travelled in the program. What is read back is checked against its
 * name, its manifest and its signature each time.
 */
public final class KeptPacks {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int SHOWN = 16;
    private static final Pattern NAME =
            Pattern.compile("([0-9]{4}\\.[0-9]{2}(?:\\.[0-9]{1,3})?)-([0-9a-f]{16})\\.waymarkpack");

    private final Path folder;

    /**
     * @param folder made when something is first kept
     */
    public KeptPacks(Path folder) {
        this.folder = folder;
    }

    /**
     * A pack on the disk.
     *
     * @param mark the beginning of the digest of its manifest
     */
    private record Kept(Path file, PackVersion version, String mark) {}

    /** Keeps a pack, unless it is kept already. */
    public void keep(PackArchive archive) {
        Path file = file(archive);
        if (!Files.exists(file)) {
            SmallFile.write(file, archive.bytes());
        }
    }

    /** Keeps a pack and notes that somebody installed it. */
    void install(PackArchive archive) {
        // Signed or not, the manifest is the same: the file that came last is the one that counts.
        SmallFile.write(file(archive), archive.bytes());
        Properties list = SmallFile.read(list());
        list.setProperty(archive.pack() + "/" + archive.version(), archive.digest());
        SmallFile.write(list(), list);
    }

    /** The ids of every pack of which somebody installed a version. */
    public List<String> installed() {
        return SmallFile.read(list()).stringPropertyNames().stream()
                .map(name -> name.substring(0, Math.max(0, name.indexOf('/'))))
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .sorted()
                .toList();
    }

    /** The versions of a pack that somebody installed, newest first, those that are still whole. */
    public List<PackArchive> installed(String pack) {
        Properties list = SmallFile.read(list());
        return kept(pack).stream()
                .filter(
                        one ->
                                list.getProperty(pack + "/" + one.version(), "")
                                        .startsWith(one.mark()))
                .flatMap(one -> read(one).stream())
                .toList();
    }

    /** Every kept version of a pack, newest first, those that are still whole. */
    public List<PackArchive> all(String pack) {
        return kept(pack).stream().flatMap(one -> read(one).stream()).toList();
    }

    private List<Kept> kept(String pack) {
        Path packs = folder.resolve(pack);
        if (!ID.matcher(pack).matches() || !Files.isDirectory(packs)) {
            return List.of();
        }
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(packs)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    kept.add(new Kept(file, new PackVersion(name.group(1)), name.group(2)));
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return List.of();
        }
        kept.sort(Comparator.comparing(Kept::version).reversed());
        return kept;
    }

    private static Optional<PackArchive> read(Kept kept) {
        try {
            if (Files.size(kept.file()) > PackArchive.LARGEST) {
                return Optional.empty();
            }
            return PackArchive.read(Files.readAllBytes(kept.file()))
                                    instanceof ArchiveReading.Whole(PackArchive archive)
                            && archive.digest().startsWith(kept.mark())
                    ? Optional.of(archive)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Path file(PackArchive archive) {
        return folder.resolve(archive.pack())
                .resolve(
                        archive.version()
                                + "-"
                                + archive.digest().substring(0, SHOWN)
                                + PackArchive.ENDING);
    }

    private Path list() {
        return folder.resolve("installed.properties");
    }

    KnownPublishers publishers() {
        return new KnownPublishers(folder.resolve("publishers.properties"));
    }
}
