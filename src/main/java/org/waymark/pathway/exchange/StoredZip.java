package org.waymark.pathway.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;

/**
 * Writes ZIP archives (PKWARE APPNOTE 6.3) of which the same files always give the same bytes, on
 * every computer: nothing is compressed, because what a compressor makes of it changes with its
 * version; no time of day, no owner, no extra field.
 */
final class StoredZip {

    /** 1 January 1980, the first day that a ZIP archive can tell. */
    static final short FIRST_DAY = 0x21;

    /** Names are UTF-8; ours are ASCII, which is the same. */
    static final short UTF_8_NAMES = 0x0800;

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_SIZE = 30;
    static final int CENTRAL_SIZE = 46;
    static final int END_SIZE = 22;
    static final short STORED = 0;

    /** Version 1.0 of the format is all that a stored file needs. */
    private static final short NEEDED = 10;

    private StoredZip() {}

    /**
     * @param files bytes by name, in the order in which they shall stand
     */
    static byte[] of(SequencedMap<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] name = file.getKey().getBytes(StandardCharsets.US_ASCII);
            byte[] bytes = file.getValue();
            int offset = body.size();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            ByteBuffer common =
                    buffer(26)
                            .putShort(NEEDED)
                            .putShort(UTF_8_NAMES)
                            .putShort(STORED)
                            .putShort((short) 0)
                            .putShort(FIRST_DAY)
                            .putInt((int) sum.getValue())
                            .putInt(bytes.length)
                            .putInt(bytes.length)
                            .putShort((short) name.length)
                            .putShort((short) 0);
            body.writeBytes(buffer(4).putInt(LOCAL).array());
            body.writeBytes(common.array());
            body.writeBytes(name);
            body.writeBytes(bytes);
            directory.writeBytes(buffer(6).putInt(CENTRAL).putShort(NEEDED).array());
            directory.writeBytes(common.array());
            directory.writeBytes(buffer(14).putInt(10, offset).array());
            directory.writeBytes(name);
        }
        int start = body.size();
        body.writeBytes(directory.toByteArray());
        body.writeBytes(
                buffer(END_SIZE)
                        .putInt(END)
                        .putInt(0)
                        .putShort((short) files.size())
                        .putShort((short) files.size())
                        .putInt(directory.size())
                        .putInt(start)
                        .putShort((short) 0)
                        .array());
        return body.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
