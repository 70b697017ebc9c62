package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.BitSet;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

class MarkupTest {

    private static final BitSet DRAWABLE = Typeface.coverage();

    /** Line ends, hyphens and spaces that are drawn as their like, and the soft hyphen. */
    private static final BitSet SAME_LOOK = new BitSet();

    static {
        IntStream.of(0x85, 0xAD, 0x2010, 0x2011, 0x202F).forEach(SAME_LOOK::set);
    }

    @Property(tries = 500)
    void anyWordsAreReadBackAsTheyWouldBeDrawn(@ForAll("anyText") String words) throws Exception {
        String drawn = new DrawableText(DRAWABLE).of(words);
        Markup markup = new Markup(new DrawableText(DRAWABLE));
        String xhtml =
                markup.in("html", () -> markup.of("p", words, Markup.attribute("title", words)))
                        .xhtml();
        Document document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xhtml)));
        assertThat(document.getElementsByTagName("*").getLength()).isEqualTo(2);
        assertThat(document.getDocumentElement().getTextContent()).isEqualTo(drawn);
    }

    @Property(tries = 500)
    void everyCharacterIsDrawnOrToldByNumber(@ForAll("anyText") String words) {
        String drawn = new DrawableText(DRAWABLE).of(words);
        assertThat(drawn.codePoints()).allMatch(point -> point == '\n' || DRAWABLE.get(point));
        java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> !SAME_LOOK.get(point) && !Character.isWhitespace(point))
                .forEach(
                        point ->
                                assertThat(drawn)
                                        .containsAnyOf(
                                                new String(Character.toChars(point)),
                                                "U+%04X".formatted(point)));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings()
                        .withChars(
                                "<>&\"' ]!-[CDATA\u0000\u0007\u202E\u05D0\uD83D\uDE00e\u0301\t\r\n")
                        .ofMaxLength(60));
    }
}
