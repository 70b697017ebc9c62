package org.waymark.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void controlCharactersAreLeftOutAndCounted() {
        CleanText clean = CleanText.of("a\u0000b\u0002c\u009Fd\te\nf");
        assertThat(clean.text()).isEqualTo("abcd\te\nf");
        assertThat(clean.removed()).isEqualTo(3);
        assertThat(clean.told()).isEqualTo("3 characters that cannot be read were left out.");
    }

    @Test
    void halvesOfCharactersAreLeftOut() {
        assertThat(CleanText.of("a\uD83Db\uDE00c").text()).isEqualTo("abc");
    }

    @Test
    void emojiAndRightToLeftTextStay() {
        String text = "😀 שלום مرحبا \u200F\u202E e\u0301";
        assertThat(CleanText.of(text)).isEqualTo(new CleanText(text, 0));
    }

    @Test
    void lineEndsBecomeOneCharacter() {
        assertThat(CleanText.of("a\r\nb\rc\n").text()).isEqualTo("a\nb\nc\n");
    }
}
