package org.waymark.journal;

import org.waymark.vault.UnlockedKeys;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The person who signs while a notebook is open.
 *
 * @param person their id, as it stands in the entry that enrolled them
 * @param signature makes their Ed25519 signature over a message, 64 bytes
 */
public record Author(UUID person, UnaryOperator<byte[]> signature) {

    /** The person whose passphrase or recovery words opened the keys. */
    public static Author of(UnlockedKeys keys) {
        return new Author(keys.person(), keys::sign);
    }

    @Override
    public String toString() {
        return "Author[" + person + "]";
    }
}
