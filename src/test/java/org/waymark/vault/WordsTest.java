package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.vault.SecretFailure.RecoveryWordsMistyped;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

class WordsTest {

    private static final String LEGAL =
            "legal winner thank year wave sausage worth useful legal winner thank yellow";

    @ParameterizedTest
    @CsvSource({
        "bip39-english-words.txt,"
                + "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda",
        "eff-large-words.txt,6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522"
    })
    void theListsAreTheOnesThatWerePublished(String list, String digest) throws IOException {
        try (var stream = WordList.class.getResourceAsStream(list)) {
            assertThat(HexFormat.of().formatHex(Crypto.sha256(stream.readAllBytes())))
                    .isEqualTo(digest);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000,abandon abandon abandon abandon abandon abandon abandon"
                + " abandon abandon abandon abandon about",
        "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f," + LEGAL,
        "ffffffffffffffffffffffffffffffff,zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"
    })
    void wordsAreThoseOfTheStandardsVectors(String entropy, String words) {
        SecureRandom fixed = fixed(HexFormat.of().parseHex(entropy));

        assertThat(String.join(" ", RecoveryWords.generate(fixed).words())).isEqualTo(words);
    }

    @Property(tries = 300)
    void whatIsWrittenDownIsReadBack(@ForAll @Size(16) byte[] entropy) {
        RecoveryWords words = RecoveryWords.generate(fixed(entropy));

        assertThat(read(String.join(" ", words.words()))).isEqualTo(words.words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LEGAL Winner  thank\tyear\nwave sausage worth useful legal winner thank yellow ",
                "1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth 8. useful 9. legal"
                        + " 10. winner 11. thank 12. yellow",
                "“legal”, winner; thank – year. wave/sausage worth_useful legal winner thank"
                        + " yellow!",
                "ｌｅｇａｌ winner thank year wave sausage worth useful legal winner thank yellow"
            })
    void capitalsSpacesPunctuationAndNumbersDoNotMatter(String typed) {
        assertThat(String.join(" ", read(typed))).isEqualTo(LEGAL);
    }

    @Test
    void theWordThatIsNotInTheListIsTold() {
        assertThat(failure(LEGAL.replaceFirst("year", "yaer")))
                .isEqualTo(new RecoveryWordsMistyped(List.of(4), 12));
        assertThat(failure(LEGAL.replaceFirst("year", "years")).happened())
                .isEqualTo("Word 4 is not in the list of recovery words.");
    }

    @Test
    void aMissingWordIsTold() {
        assertThat(failure(LEGAL.replaceFirst(" yellow", "")).happened())
                .isEqualTo("There are twelve recovery words, and 11 were typed.");
    }

    @Test
    void twoWordsThatChangedPlacesAreTold() {
        String swapped = LEGAL.replaceFirst("wave sausage", "sausage wave");

        assertThat(failure(swapped)).isEqualTo(new RecoveryWordsMistyped(List.of(), 12));
    }

    @Test
    void aMegabyteIsNotLookedAt() {
        assertThat(RecoveryWords.read("zoo ".repeat(250_000).toCharArray()))
                .isInstanceOf(RecoveryReading.Mistyped.class);
    }

    @Test
    void recoveryWordsAreToldFromAPassphrase() {
        assertThat(Secret.typed(LEGAL.toCharArray())).isInstanceOf(RecoveryWords.class);
        assertThat(Secret.typed("legal winner thank year wave".toCharArray()))
                .isInstanceOf(Passphrase.class);
        assertThat(Failures.of(() -> Secret.typed(LEGAL.replace("wave", "wafe").toCharArray())))
                .isEqualTo(new RecoveryWordsMistyped(List.of(5), 12));
    }

    @Test
    void threeDifferentWordsAreTypedBack() {
        RecoveryWords words = RecoveryWords.generate(new SecureRandom());
        List<Integer> positions = RecoveryWords.positionsToTypeBack(new SecureRandom());

        assertThat(positions).hasSize(3).isSorted().doesNotHaveDuplicates();
        assertThat(positions).allMatch(position -> position >= 1 && position <= 12);
        for (int position : positions) {
            String word = words.words().get(position - 1);
            assertThat(words.isWordAt(position, " " + word.toUpperCase(Locale.ROOT) + "."))
                    .isTrue();
            assertThat(words.isWordAt(position, word + "s")).isFalse();
        }
    }

    @Test
    void aWordIsCompletedFromItsBeginning() {
        assertThat(RecoveryWords.startingWith(" Zo")).containsExactly("zone", "zoo");
        assertThat(RecoveryWords.startingWith("")).isEmpty();
    }

    @Test
    void wipedWordsCannotBeUsed() {
        RecoveryWords words = RecoveryWords.generate(new SecureRandom());
        words.close();

        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(words::keyInput);
        assertThat(words).hasToString("RecoveryWords[withheld]");
    }

    @Test
    void aDigestBecomesEightWordsOfElevenBits() {
        assertThat(WordCode.firstEight(HexFormat.of().parseHex("ff".repeat(32))))
                .containsOnly("zoo")
                .hasSize(8);
        assertThat(WordCode.firstEight(HexFormat.of().parseHex("7f".repeat(16))))
                .isEqualTo(List.of(LEGAL.split(" ")).subList(0, 8));
    }

    @Test
    void fiveWordsOfTheLongListAreProposed() {
        PassphraseWords words = new PassphraseWords(new SecureRandom());
        List<List<String>> proposals = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            proposals.add(words.propose());
        }

        assertThat(proposals)
                .allSatisfy(
                        proposal ->
                                assertThat(proposal)
                                        .hasSize(5)
                                        .allMatch(word -> WordList.EFF_LARGE.indexOf(word) >= 0));
        assertThat(new HashSet<>(proposals)).hasSize(50);
    }

    private static List<String> read(String typed) {
        return switch (RecoveryWords.read(typed.toCharArray())) {
            case RecoveryReading.Words(RecoveryWords words) -> words.words();
            case RecoveryReading.Mistyped mistyped -> throw new AssertionError(mistyped);
        };
    }

    private static VaultFailure failure(String typed) {
        return ((RecoveryReading.Mistyped) RecoveryWords.read(typed.toCharArray())).failure();
    }

    private static SecureRandom fixed(byte[] entropy) {
        return new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(entropy, 0, bytes, 0, bytes.length);
            }
        };
    }
}
