package org.waymark.app.guidance;

import org.waymark.pathway.exchange.ArchiveReading;
import org.waymark.pathway.exchange.PackArchive;
import org.waymark.pathway.exchange.PublisherKey;
import org.waymark.vault.Passphrase;
import org.waymark.vault.SigningKey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** Makes the keys of publishers and signs packs with them. Takes a second of key derivation. */
public final class PackSigning {

    private static final int LARGEST_KEY = 16 * 1024;

    private final SecureRandom random;

    /**
     * @param random for keys and what protects them
     */
    public PackSigning(SecureRandom random) {
        this.random = random;
    }

    /**
     * Makes a key.
     *
     * @param file where it is to lie; must not exist yet
     * @param passphrase protects it; wiped by this call
     * @return the public half
     * @throws PackRefused when the file is there already or cannot be written
     * @throws org.waymark.vault.VaultException when the passphrase is too short
     */
    public PublisherKey newKey(Path file, char[] passphrase) {
        try (SigningKey key = SigningKey.generate();
                Passphrase secret = Passphrase.of(passphrase)) {
            key.write(file, secret, random);
            return publicKey(key);
        } catch (FileAlreadyExistsException taken) {
            throw new PackRefused(
                    "There is a file of that name already. A key is never written over one.");
        } catch (IOException refused) {
            throw new PackRefused("The key could not be written there. Nothing was changed.");
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Signs a pack in its place.
     *
     * @param pack a {@code .waymarkpack}; replaced whole
     * @param keyFile as {@link #newKey} made it
     * @param passphrase opens the key; wiped by this call
     * @return the key that signed it
     */
    public PublisherKey sign(Path pack, Path keyFile, char[] passphrase) {
        try (Passphrase secret = Passphrase.of(passphrase)) {
            PackArchive archive =
                    switch (PackArchive.read(bytes(pack, PackArchive.LARGEST))) {
                        case ArchiveReading.Whole(PackArchive whole) -> whole;
                        case ArchiveReading.Refused refused ->
                                throw new PackRefused(
                                        refused.faults().stream()
                                                .map(fault -> fault.told())
                                                .toList());
                    };
            try (SigningKey key =
                    SigningKey.open(bytes(keyFile, LARGEST_KEY), secret)
                            .orElseThrow(
                                    () ->
                                            new PackRefused(
                                                    "The key cannot be opened: the passphrase is"
                                                        + " wrong, or this is no key of the kind"
                                                        + " that signs packs. Nothing was"
                                                        + " changed."))) {
                PublisherKey signer = publicKey(key);
                SmallFile.write(pack, archive.signed(signer, key.sign(archive.toSign())).bytes());
                return signer;
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static byte[] bytes(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new PackRefused("The file is larger than it can be. Nothing was changed.");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new PackRefused(
                    "The pack or the key is not there or cannot be read. Nothing was changed.");
        }
    }

    private static PublisherKey publicKey(SigningKey key) {
        try {
            return PublisherKey.of(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(key.publicKey())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has Ed25519.", impossible);
        }
    }
}
