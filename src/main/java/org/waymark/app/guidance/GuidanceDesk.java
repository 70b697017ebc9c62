package org.waymark.app.guidance;

import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.ContentChecker;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PackFault;
import org.waymark.pathway.PackFolder;
import org.waymark.pathway.PackHead;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.PackLoader;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.exchange.ArchiveReading;
import org.waymark.pathway.exchange.PackArchive;
import org.waymark.pathway.exchange.PackComparison;
import org.waymark.pathway.exchange.PackVersion;
import org.waymark.pathway.exchange.PublisherKey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Reads, compares and installs packs. Each call reads files and may take a second; call it on a
 * background thread. What is wrong with a pack is thrown as {@link PackRefused}, and then nothing
 * was changed.
 */
public final class GuidanceDesk {

    private final KeptPacks kept;
    private final Clock clock;
    private final Supplier<Pathway> inForce;
    private final Runnable changed;

    /**
     * @param kept where packs are kept
     * @param clock tells today
     * @param inForce the national pathway that is in force
     * @param changed told when another pack came into force
     */
    public GuidanceDesk(KeptPacks kept, Clock clock, Supplier<Pathway> inForce, Runnable changed) {
        this.kept = kept;
        this.clock = clock;
        this.inForce = inForce;
        this.changed = changed;
    }

    /** What is in force, as its own words tell it. */
    public PackIdentity inForce() {
        return inForce.get().pack();
    }

    /**
     * Reads a pack and checks everything that it says.
     *
     * @param place a folder, or a {@code .waymarkpack}
     */
    public SoundPack read(Path place) {
        return Files.isDirectory(place) ? packed(place) : sound(whole(bytes(place)));
    }

    private SoundPack packed(Path folder) {
        PackFolder found = PackFolder.read(folder);
        SortedMap<String, byte[]> files = found.files();
        refuse(found.faults());
        // What only keeps an empty folder in version control says nothing.
        files.keySet().removeIf(name -> name.endsWith(".gitkeep"));
        PackHead head = head(files);
        return sound(archive(head.identity(), files));
    }

    private static PackArchive archive(PackIdentity identity, Map<String, byte[]> files) {
        PackVersion version;
        try {
            version = new PackVersion(identity.version());
        } catch (IllegalArgumentException form) {
            throw new PackRefused(
                    "pack.json: The version must be year and month, such as 2026.11.");
        }
        return switch (PackArchive.of(identity.id(), version, files)) {
            case ArchiveReading.Whole(PackArchive archive) -> archive;
            case ArchiveReading.Refused refused -> throw refused(refused.faults());
        };
    }

    private static PackHead head(Map<String, byte[]> files) {
        return PackHead.of(files)
                .orElseThrow(
                        () ->
                                new PackRefused(
                                        "pack.json: There is no pack here, or its head cannot be"
                                                + " read."));
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(PackArchive.LARGEST + 1);
            if (bytes.length > PackArchive.LARGEST) {
                throw new PackRefused("The file is larger than a pack can be.");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new PackRefused("The file is not there or cannot be read.");
        }
    }

    private static PackArchive whole(byte[] bytes) {
        return switch (PackArchive.read(bytes)) {
            case ArchiveReading.Whole(PackArchive archive) -> archive;
            case ArchiveReading.Refused refused -> throw refused(refused.faults());
        };
    }

    private SoundPack sound(PackArchive archive) {
        PackHead head = head(archive.files());
        PackIdentity identity = head.identity();
        if (!identity.id().equals(archive.pack())
                || !identity.version().equals(archive.version().text())) {
            throw new PackRefused(
                    "manifest.json: The manifest is of another pack or version than pack.json.");
        }
        try (BuiltInContent content = BuiltInContent.open()) {
            if (head.isLocal()) {
                List<PackFault> faults =
                        new ContentChecker(content.folder())
                                .check(archive.files(), inForce.get(), today());
                refuse(faults);
                return new SoundPack(
                        archive,
                        identity,
                        Optional.ofNullable(head.area()),
                        Optional.empty(),
                        faults);
            }
            PackReading reading =
                    new PackLoader()
                            .read(archive.files(), content.folder().resolve("schema"), today());
            return switch (reading) {
                case PackReading.Sound sound ->
                        new SoundPack(
                                archive,
                                identity,
                                Optional.empty(),
                                Optional.of(sound.pathway()),
                                sound.faults());
                case PackReading.Refused refused -> throw refused(refused.faults());
            };
        }
    }

    private static void refuse(List<PackFault> faults) {
        if (faults.stream().anyMatch(fault -> fault.severity() == PackFault.Severity.ERROR)) {
            throw refused(faults);
        }
    }

    private static PackRefused refused(List<PackFault> faults) {
        return new PackRefused(faults.stream().map(PackFault::told).toList());
    }

    /** Writes a pack as one file. */
    public void write(SoundPack pack, Path file) {
        SmallFile.write(file, pack.archive().bytes());
    }

    /** The national pathway that is in force. */
    public Pathway pathway() {
        return inForce.get();
    }

    /**
     * What a local pack holds.
     *
     * @throws PackRefused when it is none, or does not fit the pathway that is in force
     */
    public LocalPack local(SoundPack pack) {
        try (BuiltInContent content = BuiltInContent.open()) {
            return content.localPack(pack.archive().files(), inForce.get(), today())
                    .orElseThrow(() -> new PackRefused("pack.json: This is no local pack."));
        }
    }

    /** The title of a step that is in force; its id when there is none. */
    public String title(StepId step) {
        return inForce.get().find(step).map(Step::title).orElse(step.value());
    }

    /** How one pack differs from another. */
    public static PackComparison compare(SoundPack before, SoundPack after) {
        return before.pathway().isPresent() && after.pathway().isPresent()
                ? PackComparison.between(before.pathway().get(), after.pathway().get())
                : PackComparison.ofFiles(before.archive().files(), after.archive().files());
    }

    /**
     * Looks at a pack that somebody wants to install; changes nothing.
     *
     * @param file a {@code .waymarkpack}
     */
    public Offer examine(Path file) {
        if (Files.isDirectory(file)) {
            throw new PackRefused(
                    "This is a folder. Make one file of it with “waymark content pack” first.");
        }
        SoundPack pack = read(file);
        String id = pack.identity().id();
        String national = inForce().id();
        if (pack.pathway().isPresent() && !id.equals(national)) {
            throw new PackRefused(
                    "pack.json: This is the pack “"
                            + id
                            + "”. This program shows the pathway “"
                            + national
                            + "” only.");
        }
        Optional<SoundPack> before = newest(id, pack.pathway().isPresent());
        PackVersion version = pack.archive().version();
        before.ifPresent(one -> notOlder(version, one.archive(), pack.archive()));
        LocalDate effective = pack.identity().effective();
        return new Offer(
                pack,
                kept.publishers().state(id, pack.archive().signer()),
                pack.archive().signer().map(PublisherKey::fingerprint),
                before.map(one -> one.identity().version()),
                before.map(one -> compare(one, pack))
                        .orElseGet(() -> PackComparison.ofFiles(Map.of(), pack.archive().files())),
                pack.pathway().map(this::losses).orElse(List.of()),
                effective.isAfter(today()) ? Optional.of(effective) : Optional.empty());
    }

    /** What lies over the pathway in force and could not lie over this one. */
    private List<String> losses(Pathway fresh) {
        try (BuiltInContent content = BuiltInContent.open()) {
            List<String> areas =
                    content.localPacks(fresh, today()).stream().map(LocalPack::area).toList();
            List<String> losses = new ArrayList<>();
            for (LocalPack pack : content.localPacks(inForce.get(), today())) {
                if (!areas.contains(pack.area())) {
                    losses.add(
                            "The local pack for "
                                    + pack.area()
                                    + " does not fit this version. It is left out until a newer"
                                    + " one is installed.");
                }
            }
            return losses;
        }
    }

    private static void notOlder(PackVersion version, PackArchive before, PackArchive offered) {
        int order = version.compareTo(before.version());
        if (order < 0) {
            throw new PackRefused(
                    "pack.json: This is version "
                            + version
                            + ", older than version "
                            + before.version()
                            + ", which is installed. An older version is never installed over a"
                            + " newer one.");
        }
        if (order == 0) {
            throw new PackRefused(
                    offered.digest().equals(before.digest())
                            ? "pack.json: Version " + version + " is installed already."
                            : "pack.json: This claims to be version "
                                    + version
                                    + ", which is installed, but says other things. A change needs"
                                    + " a new version.");
        }
    }

    /** The newest version of a pack that is installed or built in, whether it holds yet or not. */
    private Optional<SoundPack> newest(String id, boolean national) {
        List<SoundPack> all = new ArrayList<>();
        kept.installed(id).stream().flatMap(archive -> tried(archive).stream()).forEach(all::add);
        try (BuiltInContent content = BuiltInContent.open()) {
            Path folder =
                    national
                            ? content.folder().resolve(id)
                            : content.folder().resolve("local").resolve(id);
            if (Files.isDirectory(folder)) {
                all.add(packed(folder));
            }
        }
        return all.stream()
                .max((one, other) -> one.archive().version().compareTo(other.archive().version()));
    }

    private Optional<SoundPack> tried(PackArchive archive) {
        try {
            return Optional.of(sound(archive));
        } catch (PackRefused noLongerSound) {
            return Optional.empty();
        }
    }

    /**
     * Installs a pack: it is written to its own place, and only then noted as installed. The
     * versions before stay.
     *
     * @param trusted whether somebody said expressly that a {@link SignatureState#suspicious()}
     *     signature shall be taken
     */
    public void install(Offer offer, boolean trusted) {
        String id = offer.pack().identity().id();
        // Another window or command may have installed something meanwhile.
        SignatureState now = kept.publishers().state(id, offer.pack().archive().signer());
        if (now.suspicious() && !trusted) {
            throw new PackRefused("signature.json: " + now.words());
        }
        newest(id, offer.pack().pathway().isPresent())
                .ifPresent(
                        one ->
                                notOlder(
                                        offer.pack().archive().version(),
                                        one.archive(),
                                        offer.pack().archive()));
        kept.publishers().trust(id, offer.pack().archive().signer());
        kept.install(offer.pack().archive());
        changed.run();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
