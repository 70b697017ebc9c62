package org.waymark.pathway.exchange;

import org.waymark.pathway.PackNames;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a ZIP archive that a stranger may have made, wholly in memory and within bounds that are
 * counted while it is unpacked. What two readers could understand in two ways is refused: the
 * headers of each file must agree with the directory, the files must lie one behind the other from
 * the first byte on, and nothing may stand between, before or behind them. The JDK's two readers
 * and Commons Compress each look at one of the two and trust it, so none of them serves here.
 */
final class StrictZip {

    /** Largest archive, in bytes. */
    static final int MAX_ARCHIVE = 34 * 1024 * 1024;

    /** Largest file of a pack, in bytes, as the page of the format says. */
    static final int MAX_FILE = 256 * 1024;

    /** Largest manifest: 4,000 files of one line each. */
    static final int MAX_MANIFEST = 2 * 1024 * 1024;

    /** Largest pack, in bytes. */
    static final long MAX_PACK = 32L * 1024 * 1024;

    /** Most files of a pack; manifest and signature come on top. */
    static final int MAX_FILES = 4_000;

    /** Plain words shrink to a fifth; nothing honest shrinks to a hundredth. */
    private static final int MAX_RATIO = 100;

    private static final short DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 8;
    private static final int KIND_OF_FILE = 0xF000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int LINK = 0xA000;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final int ZIP64 = 0xFFFFFFFF;

    private final ByteBuffer zip;
    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private long unpacked;

    private StrictZip(byte[] archive) {
        this.zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * @return bytes by name, in the order of the archive
     * @throws Refusal with place and reason
     */
    static SequencedMap<String, byte[]> read(byte[] archive) {
        StrictZip reader = new StrictZip(archive);
        reader.read();
        return reader.files;
    }

    private void read() {
        if (zip.limit() > MAX_ARCHIVE) {
            throw whole("The file is larger than a pack can be.");
        }
        int end = zip.limit() - StoredZip.END_SIZE;
        if (end < 0 || zip.getInt(end) != StoredZip.END) {
            throw whole(
                    "This is no pack, or only a part of one: the file does not end as a ZIP archive"
                            + " without a comment ends.");
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int size = zip.getInt(end + 12);
        int start = zip.getInt(end + 16);
        if (count == 0xFFFF || size == ZIP64 || start == ZIP64) {
            throw whole("The archive is of the ZIP64 kind, which no pack needs.");
        }
        if (zip.getInt(end + 4) != 0 || count != Short.toUnsignedInt(zip.getShort(end + 8))) {
            throw whole("The archive is a part of several.");
        }
        if (count > MAX_FILES + 2) {
            throw whole("The pack has more than 4,000 files.");
        }
        if (size < 0 || start < 0 || (long) start + size != end) {
            throw whole("The directory of the archive does not lie where it says.");
        }
        int at = start;
        int data = 0;
        for (int i = 0; i < count; i++) {
            if (at + StoredZip.CENTRAL_SIZE > end || zip.getInt(at) != StoredZip.CENTRAL) {
                throw whole("The directory of the archive breaks off.");
            }
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            if (at + StoredZip.CENTRAL_SIZE + nameLength > end) {
                throw whole("The directory of the archive breaks off.");
            }
            String name = text(at + StoredZip.CENTRAL_SIZE, nameLength);
            data = file(name, at, data, start);
            at += StoredZip.CENTRAL_SIZE + nameLength;
        }
        if (at != end || data != start) {
            throw whole("Something stands in the archive that its directory does not name.");
        }
        files.keySet().forEach(this::noFolder);
    }

    /** Reads one file; gives where the next one must begin. */
    private int file(String name, int record, int data, int limit) {
        named(name);
        kind(name, record);
        if (zip.getInt(record + 42) != data) {
            throw new Refusal(
                    name, "The file does not lie where the one before it ends; files may overlap.");
        }
        int nameLength = name.length();
        int header = StoredZip.LOCAL_SIZE + nameLength;
        if (data + header > limit || zip.getInt(data) != StoredZip.LOCAL) {
            throw new Refusal(name, "The file is cut off.");
        }
        boolean same =
                zip.slice(data + 4, 26).equals(zip.slice(record + 6, 26))
                        && text(data + StoredZip.LOCAL_SIZE, nameLength).equals(name);
        if (!same) {
            throw new Refusal(
                    name,
                    "What the archive's directory says of this file is not what stands at the file"
                            + " itself.");
        }
        int packed = zip.getInt(record + 20);
        int size = zip.getInt(record + 24);
        if (packed == ZIP64 || size == ZIP64) {
            throw new Refusal(name, "The file is of the ZIP64 kind, which no pack needs.");
        }
        if (packed < 0 || (long) data + header + packed > limit) {
            throw new Refusal(name, "The file is cut off.");
        }
        int most = name.equals(Manifest.NAME) ? MAX_MANIFEST : MAX_FILE;
        if (size < 0 || size > most) {
            throw new Refusal(name, "The file is larger than " + most / 1024 + " KiB.");
        }
        unpacked += size;
        if (unpacked > MAX_PACK + MAX_MANIFEST) {
            throw whole("The pack is larger than 32 MiB.");
        }
        byte[] bytes = bytes(name, record, data + header, packed, size);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if ((int) sum.getValue() != zip.getInt(record + 16)) {
            throw new Refusal(name, "The file is damaged: its sum is another.");
        }
        files.put(name, bytes);
        return data + header + packed;
    }

    private void named(String name) {
        if (name.endsWith("/")) {
            throw new Refusal(name, "The archive names a folder; a pack names only files.");
        }
        PackNames.refusal(name)
                .ifPresent(
                        reason -> {
                            throw new Refusal(name, reason);
                        });
        String before = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (before != null) {
            throw new Refusal(
                    name,
                    before.equals(name)
                            ? "The archive holds this file twice."
                            : "The name differs from “" + before + "” only in capitals.");
        }
    }

    private void kind(String name, int record) {
        int flags = Short.toUnsignedInt(zip.getShort(record + 8));
        if ((flags & ENCRYPTED) != 0) {
            throw new Refusal(name, "The file is encrypted; nobody could check what it says.");
        }
        if ((flags & SIZES_BEHIND) != 0) {
            throw new Refusal(
                    name, "The archive does not say how large the file is until it is unpacked.");
        }
        if ((flags & ~StoredZip.UTF_8_NAMES & ~0b110) != 0) {
            throw new Refusal(name, "The file is packed in a way that no pack needs.");
        }
        short method = zip.getShort(record + 10);
        if (method != StoredZip.STORED && method != DEFLATED) {
            throw new Refusal(name, "The file is packed in a way that no pack needs.");
        }
        int madeBy = Byte.toUnsignedInt(zip.get(record + 5));
        int mode = zip.getInt(record + 38) >>> 16 & KIND_OF_FILE;
        boolean tellsMode = madeBy == UNIX || madeBy == MAC;
        if (mode == LINK) {
            throw new Refusal(name, "This is a link; a pack has plain files.");
        }
        if (tellsMode && mode != 0 && mode != PLAIN_FILE) {
            throw new Refusal(name, "This is a special file; a pack has plain files.");
        }
        if (zip.getInt(record + 30) != 0 || zip.getShort(record + 34) != 0) {
            throw new Refusal(
                    name,
                    "The archive carries more about this file than a pack needs. Make it anew with"
                            + " “waymark content pack”.");
        }
    }

    private byte[] bytes(String name, int record, int from, int packed, int size) {
        byte[] there = new byte[packed];
        zip.get(from, there);
        if (zip.getShort(record + 10) == StoredZip.STORED) {
            if (packed != size) {
                throw new Refusal(name, "The file says two different sizes.");
            }
            return there;
        }
        if (size > 4096 && size / MAX_RATIO > packed) {
            throw new Refusal(name, "The file unpacks to more than a hundred times its size.");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(there);
            byte[] bytes = new byte[size];
            int read = 0;
            while (read < size && !inflater.finished()) {
                int more = inflater.inflate(bytes, read, size - read);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                read += more;
            }
            // One byte more than was said is one too many: a bomb says little and gives much.
            boolean more = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            if (more || read != size || !inflater.finished() || inflater.getRemaining() != 0) {
                throw new Refusal(name, "The file is not as large as the archive says.");
            }
            return bytes;
        } catch (DataFormatException _) {
            throw new Refusal(name, "The file cannot be unpacked.");
        } finally {
            inflater.end();
        }
    }

    /** No file may be the folder of another. */
    private void noFolder(String name) {
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            if (folded.containsKey(name.substring(0, slash).toLowerCase(Locale.ROOT))) {
                throw new Refusal(name, "A file of the pack has the name of this file's folder.");
            }
        }
    }

    private String text(int from, int length) {
        byte[] bytes = new byte[length];
        zip.get(from, bytes);
        // Each byte is one character here, so no two names can look the same.
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Refusal whole(String reason) {
        return new Refusal(".", reason);
    }
}
