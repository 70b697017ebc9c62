package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.application.PlatformImpl;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.Settings;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.FxTest;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Map;

/** Every open window follows the system's looks, though nothing but the window itself holds it. */
class FollowedThemeTest extends FxTest {

    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";
    private static final String PASSPHRASE = "harvest copper lantern ribbon meadow";

    @TempDir Path home;
    private Stage second;

    @BeforeEach
    void twoWindows() {
        second = onFx(() -> new Stage());
        for (Stage stage : new Stage[] {window(), second}) {
            FakeWindow fake = new FakeWindow();
            Path folder = home.resolve("Larkfield.waymark");
            fake.notebooks.put(folder, PASSPHRASE, false);
            fake.settings.remember(folder);
            onFx(() -> fake.open(stage, home).show());
        }
        collectGarbage();
    }

    @AfterEach
    void asItWas() {
        system(false);
        onFx(second::hide);
    }

    @Test
    void aChangeOfTheSystemReachesEveryWindowAfterACollection() {
        assertThat(window().getScene().getRoot().getStyleClass()).doesNotContain("high-contrast");

        system(true);
        assertThat(window().getScene().getRoot().getStyleClass()).contains("high-contrast");
        assertThat(second.getScene().getRoot().getStyleClass()).contains("high-contrast");

        collectGarbage();
        system(false);
        assertThat(window().getScene().getRoot().getStyleClass()).doesNotContain("high-contrast");
        assertThat(second.getScene().getRoot().getStyleClass()).doesNotContain("high-contrast");
    }

    @Test
    void aChangeOfTheSettingsReachesTheWindowAfterACollection() {
        onFx(second::hide);
        onFx(() -> node("passphrase", TextInputControl.class).setText(PASSPHRASE));
        press("unlock");
        press("rail-settings");
        collectGarbage();

        onFx(() -> choose(Settings.Theme.DARK));
        assertThat(window().getScene().getRoot().getStyleClass()).contains("dark");
        onFx(() -> choose(Settings.Theme.LIGHT));
        assertThat(window().getScene().getRoot().getStyleClass()).contains("light");
    }

    @Test
    void aWindowThatWasClosedFollowsNoMore() {
        onFx(
                () ->
                        second.getOnCloseRequest()
                                .handle(new WindowEvent(second, WindowEvent.WINDOW_CLOSE_REQUEST)));
        system(true);
        assertThat(second.getScene().getRoot().getStyleClass()).doesNotContain("high-contrast");
    }

    @SuppressWarnings("unchecked")
    private void choose(Settings.Theme theme) {
        ((ComboBox<Settings.Theme>) node("theme", ComboBox.class)).setValue(theme);
    }

    private void press(String id) {
        onFx(() -> node(id, ButtonBase.class).fire());
    }

    private void system(boolean highContrast) {
        onFx(() -> PlatformImpl.updatePreferences(Map.of(HIGH_CONTRAST, highContrast)));
    }

    private void collectGarbage() {
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        until(
                () -> {
                    System.gc();
                    return garbage.get() == null;
                });
    }
}
