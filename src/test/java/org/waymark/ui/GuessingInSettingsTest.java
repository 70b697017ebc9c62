package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.RealWindow;

import java.nio.file.Path;
import java.time.Duration;

/** Whoever guesses the passphrase in a notebook that stands open, over a real notebook. */
class GuessingInSettingsTest extends FxTest {

    private static final String FRESH = "another five quite other words";

    @TempDir Path home;
    private RealWindow real;
    private Stage stage;

    @BeforeEach
    void anOpenNotebook() {
        real = new RealWindow(home);
        real.make(_ -> {});
        stage = window();
        onFx(() -> real.open(stage));
        real.settle();
        write("passphrase", RealWindow.passphrase());
        press("unlock");
        until(() -> lookup("#shell").tryQuery().isPresent());
        press("rail-settings");
        press("change-passphrase");
        write("fresh-passphrase", FRESH);
        write("fresh-passphrase-again", FRESH);
    }

    @AfterEach
    void closed() {
        onFx(stage::hide);
        real.close();
    }

    @Test
    void waitsAsAtTheLockAndWaitsThereToo() {
        for (int guess = 0; guess < 5; guess++) {
            guess("not the passphrase " + guess);
            assertThat(told()).contains("This does not open the notebook.");
        }

        guess(RealWindow.passphrase());
        assertThat(told()).contains("Several attempts failed");

        press("keep-passphrase");
        press("lock");
        until(() -> inSight("passphrase"));
        write("passphrase", RealWindow.passphrase());
        press("unlock");
        assertThat(inSight("unlock-wait")).isTrue();
        assertThat(lookup("#shell").tryQuery()).isEmpty();
    }

    @Test
    void afterTheWaitTheRightOneCounts() {
        for (int guess = 0; guess < 5; guess++) {
            guess("not the passphrase " + guess);
        }
        real.clock.forward(Duration.ofSeconds(1));

        guess(RealWindow.passphrase());

        assertThat(told()).contains("The passphrase is changed");
    }

    private void guess(String current) {
        write("current-passphrase", current);
        press("put-passphrase");
    }

    /** Everything that the question says. */
    private String told() {
        StringBuilder said = new StringBuilder();
        onFx(
                () ->
                        lookup("#dialog .label").queryAllAs(Label.class).stream()
                                .map(Label::getText)
                                .forEach(words -> said.append(words).append('\n')));
        return said.toString();
    }

    private void write(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    private void press(String id) {
        onFx(() -> node(id, ButtonBase.class).fire());
        real.settle();
    }
}
