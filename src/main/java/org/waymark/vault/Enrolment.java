package org.waymark.vault;

import java.util.UUID;

/**
 * Somebody who can sign from now on; for the journal's {@code PersonEnrolled}.
 *
 * @param person their id
 * @param role in what role they sign
 * @param publicKey base64 of the X.509 SubjectPublicKeyInfo of their Ed25519 key
 */
public record Enrolment(UUID person, SignerRole role, String publicKey) {}
