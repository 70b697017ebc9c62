package org.waymark.vault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.waymark.vault.Keyring.Slot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a keyring: no white space, members in the order of the format page at every level. */
final class KeyringJson {

    private KeyringJson() {}

    /** The whole file. */
    static byte[] file(Keyring keyring) {
        return write(keyring, true);
    }

    /** What the seal is computed over: the file without its seal. */
    static byte[] withoutSeal(Keyring keyring) {
        return write(keyring, false);
    }

    private static byte[] write(Keyring keyring, boolean withSeal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("format", Keyring.FORMAT);
            json.writeNumberField("version", Keyring.VERSION);
            json.writeStringField("notebook", keyring.notebook().toString());
            json.writeNumberField("epoch", keyring.epoch());
            json.writeArrayFieldStart("books");
            for (BookName book : keyring.books()) {
                json.writeStartObject();
                json.writeStringField("id", book.id());
                json.writeStringField("file", book.file());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("slots");
            for (Slot slot : keyring.slots()) {
                write(json, slot);
            }
            json.writeEndArray();
            if (withSeal) {
                json.writeStringField("seal", keyring.seal());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Slot slot) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", slot.id().toString());
        json.writeStringField("kind", slot.kind().word());
        json.writeStringField("label", slot.label());
        json.writeObjectFieldStart("kdf");
        json.writeStringField("name", "argon2id");
        json.writeNumberField("version", Argon2id.VERSION);
        json.writeNumberField("memoryKiB", slot.cost().memoryKiB());
        json.writeNumberField("iterations", slot.cost().iterations());
        json.writeNumberField("parallelism", slot.cost().parallelism());
        json.writeStringField("salt", slot.salt());
        json.writeEndObject();
        json.writeObjectFieldStart("wrap");
        json.writeStringField("name", "AES-256-GCM");
        json.writeStringField("nonce", slot.nonce());
        json.writeStringField("sealed", slot.sealed());
        json.writeEndObject();
        json.writeEndObject();
    }
}
