package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
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
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks through every screen and question of the window: whatever takes the focus has a role and
 * words for a screen reader, and no button changes its size with the focus.
 */
class ScreensSpeakTest extends FxTest {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final Set<AccessibleRole> SILENT =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final String PASSPHRASE = "the right passphrase";

    private static Pathway pathway;

    @TempDir Path home;

    private final FakeWindow fake =
            new FakeWindow(
                    pathway,
                    new WorkScreens(
                            new ChartLayout(null),
                            () -> new GuidanceSearch(pathway),
                            new ReportDesk(new PdfRenderer(), (_, _) -> null),
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

    private void pressTheFirst(String beginning, String end) {
        Button first =
                lookup(".button").queryAllAs(Button.class).stream()
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
        List<Node> all = new ArrayList<>();
        onFx(
                () -> {
                    Parent root = window().getScene().getRoot();
                    root.applyCss();
                    root.layout();
                    collect(root, all);
                    Set<Node> labelled = new HashSet<>();
                    for (Node node : all) {
                        if (node instanceof Label label && label.getLabelFor() != null) {
                            labelled.add(label.getLabelFor());
                        }
                    }
                    for (Node node : all) {
                        String name =
                                where + ": " + node.getClass().getSimpleName() + " " + node.getId();
                        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
                            if (SILENT.contains(node.getAccessibleRole())) {
                                faults.add(name + " has no role");
                            }
                            if (!named(node, labelled)) {
                                faults.add(name + " has no words");
                            }
                        }
                        if (node instanceof ButtonBase button) {
                            sized(name, button);
                        }
                    }
                });
        assertThat(all).as(where).anyMatch(Node::isFocusTraversable);
    }

    private static boolean named(Node node, Set<Node> labelled) {
        return switch (node) {
            case TextInputControl _, ComboBoxBase<?> _ ->
                    labelled.contains(node) || !blank(node.getAccessibleText());
            case Spinner<?> spinner -> labelled.contains(spinner.getEditor());
            default -> !blank(said(node));
        };
    }

    private static @Nullable String said(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null || text.toString().isBlank()
                ? node.getAccessibleText()
                : text.toString();
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
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

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
