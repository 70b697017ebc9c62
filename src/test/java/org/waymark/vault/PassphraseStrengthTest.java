package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.SecureRandom;
import java.util.List;

class PassphraseStrengthTest {

    private final PassphraseStrength strength = new PassphraseStrength();

    @Test
    void fiveRandomWordsAreStrong() {
        String words = String.join(" ", new PassphraseWords(new SecureRandom()).propose());

        assertThat(judge(words)).isInstanceOf(PassphraseStrength.Strong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234!",
                "qwertyuiopasdf",
                "aaaaaaaaaaaaaaaa",
                "alice14/07/1989",
                "abcdefghijklmnop"
            })
    void whatPeopleTryFirstIsNotAccepted(String typed) {
        PassphraseStrength.Verdict verdict = judge(typed);

        assertThat(verdict.accepted()).isFalse();
        assertThat(verdict.words()).doesNotContain(typed).contains("It ");
    }

    @Test
    void noRuleAsksForCapitalsDigitsOrSigns() {
        assertThat(judge("wobbly lantern under quiet thistles").accepted()).isTrue();
    }

    @Test
    void elevenCharactersAreTooFewWhateverTheyAre() {
        assertThat(judge("x7#Kq!z9$Wp")).isEqualTo(new PassphraseStrength.TooShort(11));
    }

    @Test
    void theCharitysNameCountsForNothing() {
        String typed = "Riverbank Trust Riverbank";

        assertThat(judge(typed, "Riverbank Trust").accepted()).isFalse();
        assertThat(judge("RiverbankTrust1", "Riverbank Trust").accepted()).isFalse();
    }

    @Test
    void whatCannotBeUsedIsSaidAndAThousandCharactersAreJudgedAtOnce() {
        assertThat(judge("a line end at the end\n"))
                .isInstanceOf(PassphraseStrength.Unusable.class);
        assertThat(judge("wobbly lantern under quiet thistles ".repeat(28)).accepted()).isTrue();
    }

    private PassphraseStrength.Verdict judge(String typed, String... personal) {
        return strength.judge(typed.toCharArray(), List.of(personal));
    }
}
