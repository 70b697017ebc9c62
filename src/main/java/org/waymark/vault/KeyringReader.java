package org.waymark.vault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.waymark.vault.Keyring.Slot;
import org.waymark.vault.KeyringFailure.KeyringBeyondBounds;
import org.waymark.vault.KeyringFailure.KeyringFromLaterVersion;
import org.waymark.vault.KeyringFailure.KeyringUnreadable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a keyring as a stranger's file: every member known, every one once, every value written the
 * one way there is, every number within its bounds before anything is allocated for it.
 */
final class KeyringReader {

    static final int MOST_BYTES = 64 * 1_024;

    private static final int MOST_SEALED_BYTES = 2_048;
    private static final int SEAL_BYTES = 32;
    private static final int LONGEST_LABEL = 64;

    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(8)
                                                    .maxNumberLength(40)
                                                    .maxStringLength(4_096)
                                                    .maxNameLength(64)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private KeyringReader() {}

    /**
     * @throws VaultException saying what is wrong with it
     */
    static Keyring read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw beyondBounds();
        }
        JsonNode root = parse(file);
        if (!root.isObject() || !Keyring.FORMAT.equals(root.path("format").textValue())) {
            throw unreadable();
        }
        // Before the members, which a later version may have changed.
        long version = number(root, "version");
        if (version > Keyring.VERSION) {
            throw new VaultException(new KeyringFromLaterVersion());
        }
        require(version == Keyring.VERSION);
        members(root, "format", "version", "notebook", "epoch", "books", "slots", "seal");
        long epoch = number(root, "epoch");
        if (epoch < 1 || epoch > Integer.MAX_VALUE) {
            throw beyondBounds();
        }
        return new Keyring(
                uuid(root, "notebook"),
                epoch,
                books(root.get("books")),
                slots(root.get("slots")),
                base64(root, "seal", SEAL_BYTES, SEAL_BYTES));
    }

    private static JsonNode parse(byte[] file) {
        try {
            // Decoded here, because Jackson would also guess at UTF-16 and UTF-32.
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return JSON.readTree(text);
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw unreadable();
        }
    }

    private static List<BookName> books(JsonNode array) {
        require(array.isArray());
        List<BookName> books = new ArrayList<>();
        for (JsonNode book : array) {
            members(book, "id", "file");
            books.add(book(text(book, "id"), text(book, "file")));
        }
        require(books.size() == new HashSet<>(books).size() && books.contains(BookName.MAIN));
        return books;
    }

    private static BookName book(String id, String file) {
        return Arrays.stream(BookName.values())
                .filter(name -> name.id().equals(id) && name.file().equals(file))
                .findFirst()
                .orElseThrow(KeyringReader::unreadable);
    }

    private static List<Slot> slots(JsonNode array) {
        require(array.isArray() && !array.isEmpty());
        if (array.size() > Keyring.MOST_SLOTS) {
            throw beyondBounds();
        }
        List<Slot> slots = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (JsonNode node : array) {
            Slot slot = slot(node);
            require(ids.add(slot.id()));
            slots.add(slot);
        }
        return slots;
    }

    private static Slot slot(JsonNode slot) {
        members(slot, "id", "kind", "label", "kdf", "wrap");
        JsonNode kdf = slot.get("kdf");
        members(kdf, "name", "version", "memoryKiB", "iterations", "parallelism", "salt");
        require(text(kdf, "name").equals("argon2id"));
        require(number(kdf, "version") == Argon2id.VERSION);
        JsonNode wrap = slot.get("wrap");
        members(wrap, "name", "nonce", "sealed");
        require(text(wrap, "name").equals("AES-256-GCM"));
        return new Slot(
                uuid(slot, "id"),
                kind(text(slot, "kind")),
                label(text(slot, "label")),
                cost(kdf),
                base64(kdf, "salt", Argon2id.SALT_BYTES, Argon2id.SALT_BYTES),
                base64(wrap, "nonce", Crypto.NONCE_BYTES, Crypto.NONCE_BYTES),
                base64(wrap, "sealed", Crypto.TAG_BYTES + 1, MOST_SEALED_BYTES));
    }

    private static KeyDerivationCost cost(JsonNode kdf) {
        long memory = number(kdf, "memoryKiB");
        long iterations = number(kdf, "iterations");
        long parallelism = number(kdf, "parallelism");
        if (!KeyDerivationCost.allowed(memory, iterations, parallelism)) {
            throw beyondBounds();
        }
        return new KeyDerivationCost((int) memory, (int) iterations, (int) parallelism);
    }

    private static SlotKind kind(String word) {
        return Arrays.stream(SlotKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(KeyringReader::unreadable);
    }

    private static String label(String label) {
        require(
                label.length() <= LONGEST_LABEL
                        && label.codePoints().noneMatch(Character::isISOControl));
        return label;
    }

    private static void members(JsonNode object, String... names) {
        require(object.isObject() && object.size() == names.length);
        for (String name : names) {
            require(object.has(name));
        }
    }

    private static String text(JsonNode object, String name) {
        String text = object.path(name).textValue();
        if (text == null) {
            throw unreadable();
        }
        return text;
    }

    private static long number(JsonNode object, String name) {
        JsonNode number = object.path(name);
        require(number.isIntegralNumber());
        if (!number.canConvertToLong()) {
            throw beyondBounds();
        }
        return number.longValue();
    }

    private static UUID uuid(JsonNode object, String name) {
        String text = text(object, name);
        try {
            UUID uuid = UUID.fromString(text);
            // Capitals and missing zeros would read as the same id and slip past the seal.
            require(uuid.toString().equals(text));
            return uuid;
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static String base64(JsonNode object, String name, int least, int most) {
        String text = text(object, name);
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length < least || bytes.length > most) {
                throw beyondBounds();
            }
            require(Base64.getEncoder().encodeToString(bytes).equals(text));
            return text;
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw unreadable();
        }
    }

    private static VaultException unreadable() {
        return new VaultException(new KeyringUnreadable());
    }

    private static VaultException beyondBounds() {
        return new VaultException(new KeyringBeyondBounds());
    }
}
