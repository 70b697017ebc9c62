package org.waymark.fault;

import java.util.Arrays;

/** A file's bytes, as a disk may hold them. */
final class FileImage {

    private byte[] bytes;
    private int size;

    FileImage(byte[] bytes) {
        this.bytes = bytes.clone();
        this.size = bytes.length;
    }

    /** Puts part of some bytes where they belong; a gap before them reads as zeros. */
    void write(long offset, byte[] from, int start, int end) {
        int at = Math.toIntExact(offset);
        int last = at + end;
        if (last > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(last, bytes.length * 2));
        }
        System.arraycopy(from, start, bytes, at + start, end - start);
        size = Math.max(size, last);
    }

    void truncate(long newSize) {
        int target = Math.toIntExact(newSize);
        if (target < size) {
            Arrays.fill(bytes, target, size, (byte) 0);
        } else {
            bytes = target > bytes.length ? Arrays.copyOf(bytes, target) : bytes;
        }
        size = target;
    }

    byte[] content() {
        return Arrays.copyOf(bytes, size);
    }
}
