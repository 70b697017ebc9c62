package org.waymark.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.KnownNumber;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.Places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class DirectoryScreenTest extends FxTest {

    private static final String FRONT_DOOR = "contact-ashmere-frontDoor";

    private Desk desk = Places.desk(Places.practice(), Places.ASHMERE);

    private void open(@Nullable CaseId caseId) {
        DirectoryView view = onFx(() -> new DirectoryView(desk.context, caseId));
        desk.afterRecording(view::changed);
        show(() -> new WindowPane(view.node()));
        onFx(view::shown);
    }

    private void fire(String id) {
        onFx(() -> node(id, ButtonBase.class).fire());
    }

    private void fill(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    private String number(String card) {
        return onFx(() -> node(card + "-number", Label.class).getText());
    }

    private List<String> words(String card) {
        return onFx(
                () ->
                        lookup("#" + card + " .label").queryAllAs(Label.class).stream()
                                .map(Label::getText)
                                .toList());
    }

    @Test
    void aNumberIsPutRightAndTheGuidancesOwnStaysInSight() {
        open(null);
        fire(FRONT_DOOR + "-correct");
        fill("right-number", "01632 960777");
        fill("right-number-told", "the duty worker");
        fill("right-number-when", "yesterday");
        fire("record-number");

        KnownNumber known = desk.session.queries().knownNumbers().getFirst();
        assertThat(known.number()).isEqualTo("01632 960777");
        assertThat(known.shown()).isEqualTo("01632 960000");
        assertThat(known.on()).isEqualTo(LocalDate.now(desk.clock).minusDays(1));
        assertThat(number(FRONT_DOOR)).isEqualTo("01632 960777");
        assertThat(words(FRONT_DOOR))
                .contains("The guidance shows 01632 960000.")
                .anyMatch(line -> line.startsWith("Put right by J. Okafor"));
        assertThat(inSight("right-number")).isFalse();
    }

    @Test
    void whatADiskRefusesIsSaidAndCanBeRecordedOnceThereIsRoom() {
        open(null);
        fire(FRONT_DOOR + "-correct");
        fill("right-number-told", "the duty worker");
        desk.session.book().full(true);
        fire("record-number");
        assertThat(lookup("The disk is full. Nothing was lost. Try again.").tryQuery()).isPresent();

        desk.session.book().full(false);
        fire("record-number");
        assertThat(desk.session.queries().knownNumbers()).hasSize(1);
        assertThat(desk.session.keptWords()).isEmpty();
    }

    @Test
    void whatWasTypedAboutANumberComesBackWhenTheWindowWasTakenAway() {
        open(null);
        fire(FRONT_DOOR + "-correct");
        fill("right-number-told", "the duty worker, who");
        onFx(
                () ->
                        node("right-number-told", TextInputControl.class)
                                .getScene()
                                .setRoot(new Group()));
        assertThat(desk.session.keptWords()).hasSize(1);

        open(null);
        fire(FRONT_DOOR + "-correct");
        assertThat(onFx(() -> node("right-number-told", TextInputControl.class).getText()))
                .isEqualTo("the duty worker, who");
    }

    @Test
    void aNumberWithoutAWitnessIsRefusedAtItsField() {
        open(null);
        fire(FRONT_DOOR + "-correct");
        fire("record-number");

        assertThat(desk.session.queries().knownNumbers()).isEmpty();
        assertThat(focused()).extracting(node -> node.getId()).isEqualTo("right-number-told");
    }

    @Test
    void whatWasNotEstablishedAsksToBeFilledIn() {
        open(null);
        assertThat(inSight("contact-ashmere-lado-number")).isFalse();
        assertThat(words("contact-ashmere-lado")).contains("No number was established.");

        fire("contact-ashmere-lado-correct");
        fill("right-number", "01632 960555");
        fill("right-number-told", "the council's switchboard");
        fire("record-number");

        assertThat(number("contact-ashmere-lado")).isEqualTo("01632 960555");
        assertThat(words("contact-ashmere-lado")).contains("The guidance shows no number.");
    }

    @Test
    void aHelplineIsConfirmedLikeAnyNumber() {
        open(null);
        fire("contact-national-nspcc-helpline-correct");
        fill("right-number-told", "rang it");
        fire("record-number");

        assertThat(words("contact-national-nspcc-helpline"))
                .anyMatch(line -> line.startsWith("Confirmed by J. Okafor"));
    }

    @Test
    void enterOnANumberBeginsTheRecordOfACallInTheCaseInHand() {
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told.");
        open(open);
        onFx(() -> node(FRONT_DOOR + "-number", Label.class).requestFocus());
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(desk.went)
                .containsExactly(
                        new Destination.Call(
                                open, "Front door: Ashmere MASH", "Ashmere, on 01632 960000"));
    }

    @Test
    void withoutACaseInHandItAsksWhichOneTheCallIsAbout() {
        CaseId robin = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told.");
        open(null);
        fire(FRONT_DOOR + "-call");
        assertThat(desk.went).isEmpty();

        fire("call-2026-001");

        assertThat(desk.went)
                .singleElement()
                .isInstanceOfSatisfying(
                        Destination.Call.class, call -> assertThat(call.caseId()).isEqualTo(robin));
    }

    @Test
    void withoutAnAreaTheDirectoryOffersToChooseOne() {
        desk = Places.desk(Places.real());
        open(null);

        assertThat(inSight("no-area")).isTrue();
        assertThat(inSight("national-numbers")).isTrue();
        fire("choose-area");
        assertThat(desk.went).containsExactly(new Destination.Settings());
    }

    @Test
    void aReviewThatIsDueIsSaidAndShutsNobodyOut() {
        desk.clock.set(Instant.parse("2027-08-01T09:00:00Z"));
        open(null);

        assertThat(onFx(() -> node("guidance-line", Label.class).getText()))
                .startsWith("The guidance should have been reviewed by 23 May 2027. You can go on")
                .contains("5 checks before release are still open.");
        assertThat(number(FRONT_DOOR)).isEqualTo("01632 960000");
        assertThat(words(FRONT_DOOR)).anyMatch(line -> line.contains("More than 90 days ago"));
    }
}
