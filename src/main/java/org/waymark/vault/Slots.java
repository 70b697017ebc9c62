package org.waymark.vault;

import org.jspecify.annotations.Nullable;
import org.waymark.vault.Keyring.Slot;
import org.waymark.vault.SecretFailure.WrongSecret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Seals keys into slots, and opens them. */
final class Slots {

    private final SecureRandom random;

    Slots(SecureRandom random) {
        this.random = random;
    }

    /** A slot that the secret opens, with a salt and a nonce of its own. */
    Slot seal(
            UUID notebook, UUID id, Secret secret, KeyDerivationCost cost, UnlockedKeys contents) {
        byte[] salt = randomBytes(Argon2id.SALT_BYTES);
        byte[] nonce = randomBytes(Crypto.NONCE_BYTES);
        Slot unsealed =
                new Slot(
                        id,
                        secret.kind(),
                        contents.role().title(),
                        cost,
                        Base64.getEncoder().encodeToString(salt),
                        Base64.getEncoder().encodeToString(nonce),
                        "");
        byte[] plain = SlotContents.write(contents);
        try (SecretBytes input = secret.keyInput();
                SecretBytes key = Argon2id.derive(input, salt, cost)) {
            byte[] sealed = Crypto.seal(key.bytes(), nonce, associated(notebook, unsealed), plain);
            return new Slot(
                    id,
                    unsealed.kind(),
                    unsealed.label(),
                    cost,
                    unsealed.salt(),
                    unsealed.nonce(),
                    Base64.getEncoder().encodeToString(sealed));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * Tries the secret on every slot of its kind, also after one has opened, so that the time tells
     * nothing.
     *
     * @throws VaultException when none opens
     */
    Unlocked unlock(Keyring keyring, Secret secret) {
        @Nullable Unlocked unlocked = null;
        try (SecretBytes input = secret.keyInput()) {
            for (Slot slot : keyring.slots()) {
                if (slot.kind() == secret.kind()) {
                    Optional<UnlockedKeys> keys = open(keyring.notebook(), slot, input);
                    if (keys.isPresent() && unlocked == null) {
                        unlocked = new Unlocked(slot.id(), keys.get());
                    } else {
                        keys.ifPresent(UnlockedKeys::close);
                    }
                }
            }
        } catch (RuntimeException e) {
            if (unlocked != null) {
                unlocked.keys().close();
            }
            throw e;
        }
        if (unlocked == null) {
            throw new VaultException(new WrongSecret());
        }
        return unlocked;
    }

    private static Optional<UnlockedKeys> open(UUID notebook, Slot slot, SecretBytes input) {
        byte[] salt = Base64.getDecoder().decode(slot.salt());
        try (SecretBytes key = Argon2id.derive(input, salt, slot.cost())) {
            return open(notebook, slot, key.bytes());
        }
    }

    static Optional<UnlockedKeys> open(UUID notebook, Slot slot, byte[] key) {
        Optional<byte[]> plain =
                Crypto.open(
                        key,
                        Base64.getDecoder().decode(slot.nonce()),
                        associated(notebook, slot),
                        Base64.getDecoder().decode(slot.sealed()));
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SlotContents.read(plain.get()));
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(plain.get(), (byte) 0);
        }
    }

    /** Ties what is sealed to its notebook, its slot and the cost of its key derivation. */
    private static byte[] associated(UUID notebook, Slot slot) {
        return String.join(
                        "|",
                        "waymark-keyring/1",
                        notebook.toString(),
                        slot.id().toString(),
                        slot.kind().word(),
                        Integer.toString(slot.cost().memoryKiB()),
                        Integer.toString(slot.cost().iterations()),
                        Integer.toString(slot.cost().parallelism()),
                        slot.salt())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /**
     * What a secret opened.
     *
     * @param slot the slot's id
     * @param keys for the receiver to close
     */
    record Unlocked(UUID slot, UnlockedKeys keys) {}
}
