package org.waymark.pathway.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP archives that no honest program would write. */
final class ZipForger {

    private final List<Forged> entries = new ArrayList<>();
    byte[] before = new byte[0];
    byte[] between = new byte[0];
    byte[] behind = new byte[0];
    String comment = "";

    /** One entry: everything that its two headers say, to be changed at will. */
    static final class Forged {
        byte[] name;
        byte[] localName;
        byte[] stored;
        int method;
        int flags = 0x0800;
        int size;
        int localSize;
        int packed;
        int crc;
        int madeBy;
        int attributes;
        byte[] extra = new byte[0];
        byte[] data;
        int offset = -1;

        Forged(String name, byte[] data) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.data = data;
            this.stored = data;
            this.size = data.length;
            this.localSize = data.length;
            this.packed = data.length;
            CRC32 sum = new CRC32();
            sum.update(data);
            this.crc = (int) sum.getValue();
        }

        /** Compresses what it holds. */
        Forged deflated() {
            Deflater deflater = new Deflater(9, true);
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.end();
            stored = out.toByteArray();
            packed = stored.length;
            method = 8;
            return this;
        }
    }

    ZipForger add(String name, byte[] data) {
        return add(name, data, _ -> {});
    }

    ZipForger add(String name, byte[] data, Consumer<Forged> forging) {
        Forged forged = new Forged(name, data);
        forging.accept(forged);
        entries.add(forged);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Forged one : entries) {
            int offset = one.offset >= 0 ? one.offset : out.size();
            out.writeBytes(
                    buffer(30)
                            .putInt(0x04034b50)
                            .putShort((short) 10)
                            .putShort((short) one.flags)
                            .putShort((short) one.method)
                            .putInt(0x00210000)
                            .putInt(one.crc)
                            .putInt(one.packed)
                            .putInt(one.localSize)
                            .putShort((short) one.localName.length)
                            .putShort((short) one.extra.length)
                            .array());
            out.writeBytes(one.localName);
            out.writeBytes(one.extra);
            out.writeBytes(one.stored);
            directory.writeBytes(
                    buffer(46)
                            .putInt(0x02014b50)
                            .put((byte) 10)
                            .put((byte) one.madeBy)
                            .putShort((short) 10)
                            .putShort((short) one.flags)
                            .putShort((short) one.method)
                            .putInt(0x00210000)
                            .putInt(one.crc)
                            .putInt(one.packed)
                            .putInt(one.size)
                            .putShort((short) one.name.length)
                            .putShort((short) one.extra.length)
                            .putShort((short) 0)
                            .putShort((short) 0)
                            .putShort((short) 0)
                            .putInt(one.attributes)
                            .putInt(offset)
                            .array());
            directory.writeBytes(one.name);
            directory.writeBytes(one.extra);
        }
        out.writeBytes(between);
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(
                buffer(22)
                        .putInt(0x06054b50)
                        .putInt(0)
                        .putShort((short) entries.size())
                        .putShort((short) entries.size())
                        .putInt(directory.size())
                        .putInt(start)
                        .putShort((short) comment.length())
                        .array());
        out.writeBytes(comment.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(behind);
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
