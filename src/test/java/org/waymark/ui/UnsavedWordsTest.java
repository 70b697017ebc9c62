package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.nio.file.Path;

/** Whatever somebody was typing is there again after the lock, also where the disk is full. */
class UnsavedWordsTest extends FxTest {

    private static final String PASSPHRASE = "harvest copper lantern ribbon meadow";

    @TempDir Path home;

    private final FakeWindow fake = new FakeWindow();
    private FakeBook book;

    @BeforeEach
    void anOpenNotebook() {
        Path folder = home.resolve("Larkfield.waymark");
        book = fake.notebooks.put(folder, PASSPHRASE, false);
        Filled.fill(
                new FakeSession(book, fake.pathway, fake.clock, "Larkfield", false), fake.clock);
        fake.settings.remember(folder);
        onFx(() -> fake.open(window(), home).show());
        unlock();
    }

    @Test
    void howSomethingDueWasDoneIsFoundOnTodayAfterTheLock() {
        press("due-done-2026-001-decide-today");
        onFx(() -> node("due-not-needed", RadioButton.class).setSelected(true));
        type("due-words", "The front door has taken it.");
        push(KeyCode.F9);
        assertThat(window().getTitle()).isEqualTo("Document");
        push(KeyCode.F9);
        lock();
        assertThat(lookup("The front door has taken it.").tryQuery()).isEmpty();
        unlock();

        assertThat(lookup("How something due was done").tryQuery()).isPresent();
        press("go-on-with-words");
        assertThat(typed("due-words")).isEqualTo("The front door has taken it.");
        assertThat(node("due-not-needed", RadioButton.class).isSelected()).isTrue();

        press("record-ending");
        assertThat(book.ended()).hasSize(1);
        assertThat(lookup("How something due was done").tryQuery()).isEmpty();
        assertThat(words()).isZero();
    }

    @Test
    void wordsThatAreLeftOnPurposeAreNotKept() {
        press("due-done-2026-001-decide-today");
        type("due-words", "The front door has taken it.");
        press("leave");
        lock();
        unlock();

        assertThat(words()).isZero();
        press("due-done-2026-001-decide-today");
        assertThat(typed("due-words")).isEmpty();
    }

    @Test
    void escapeLosesNoWord() {
        press("due-done-2026-001-decide-today");
        type("due-words", "The front door has taken it.");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#dialog").tryQuery()).isEmpty();
        press("due-done-2026-001-decide-today");
        assertThat(typed("due-words")).isEqualTo("The front door has taken it.");
        press("leave");
        assertThat(words()).isZero();

        openTheFirstCase();
        press("people-add");
        type("person-note", "Collects Robin on Fridays.");
        onFx(() -> node("person-note", TextInputControl.class).requestFocus());
        type(KeyCode.ESCAPE);
        assertThat(inSight("person-form")).isFalse();
        press("people-add");
        assertThat(typed("person-note")).isEqualTo("Collects Robin on Fridays.");
        press("leave-person");
        pressTheFirst("plans-");
        type("status-detail", "Category: sexual abuse");
        onFx(() -> node("status-detail", TextInputControl.class).requestFocus());
        type(KeyCode.ESCAPE);
        pressTheFirst("plans-");
        assertThat(typed("status-detail")).isEqualTo("Category: sexual abuse");
    }

    @Test
    void whySomebodyThrowsADraftAwayIsFoundOnTodayAfterTheLock() {
        pressTheFirst("discard-");
        type("discard-reason", "Written twice, the other");
        lock();
        unlock();

        press("go-on-with-words");
        assertThat(typed("discard-reason")).isEqualTo("Written twice, the other");
        press("discard-draft");
        assertThat(book.discarded()).containsExactly("Written twice, the other");
        assertThat(words()).isZero();
    }

    @Test
    void aPersonWhoIsBeingAddedStandsInTheFormAgainAfterTheLock() {
        openTheFirstCase();
        press("people-add");
        type("person-name", "Sam Example");
        type("person-note", "Collects Robin on Fridays.");
        onFx(() -> node("person-relation", ComboBox.class).getSelectionModel().select(1));
        lock();
        unlock();

        assertThat(typed("person-name")).isEqualTo("Sam Example");
        assertThat(typed("person-note")).isEqualTo("Collects Robin on Fridays.");
        assertThat(node("person-relation", ComboBox.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(1);
        press("record-person");
        assertThat(words()).isZero();
        lock();
        unlock();
        assertThat(inSight("person-form")).isFalse();
    }

    @Test
    void goingToAnotherPageKeepsWhatWasTypedToo() {
        openTheFirstCase();
        press("people-add");
        type("person-note", "Collects Robin on Fridays.");
        press("rail-today");

        assertThat(lookup("Somebody to be added to a case").tryQuery()).isPresent();
        press("go-on-with-words");
        assertThat(typed("person-note")).isEqualTo("Collects Robin on Fridays.");
    }

    @Test
    void aPlanThatIsBeingRecordedStandsInTheFormAgainAfterTheLock() {
        openTheFirstCase();
        pressTheFirst("plans-");
        type("status-detail", "Category: sexual abuse");
        onFx(() -> node("status-kind", ComboBox.class).getSelectionModel().select(2));
        lock();
        unlock();

        assertThat(typed("status-detail")).isEqualTo("Category: sexual abuse");
        assertThat(node("status-kind", ComboBox.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(2);
        press("rail-today");
        press("go-on-with-words");
        assertThat(typed("status-detail")).isEqualTo("Category: sexual abuse");
        press("record-status");
        assertThat(words()).isZero();
    }

    @Test
    void anAnswerThatNobodyKnowsIsKeptWithThePerson() {
        openTheFirstCase();
        press("people-add");
        onFx(
                () ->
                        node("person-born-open", MenuButton.class).getItems().stream()
                                .filter(item -> "person-born-not-asked".equals(item.getId()))
                                .forEach(MenuItem::fire));
        lock();
        unlock();

        assertThat(node("person-born-open", MenuButton.class).getText()).isEqualTo("Not asked");
    }

    @Test
    void whoSaidWhichNumberIsRightIsAskedForAgainAfterTheLock() {
        press("rail-directory");
        pressTheFirst("contact-", "-correct");
        type("right-number-told", "The duty worker, when I rang");
        lock();
        unlock();

        assertThat(typed("right-number-told")).isEqualTo("The duty worker, when I rang");
        lock();
        unlock();
        press("rail-today");
        assertThat(lookup("A number to be put right").tryQuery()).isPresent();
        press("go-on-with-words");
        assertThat(typed("right-number-told")).isEqualTo("The duty worker, when I rang");
        press("record-number");
        assertThat(words()).isZero();
    }

    @Test
    void whatIsWrittenInTheSettingsStandsThereAgainAfterTheLock() {
        press("rail-settings");
        type("charity-name", "Larkfield Youth Clubs");
        onFx(() -> node("area-not-listed", CheckBox.class).fire());
        type("area-unlisted", "Powys, on the English side");
        lock();
        unlock();

        assertThat(typed("charity-name")).isEqualTo("Larkfield Youth Clubs");
        assertThat(typed("area-unlisted")).isEqualTo("Powys, on the English side");
        press("rail-today");
        assertThat(words()).isEqualTo(2);
        press("go-on-with-words");
        press("save-charity");
        press("save-areas");
        assertThat(words()).isZero();
        type("area-unlisted", "Powys and Gwent");
        lock();
        unlock();
        assertThat(typed("area-unlisted")).isEqualTo("Powys and Gwent");
    }

    @Test
    void wordsOfAFormCanBeLetGoFromToday() {
        openTheFirstCase();
        press("people-add");
        type("person-note", "Collects Robin on Fridays.");
        press("rail-today");
        press("let-words-go");
        press("leave");
        assertThat(words()).isEqualTo(1);
        press("let-words-go");
        press("let-words-go-now");

        assertThat(words()).isZero();
        assertThat(lookup("Somebody to be added to a case").tryQuery()).isEmpty();
    }

    @Test
    void wordsThatAFullDiskRefusesComeBackAfterTheLock() {
        book.full(true);
        press("rail-pathway");
        type("typing", "Robin said it again.");
        lock();
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
        assertThat(lookup("#dialog").tryQuery()).isPresent();
        assertThat(lookup("Robin said it again.").tryQuery()).isEmpty();
        assertThat(book.saved()).noneMatch(draft -> draft.fields().containsValue("Robin said it"));
        press("leave");
        unlock();

        assertThat(typed("typing")).isEqualTo("Robin said it again.");
        book.full(false);
        lock();
        assertThat(book.saved())
                .anyMatch(draft -> draft.fields().containsValue("Robin said it again."));
    }

    @Test
    void theProgramDoesNotEndWithWordsThatNoDiskTookUnlessSomebodySaysSo() {
        book.full(true);
        press("rail-pathway");
        type("typing", "Robin said it again.");
        onFx(() -> window().getOnCloseRequest().handle(closing()));
        assertThat(text("dialog-title")).isEqualTo("Some words are not saved");
        assertThat(fake.ended).isFalse();
        assertThat(lookup("Robin said it again.").tryQuery()).isEmpty();

        press("stay");
        assertThat(text("page-title")).isEqualTo("Unlock your notebook");
        onFx(() -> window().getOnCloseRequest().handle(closing()));
        assertThat(text("dialog-title")).isEqualTo("Some words are not saved");
        press("stay");
        unlock();
        assertThat(typed("typing")).isEqualTo("Robin said it again.");

        onFx(() -> window().getOnCloseRequest().handle(closing()));
        press("close-and-lose");
        assertThat(fake.ended).isTrue();
    }

    @Test
    void theProgramEndsAtOnceWhereTheDiskTookEverything() {
        press("rail-pathway");
        type("typing", "Robin said it again.");
        onFx(() -> window().getOnCloseRequest().handle(closing()));
        assertThat(fake.ended).isTrue();
    }

    private javafx.stage.WindowEvent closing() {
        return new javafx.stage.WindowEvent(
                window(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST);
    }

    private void openTheFirstCase() {
        press("rail-cases");
        TableView<?> table = node("case-table", TableView.class);
        onFx(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().selectFirst();
                });
        type(KeyCode.ENTER);
    }

    private int words() {
        return new FakeSession(book, fake.pathway, fake.clock, "Larkfield", false)
                .keptWords()
                .size();
    }

    private void lock() {
        push(KeyCode.CONTROL, KeyCode.L);
    }

    private void unlock() {
        type("passphrase", PASSPHRASE);
        press("unlock");
    }

    private void type(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    private String typed(String id) {
        return node(id, TextInputControl.class).getText();
    }

    private void pressTheFirst(String beginning) {
        pressTheFirst(beginning, "");
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

    private void press(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private String text(String id) {
        return node(id, Label.class).getText();
    }
}
