package org.waymark.vault;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What one slot opens: who signs, with which key, and the keys of the books. Wiped on close. */
public final class UnlockedKeys implements AutoCloseable {

    private final UUID person;
    private final SignerRole role;
    private final Map<BookName, SecretBytes> books;
    private final SecretBytes signing;

    /** Takes all secrets, and wipes them on close. */
    UnlockedKeys(
            UUID person, SignerRole role, Map<BookName, SecretBytes> books, SecretBytes signing) {
        this.person = person;
        this.role = role;
        this.books = new EnumMap<>(books);
        this.signing = signing;
    }

    /** A new person with a fresh signing key, who may open the same books as these keys. */
    UnlockedKeys newcomer(SignerRole newRole) {
        Map<BookName, SecretBytes> copies = new EnumMap<>(BookName.class);
        books.forEach((book, key) -> copies.put(book, key.copy()));
        return new UnlockedKeys(UUID.randomUUID(), newRole, copies, Ed25519.generate());
    }

    /** Who signs. */
    public UUID person() {
        return person;
    }

    public SignerRole role() {
        return role;
    }

    /** What the journal needs to know of who signs. */
    public Enrolment enrolment() {
        return new Enrolment(
                person, role, Base64.getEncoder().encodeToString(Ed25519.publicKey(signing)));
    }

    /** An Ed25519 signature, 64 bytes. */
    public byte[] sign(byte[] message) {
        return Ed25519.sign(signing, message);
    }

    /** The books that may be opened. */
    public Set<BookName> books() {
        return Set.copyOf(books.keySet());
    }

    Optional<SecretBytes> bookKey(BookName book) {
        return Optional.ofNullable(books.get(book));
    }

    SecretBytes mainKey() {
        return bookKey(BookName.MAIN).orElseThrow();
    }

    SecretBytes signingKey() {
        return signing;
    }

    @Override
    public void close() {
        books.values().forEach(SecretBytes::close);
        signing.close();
    }

    @Override
    public String toString() {
        return "UnlockedKeys[withheld]";
    }
}
