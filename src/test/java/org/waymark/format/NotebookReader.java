package org.waymark.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads a notebook by the letter of the page on its format, with nothing of the program's own: what
 * somebody else could write in another language in thirty years. The plain image of the book goes
 * only where the caller says.
 */
final class NotebookReader {

    private static final int PAGE = 4096;
    private static final int RESERVED = 80;
    private static final int IV = 16;
    private static final int SALT = 16;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Decoder BASE64 = Base64.getDecoder();

    private NotebookReader() {}

    /** Something is not as the page says. */
    static final class NotAsThePageSays extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAsThePageSays(String what) {
            super(what);
        }
    }

    /** One entry of the journal, its payload parsed. */
    record Entry(long seq, String kind, String author, JsonNode payload, String digest) {}

    /** What was opened and checked. */
    record Notebook(String person, String role, List<Entry> entries) {}

    /**
     * Opens the keyring with a secret, decrypts the main book and checks every page, digest,
     * signature and link.
     *
     * @param kind {@code passphrase} or {@code recovery}
     * @param work a folder for the plain image of the book
     */
    static Notebook read(Path folder, String kind, String secret, Path work)
            throws IOException, GeneralSecurityException, SQLException {
        ObjectNode keyring = (ObjectNode) JSON.readTree(folder.resolve("keyring.json").toFile());
        expect(keyring.get("format").asText().equals("waymark-keyring"), "format");
        expect(keyring.get("version").asInt() == 1, "version");
        JsonNode opened = open(keyring, kind, secret);
        byte[] key = BASE64.decode(opened.get("books").get("main").asText());
        checkSeal(keyring, key);
        Path plain = work.resolve("plain.db");
        Files.write(plain, decrypted(Files.readAllBytes(folder.resolve("main.db")), key));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plain)) {
            checkMarks(connection, keyring);
            return new Notebook(
                    opened.get("person").asText(),
                    opened.get("role").asText(),
                    journal(connection));
        }
    }

    private static JsonNode open(ObjectNode keyring, String kind, String secret)
            throws GeneralSecurityException, IOException {
        for (JsonNode slot : keyring.get("slots")) {
            if (slot.get("kind").asText().equals(kind)) {
                JsonNode kdf = slot.get("kdf");
                JsonNode wrap = slot.get("wrap");
                expect(kdf.get("name").asText().equals("argon2id"), "kdf");
                expect(kdf.get("version").asInt() == 19, "kdf version");
                expect(wrap.get("name").asText().equals("AES-256-GCM"), "wrap");
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        Cipher.DECRYPT_MODE,
                        new SecretKeySpec(slotKey(kdf, kind, secret), "AES"),
                        new GCMParameterSpec(128, BASE64.decode(wrap.get("nonce").asText())));
                cipher.updateAAD(
                        String.join(
                                        "|",
                                        "waymark-keyring/1",
                                        keyring.get("notebook").asText(),
                                        slot.get("id").asText(),
                                        kind,
                                        kdf.get("memoryKiB").asText(),
                                        kdf.get("iterations").asText(),
                                        kdf.get("parallelism").asText(),
                                        kdf.get("salt").asText())
                                .getBytes(StandardCharsets.UTF_8));
                return JSON.readTree(cipher.doFinal(BASE64.decode(wrap.get("sealed").asText())));
            }
        }
        throw new NotAsThePageSays("no slot of this kind");
    }

    private static byte[] slotKey(JsonNode kdf, String kind, String secret) {
        String input =
                kind.equals("recovery")
                        ? String.join(" ", secret.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        : Normalizer.normalize(secret, Normalizer.Form.NFKC);
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(kdf.get("version").asInt())
                        .withMemoryAsKB(kdf.get("memoryKiB").asInt())
                        .withIterations(kdf.get("iterations").asInt())
                        .withParallelism(kdf.get("parallelism").asInt())
                        .withSalt(BASE64.decode(kdf.get("salt").asText()))
                        .build());
        byte[] key = new byte[32];
        argon2.generateBytes(input.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static void checkSeal(ObjectNode keyring, byte[] mainKey)
            throws GeneralSecurityException, IOException {
        ObjectNode unsealed = keyring.deepCopy();
        byte[] seal = BASE64.decode(unsealed.remove("seal").asText());
        // HKDF of RFC 5869 for one block: extract without a salt, then expand.
        byte[] extracted = hmac("HmacSHA256", new byte[32], mainKey);
        byte[] sealKey =
                hmac(
                        "HmacSHA256",
                        extracted,
                        "waymark-keyring-seal\u0001".getBytes(StandardCharsets.UTF_8));
        expect(
                MessageDigest.isEqual(
                        seal, hmac("HmacSHA256", sealKey, JSON.writeValueAsBytes(unsealed))),
                "seal of the keyring");
    }

    /** SQLCipher 4 with a raw key, every page checked before it is decrypted. */
    private static byte[] decrypted(byte[] book, byte[] key) throws GeneralSecurityException {
        expect(book.length > 0 && book.length % PAGE == 0, "size of the book");
        byte[] salt = Arrays.copyOf(book, SALT);
        byte[] masked = salt.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= 0x3a;
        }
        byte[] hmacKey = pbkdf2(key, masked);
        byte[] plain = new byte[book.length];
        for (int page = 0; page < book.length / PAGE; page++) {
            int start = page * PAGE + (page == 0 ? SALT : 0);
            int iv = (page + 1) * PAGE - RESERVED;
            checkPage(book, hmacKey, page, start, iv);
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(book, iv, IV));
            cipher.doFinal(book, start, iv - start, plain, start);
        }
        byte[] magic = "SQLite format 3\u0000".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, plain, 0, magic.length);
        return plain;
    }

    private static void checkPage(byte[] book, byte[] hmacKey, int page, int start, int iv)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(hmacKey, "HmacSHA512"));
        mac.update(book, start, iv + IV - start);
        mac.update(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(page + 1).array());
        byte[] stored = Arrays.copyOfRange(book, iv + IV, (page + 1) * PAGE);
        expect(MessageDigest.isEqual(stored, mac.doFinal()), "page " + (page + 1));
    }

    /** PBKDF2 with HMAC-SHA-512, two rounds, for one block of 32 bytes. */
    private static byte[] pbkdf2(byte[] key, byte[] salt) throws GeneralSecurityException {
        byte[] first =
                hmac(
                        "HmacSHA512",
                        key,
                        ByteBuffer.allocate(salt.length + 4).put(salt).putInt(1).array());
        byte[] second = hmac("HmacSHA512", key, first);
        byte[] derived = new byte[32];
        for (int i = 0; i < derived.length; i++) {
            derived[i] = (byte) (first[i] ^ second[i]);
        }
        return derived;
    }

    private static void checkMarks(Connection connection, JsonNode keyring) throws SQLException {
        expect(number(connection, "pragma application_id") == 0x57594D4B, "application id");
        expect(number(connection, "pragma user_version") == 1, "user version");
        expect(
                number(connection, "select value from meta where name = 'epoch'")
                        == keyring.get("epoch").asLong(),
                "epoch");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma integrity_check")) {
            expect(row.next() && row.getString(1).equals("ok"), "integrity of the book");
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            expect(row.next(), sql);
            return row.getLong(1);
        }
    }

    private static List<Entry> journal(Connection connection)
            throws SQLException, GeneralSecurityException, IOException {
        List<Entry> entries = new ArrayList<>();
        Map<String, PublicKey> keys = new HashMap<>();
        String previous = "0".repeat(64);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from entry order by chain, seq")) {
            while (row.next()) {
                Entry entry = entry(row, previous, keys);
                expect(entry.seq() == entries.size() + 1, "entry " + (entries.size() + 1));
                entries.add(entry);
                previous = entry.digest();
            }
        }
        return entries;
    }

    private static Entry entry(ResultSet row, String previous, Map<String, PublicKey> keys)
            throws SQLException, GeneralSecurityException, IOException {
        long seq = row.getLong("seq");
        String what = "entry " + seq + ": ";
        String text = row.getString("payload");
        MessageDigest payloadDigest = MessageDigest.getInstance("SHA-256");
        payloadDigest.update(row.getBytes("payload_salt"));
        payloadDigest.update(text.getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().formatHex(payloadDigest.digest());
        expect(hex.equals(row.getString("payload_digest")), what + "payload digest");
        expect(previous.equals(row.getString("previous")), what + "link");
        byte[] header =
                String.join(
                                "\n",
                                "waymark-entry/1",
                                row.getString("id"),
                                row.getString("chain"),
                                row.getString("seq"),
                                row.getString("recorded_at"),
                                row.getString("author"),
                                row.getString("kind"),
                                row.getString("payload_digest"),
                                row.getString("previous"))
                        .getBytes(StandardCharsets.UTF_8);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(header));
        expect(digest.equals(row.getString("digest")), what + "digest");
        JsonNode payload = JSON.readTree(text);
        expect(payload.get("v").isInt(), what + "version");
        String author = row.getString("author");
        if (row.getString("kind").equals("PersonEnrolled")) {
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            BASE64.decode(payload.get("publicKey").asText())));
            // Whoever made the notebook enrolled themselves; everybody else was enrolled.
            expect(
                    keys.containsKey(author)
                            || seq == 1 && payload.get("person").asText().equals(author),
                    what + "enrolment");
            keys.put(payload.get("person").asText(), key);
        }
        expect(keys.containsKey(author), what + "author");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(keys.get(author));
        signature.update(header);
        expect(signature.verify(row.getBytes("signature")), what + "signature");
        return new Entry(seq, row.getString("kind"), author, payload, digest);
    }

    private static byte[] hmac(String algorithm, byte[] key, byte[] message)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(key, algorithm));
        return mac.doFinal(message);
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new NotAsThePageSays(what);
        }
    }
}
