package org.waymark.journal;

import java.security.PrivateKey;
import java.util.UUID;

/**
 * The person who signs while a notebook is open.
 *
 * @param person their id, as it stands in the entry that enrolled them
 * @param key their Ed25519 key
 */
public record Author(UUID person, PrivateKey key) {
    @Override
    public String toString() {
        return "Author[" + person + "]";
    }
}
