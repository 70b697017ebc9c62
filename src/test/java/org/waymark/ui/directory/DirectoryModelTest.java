package org.waymark.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.NumberForm;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.contact.ContactNumber;
import org.waymark.ui.kit.contact.SpokenNumber;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.Places;

import java.time.LocalDate;

class DirectoryModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Desk desk = Places.desk(Places.practice(), Places.ASHMERE);
    private final DirectoryModel model = new DirectoryModel(desk.context, null);

    @Test
    void numbersAreSpokenDigitByDigit() {
        assertThat(SpokenNumber.of("0808 800 5000")).isEqualTo("0 8 0 8, 8 0 0, 5 0 0 0");
        assertThat(SpokenNumber.of("999")).isEqualTo("9 9 9");
    }

    @Test
    void theNumbersOfTheCharitysAreaStandBesideTheNations() {
        model.load();

        DirectoryModel.Shown shown = model.shown().get();
        assertThat(shown.areas()).extracting(DirectoryModel.Area::name).containsExactly("Ashmere");
        assertThat(frontDoor().toRing()).isEqualTo("01632 960000");
        assertThat(frontDoor().spoken()).isEqualTo("0 1 6 3 2, 9 6 0 0 0 0");
        assertThat(shown.helplines().getFirst().toRing()).isEqualTo("999");
    }

    @Test
    void aNumberCheckedMoreThanNinetyDaysAgoIsMarkedInWords() {
        model.load();

        assertThat(frontDoor().isOld(TODAY)).isFalse();
        assertThat(frontDoor().checked(TODAY))
                .startsWith("Checked 2 November 2026, confidence high. ")
                .doesNotContain("90 days");
        assertThat(frontDoor().isOld(TODAY.plusDays(120))).isTrue();
        assertThat(frontDoor().checked(TODAY.plusDays(120))).contains("More than 90 days ago");
    }

    @Test
    void aNumberPutRightIsRungAndTheGuidancesOwnStaysInSight() {
        desk.session
                .recorder()
                .confirmNumber(
                        new NumberForm(
                                "ashmere",
                                "frontDoor",
                                "Front door, Ashmere",
                                "01632 960777",
                                "01632 960000",
                                "the duty worker",
                                "2026-11-20"));
        model.load();

        assertThat(frontDoor().toRing()).isEqualTo("01632 960777");
        assertThat(frontDoor().found(TODAY))
                .isEqualTo("Put right by J. Okafor: told on 20 November 2026 by the duty worker.");
        assertThat(frontDoor().besides()).isEqualTo("The guidance shows 01632 960000.");
    }

    @Test
    void aNumberThatTheGuidanceHasChangedSinceSaysSo() {
        confirm("01632 960777", "01632 960111");
        model.load();

        assertThat(frontDoor().besides())
                .isEqualTo(
                        "The guidance shows 01632 960000, which is new since this was put right."
                                + " Ring to check.");
    }

    @Test
    void aConfirmedNumberIsFreshAgainHoweverItIsSpaced() {
        confirm("0163 296 0000", "01632 960000");
        model.load();

        LocalDate later = TODAY.plusDays(80);
        assertThat(frontDoor().found(later)).startsWith("Confirmed by J. Okafor");
        assertThat(frontDoor().besides()).isEmpty();
        assertThat(frontDoor().isOld(later)).isFalse();
        assertThat(frontDoor().isOld(TODAY.plusDays(91))).isTrue();
    }

    @Test
    void whatWasNotEstablishedIsEmptyAndSaysWhyItMatters() {
        model.load();

        ContactNumber lado = contact("lado");
        assertThat(lado.toRing()).isNull();
        assertThat(lado.whyItMatters()).contains("works or volunteers with children");
    }

    @Test
    void aCallIsBegunInACaseWithWhoAndNumber() {
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told.");
        model.load();

        model.call(open, frontDoor());

        assertThat(desk.went)
                .containsExactly(
                        new Destination.Call(
                                open, "Front door: Ashmere MASH", "Ashmere, on 01632 960000"));
    }

    private void confirm(String number, String shown) {
        desk.session
                .recorder()
                .confirmNumber(
                        new NumberForm(
                                "ashmere",
                                "frontDoor",
                                "Front door, Ashmere",
                                number,
                                shown,
                                "the duty worker",
                                "2026-11-23"));
    }

    private ContactNumber frontDoor() {
        return contact("frontDoor");
    }

    private ContactNumber contact(String id) {
        return model.shown().get().areas().getFirst().contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
