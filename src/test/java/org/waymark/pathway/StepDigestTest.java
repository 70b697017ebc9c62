package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

class StepDigestTest {

    private static final StepId CHOOSE = new StepId("choose");

    @TempDir private Path folder;

    /** Written out by the letter of the page, so that a reader in thirty years can do the same. */
    @Test
    void theDigestIsThatOfTheCanonicalText() throws NoSuchAlgorithmException {
        String canonical =
                """
                waymark-step/1
                id>choose
                title>How bad is it?
                kind>decision
                stage>first>First
                strand>protect>Protection
                role>dsl>DSL
                law>act-one>Enquiries>An Act, section 1
                clock>answer>Answer>Within one working day.
                source>S01>A guide
                evidence>G>Read
                route>ring>Bad>It is bad.
                route>watch>Not so bad>It is not so bad.
                purpose>words>Decide >strong>today>words>, >emphasis>calmly>words>, by >link clock:answer>the answer>words>.
                do>words>Ask >link step:ring>somebody>words>.
                do>words>Read the page at >link https://csapathway.uk>the site>words>.
                do>words>Decide.
                record>words>Your reasons.
                record>words>What else you thought of.
                ask>words>What if I am wrong?
                ask>words>Who else is at risk?
                they-ask>words>What did the child say?\
                """
                        .replace('>', '\t');

        assertThat(new TinyPack().pathway(folder).step(CHOOSE).digest())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(
                                                        canonical.getBytes(
                                                                StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    steps/choose.md | title: How bad is it? | title: How good is it?
                    steps/choose.md | strand: protect | strand: protect # unchanged
                    steps/choose.md | label: Bad | label: Worse
                    steps/choose.md | when: It is bad. | when: It is worse.
                    steps/choose.md | to: watch | to: close
                    steps/choose.md | Decide **today** | Decide today
                    steps/choose.md | *calmly* | **calmly**
                    steps/choose.md | the answer](clock | an answer](clock
                    steps/choose.md | https://csapathway.uk | https://www.csapathway.uk
                    steps/choose.md | 3. Decide. | 3. Think.
                    steps/choose.md | - Your reasons. | - Your reason.
                    steps/choose.md | What if I am wrong | What if I was wrong
                    steps/choose.md | What did the child say | What did they say
                    clocks.json | Within one working day. | Within a working day.
                    pack.json | An Act, section 1 | An Act, section 2
                    sources.json | A guide | The guide
                    """)
    void theDigestChangesWithWhatIsShown(String file, String old, String by) {
        String before = new TinyPack().pathway(folder.resolve("a")).step(CHOOSE).digest();
        TinyPack changed = new TinyPack().replace(file, old, by);
        if (by.equals("to: close")) {
            changed.replace("steps/ring.md", "to: close", "to: watch");
        }

        String after = changed.pathway(folder.resolve("b")).step(CHOOSE).digest();

        if (by.endsWith("# unchanged")) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after).isNotEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    steps/choose.md | records: [decision] | records: [note, decision]
                    steps/choose.md | title: How bad is it? | title: "How bad is it?"
                    steps/choose.md | roles: [dsl] | 'roles: [ "dsl" ]'
                    steps/choose.md | 3. Decide. | '3.  Decide.   '
                    steps/choose.md | - Your reasons. | * Your reasons.
                    steps/ring.md | title: Ring them | title: Ring us
                    glossary.json | Where referrals go. | Where they go.
                    pack.json | A tiny pack | A small pack
                    """)
    void theDigestStaysWithWhatIsNotShownAtTheStep(String file, String old, String by) {
        assertThat(
                        new TinyPack()
                                .replace(file, old, by.replace("* Your", "- Your"))
                                .pathway(folder.resolve("b"))
                                .step(CHOOSE)
                                .digest())
                .isEqualTo(new TinyPack().pathway(folder.resolve("a")).step(CHOOSE).digest());
    }

    @Test
    void linesOfWindowsLeaveTheDigestAsItIs() {
        TinyPack windows = new TinyPack();
        windows.put("steps/choose.md", windows.text("steps/choose.md").replace("\n", "\r\n"));

        assertThat(windows.pathway(folder.resolve("b")).step(CHOOSE).digest())
                .isEqualTo(new TinyPack().pathway(folder.resolve("a")).step(CHOOSE).digest());
    }

    @Property(tries = 40)
    void twoTextsHaveOneDigestExactlyWhenTheyAreShownAlike(
            @ForAll("sentences") String one, @ForAll("sentences") String other) throws IOException {
        Step first = withPoint(one);
        Step second = withPoint(other);

        assertThat(first.digest().equals(second.digest()))
                .isEqualTo(first.doing().equals(second.doing()));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "child",
                        "told",
                        "**told**",
                        "*told*",
                        "[told](step:ring)",
                        "a  gap",
                        "é",
                        "[told](step:close)",
                        "1",
                        "**a** b",
                        "**a b**",
                        "a b")
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(words -> String.join(" ", words));
    }

    private static Step withPoint(String text) throws IOException {
        Path fresh = Files.createTempDirectory("waymark-digest");
        try {
            return new TinyPack()
                    .replace("steps/choose.md", "3. Decide.", "3. Say " + text + ".")
                    .pathway(fresh)
                    .step(CHOOSE);
        } finally {
            List<Path> made = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(fresh)) {
                walk.sorted(Comparator.reverseOrder()).forEach(made::add);
            }
            for (Path path : made) {
                Files.delete(path);
            }
        }
    }
}
