package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.vault.KeyringFailure.KeyringBeyondBounds;
import org.waymark.vault.KeyringFailure.KeyringFromLaterVersion;
import org.waymark.vault.KeyringFailure.KeyringUnreadable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every way in which a keyring may be no keyring. */
class KeyringReaderTest {

    private static byte[] file;
    private static String text;
    private static SecretBytes mainKey;

    @BeforeAll
    static void makeOne(@TempDir Path place) throws Exception {
        Path folder = place.resolve("notebook");
        TestNotebook.make(folder);
        file = Files.readAllBytes(folder.resolve("keyring.json"));
        text = new String(file, StandardCharsets.UTF_8);
        try (UnlockedVault vault = TestNotebook.unlock(folder)) {
            mainKey = vault.keys().mainKey().copy();
        }
    }

    @Test
    void theWriterWritesWhatTheReaderRead() {
        assertThat(KeyringJson.file(KeyringReader.read(file))).isEqualTo(file);
        assertThat(text).startsWith("{\"format\":\"waymark-keyring\",\"version\":1,");
        assertThat(text.replace("\"Recovery words\"", "")).doesNotContainAnyWhitespaces();
    }

    @Test
    void whiteSpaceBetweenMembersDoesNotMatter() {
        Keyring spaced =
                KeyringReader.read(
                        text.replace(",\"", " ,\n  \"").getBytes(StandardCharsets.UTF_8));

        assertThat(spaced).isEqualTo(KeyringReader.read(file));
        assertThat(KeyringSeal.matches(spaced, mainKey)).isTrue();
    }

    /** Exhaustive: each of the file's bits, one after the other. */
    @Test
    void aFlippedBitAnywhereIsFoundByTheReaderOrTheSeal() {
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] flipped = file.clone();
            flipped[bit >> 3] ^= (byte) (1 << (bit & 7));
            assertThat(isAcceptedWithItsSeal(flipped)).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void aFileCutShortAnywhereIsRefused() {
        for (int length = 0; length < file.length; length++) {
            assertThat(isAcceptedWithItsSeal(java.util.Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON at all",
                "null",
                "[]",
                "{}",
                "{\"format\":\"waymark-keyring\"}",
                "{\"format\":\"something-else\",\"version\":1}",
                "{\"format\":\"waymark-keyring\",\"version\":\"1\"}",
                "{\"format\":\"waymark-keyring\",\"version\":1.0}",
                "{\"format\":\"waymark-keyring\",\"version\":0}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"format\":\"waymark-keyring\",\"version\":1,\"version\":1}"
            })
    void whatIsNoKeyringIsSaidToBeUnreadable(String content) {
        assertThat(failure(content)).isEqualTo(new KeyringUnreadable());
    }

    @Test
    void otherEncodingsAreNotGuessedAt() {
        assertThat(Failures.of(() -> KeyringReader.read(text.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(new KeyringUnreadable());
        assertThat(failure("\ufeff" + text)).isEqualTo(new KeyringUnreadable());
    }

    @Test
    void aLaterVersionIsToldApartWhateverElseItHolds() {
        assertThat(failure(text.replace("\"version\":1,", "\"version\":2,\"newThing\":[{}],")))
                .isEqualTo(new KeyringFromLaterVersion());
    }

    @ParameterizedTest
    @CsvSource({
        "memoryKiB, 65536, 8",
        "memoryKiB, 65536, 65535",
        "memoryKiB, 65536, 4194304",
        "memoryKiB, 65536, -65536",
        "memoryKiB, 65536, 4294967296",
        "memoryKiB, 65536, 99999999999999999999999",
        "iterations, 3, 2",
        "iterations, 3, 65",
        "iterations, 3, 2147483648",
        "parallelism, 1, 0",
        "parallelism, 1, 5",
        "parallelism, 1, 16777216",
        "epoch, 1, 0",
        "epoch, 1, 2147483648"
    })
    void absurdNumbersAreRefusedBeforeAnythingIsAllocated(String name, String was, String now) {
        String changed = text.replaceFirst("\"" + name + "\":" + was, "\"" + name + "\":" + now);

        assertThat(changed).isNotEqualTo(text);
        assertThat(failure(changed)).isEqualTo(new KeyringBeyondBounds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"passphrase\" | \"kind\":\"fingerprint\"",
                "\"argon2id\" | \"argon2i\"",
                "\"version\":19 | \"version\":16",
                "\"AES-256-GCM\" | \"AES-128-GCM\"",
                "\"label\":\"Lead\" | \"label\":\"Lead\",\"hint\":\"dog\"",
                "\"label\":\"Lead\", | ''",
                "\"label\":\"Lead\" | \"label\":\"Lead\\u000a\"",
                "\"label\":\"Lead\" | \"label\":7",
                "\"label\":\"Lead\" | \"label\":\"Lead\",\"label\":\"Lead\"",
                "\"epoch\":1 | \"epoch\":1.0",
                "\"epoch\":1 | \"epoch\":\"1\"",
                "\"file\":\"main.db\" | \"file\":\"../main.db\"",
                "\"file\":\"main.db\" | \"file\":\"restricted.db\"",
                "\"id\":\"main\" | \"id\":\"restricted\"",
                "{\"id\":\"main\",\"file\":\"main.db\"} |"
                    + " {\"id\":\"main\",\"file\":\"main.db\"},{\"id\":\"main\",\"file\":\"main.db\"}",
                "\"seal\":\" | \"seal\":\"*"
            })
    void whatTheFormatDoesNotKnowIsRefused(String was, String now) {
        String changed = text.replace(was, now);

        assertThat(changed).isNotEqualTo(text);
        assertThat(failure(changed)).isEqualTo(new KeyringUnreadable());
    }

    @Test
    void somethingAfterTheEndIsRefused() {
        assertThat(failure(text + "{}")).isEqualTo(new KeyringUnreadable());
        assertThat(failure(text + "\u0000")).isEqualTo(new KeyringUnreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"salt", "nonce", "seal"})
    void aValueOfAnotherLengthIsRefused(String name) {
        String shorter = text.replaceFirst("\"" + name + "\":\"....", "\"" + name + "\":\"");
        String longer = text.replaceFirst("\"" + name + "\":\"", "\"" + name + "\":\"AAAA");

        assertThat(failure(shorter)).isEqualTo(new KeyringBeyondBounds());
        assertThat(failure(longer)).isEqualTo(new KeyringBeyondBounds());
    }

    @Test
    void capitalsInAnIdAreRefused() {
        String id = text.substring(text.indexOf("\"notebook\":\"") + 12).substring(0, 36);

        // An id of digits only would have no capitals to test with; one in some millions does.
        String upper = id.toUpperCase(java.util.Locale.ROOT);
        org.junit.jupiter.api.Assumptions.assumeFalse(upper.equals(id));
        assertThat(failure(text.replace(id, upper))).isEqualTo(new KeyringUnreadable());
    }

    @Test
    void aSlotTwiceIsRefusedAndSoAreNineOrNone() {
        String slots = text.substring(text.indexOf("\"slots\":[") + 9, text.indexOf("],\"seal\""));

        assertThat(failure(text.replace(slots, slots + "," + slots)))
                .isEqualTo(new KeyringUnreadable());
        assertThat(failure(text.replace(slots, (slots + ",").repeat(4) + slots)))
                .isEqualTo(new KeyringBeyondBounds());
        assertThat(failure(text.replace(slots, ""))).isEqualTo(new KeyringUnreadable());
    }

    @Test
    void moreThanSixtyFourKibibytesAreRefused() {
        assertThat(failure(text + " ".repeat(65_536))).isEqualTo(new KeyringBeyondBounds());
    }

    private static boolean isAcceptedWithItsSeal(byte[] bytes) {
        try {
            return KeyringSeal.matches(KeyringReader.read(bytes), mainKey);
        } catch (VaultException e) {
            return false;
        }
    }

    private static VaultFailure failure(String content) {
        return Failures.of(() -> KeyringReader.read(content.getBytes(StandardCharsets.UTF_8)));
    }
}
