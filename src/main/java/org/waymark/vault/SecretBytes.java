package org.waymark.vault;

import java.util.Arrays;

/** Bytes that are zeroed on close, and seen in this room only. One thread. */
public final class SecretBytes implements AutoCloseable {

    private final byte[] bytes;
    private boolean closed;

    private SecretBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Keeps a copy; the caller still has to wipe its own. */
    public static SecretBytes copyOf(byte[] bytes) {
        return new SecretBytes(bytes.clone());
    }

    /** Takes the array itself, which the caller must forget. */
    static SecretBytes owning(byte[] bytes) {
        return new SecretBytes(bytes);
    }

    /**
     * The array itself: to read within this room, never to keep or to change.
     *
     * @throws IllegalStateException after close
     */
    byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("These bytes were wiped.");
        }
        return bytes;
    }

    SecretBytes copy() {
        return copyOf(bytes());
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "SecretBytes[withheld]";
    }
}
