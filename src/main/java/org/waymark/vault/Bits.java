package org.waymark.vault;

/** Groups of bits in an array of bytes, highest bit first. */
final class Bits {

    private Bits() {}

    static int read(byte[] bytes, int from, int count) {
        int value = 0;
        for (int bit = from; bit < from + count; bit++) {
            value = value << 1 | bytes[bit >> 3] >> (7 - (bit & 7)) & 1;
        }
        return value;
    }

    static void write(byte[] bytes, int from, int count, int value) {
        for (int i = 0; i < count; i++) {
            int bit = from + i;
            int mask = 1 << (7 - (bit & 7));
            boolean set = (value >> (count - 1 - i) & 1) == 1;
            bytes[bit >> 3] = (byte) (set ? bytes[bit >> 3] | mask : bytes[bit >> 3] & ~mask);
        }
    }
}
