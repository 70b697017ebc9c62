package org.waymark.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.waymark.casework.EntryForm.SignChoice;

import java.util.List;

class ChosenSignsTest {

    private record Choosing(String domain, String sign, String words, int what) {}

    @Provide
    Arbitrary<List<Choosing>> choosing() {
        Arbitrary<String> domains = Arbitraries.of("child-physical", "strengths");
        Arbitrary<String> signs = Arbitraries.of("wetting", "time-alone");
        Arbitrary<String> words =
                Arbitraries.of("Holds = both / hands", "a\nb\r\nc", " ", "", "\u202Eabc 👩‍👧");
        return Combinators.combine(domains, signs, words, Arbitraries.integers().between(0, 2))
                .as(Choosing::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void whateverIsChosenComesBackFromADraft(@ForAll("choosing") List<Choosing> all) {
        ChosenSigns signs = new ChosenSigns(List.of());
        for (Choosing each : all) {
            signs =
                    switch (each.what()) {
                        case 0 -> signs.with(each.domain(), each.sign(), true);
                        case 1 -> signs.with(each.domain(), each.sign(), false);
                        default -> signs.inOwnWords(each.domain(), each.words());
                    };
        }

        assertThat(ChosenSigns.read(signs.text())).isEqualTo(signs);
        assertThat(signs.choices()).doesNotHaveDuplicates();
    }

    @Test
    void aGroupHasOneLineOfOwnWordsAndBlankOnesTakeItOut() {
        ChosenSigns signs =
                ChosenSigns.read("strengths/trusted-adult")
                        .inOwnWords("strengths", "Sings")
                        .inOwnWords("strengths", "Sings alone");

        assertThat(signs.choices())
                .containsExactly(
                        new SignChoice("strengths", "trusted-adult", ""),
                        new SignChoice("strengths", null, "Sings alone"));
        assertThat(signs.inOwnWords("strengths", " ").text()).isEqualTo("strengths/trusted-adult");
    }

    @Test
    void linesThatMakeNoSenseArePassedOver() {
        assertThat(ChosenSigns.read("\nnothing\n=words\n/sign\na/b").choices())
                .containsExactly(new SignChoice("a", "b", ""));
        assertThat(ChosenSigns.read("").choices()).isEmpty();
    }
}
