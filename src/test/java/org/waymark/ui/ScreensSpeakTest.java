package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.Settings;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Contrast;
import org.waymark.ui.support.Doors;
import org.waymark.ui.support.Ear;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks through every screen and question of the window: whatever takes the focus has a role and
 * words for a screen reader, words stand out under every theme, and no button changes its size with
 * the focus.
 */
class ScreensSpeakTest extends FxTest {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final String PASSPHRASE = "the right passphrase";

    private static Pathway pathway;

    @TempDir Path home;

    private @Nullable Path target;
    private final FakeWindow fake =
            new FakeWindow(
                    pathway,
                    new WorkScreens(
                            new ChartLayout(null),
                            () -> new GuidanceSearch(pathway),
                            new ReportDesk(new PdfRenderer(), (_, _) -> target),
                            Doors.shut(pathway)));
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void theGuidance() throws Exception {
        try (BuiltInContent content = BuiltInContent.open()) {
            pathway = ((PackReading.Sound) content.national(LocalDate.of(2026, 11, 23))).pathway();
        }
    }

    @Test
    void thePagesBeforeANotebookIsOpenSpeak() {
        onFx(() -> fake.open(window(), home).show());
        hear("welcome");
        press("make-notebook");
        hear("making: who");
        type("lead-name", "Jo Okafor");
        type("charity-name", "Larkfield Play");
        type("notebook-name", "Larkfield");
        press("to-areas");
        hear("making: areas");
        press("to-passphrase");
        hear("making: passphrase");
        press("use-words");
        type("repeat-passphrase", "harvest copper lantern ribbon meadow");
        press("take-passphrase");
        hear("making: recovery words");
        onFx(() -> node("words-written", CheckBox.class).setSelected(true));
        press("to-type-back");
        hear("making: typing back");
        notebook();
        hear("unlock");
        press("use-recovery-words");
        hear("unlock by recovery words");
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void theScreensOfAnOpenNotebookSpeak() {
        open(Settings.Theme.LIGHT);
        for (String place :
                List.of("today", "cases", "search", "reports", "directory", "practice")) {
            press("rail-" + place);
            hear(place);
        }
        press("rail-directory");
        pressTheFirst("contact-", "-correct");
        hear("question about a number");
        press("leave");
        press("rail-today");
        press("today-new-concern");
        hear("new concern");
        press("rail-pathway");
        hear("pathway");
        press("chart-map");
        hear("map");
        push(KeyCode.F4);
        hear("list");
        push(KeyCode.F1);
        hear("keys");
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void aCaseSpeaks() {
        open(Settings.Theme.LIGHT);
        theFirstCase();
        TabPane tabs = node("case-tabs", TabPane.class);
        for (int tab = 0; tab < onFx(() -> tabs.getTabs().size()); tab++) {
            int shown = tab;
            onFx(() -> tabs.getSelectionModel().select(shown));
            hear("case, tab " + tab);
        }
        onFx(() -> tabs.getSelectionModel().select(0));
        press("people-add");
        hear("adding somebody");
        press("leave-person");
        pressTheFirst("plans-", "");
        hear("plans and alerts");
        press("leave-status");
        press("open-on-pathway");
        hear("pathway with a case");
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void whatTheChartAsksAndShowsOfACaseSpeaks() {
        open(Settings.Theme.LIGHT);
        theFirstCase();
        press("open-on-pathway");
        until(() -> inSight("chart"));
        target = home.resolve("chart.svg");
        menu("chart-save");
        hear("saving the chart");
        onFx(() -> node("save-with-case", CheckBox.class).setSelected(true));
        onFx(() -> node("save-svg", RadioButton.class).setSelected(true));
        hear("saving the chart with the way of the case");
        press("save-choose");
        hear("before the way of a case leaves");
        press("save-unencrypted");
        until(() -> inSight("save-outcome"));
        hear("the chart is saved");
        press("leave");
        menu("chart-replay");
        until(() -> node("chart-replay-bar", Node.class).isVisible());
        hear("replay");
        press("replay-leave");
        menu("chart-beside");
        until(() -> inSight("beside-case"));
        hear("which second case");
        press("beside-show");
        until(() -> node("chart-compare", Node.class).isVisible());
        hear("two cases");
        press("compare-differences");
        hear("where two cases differ");
        press("compare-leave");
        onFx(() -> lookup("#chart .step-card").query().requestFocus());
        "emergency".chars().forEach(letter -> write((char) letter));
        until(() -> node("chart-find-bar", Node.class).isVisible());
        hear("finding, with what was found");
        type(KeyCode.ENTER);
        until(() -> inSight("step-emergency-protection"));
        onFx(
                () ->
                        node("step-emergency-protection", Node.class)
                                .executeAccessibleAction(AccessibleAction.FIRE));
        onFx(() -> node("step-emergency-protection", Node.class).requestFocus());
        type(KeyCode.CONTEXT_MENU);
        hear("menu of a step");
        type(KeyCode.ESCAPE);
        onFx(() -> lookup("#case-is-here").queryAs(Hyperlink.class).fire());
        until(() -> inSight("move-reason"));
        hear("why the case is here now");
        press("leave-move");
        pressTheFirst("start-clock-", "");
        until(() -> inSight("clock-from"));
        hear("when a time limit began");
        type("clock-from", "22 November 2026");
        hear("when a time limit began, worked out");
        press("leave");
        press("chart-zoom-in");
        press("chart-zoom-in");
        press("chart-zoom-in");
        assertThat(node("chart-minimap", Node.class).isVisible()).isTrue();
        hear("small map");
        onFx(() -> node("chart-more", MenuButton.class).show());
        hear("more to do with the chart");
        onFx(() -> node("chart-more", MenuButton.class).hide());
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void everyKindOfEntrySpeaks() {
        open(Settings.Theme.LIGHT);
        theFirstCase();
        press("open-on-pathway");
        until(() -> inSight("chart"));
        List<String> kinds =
                onFx(
                        () ->
                                lookup("#kinds .kind-choice").queryAll().stream()
                                        .map(Node::getId)
                                        .toList());
        assertThat(kinds).hasSizeGreaterThan(2);
        for (String kind : kinds) {
            press(kind);
            hear(kind);
        }
        MenuButton others = node("other-kinds", MenuButton.class);
        onFx(others::show);
        hear("other kinds");
        onFx(others::hide);
        for (MenuItem kind : others.getItems()) {
            onFx(kind::fire);
            hear(String.valueOf(kind.getId()));
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void questionsSpeak() {
        open(Settings.Theme.LIGHT);
        pressTheFirst("due-done-", "");
        hear("done");
        press("leave");
        pressTheFirst("discard-", "");
        hear("discarding a draft");
        press("leave");
        press("rail-settings");
        hear("settings");
        press("change-passphrase");
        hear("changing the passphrase");
        press("keep-passphrase");
        press("change-recovery-words");
        hear("changing the recovery words");
        press("keep-recovery-words");
        press("open-guidance");
        hear("guidance");
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void inHighContrastNothingChangesItsSizeWithTheFocusEither() {
        open(Settings.Theme.HIGH_CONTRAST);
        hear("today");
        press("rail-settings");
        hear("settings");
        theFirstCase();
        onFx(() -> node("case-tabs", TabPane.class).getSelectionModel().select(1));
        hear("chronology");
        press("open-on-pathway");
        hear("pathway");
        assertThat(String.join("\n", faults)).isEmpty();
    }

    private void notebook() {
        Path folder = home.resolve("Larkfield.waymark");
        FakeBook book = fake.notebooks.put(folder, PASSPHRASE, false);
        Filled.fill(
                new FakeSession(book, fake.pathway, fake.clock, "Larkfield", false), fake.clock);
        fake.settings.remember(folder);
        onFx(() -> fake.open(window(), home).show());
    }

    private void open(Settings.Theme theme) {
        fake.settings.save(new Settings(theme, 100, Duration.ofMinutes(10), false, false));
        notebook();
        type("passphrase", PASSPHRASE);
        press("unlock");
    }

    private void theFirstCase() {
        press("rail-cases");
        TableView<?> table = node("case-table", TableView.class);
        onFx(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().selectFirst();
                });
        type(KeyCode.ENTER);
    }

    private void press(String id) {
        onFx(() -> node(id, ButtonBase.class).fire());
    }

    private void menu(String id) {
        MenuButton more = node("chart-more", MenuButton.class);
        onFx(
                () ->
                        more.getItems().stream()
                                .filter(item -> id.equals(item.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private void pressTheFirst(String beginning, String end) {
        ButtonBase first =
                lookup(node -> node instanceof ButtonBase).queryAllAs(ButtonBase.class).stream()
                        .filter(button -> String.valueOf(button.getId()).startsWith(beginning))
                        .filter(button -> button.getId().endsWith(end))
                        .findFirst()
                        .orElseThrow();
        onFx(first::fire);
    }

    private void type(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    /** Notes the words that are hard to read under any theme; the last is the one it had. */
    private void contrasts(String where) {
        for (Settings.Theme theme :
                List.of(Settings.Theme.HIGH_CONTRAST, Settings.Theme.DARK, Settings.Theme.LIGHT)) {
            onFx(
                    () -> {
                        Scene scene = window().getScene();
                        Settings usual = Settings.usual();
                        new Theme(
                                        scene,
                                        new Settings(
                                                theme,
                                                usual.textPercent(),
                                                usual.lockAfter(),
                                                usual.showNames(),
                                                usual.calm()))
                                .close();
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                        Contrast.faults(scene.getRoot()).stream()
                                .map(fault -> where + ", " + theme + ": " + fault)
                                .forEach(faults::add);
                        return true;
                    });
        }
    }

    /** Notes what of the window as it stands is not told to a screen reader. */
    private void hear(String where) {
        contrasts(where);
        int heard =
                onFx(
                        () -> {
                            Ear ear = Ear.listen(where);
                            faults.addAll(ear.faults());
                            sized(where, window().getScene().getRoot());
                            return ear.heard();
                        });
        assertThat(heard).as(where).isPositive();
    }

    private void sized(String where, Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase button) {
            sized(where + ": " + node.getClass().getSimpleName() + " " + node.getId(), button);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> sized(where, child));
        }
    }

    private void sized(String name, ButtonBase button) {
        boolean focused = button.isFocused();
        button.pseudoClassStateChanged(FOCUSED, false);
        button.applyCss();
        String without = button.prefWidth(-1) + " x " + button.prefHeight(-1);
        button.pseudoClassStateChanged(FOCUSED, true);
        button.applyCss();
        String with = button.prefWidth(-1) + " x " + button.prefHeight(-1);
        button.pseudoClassStateChanged(FOCUSED, focused);
        button.applyCss();
        if (!with.equals(without)) {
            faults.add(
                    name + " " + button.getStyleClass() + " is " + without + ", focused " + with);
        }
    }
}
