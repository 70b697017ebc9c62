package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that somebody may ring about a child tonight. */
class DirectoryNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");
    private static final List<String> STEPS_OF_EVERY_AREA =
            List.of(
                    "act-999",
                    "consult",
                    "early-help",
                    "escalate",
                    "lado",
                    "make-referral",
                    "medical",
                    "police-report",
                    "q-ack",
                    "q-threshold",
                    "urgent-health");

    private static BuiltInContent content;
    private static Pathway pathway;
    private static List<LocalPack> packs;

    @BeforeAll
    static void read() {
        content = BuiltInContent.open();
        pathway = ((PackReading.Sound) content.national(TODAY)).pathway();
        packs = content.localPacks(pathway, TODAY);
    }

    @AfterAll
    static void close() {
        content.close();
    }

    @Test
    void fourteenAreasOfTheWestMidlandsHaveAPack() {
        assertThat(packs)
                .extracting(LocalPack::id)
                .containsExactlyInAnyOrder(
                        "birmingham",
                        "coventry",
                        "dudley",
                        "herefordshire",
                        "sandwell",
                        "shropshire",
                        "solihull",
                        "staffordshire",
                        "stoke-on-trent",
                        "telford-and-wrekin",
                        "walsall",
                        "warwickshire",
                        "wolverhampton",
                        "worcestershire");
    }

    @Test
    void everyAreaSaysSomethingAtTheStepsWhereItIsAsked() {
        for (LocalPack pack : packs) {
            assertThat(pack.steps().keySet().stream().map(StepId::value))
                    .as(pack.id())
                    .containsAll(STEPS_OF_EVERY_AREA);
        }
    }

    @Test
    void everyNumberOfADirectoryIsAUkNumberWithSourceDateAndConfidence() {
        SoftAssertions all = new SoftAssertions();
        for (LocalPack pack : packs) {
            for (LocalContact contact : pack.contacts()) {
                String at = pack.id() + " " + contact.kind();
                for (String number : numbers(contact)) {
                    all.assertThat(UkNumber.is(number)).as("%s: %s", at, number).isTrue();
                    all.assertThat(UkNumber.isDrama(number)).as("%s: %s", at, number).isFalse();
                }
                all.assertThat(resolves(contact.source(), pack))
                        .as("%s: source %s", at, contact.source())
                        .isTrue();
                all.assertThat(contact.confidence()).as(at).isIn(CONFIDENCE);
                all.assertThat(contact.lastChecked()).as(at).isBeforeOrEqualTo(TODAY);
            }
        }
        all.assertAll();
    }

    @Test
    void everyDocumentOfAnAreaHasASourceADateAndAConfidenceOrIsNotEstablished() {
        SoftAssertions all = new SoftAssertions();
        for (LocalPack pack : packs) {
            for (LocalDocument document : pack.documents()) {
                String at = pack.id() + " " + document.kind();
                all.assertThat(document.lastChecked() != null)
                        .as(at)
                        .isEqualTo(document.isEstablished());
                if (document.isEstablished()) {
                    all.assertThat(document.source()).as(at).isNotNull();
                    all.assertThat(resolves(String.valueOf(document.source()), pack))
                            .as(at)
                            .isTrue();
                    all.assertThat(document.confidence()).as(at).isIn(CONFIDENCE);
                } else {
                    all.assertThat(document.source()).as(at).isNull();
                    all.assertThat(document.confidence()).as(at).isNull();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void whatWasNotEstablishedIsEmptyAndSaysWhatToDo() {
        for (LocalPack pack : packs) {
            for (LocalContact contact : pack.contacts()) {
                if (contact.number() == null && contact.kind() != ContactKind.PARTNERSHIP_SITE) {
                    assertThat(contact.note())
                            .as("%s %s", pack.id(), contact.kind())
                            .containsPattern("not established|[Nn]o (day )?number was established")
                            .containsPattern("[Rr]ing|look it up");
                }
            }
        }
    }

    @Test
    void theTwoNumbersOfTheRegionalCentreAreBothThereAndSaidToDiffer() {
        for (LocalPack pack : packs) {
            LocalContact centre = pack.contact(ContactKind.SARC).orElseThrow();
            assertThat(centre.number()).isEqualTo("0330 223 0099");
            assertThat(centre.alternative()).isEqualTo("0808 196 2340");
            assertThat(centre.note()).contains("Two numbers");
            assertThat(centre.confidence()).isEqualTo("low");
        }
    }

    @Test
    void everyNationalHelplineHasAUkNumberOrNoneAndASource() {
        SoftAssertions all = new SoftAssertions();
        for (Helpline line : pathway.helplines()) {
            if (line.number() != null) {
                all.assertThat(UkNumber.is(line.number())).as(line.id()).isTrue();
                all.assertThat(UkNumber.isDrama(line.number())).as(line.id()).isFalse();
                all.assertThat(UkNumber.digits(line.spoken()).replaceAll("[^0-9]", ""))
                        .as("%s, read out", line.id())
                        .isEqualTo(UkNumber.digits(line.number()));
            }
            all.assertThat(pathway.sources())
                    .extracting(Source::key)
                    .as(line.id())
                    .contains(line.source());
            all.assertThat(line.confidence()).as(line.id()).isIn(CONFIDENCE);
            all.assertThat(line.lastChecked()).as(line.id()).isBeforeOrEqualTo(TODAY);
        }
        all.assertAll();
    }

    @Test
    void everyNumberInTheTextIsRungAsItIsWritten() {
        Set<String> rung = new HashSet<>();
        SoftAssertions all = new SoftAssertions();
        for (RichText text : everyText()) {
            for (RichText.Run run : text.runs()) {
                if (run instanceof RichText.Run.Link link && link.target().startsWith("tel:")) {
                    String number = link.target().substring("tel:".length());
                    rung.add(number);
                    all.assertThat(UkNumber.is(number)).as(link.text()).isTrue();
                    all.assertThat(UkNumber.isDrama(number)).as(link.text()).isFalse();
                    all.assertThat(UkNumber.digits(link.text())).isEqualTo(number);
                }
            }
        }
        all.assertAll();
        assertThat(rung).contains("999");
    }

    /** A number in a step would stay wrong when somebody corrects it in the directory. */
    @Test
    void noLocalTextRepeatsANumberOfItsDirectory() {
        for (LocalPack pack : packs) {
            List<String> numbers =
                    pack.contacts().stream().flatMap(contact -> numbers(contact).stream()).toList();
            for (LocalStep step : pack.steps().values()) {
                for (RichText point : step.points()) {
                    assertThat(numbers)
                            .as("%s %s", pack.id(), step.step())
                            .noneMatch(number -> point.plain().contains(number));
                }
            }
        }
    }

    @Test
    void noNumberOfAnInventedPlaceReachesAnybody() throws IOException {
        Pattern number = Pattern.compile("(?<![0-9-])0[0-9]{2,4} ?[0-9]{3,4} ?[0-9]{3,4}(?![0-9])");
        Set<String> national = new HashSet<>();
        pathway.helplines().stream()
                .filter(line -> line.number() != null)
                .forEach(line -> national.add(UkNumber.digits(line.number())));
        int found = 0;
        try (Stream<Path> walk = Files.walk(content.folder().resolve("practice"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Matcher matcher = number.matcher(Files.readString(file));
                while (matcher.find()) {
                    found++;
                    assertThat(
                                    UkNumber.isInvented(matcher.group())
                                            || national.contains(UkNumber.digits(matcher.group())))
                            .as("%s in %s", matcher.group(), file.getFileName())
                            .isTrue();
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(content.practiceScripts(pathway, TODAY))
                .allSatisfy(
                        script ->
                                assertThat(UkNumber.isInvented(script.frontDoor().number()))
                                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "101",
                "116 123",
                "85258",
                "0800 1111",
                "0121 303 1888",
                "024 7678 8555",
                "01432 260800",
                "0300 555 0050",
                "0345 604 2886",
                "0800 028 0285",
                "08088 010 818",
                "07700 900123",
                "020 7946 0018",
                "016977 2345"
            })
    void aNumberOfThePlanIsTakenAsOne(String number) {
        assertThat(UkNumber.is(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "998",
                "0300 555",
                "0121 303 18888",
                "1 800 555 0100",
                "0909 879 0000",
                "0121-303-1888",
                "01432  260800",
                "+44 1432 260800",
                "0800 11111",
                "117 123"
            })
    void anythingElseIsNot(String number) {
        assertThat(UkNumber.is(number)).isFalse();
    }

    private static List<String> numbers(LocalContact contact) {
        return Stream.of(contact.number(), contact.alternative())
                .filter(number -> number != null)
                .toList();
    }

    private static boolean resolves(String source, LocalPack pack) {
        return source.startsWith("https://")
                || Stream.concat(pathway.sources().stream(), pack.sources().stream())
                        .anyMatch(known -> known.key().equals(source));
    }

    private static List<RichText> everyText() {
        List<RichText> texts = new ArrayList<>();
        for (Step step : pathway.steps()) {
            Stream.of(
                            step.purpose(),
                            step.doing(),
                            step.record(),
                            step.askYourself(),
                            step.theyWillAsk(),
                            step.othersDo())
                    .forEach(texts::addAll);
        }
        packs.forEach(pack -> pack.steps().values().forEach(step -> texts.addAll(step.points())));
        return texts;
    }
}
