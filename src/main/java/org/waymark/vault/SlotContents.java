package org.waymark.vault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What is sealed in a slot: a small JSON object that holds every key its person may use. */
final class SlotContents {

    /** Buffers are not pooled, so that what passed through them does not linger for long. */
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private SlotContents() {}

    /** For the caller to wipe. */
    static byte[] write(UnlockedKeys keys) {
        WipedOutput bytes = new WipedOutput();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("person", keys.person().toString());
            json.writeStringField("role", keys.role().word());
            json.writeObjectFieldStart("books");
            for (BookName book : BookName.values()) {
                if (keys.bookKey(book).isPresent()) {
                    json.writeBinaryField(book.id(), keys.bookKey(book).get().bytes());
                }
            }
            json.writeEndObject();
            json.writeBinaryField("signing", keys.signingKey().bytes());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.takeAll();
    }

    /**
     * @param plain what was sealed; the caller wipes it
     * @throws IOException when it is not what {@link #write} writes
     */
    static UnlockedKeys read(byte[] plain) throws IOException {
        Map<BookName, SecretBytes> books = new EnumMap<>(BookName.class);
        @Nullable UUID person = null;
        @Nullable SignerRole role = null;
        @Nullable SecretBytes signing = null;
        try (JsonParser json = JSON.createParser(plain)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "person" -> person = UUID.fromString(json.getText());
                    case "role" -> role = role(json.getText());
                    case "books" -> readBooks(json, books);
                    case "signing" -> signing = SecretBytes.owning(json.getBinaryValue());
                    default -> expect(false);
                }
            }
            expect(json.nextToken() == null);
            if (person != null && role != null && signing != null) {
                expect(books.containsKey(BookName.MAIN) && Ed25519.isPrivateKey(signing.bytes()));
                return new UnlockedKeys(person, role, books, signing);
            }
            throw new IOException("incomplete");
        } catch (IOException | IllegalArgumentException e) {
            books.values().forEach(SecretBytes::close);
            if (signing != null) {
                signing.close();
            }
            // Without the cause, whose message may quote what was sealed.
            throw new IOException("These are not the contents of a slot.");
        }
    }

    private static void readBooks(JsonParser json, Map<BookName, SecretBytes> books)
            throws IOException {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            BookName book = book(json.currentName());
            json.nextToken();
            SecretBytes key = SecretBytes.owning(json.getBinaryValue());
            books.put(book, key);
            expect(key.bytes().length == Crypto.KEY_BYTES);
        }
    }

    private static BookName book(String id) throws IOException {
        return Arrays.stream(BookName.values())
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("unknown book"));
    }

    private static SignerRole role(String word) throws IOException {
        return Arrays.stream(SignerRole.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IOException("unknown role"));
    }

    private static void expect(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("unexpected");
        }
    }

    /** Large enough from the start never to leave a copy behind, and wiped when it is read. */
    private static final class WipedOutput extends ByteArrayOutputStream {

        WipedOutput() {
            super(4_096);
        }

        byte[] takeAll() {
            byte[] all = toByteArray();
            Arrays.fill(buf, (byte) 0);
            return all;
        }
    }
}
