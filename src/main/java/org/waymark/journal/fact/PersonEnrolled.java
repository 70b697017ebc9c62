package org.waymark.journal.fact;

import java.util.UUID;

/**
 * Somebody may sign from now on.
 *
 * @param person their id
 * @param name their name, as it stands under what they sign
 * @param role {@code lead}, {@code deputy}, {@code recorder}, or {@code recovery} for whoever opens
 *     the notebook with the recovery words
 * @param publicKey base64 of the X.509 SubjectPublicKeyInfo of their Ed25519 key
 */
public record PersonEnrolled(UUID person, String name, String role, String publicKey)
        implements Fact {
    @Override
    public String toString() {
        return "PersonEnrolled[" + person + "]";
    }
}
