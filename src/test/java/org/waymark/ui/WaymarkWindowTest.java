package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The whole window, through its real views. */
class WaymarkWindowTest extends FxTest {

    private static final String PASSPHRASE = "harvest copper lantern ribbon meadow";

    @TempDir Path home;

    private final FakeWindow fake = new FakeWindow();
    private Path folder = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        folder = home.resolve("Larkfield.waymark");
    }

    private void openWindow() {
        onFx(() -> fake.open(window(), home).show());
    }

    private void standingNotebook(boolean practice) {
        FakeBook book =
                fake.notebooks.put(folder, practice ? "practice notebook" : PASSPHRASE, practice);
        Filled.fill(
                new FakeSession(book, fake.pathway, fake.clock, "Larkfield", practice), fake.clock);
        fake.settings.remember(folder);
    }

    private void unlock(String passphrase) {
        type("passphrase", passphrase);
        press("unlock");
    }

    private void openedNotebook() {
        standingNotebook(false);
        openWindow();
        unlock(PASSPHRASE);
    }

    private void type(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    private void press(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private String text(String id) {
        return node(id, Label.class).getText();
    }

    @Test
    void aComputerWithoutNotebooksIsWelcomed() {
        openWindow();
        assertThat(text("page-title")).isEqualTo("Welcome");
        assertThat(inSight("make-notebook")).isTrue();
        assertThat(inSight("open-notebook")).isTrue();
        assertThat(inSight("practise")).isTrue();
    }

    @Test
    void makingANotebookLeadsThroughFourPagesIntoToday() {
        openWindow();
        press("make-notebook");
        type("lead-name", "Jo Okafor");
        type("charity-name", "Larkfield Play");
        type("notebook-name", "Larkfield");
        press("to-areas");
        press("to-passphrase");
        press("use-words");
        type("repeat-passphrase", PASSPHRASE);
        press("take-passphrase");
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            words.add(text("recovery-word-shown-" + i));
        }
        assertThat(node("to-type-back", Button.class).isDisabled()).isTrue();
        onFx(() -> node("words-written", CheckBox.class).setSelected(true));
        press("to-type-back");
        for (int i = 0; i < 3; i++) {
            TextInputControl field = node("type-back-" + i, TextInputControl.class);
            int at = Integer.parseInt(labelOf(field).replace("Word ", ""));
            type("type-back-" + i, words.get(at - 1));
        }
        press("make-it");
        press("enter");
        assertThat(text("page-title")).isEqualTo("Today");
        assertThat(text("signed-in")).isEqualTo("Lead: J. Okafor");
        assertThat(fake.settings.knownNotebooks()).containsExactly(folder);
    }

    private String labelOf(Node control) {
        return lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.getLabelFor() == control)
                .map(Label::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWrongPassphraseIsToldInWordsAndCleared() {
        standingNotebook(false);
        openWindow();
        unlock("something else entirely");
        assertThat(lookup("This passphrase does not open this notebook.").tryQuery()).isPresent();
        assertThat(node("passphrase", TextInputControl.class).getText()).isEmpty();
        unlock(PASSPHRASE);
        assertThat(text("page-title")).isEqualTo("Today");
    }

    @Test
    void aFullDiskKeepsNobodyFromTheirRecords() {
        standingNotebook(false);
        fake.settings.full = true;
        openWindow();
        unlock(PASSPHRASE);
        assertThat(text("page-title")).isEqualTo("Today");
        assertThat(fake.jobs.unreceived()).isEmpty();
    }

    @Test
    void undoingDoesNotBringAPassphraseBack() {
        standingNotebook(false);
        openWindow();
        clickOn("#passphrase").write("not this one");
        type(KeyCode.ENTER);
        onFx(() -> node("passphrase", TextInputControl.class).requestFocus());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(node("passphrase", TextInputControl.class).getText()).isEmpty();
    }

    @Test
    void theRecoveryWordsOpenTheNotebookToo() {
        standingNotebook(false);
        openWindow();
        press("use-recovery-words");
        type(
                "recovery-word-1",
                "absent bamboo candle desert elbow fabric galaxy hamster island jungle kitten"
                        + " lemon");
        assertThat(node("recovery-word-12", TextInputControl.class).getText()).isEqualTo("lemon");
        press("unlock");
        assertThat(text("page-title")).isEqualTo("Today");
    }

    @Test
    void aPracticeNotebookIsMarkedOnEveryScreenAndInTheTitle() {
        standingNotebook(true);
        openWindow();
        press("fill-practice-passphrase");
        press("unlock");
        assertThat(window().getTitle()).isEqualTo("Waymark, practice");
        for (String place :
                List.of(
                        "rail-today",
                        "rail-pathway",
                        "rail-cases",
                        "rail-search",
                        "rail-reports",
                        "rail-directory",
                        "rail-practice",
                        "rail-settings")) {
            press(place);
            assertThat(inSight("practice-banner")).as(place).isTrue();
        }
    }

    @Test
    void lockingKeepsWhatIsTypedClosesTheNotebookAndComesBackToTheSamePlace() {
        openedNotebook();
        press("rail-pathway");
        type("typing", "Robin said it again.");
        push(KeyCode.CONTROL, KeyCode.L);
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
        assertThat(fake.notebooks.sessions().getLast().closed()).isTrue();
        assertThat(window().getTitle()).isEqualTo("Waymark");
        unlock(PASSPHRASE);
        assertThat(text("page-title")).isEqualTo("Pathway");
        assertThat(node("typing", TextInputControl.class).getText())
                .isEqualTo("Robin said it again.");
    }

    @Test
    void aDraftThatTheLockCouldNotSaveIsToldAtTheDoor() {
        openedNotebook();
        press("rail-pathway");
        type("typing", "Robin said it again.");
        onFx(fake.jobs::hold);
        push(KeyCode.CONTROL, KeyCode.L);
        fake.notebooks.sessions().getLast().book().full(true);
        onFx(fake.jobs::release);
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
        assertThat(text("dialog-title")).isEqualTo("Something did not work");
    }

    @Test
    void theNotebookClosesOnlyAfterTheDraftIsSaved() {
        openedNotebook();
        press("rail-pathway");
        type("typing", "Not to be lost.");
        onFx(fake.jobs::hold);
        int before = fake.jobs.names().size();
        push(KeyCode.CONTROL, KeyCode.L);
        assertThat(fake.jobs.names().subList(before, fake.jobs.names().size()))
                .containsExactly("Saving the draft", "Locking the notebook");
        assertThat(fake.notebooks.sessions().getLast().closed()).isFalse();
        assertThat(inSight("typing")).isFalse();
        onFx(fake.jobs::release);
        assertThat(fake.notebooks.sessions().getLast().closed()).isTrue();
    }

    @Test
    void lockingLeavesNoScreenBehind() {
        standingNotebook(false);
        // The robot remembers every event of its own stage, and with it every node.
        Stage stage = onFx(() -> new Stage());
        onFx(() -> fake.open(stage, home).show());
        unlock(PASSPHRASE);
        press("rail-cases");
        WeakReference<Node> shell = new WeakReference<>(node("shell", Node.class));
        WeakReference<Node> screen = new WeakReference<>(node("cases", Node.class));
        push(KeyCode.CONTROL, KeyCode.L);
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
        until(
                () -> {
                    System.gc();
                    return shell.get() == null && screen.get() == null;
                });
        onFx(stage::hide);
    }

    @Test
    void whatWasCopiedHereIsTakenBackByTheLock() {
        openedNotebook();
        press("rail-pathway");
        type("typing", "Robin said it again.");
        onFx(
                () -> {
                    TextInputControl typing = node("typing", TextInputControl.class);
                    typing.selectAll();
                    typing.copy();
                });
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("Robin said it again.");
        onFx(fake.idle::over);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().hasString())).isFalse();
    }

    @Test
    void whatAnotherProgramPutOnTheClipboardStays() {
        onFx(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString("A shopping list");
                    Clipboard.getSystemClipboard().setContent(content);
                });
        openedNotebook();
        push(KeyCode.CONTROL, KeyCode.L);
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("A shopping list");
    }

    @Test
    void itLocksWhenNobodyIsThere() {
        openedNotebook();
        assertThat(fake.idle.length()).isEqualTo(Duration.ofMinutes(10));
        onFx(fake.idle::over);
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
    }

    @Test
    void aComputerThatSleptIsLockedAtTheFirstKey() {
        openedNotebook();
        fake.clock.forward(Duration.ofHours(8));
        type(KeyCode.TAB);
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
    }

    @Test
    void theCoverHidesEverythingAtOnceAndGivesItBack() {
        openedNotebook();
        press("rail-cases");
        type(KeyCode.F9);
        assertThat(inSight("blank-cover")).isTrue();
        assertThat(onFx(() -> node("shell", Node.class).getParent().getParent().isVisible()))
                .isFalse();
        assertThat(window().getTitle()).isEqualTo("Document");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#blank-cover").tryQuery()).isEmpty();
        assertThat(text("page-title")).isEqualTo("Cases");
        assertThat(window().getTitle()).isEqualTo("Waymark");
    }

    @Test
    void theIdleLockRunsUnderTheCover() {
        openedNotebook();
        type(KeyCode.F9);
        onFx(fake.idle::over);
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
        assertThat(lookup("#blank-cover").tryQuery()).isEmpty();
    }

    @Test
    void closingLocksThenEnds() {
        openedNotebook();
        onFx(
                () ->
                        window().getOnCloseRequest()
                                .handle(
                                        new javafx.stage.WindowEvent(
                                                window(),
                                                javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(fake.notebooks.sessions().getLast().closed()).isTrue();
        assertThat(fake.ended).isTrue();
    }

    @Test
    void everyKeyOfTheStripAndTheRailLeadsSomewhere() {
        openedNotebook();
        push(KeyCode.CONTROL, KeyCode.N);
        assertThat(inSight("typing")).isTrue();
        press("rail-directory");
        push(KeyCode.CONTROL, KeyCode.K);
        assertThat(inSight("typing")).isTrue();
        press("rail-directory");
        type(KeyCode.F2);
        assertThat(inSight("typing")).isTrue();
        type(KeyCode.F1);
        assertThat(inSight("keys-page")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(lookup("#keys-page").tryQuery()).isEmpty();
    }

    @Test
    void aNewPageHasTheFocusOnItsTitle() {
        openedNotebook();
        for (String place : List.of("rail-cases", "rail-directory", "rail-settings")) {
            press(place);
            Node focused = focused();
            assertThat(focused).isNotNull();
            assertThat(focused == null ? "" : focused.getId()).isEqualTo("page-title");
        }
    }

    @Test
    void f6GoesRoundThePartsOfTheWindow() {
        openedNotebook();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            type(KeyCode.F6);
            Node at = focused();
            while (at != null
                    && !List.of("rail", "today", "strip").contains(String.valueOf(at.getId()))) {
                at = at.getParent();
            }
            seen.add(at == null ? "top" : String.valueOf(at.getId()));
        }
        assertThat(seen).containsExactlyInAnyOrder("rail", "today", "strip", "top");
    }

    @Test
    void theRailShowsIconsAloneWhereRoomIsShort() {
        openedNotebook();
        onFx(() -> window().setMaximized(false));
        onFx(() -> window().setWidth(1024));
        Button cases = node("rail-cases", Button.class);
        until(() -> cases.getContentDisplay() == javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        assertThat(cases.getAccessibleText()).isEqualTo("Cases");
        assertThat(onFx(() -> node("shell", javafx.scene.layout.Region.class).getWidth()))
                .isEqualTo(1024);
    }

    @Test
    void discardingADraftNeedsAReason() {
        openedNotebook();
        Button discard =
                lookup(".button").queryAllAs(Button.class).stream()
                        .filter(button -> String.valueOf(button.getId()).startsWith("discard-"))
                        .findFirst()
                        .orElseThrow();
        onFx(discard::fire);
        press("discard-draft");
        assertThat(inSight("dialog")).isTrue();
        assertThat(lookup("Write why, in a few words.").tryQuery()).isPresent();
        type("discard-reason", "Written twice.");
        press("discard-draft");
        assertThat(lookup("#dialog").tryQuery()).isEmpty();
        assertThat(lookup("Nothing lies unsigned.").tryQuery()).isPresent();
    }

    @Test
    void whatIsDueIsMarkedAsDoneFromTodayByKeyboard() {
        openedNotebook();
        Button done = node("due-done-2026-001-decide-today", Button.class);
        assertThat(done.getAccessibleText()).isEqualTo("Mark as done: Decide today");
        onFx(done::requestFocus);
        type(KeyCode.SPACE);
        assertThat(lookup("How this date was worked out").tryQuery()).isPresent();

        press("record-ending");
        assertThat(inSight("dialog")).isTrue();
        Node focus = focused();
        assertThat(focus == null ? "" : focus.getId()).isEqualTo("due-words");
        type("due-words", "Decided at 16:00 and referred.");
        type("due-when", "16:00 or so, who knows");
        press("record-ending");
        assertThat(inSight("dialog")).isTrue();
        type("due-when", "");
        press("record-ending");

        assertThat(lookup("#dialog").tryQuery()).isEmpty();
        assertThat(lookup("Nothing is due from us.").tryQuery()).isPresent();
        assertThat(lookup("MASH rings back").tryQuery()).isPresent();
    }

    @Test
    void theSumOfADateCanBeReadAndIsNeverAReasonToWait() {
        openedNotebook();
        press("due-done-2026-001-mash-rings-back");
        onFx(() -> node("due-sum", TitledPane.class).requestFocus());
        type(KeyCode.SPACE);
        assertThat(node("due-sum", TitledPane.class).isExpanded()).isTrue();
        assertThat(lookup("The concern was recorded on 23 November 2026 at 14:05.").tryQuery())
                .isPresent();
        assertThat(
                        lookup(
                                        "This date is never a reason to wait. If a child may be in"
                                                + " danger, act now.")
                                .tryQuery())
                .isPresent();
        type(KeyCode.ESCAPE);
        assertThat(lookup("#dialog").tryQuery()).isEmpty();
        assertThat(lookup("MASH rings back").tryQuery()).isPresent();
    }

    @Test
    void theFocusStaysInAQuestion() {
        openedNotebook();
        type(KeyCode.F1);
        Node dialog = node("dialog", Node.class);
        for (int i = 0; i < 40; i++) {
            type(KeyCode.TAB);
            Node at = focused();
            while (at != null && at != dialog) {
                at = at.getParent();
            }
            assertThat(at).as("after %d tabs", i + 1).isSameAs(dialog);
        }
    }
}
