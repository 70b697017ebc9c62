package org.waymark.ui.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryKind;
import org.waymark.journal.fact.ContactMade;
import org.waymark.pathway.Library;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Fonts;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.HeldPause;
import org.waymark.ui.support.Places;

import java.util.List;

class LocalStepTest extends FxTest {

    private static final ChartLayout LAYOUT = new ChartLayout(null);
    private static final Library PRACTICE = Places.practice();
    private static final StepId REFER = new StepId("make-referral");
    private static final StepId EARLY_HELP = new StepId("early-help");

    private Desk desk = Places.desk(PRACTICE, Places.ASHMERE);

    @BeforeAll
    static void look() {
        javafx.application.Platform.runLater(
                () -> {
                    Fonts.load();
                    javafx.application.Application.setUserAgentStylesheet(
                            new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
                });
    }

    private PathwayScreen open(Destination place) {
        PathwayScreen screen =
                onFx(
                        () ->
                                new PathwayScreen(
                                        desk.context,
                                        (request, done) ->
                                                done.accept(LAYOUT.layout(request, () -> false)),
                                        new HeldPause(),
                                        place));
        desk.afterRecording(screen::changed);
        show(
                () -> {
                    WindowPane pane = new WindowPane(screen.node());
                    Theme.sheet(pane, Theme.class, "kit.css");
                    return pane;
                });
        onFx(screen::shown);
        return screen;
    }

    private void openAt(CaseId of, StepId step) {
        open(new Destination.Pathway(of, step, null, null));
    }

    private CaseId robin() {
        return Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
    }

    private List<String> wordsUnder(String id) {
        return onFx(
                () ->
                        lookup("#" + id + " .words").queryAll().stream()
                                .map(node -> node.getAccessibleText())
                                .toList());
    }

    private List<String> doing() {
        return wordsUnder("step-do");
    }

    @Test
    void whatTheAreaAddsStandsUnderLocallyAndTheNationalTextIsWhole() {
        openAt(robin(), REFER);

        assertThat(wordsUnder("locally-ashmere")).first().asString().startsWith("Ring Ashmere");
        assertThat(doing())
                .hasSameSizeAs(PRACTICE.national().step(REFER).doing())
                .doesNotContain("Ring Ashmere MASH first, then send the form the same day.");
        assertThat(inSight("contact-ashmere-frontDoor")).isTrue();
        assertThat(inSight("contact-ashmere-lado")).isFalse();
    }

    @Test
    void theAreasLimitStandsBesideTheNationalOne() {
        openAt(robin(), REFER);

        assertThat(
                        onFx(
                                () ->
                                        lookup("#local-clock-written-referral .label")
                                                .queryAllAs(Label.class)
                                                .stream()
                                                .map(Label::getText)
                                                .toList()))
                .containsExactly("Ashmere: In Ashmere, send the form within 4 hours of the call.");
        assertThat(lookup(".step-clock").queryAll()).hasSizeGreaterThan(1);
    }

    @Test
    void aReplacedStepIsReadAsTheAreaWroteItAndTheNationalTextIsAKeyAway() {
        openAt(robin(), EARLY_HELP);
        assertThat(doing()).contains("Ring the Ashmere Family Hub and ask for a lead worker.");
        assertThat(onFx(() -> node("point-1", CheckBox.class).isVisible())).isTrue();

        onFx(() -> node("text-national", ButtonBase.class).requestFocus());
        press(KeyCode.SPACE).release(KeyCode.SPACE);

        assertThat(doing()).hasSameSizeAs(PRACTICE.national().step(EARLY_HELP).doing());
        assertThat(inSight("point-1")).isFalse();
        assertThat(focused()).extracting(node -> node.getId()).isEqualTo("text-national");
        onFx(() -> node("text-ashmere", ButtonBase.class).fire());
        assertThat(doing()).contains("Ring the Ashmere Family Hub and ask for a lead worker.");
    }

    @Test
    void withoutACaseTheNotebooksAreasAreReadAndNoCallIsRecorded() {
        open(new Destination.Pathway(null, REFER, null, null));

        assertThat(inSight("locally-ashmere")).isTrue();
        assertThat(inSight("contact-ashmere-frontDoor-call")).isFalse();
    }

    @Test
    void aCaseWithoutAnAreaShowsTheNationalTextAlone() {
        CaseId id = robin();
        desk.session.recorder().chooseArea(id, "national");
        openAt(id, REFER);

        assertThat(inSight("locally-ashmere")).isFalse();
        assertThat(inSight("local-clock-written-referral")).isFalse();
    }

    @Test
    void eachCaseShowsItsOwnArea() {
        desk = Places.desk(Places.real(), "birmingham", "dudley");
        CaseId birmingham = robin();
        CaseId dudley = robin();
        desk.session.recorder().chooseArea(dudley, "dudley");

        openAt(birmingham, REFER);
        assertThat(inSight("locally-birmingham")).isTrue();
        assertThat(inSight("locally-dudley")).isFalse();
        openAt(dudley, REFER);
        assertThat(inSight("locally-dudley")).isTrue();
        assertThat(inSight("locally-birmingham")).isFalse();
    }

    @Test
    void enterOnANumberBeginsTheRecordOfACall() {
        CaseId id = robin();
        PathwayScreen screen = open(new Destination.Pathway(id, REFER, null, null));

        onFx(() -> node("contact-ashmere-frontDoor-number", Label.class).requestFocus());
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(screen.model().composer().kindProperty().get()).isEqualTo(EntryKind.CONTACT);
        assertThat(field("field-who")).isEqualTo("Front door: Ashmere MASH");
        onFx(() -> node("field-text", TextInputControl.class).setText("They take it."));
        onFx(() -> node("field-happened", TextInputControl.class).setText("now"));
        onFx(() -> node("sign-and-lock", ButtonBase.class).fire());
        assertThat(desk.lastEntry(id).fact())
                .isInstanceOfSatisfying(
                        ContactMade.class,
                        made -> {
                            assertThat(made.organisation()).isEqualTo("Ashmere, on 01632 960000");
                            assertThat(made.method()).isEqualTo(ContactMade.Method.PHONE);
                        });
    }

    @Test
    void aCallFromTheDirectoryBeginsWhereTheCaseStands() {
        CaseId id = robin();
        PathwayScreen screen =
                open(new Destination.Call(id, "LADO: Ashmere LADO", "Ashmere, on 01632 960009"));

        assertThat(screen.model().composer().kindProperty().get()).isEqualTo(EntryKind.CONTACT);
        assertThat(field("field-who")).isEqualTo("LADO: Ashmere LADO");
        assertThat(screen.model().chart().selected()).isEqualTo(desk.file(id).summary().step());
    }

    @Test
    void aConcernAsksForTheAreaWhereThereAreSeveral() {
        desk = Places.desk(Places.real(), "birmingham", "dudley");
        open(new Destination.NewConcern());

        onFx(() -> node("field-text", TextInputControl.class).setText("Sam told Tanvi."));
        onFx(() -> node("field-happened", TextInputControl.class).setText("today"));
        onFx(() -> node("dangerNow-no", ButtonBase.class).fire());
        onFx(() -> node("field-area", ComboBox.class).getSelectionModel().select(1));
        onFx(() -> node("sign-and-lock", ButtonBase.class).fire());

        CaseId made = desk.session.queries().cases().getFirst().id();
        assertThat(desk.file(made).area()).isEqualTo("dudley");
    }

    @Test
    void withOneAreaAConcernAsksNothingMore() {
        open(new Destination.NewConcern());

        assertThat(inSight("field-area")).isFalse();
    }

    @Test
    void theStepOfTheDutyTellsWhereItStandsAndWhenThatWasLookedAt() {
        open(new Destination.Pathway(null, new StepId("duty-check"), null, null));

        assertThat(onFx(() -> node("duty-title", Label.class).getText()))
                .isEqualTo("The duty to report: the law is made, its start not confirmed");
        assertThat(onFx(() -> node("duty-day", Label.class).getText()))
                .isEqualTo("As looked at on 23 November 2026.");
        assertThat(inSight("duty-old")).isFalse();
        assertThat(onFx(() -> node("duty-changes", Label.class).getText()))
                .startsWith("What will change when it begins: ");
    }

    @Test
    void otherStepsSayNothingOfTheDuty() {
        open(new Destination.Pathway(null, REFER, null, null));

        assertThat(inSight("duty")).isFalse();
    }

    @Test
    void theHeadOfThePathwayTellsTheGuidancesVersionAndWhatIsUnchecked() {
        open(new Destination.Pathway(null, REFER, null, null));

        assertThat(onFx(() -> node("guidance-line", Label.class).getText()))
                .startsWith("Guidance: version 2026.11, in effect from 23 November 2026")
                .contains("5 checks before release are still open");
        onFx(() -> node("guidance-details", ButtonBase.class).fire());
        assertThat(lookup(".dialog-words").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("4. Every phone number"));
    }

    private String field(String id) {
        return onFx(() -> node(id, TextInputControl.class).getText());
    }
}
