package org.waymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.AreasChosen;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.DirectoryNumberConfirmed;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.GuidanceKept;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.SignNoted;
import org.waymark.journal.fact.StatusHeld;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

class FactJsonTest {

    private static final UUID CASE = UUID.fromString("018f5c1e-0000-7000-8000-00000000000a");

    private final FactJson json = new FactJson();

    @Provide
    Arbitrary<Fact> facts() {
        return Facts.any();
    }

    @Property(tries = 2000)
    void everyFactComesBackAsItWas(@ForAll("facts") Fact fact) {
        assertThat(json.read(FactJson.kindOf(fact), json.write(fact))).isEqualTo(fact);
    }

    @Test
    void aNoteIsWrittenAsTheFormatSays() {
        NoteMade note =
                new NoteMade(
                        CASE,
                        "q-threshold",
                        new Guidance("csa-pathway", "2026.11", "ab"),
                        new Happened("2026-11-09T14:05", null, Happened.Precision.EXACT),
                        "Seen \"today\"",
                        List.of(CASE),
                        null,
                        "No",
                        null,
                        null,
                        "mother");

        assertThat(json.write(note))
                .isEqualTo(
                        "{\"v\":1,\"case\":\"018f5c1e-0000-7000-8000-00000000000a\","
                                + "\"step\":\"q-threshold\",\"guidance\":{\"pack\":\"csa-pathway\","
                                + "\"version\":\"2026.11\",\"digest\":\"ab\"},"
                                + "\"happened\":{\"from\":\"2026-11-09T14:05\",\"to\":null,"
                                + "\"precision\":\"exact\"},\"text\":\"Seen \\\"today\\\"\","
                                + "\"people\":[\"018f5c1e-0000-7000-8000-00000000000a\"],"
                                + "\"significance\":null,\"words\":\"No\",\"asked\":null,"
                                + "\"opinion\":null,\"source\":\"mother\"}");
    }

    @Test
    void whoSomebodyIsIsWrittenAsTheFormatSays() {
        PersonDescribed described =
                new PersonDescribed(
                        CASE,
                        "Robin",
                        null,
                        9,
                        Details.none()
                                .with(Detail.GP, new Said(Said.Knowledge.NOT_ASKED, "no time"))
                                .with(Detail.FIRST_LANGUAGE, Said.known("Urdu")),
                        null);

        assertThat(json.write(described))
                .isEqualTo(
                        "{\"v\":1,\"person\":\"018f5c1e-0000-7000-8000-00000000000a\","
                                + "\"name\":\"Robin\",\"knownAs\":null,\"age\":9,"
                                + "\"details\":{\"firstLanguage\":{\"knowledge\":\"known\","
                                + "\"text\":\"Urdu\"},\"gp\":{\"knowledge\":\"notAsked\","
                                + "\"text\":\"no time\"}},\"note\":null}");
    }

    @Test
    void aPlanAndATieAreWrittenAsTheFormatSays() {
        assertThat(
                        json.write(
                                new StatusHeld(
                                        CASE,
                                        CASE,
                                        StatusHeld.Kind.CHILD_PROTECTION,
                                        "2026-10",
                                        null,
                                        null,
                                        null)))
                .endsWith(
                        "\"kind\":\"childProtection\",\"from\":\"2026-10\",\"to\":null,"
                                + "\"detail\":null,\"mistake\":null}");
        assertThat(
                        json.write(
                                new PersonRelated(
                                        CASE,
                                        CASE,
                                        "mother",
                                        PersonRelated.Responsibility.HOLDS,
                                        PersonRelated.Home.SOME_OF_THE_TIME,
                                        null)))
                .endsWith(
                        "\"kinship\":\"mother\",\"responsibility\":\"holds\","
                                + "\"home\":\"someOfTheTime\",\"restriction\":null}");
    }

    @Test
    void anAnswerThatIsKnownWithoutWordsIsRefused() {
        String person = "\"person\":\"" + CASE + "\",\"name\":null,\"knownAs\":null,";
        for (String details :
                List.of(
                        "{\"gp\":{\"knowledge\":\"known\",\"text\":null}}",
                        "{\"gp\":{\"knowledge\":\"guessed\",\"text\":null}}",
                        "{\"shoeSize\":{\"knowledge\":\"known\",\"text\":\"4\"}}",
                        "{\"gp\":\"Dr Ames\"}")) {
            String payload =
                    "{\"v\":1,"
                            + person
                            + "\"age\":null,\"details\":"
                            + details
                            + ",\"note\":null}";
            assertThatThrownBy(() -> json.read("PersonDescribed", payload))
                    .as(details)
                    .isInstanceOf(MalformedFactException.class);
        }
    }

    @Test
    void anObservationIsWrittenAsTheFormatSays() {
        ObservationMade observation =
                new ObservationMade(
                        CASE,
                        "signs",
                        new Guidance("csa-pathway", "2026.11", "ab"),
                        new Happened("2026-11-09", null, Happened.Precision.DAY),
                        "Shorts were wet.",
                        List.of(CASE),
                        null,
                        List.of(
                                new SignNoted(
                                        "child-physical",
                                        "The child: body and health",
                                        "toileting-change",
                                        "New wetting",
                                        "It begins suddenly",
                                        null),
                                new SignNoted("strengths", "Strengths", null, "Sings", null, null)),
                        "cd",
                        Account.HowKnown.TOLD_BY_OTHER,
                        "Liz T., coach",
                        null,
                        "Pitch",
                        null,
                        "Third time",
                        null,
                        "A new baby",
                        null);

        assertThat(json.write(observation))
                .endsWith(
                        "\"text\":\"Shorts were wet.\",\"people\":[\""
                                + CASE
                                + "\"],"
                                + "\"significance\":null,\"signs\":["
                                + "{\"domain\":\"child-physical\","
                                + "\"domainTitle\":\"The child: body and health\","
                                + "\"sign\":\"toileting-change\",\"words\":\"New wetting\","
                                + "\"moreTelling\":\"It begins suddenly\",\"lessTelling\":null},"
                                + "{\"domain\":\"strengths\",\"domainTitle\":\"Strengths\","
                                + "\"sign\":null,\"words\":\"Sings\",\"moreTelling\":null,"
                                + "\"lessTelling\":null}],\"signsDigest\":\"cd\","
                                + "\"howKnown\":\"toldByOther\",\"observer\":\"Liz T., coach\","
                                + "\"words\":null,\"place\":\"Pitch\",\"context\":null,"
                                + "\"moreTelling\":\"Third time\",\"lessTelling\":null,"
                                + "\"alternatives\":\"A new baby\",\"opinion\":null}");
        assertThat(json.read("ObservationMade", json.write(observation))).isEqualTo(observation);
    }

    @Test
    void whatWasMetIsWrittenAsTheFormatSays() {
        ClockEnded ended =
                new ClockEnded(
                        CASE,
                        "make-referral",
                        new Guidance("csa-pathway", "2026.11", "ab"),
                        new Happened("2026-09-09T16:55", null, Happened.Precision.EXACT),
                        "Form sent.",
                        List.of(),
                        "written-referral",
                        null,
                        "Referral in writing",
                        "2026-09-10T16:12",
                        true);

        assertThat(json.write(ended))
                .endsWith(
                        "\"text\":\"Form sent.\",\"people\":[],\"clock\":\"written-referral\","
                                + "\"decision\":null,\"what\":\"Referral in writing\","
                                + "\"due\":\"2026-09-10T16:12\",\"met\":true}");
    }

    @Test
    void areasAndNumbersAreWrittenAsTheFormatSays() {
        assertThat(json.write(new AreasChosen(List.of("birmingham", "dudley"), null)))
                .isEqualTo("{\"v\":1,\"areas\":[\"birmingham\",\"dudley\"],\"unlisted\":null}");
        assertThat(json.write(new CaseAreaChosen(CASE, "dudley")))
                .isEqualTo(
                        "{\"v\":1,\"case\":\"018f5c1e-0000-7000-8000-00000000000a\","
                                + "\"area\":\"dudley\"}");
        assertThat(
                        json.write(
                                new DirectoryNumberConfirmed(
                                        "dudley",
                                        "lado",
                                        "LADO, Dudley",
                                        "01632 960001",
                                        null,
                                        "rang it",
                                        "2026-11-23")))
                .isEqualTo(
                        "{\"v\":1,\"area\":\"dudley\",\"contact\":\"lado\","
                                + "\"title\":\"LADO, Dudley\",\"number\":\"01632 960001\","
                                + "\"shown\":null,\"told\":\"rang it\",\"on\":\"2026-11-23\"}");
    }

    @Test
    void wordsOfGuidanceAreReadOnlyUnderTheirOwnDigest() {
        GuidanceKept kept = new GuidanceKept("ab".repeat(32), "waymark-step/1");
        String digest = Digests.of(kept.text().getBytes(StandardCharsets.UTF_8));

        assertThat(json.write(new GuidanceKept(digest, kept.text())))
                .isEqualTo("{\"v\":1,\"digest\":\"" + digest + "\",\"text\":\"waymark-step/1\"}");
        assertThatThrownBy(() -> json.read("GuidanceKept", json.write(kept)))
                .isInstanceOf(MalformedFactException.class);
    }

    @Test
    void namesOfConstantsAreThoseOfTheFormat() {
        assertThat(WireNames.of(Account.HowKnown.TOLD_BY_CHILD)).isEqualTo("toldByChild");
        assertThat(WireNames.of(Relation.ALLEGED_TO_HAVE_CAUSED_HARM))
                .isEqualTo("allegedToHaveCausedHarm");
        assertThat(WireNames.of(Happened.Precision.EXACT)).isEqualTo("exact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"v\":2}", "{\"v\":1,\"x\":[true]}", "{}", "[1]", "{\"v\":\"1\"}"})
    void aKindThatIsNotKnownIsKeptByteForByte(String payload) {
        Fact fact = json.read("BodyMapDrawn", payload);

        assertThat(fact).isInstanceOf(FromLaterVersion.class);
        assertThat(json.write(fact)).isEqualTo(payload);
        assertThat(FactJson.kindOf(fact)).isEqualTo("BodyMapDrawn");
    }

    @Test
    void aLaterVersionOfAKnownKindIsKeptWithItsCase() {
        String payload = "{\"v\":2,\"case\":\"" + CASE + "\",\"mood\":\"new\"}";

        assertThat(json.read("NoteMade", payload))
                .isEqualTo(new FromLaterVersion("NoteMade", 2, CASE, payload));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"v\":1}",
                "{\"v\":1,\"case\":null,\"kind\":\"a\",\"reason\":\"b\"} {}",
                "{\"v\":1,\"case\":null,\"kind\":\"a\",\"kind\":\"a\",\"reason\":\"b\"}",
                "{\"v\":1,\"case\":null,\"kind\":\"a\",\"reason\":\"b\",\"more\":1}",
                "{\"v\":1,\"case\":null,\"kind\":7,\"reason\":\"b\"}",
                "{\"v\":1,\"case\":\"1-1-1-1-1\",\"kind\":\"a\",\"reason\":\"b\"}",
                "{\"v\":1,\"case\":null,\"kind\":null,\"reason\":\"b\"}"
            })
    void aPayloadThatIsNotWhatItsKindPromisesIsRefusedWithoutQuotingIt(String payload) {
        assertThatThrownBy(() -> json.read("DraftDiscarded", payload))
                .isInstanceOf(MalformedFactException.class)
                .hasNoCause();
    }

    @Test
    void aPayloadOfBottomlessDepthIsRefused() {
        String deep = "{\"v\":1,\"case\":" + "[".repeat(10_000);

        assertThatThrownBy(() -> json.read("DraftDiscarded", deep))
                .isInstanceOf(MalformedFactException.class);
    }

    @Test
    void halfACharacterCannotBeWritten() {
        assertThatThrownBy(() -> json.write(new DraftDiscarded(null, "note", "\uD83D")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> json.write(new CaseOpened(CASE, "\uDE00x", "start", "national")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
