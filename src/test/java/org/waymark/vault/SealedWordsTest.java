package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

class SealedWordsTest {

    private static final UUID NOTEBOOK = UUID.randomUUID();
    private static final byte[] WORDS = "Robin said it again.".getBytes(StandardCharsets.UTF_8);

    private final SecretBytes key = SecretBytes.owning(filled(1));
    private final SealedWords sealed = SealedWords.seal(NOTEBOOK, key, WORDS);

    @Test
    void theNotebooksOwnKeyOpensThem() {
        assertThat(sealed.open(NOTEBOOK, key)).hasValue(WORDS);
    }

    @Test
    void neitherAnotherKeyNorAnotherNotebookOpensThem() {
        assertThat(sealed.open(NOTEBOOK, SecretBytes.owning(filled(2)))).isEmpty();
        assertThat(sealed.open(UUID.randomUUID(), key)).isEmpty();
    }

    @Test
    void whatTheyPrintTellsNothing() {
        assertThat(sealed).hasToString("SealedWords[withheld]");
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[Crypto.KEY_BYTES];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
