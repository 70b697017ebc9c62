package org.waymark.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.FakeNotebooks;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FxTest;

import java.util.List;
import java.util.random.RandomGenerator;

class NotebookCardTest extends FxTest {

    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");

    private final Contexts contexts = new Contexts();
    private final FakeNotebooks notebooks = new FakeNotebooks(contexts.pathway, contexts.clock);

    @Test
    void theCharitysNameIsSavedAndAnEmptyOneIsToldOf() {
        open();
        assertThat(text("charity-name")).isEqualTo("Larkfield Play");

        type("charity-name", " ");
        press("save-charity");
        assertThat(labels(".field-error"))
                .contains("Write the charity's name. It stands on every print.");
        assertThat(contexts.recorded).isZero();

        type("charity-name", "Larkfield Garden");
        press("save-charity");
        assertThat(contexts.session.queries().charity()).isEqualTo("Larkfield Garden");
        assertThat(contexts.recorded).isEqualTo(1);
    }

    @Test
    void aPassphraseTypedTwiceAlikeIsPutInForceAndTheFieldsAreCleared() {
        open();
        press("change-passphrase");
        assertThat(node("fresh-words", Label.class).getText()).isNotBlank();

        type("current-passphrase", "somebody else's guess");
        type("fresh-passphrase", "short");
        type("fresh-passphrase-again", "short");
        press("put-passphrase");
        assertThat(contexts.session.changedPassphrase()).isEmpty();

        type("fresh-passphrase", "meadow copper saddle");
        type("fresh-passphrase-again", "meadow copper sadle");
        press("put-passphrase");
        assertThat(labels(".field-error"))
                .contains("The two are not alike. Type the passphrase once more.");
        assertThat(contexts.session.changedPassphrase()).isEmpty();

        TextInputControl first = node("fresh-passphrase", TextInputControl.class);
        type("fresh-passphrase-again", "meadow copper saddle");
        press("put-passphrase");
        assertThat(contexts.session.changedPassphrase()).isEmpty();
        assertThat(labels(".field-error"))
                .anyMatch(words -> words.startsWith("This does not open the notebook."));
        type("current-passphrase", FakeSession.SECRET);
        press("put-passphrase");
        assertThat(notebooks.advisedWith()).contains("J. Okafor", "Larkfield Play", "Larkfield");
        assertThat(contexts.session.changedPassphrase()).isEqualTo("meadow copper saddle");
        assertThat(first.getText()).isEmpty();
        assertThat(labels(".dialog-words"))
                .containsExactly(
                        "The old passphrase no longer opens this notebook; it still opens older"
                                + " copies of it.");
    }

    @Test
    void whoeverCameInByTheRecoveryWordsIsAskedForTheirName() {
        contexts.session.byRecoveryWords(true);
        open();
        press("change-passphrase");
        type("current-passphrase", FakeSession.SECRET);
        type("fresh-passphrase", "meadow copper saddle");
        type("fresh-passphrase-again", "meadow copper saddle");
        press("put-passphrase");
        assertThat(contexts.session.changedPassphrase()).isEmpty();
        assertThat(labels(".field-error"))
                .contains("Write your name. It stands under everything you sign.");

        type("new-lead-name", "A. Lindqvist");
        press("put-passphrase");
        assertThat(contexts.session.changedPassphrase()).isEqualTo("meadow copper saddle");
        assertThat(contexts.session.newName()).isEqualTo("A. Lindqvist");
    }

    @Test
    void anUnnamedCharityLeavesTheFieldEmpty() {
        contexts.session.book().charity("This charity");
        open();
        assertThat(text("charity-name")).isEmpty();
    }

    @Test
    void recoveryWordsAreInForceOnlyOnceThreeOfThemWereTypedBackRight() {
        open();
        press("change-recovery-words");
        press("to-type-back-fresh");
        assertThat(inSight("type-back-fresh-0")).isFalse();

        onFx(() -> node("fresh-words-written", CheckBox.class).setSelected(true));
        press("to-type-back-fresh");
        for (int i = 0; i < 3; i++) {
            type("type-back-fresh-" + i, "wrong");
        }
        press("put-recovery-words");
        assertThat(contexts.session.changedRecoveryWords()).isEmpty();

        List<String> words = notebooks.newRecoveryWords();
        List<Integer> asked =
                labels(".field-label").stream()
                        .filter(label -> label.startsWith("Word "))
                        .map(label -> Integer.parseInt(label.substring("Word ".length())))
                        .toList();
        for (int i = 0; i < 3; i++) {
            type("type-back-fresh-" + i, words.get(asked.get(i) - 1));
        }
        press("put-recovery-words");
        assertThat(contexts.session.changedRecoveryWords()).isEmpty();
        type("current-secret", FakeSession.SECRET);
        press("put-recovery-words");
        assertThat(contexts.session.changedRecoveryWords()).isEqualTo(String.join(" ", words));
        assertThat(inSight("type-back-fresh-0")).isFalse();
        assertThat(inSight("told")).isTrue();
    }

    @Test
    void leavingTheScreenForgetsWhatWasTyped() {
        SettingsView view = open();
        press("change-passphrase");
        TextInputControl first = node("fresh-passphrase", TextInputControl.class);
        type("fresh-passphrase", "meadow copper saddle");

        onFx(view::left);

        assertThat(first.getText()).isEmpty();
    }

    @Test
    void aPracticeNotebookOffersNoneOfIt() {
        FakeSession practice =
                new FakeSession(
                        contexts.session.book(),
                        contexts.pathway,
                        contexts.clock,
                        "Practice",
                        true);
        open(
                new ScreenContext(
                        practice,
                        contexts.pathway,
                        contexts.jobs.scope(),
                        contexts.jobs,
                        contexts.gone::add,
                        contexts.clock,
                        () -> contexts.settings,
                        () -> {},
                        _ -> {}));
        assertThat(inSight("check-notebook")).isTrue();
        assertThat(inSight("change-passphrase")).isFalse();
        assertThat(inSight("charity-name")).isFalse();
    }

    private SettingsView open() {
        return open(contexts.context());
    }

    private SettingsView open(ScreenContext context) {
        SettingsView view =
                onFx(
                        () ->
                                new SettingsView(
                                        new SettingsModel(context, _ -> {}),
                                        new NotebookModel(context, notebooks, RANDOM),
                                        "1"));
        show(() -> new WindowPane(view.node()));
        onFx(view::shown);
        return view;
    }

    private void press(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private void type(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    private String text(String id) {
        return node(id, TextInputControl.class).getText();
    }

    private List<String> labels(String style) {
        return lookup(style).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
