package org.waymark.vault;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Bytes that are zeroed on close. The array itself is handed only to code inside a call of {@link
 * #use}, which must not keep it. One thread.
 */
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
     * Lends the bytes.
     *
     * @throws IllegalStateException after close
     */
    <T> T use(Function<byte[], T> borrower) {
        return borrower.apply(bytes());
    }

    /** The array itself: to read within this room, never to keep or to change. */
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
