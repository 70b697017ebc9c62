package org.waymark.ui.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryKind;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.SignNoted;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.HeldPause;
import org.waymark.ui.support.TestPathway;

import java.util.Objects;

class ObservationTest extends FxTest {

    private static final ChartLayout LAYOUT = new ChartLayout(null);

    private final Desk desk = new Desk();
    private final HeldPause pause = new HeldPause();
    private @Nullable CaseId open;

    @BeforeEach
    void begin() {
        CaseId robin = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
        open = robin;
        show(robin);
    }

    private void show(CaseId robin) {
        PathwayScreen screen =
                onFx(
                        () ->
                                new PathwayScreen(
                                        desk.context,
                                        (request, done) ->
                                                done.accept(LAYOUT.layout(request, () -> false)),
                                        pause,
                                        new Destination.Pathway(
                                                robin,
                                                TestPathway.WATCH,
                                                EntryKind.OBSERVATION,
                                                null)));
        desk.afterRecording(screen::changed);
        show(
                () -> {
                    WindowPane pane = new WindowPane(screen.node());
                    Theme.sheet(pane, Theme.class, "kit.css");
                    return pane;
                },
                1366,
                768);
        onFx(screen::shown);
    }

    private CaseId robin() {
        return Objects.requireNonNull(open);
    }

    private void fill(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    private void aboutRobin() {
        onFx(
                () ->
                        node(
                                        "about-"
                                                + desk.file(robin())
                                                        .people()
                                                        .getFirst()
                                                        .id()
                                                        .value(),
                                        javafx.scene.control.ToggleButton.class)
                                .fire());
    }

    private void known(Account.HowKnown how) {
        onFx(
                () ->
                        node("field-howKnown", ComboBox.class)
                                .getSelectionModel()
                                .select(how.ordinal()));
    }

    private ObservationMade last() {
        return (ObservationMade) desk.lastEntry(robin()).fact();
    }

    private String id(@Nullable Node node) {
        return Objects.requireNonNull(Objects.requireNonNull(node).getId());
    }

    @Test
    void aSignIsFoundByTypingAndChosenByKeysAlone() {
        assertThat(id(focused())).isEqualTo("field-text");
        write("Shorts were wet at the break.");
        aboutRobin();
        known(Account.HowKnown.SAW);
        onFx(() -> node("find-sign", TextInputControl.class).requestFocus());
        write("wetting");
        assertThat(onFx(() -> node("signs-adult-behaviour", Node.class).isVisible())).isFalse();
        type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(id(focused())).isEqualTo("sign-child-physical-toileting-change");
        type(KeyCode.SPACE);

        assertThat(lookup("More telling: It begins suddenly").tryQuery()).isPresent();
        assertThat(lookup("Less telling: A new baby came at the same time").tryQuery()).isPresent();
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        assertThat(last().signs())
                .containsExactly(
                        new SignNoted(
                                "child-physical",
                                "The child: body",
                                "toileting-change",
                                "New wetting or soiling",
                                "It begins suddenly",
                                "A new baby came at the same time"));
        assertThat(onFx(() -> node("composer-notice", Label.class).getText()))
                .startsWith("Observation signed and locked, entry 2.");
    }

    @Test
    void everySignSaysWhatMakesItMoreAndLessTellingBeforeItIsChosen() {
        String help =
                onFx(
                        () ->
                                node("sign-adult-behaviour-time-alone", CheckBox.class)
                                        .getAccessibleHelp());

        assertThat(help)
                .isEqualTo(
                        "More telling: Others are sent away. Less telling: It is part of an open,"
                                + " agreed role.");
    }

    @Test
    void ownWordsAndAStrengthStandBesideAWorry() {
        fill("field-text", "Robin told Tanvi about a quarrel.");
        aboutRobin();
        known(Account.HowKnown.TOLD_BY_CHILD);
        fill("own-sign-child-physical", "Holds the stomach");
        onFx(() -> node("sign-strengths-trusted-adult", CheckBox.class).setSelected(true));
        fill("field-alternatives", "Hungry.");
        clickOn("#sign-and-lock");

        assertThat(last().signs())
                .extracting(SignNoted::domain, SignNoted::sign, SignNoted::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "child-physical", null, "Holds the stomach"),
                        org.assertj.core.groups.Tuple.tuple(
                                "strengths", "trusted-adult", "The child has an adult to turn to"));
        assertThat(last().alternatives()).isEqualTo("Hungry.");
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        fill("field-text", "Something.");
        clickOn("#sign-and-lock");
        assertThat(id(focused())).isEqualTo("field-howKnown");
        known(Account.HowKnown.SAW);
        clickOn("#sign-and-lock");

        assertThat(onFx(() -> node("gap-signs", Label.class).getText())).isNotEmpty();
        assertThat(onFx(() -> node("gap-people", Label.class).getText())).isNotEmpty();
        assertThat(desk.entries(robin())).hasSize(1);
    }

    @Test
    void aDraftKeepsWhatWasChosenAndAChipTakesItOut() {
        onFx(() -> node("sign-strengths-trusted-adult", CheckBox.class).setSelected(true));
        onFx(pause::end);
        assertThat(desk.session.queries().drafts().getFirst().fields())
                .containsEntry("signs", "strengths/trusted-adult");

        show(robin());
        assertThat(onFx(() -> node("sign-strengths-trusted-adult", CheckBox.class).isSelected()))
                .isTrue();
        onFx(() -> lookup(".sign-chip").queryAs(javafx.scene.control.Button.class).fire());
        assertThat(onFx(() -> node("sign-strengths-trusted-adult", CheckBox.class).isSelected()))
                .isFalse();
    }

    @Test
    void wordsThatNoSignHasSaySoAndLeaveEveryGroupInSight() {
        fill("find-sign", "no such words");

        assertThat(inSight("no-sign-found")).isTrue();
        assertThat(inSight("signs-child-physical")).isTrue();
        assertThat(inSight("signs-strengths")).isTrue();
    }
}
