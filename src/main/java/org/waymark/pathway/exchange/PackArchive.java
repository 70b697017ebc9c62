package org.waymark.pathway.exchange;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.PackFault;
import org.waymark.pathway.PackNames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A pack as one file, in memory. The same files always give the same bytes. Unchanging; may be used
 * from any thread.
 */
public final class PackArchive {

    /** How the names of such files end. */
    public static final String ENDING = ".waymarkpack";

    /** Largest file that can be one, in bytes; longer ones need not be read. */
    public static final int LARGEST = StrictZip.MAX_ARCHIVE;

    private final Manifest manifest;
    private final SortedMap<String, byte[]> files;
    private final @Nullable PackSignature signature;

    private PackArchive(
            Manifest manifest, SortedMap<String, byte[]> files, @Nullable PackSignature signature) {
        this.manifest = manifest;
        this.files = files;
        this.signature = signature;
    }

    /**
     * Packs files that were checked before.
     *
     * @param pack id of the pack
     * @param version its version
     * @param files bytes by name, with {@code /}
     */
    public static ArchiveReading of(String pack, PackVersion version, Map<String, byte[]> files) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        try {
            sorted.keySet().forEach(PackArchive::readable);
        } catch (Refusal refused) {
            return new ArchiveReading.Refused(List.of(refused.fault()));
        }
        // Reading it back puts it to every test that the one who installs it will put it to.
        return read(new PackArchive(Manifest.of(pack, version, sorted), sorted, null).bytes());
    }

    /**
     * Reads an archive that may come from anybody.
     *
     * @param bytes the whole file
     */
    public static ArchiveReading read(byte[] bytes) {
        try {
            SequencedMap<String, byte[]> all = StrictZip.read(bytes);
            byte[] manifestBytes = all.remove(Manifest.NAME);
            if (manifestBytes == null) {
                throw new Refusal(
                        Manifest.NAME,
                        "There is no manifest. Make the pack with “waymark content pack”.");
            }
            byte[] signatureBytes = all.remove(PackSignature.NAME);
            Manifest manifest = Manifest.read(manifestBytes);
            PackSignature signature =
                    signatureBytes == null
                            ? null
                            : PackSignature.read(signatureBytes, manifestBytes);
            List<PackFault> faults = differences(manifest, all);
            if (!faults.isEmpty()) {
                return new ArchiveReading.Refused(faults);
            }
            all.keySet().forEach(PackArchive::readable);
            return new ArchiveReading.Whole(
                    new PackArchive(manifest, new TreeMap<>(all), signature));
        } catch (Refusal refused) {
            return new ArchiveReading.Refused(List.of(refused.fault()));
        }
    }

    private static void readable(String name) {
        PackNames.refusal(name)
                .ifPresent(
                        reason -> {
                            throw new Refusal(name, reason);
                        });
        if (!name.endsWith(".json") && !name.endsWith(".md")) {
            throw new Refusal(
                    name,
                    "A pack holds words as .json and .md files; no scripts, pictures or archives.");
        }
        if (name.equals(Manifest.NAME) || name.equals(PackSignature.NAME)) {
            throw new Refusal(name, "This name is kept for the archive's own files.");
        }
    }

    private static List<PackFault> differences(Manifest manifest, Map<String, byte[]> files) {
        List<PackFault> faults = new ArrayList<>();
        UnaryOperator<String> shown = PackNames::shown;
        for (Map.Entry<String, String> listed : manifest.digests().entrySet()) {
            byte[] bytes = files.get(listed.getKey());
            if (bytes == null) {
                faults.add(
                        fault(
                                shown.apply(listed.getKey()),
                                "The manifest names this file, but it is missing."));
            } else if (!Manifest.sha256(bytes).equals(listed.getValue())) {
                faults.add(
                        fault(
                                shown.apply(listed.getKey()),
                                "This is not the file that the manifest names: its SHA-256 is"
                                        + " another."));
            }
        }
        for (String name : files.keySet()) {
            if (!manifest.digests().containsKey(name)) {
                faults.add(fault(shown.apply(name), "The manifest does not name this file."));
            }
        }
        return faults;
    }

    private static PackFault fault(String file, String reason) {
        return new PackFault(PackFault.Severity.ERROR, file, 0, reason);
    }

    /** The whole file: manifest first, then the signature, then the files by name. */
    public byte[] bytes() {
        SequencedMap<String, byte[]> all = new LinkedHashMap<>();
        all.put(Manifest.NAME, manifest.bytes());
        if (signature != null) {
            all.put(PackSignature.NAME, signature.bytes());
        }
        all.putAll(files);
        return StoredZip.of(all);
    }

    /** What is signed: the manifest as it stands in the archive. */
    public byte[] toSign() {
        return manifest.bytes();
    }

    /**
     * The same pack with a signature.
     *
     * @param signature 64 bytes over {@link #toSign()}
     * @throws IllegalArgumentException when this is no signature of that key
     */
    public PackArchive signed(PublisherKey key, byte[] signature) {
        if (!key.signed(toSign(), signature)) {
            throw new IllegalArgumentException("This is no signature by that key.");
        }
        return new PackArchive(
                manifest, files, new PackSignature(key, HexFormat.of().formatHex(signature)));
    }

    public String pack() {
        return manifest.pack();
    }

    public PackVersion version() {
        return new PackVersion(manifest.version());
    }

    /** Whose key signed it; empty when nobody's did. */
    public Optional<PublisherKey> signer() {
        return Optional.ofNullable(signature).map(PackSignature::key);
    }

    /** Lower-case hex SHA-256 of the manifest, which stands for all that the pack says. */
    public String digest() {
        return Manifest.sha256(manifest.bytes());
    }

    /** The files of the pack, without manifest and signature; not to be changed. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
