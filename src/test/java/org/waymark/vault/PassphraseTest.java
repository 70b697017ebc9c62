package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.vault.SecretFailure.PassphraseRefused;
import org.waymark.vault.SecretFailure.PassphraseRefused.Reason;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

class PassphraseTest {

    @ParameterizedTest
    @CsvSource({
        "Café Zoë on the hill,Café Zoë on the hill",
        "ｆｕｌｌ width,full width",
        "ﬁne print,fine print",
        "non\u00a0breaking,non breaking"
    })
    void whatLooksTheSameGivesTheSameKey(String typed, String plain) {
        String decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);

        assertThat(keyInput(typed))
                .isEqualTo(keyInput(decomposed))
                .isEqualTo(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " leading and trailing ",
                "two  spaces",
                "CAPITALS",
                "סיסמה ארוכה",
                "🐎🔋📎👩‍👧"
            })
    void nothingElseIsChanged(String typed) {
        assertThat(keyInput(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pasted with its line end\n", "a\ttab", "\u0000", "line\u2028separator"})
    void whatCannotBeTypedIsRefused(String typed) {
        assertThat(refusal(typed)).isEqualTo(Reason.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \ud83d a horse", "\udc0e", "unknown \uffff", "\u0378"})
    void halfCharactersAndUnknownOnesAreRefused(String typed) {
        assertThat(refusal(typed)).isEqualTo(Reason.BROKEN_CHARACTER);
    }

    @Test
    void nothingIsNoPassphrase() {
        assertThat(refusal("")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aThousandAndTwentyFourCharactersAreTheMost() {
        assertThat(Passphrase.of("🐎".repeat(1_024).toCharArray()).length()).isEqualTo(1_024);
        assertThat(refusal("🐎".repeat(1_025))).isEqualTo(Reason.TOO_LONG);
        assertThat(refusal("x".repeat(1_000_000))).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void aWipedPassphraseCannotBeUsed() {
        Passphrase passphrase = Passphrase.of("correct horse".toCharArray());
        char[] inside = passphrase.characters();
        passphrase.close();

        assertThatIllegalStateException().isThrownBy(passphrase::keyInput);
        assertThat(inside).containsOnly('\0');
        assertThat(passphrase).hasToString("Passphrase[withheld]");
    }

    private static String keyInput(String typed) {
        try (Passphrase passphrase = Passphrase.of(typed.toCharArray());
                SecretBytes input = passphrase.keyInput()) {
            return new String(input.bytes(), StandardCharsets.UTF_8);
        }
    }

    private static Reason refusal(String typed) {
        return ((PassphraseRefused) Failures.of(() -> Passphrase.of(typed.toCharArray()))).reason();
    }
}
