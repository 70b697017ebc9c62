package org.waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.app.Settings;
import org.waymark.ui.support.FxTest;

import java.time.Duration;
import java.util.List;

/** What cannot be undone can be read before it is pressed. */
class GraveButtonTest extends FxTest {

    @ParameterizedTest
    @EnumSource
    void itsWordsStandOutFromTheirGround(Settings.Theme theme) {
        WindowPane pane = show(() -> new WindowPane(new Pane()));
        Theme worn =
                onFx(
                        () ->
                                new Theme(
                                        pane.getScene(),
                                        new Settings(
                                                theme, 100, Duration.ofMinutes(10), false, false)));
        onFx(
                () ->
                        pane.dialogs()
                                .ask(
                                        "Sure?",
                                        Dialogs.words("It cannot be undone."),
                                        List.of(
                                                Choice.leave("Keep it"),
                                                new Choice(
                                                        "gone",
                                                        "Do away with it",
                                                        Choice.Weight.GRAVE,
                                                        () -> true))));

        Button grave = node("gone", Button.class);
        assertThat(onFx(() -> contrast(grave))).isGreaterThanOrEqualTo(4.5);
        onFx(grave::requestFocus);
        assertThat(onFx(() -> contrast(grave))).isGreaterThanOrEqualTo(4.5);
        onFx(worn::close);
    }

    /** The contrast ratio of WCAG 2.2 between the words and what is directly behind them. */
    private static double contrast(Button button) {
        button.applyCss();
        List<BackgroundFill> fills = button.getBackground().getFills();
        double words = luminance((Color) button.getTextFill());
        double ground = luminance((Color) fills.getLast().getFill());
        return (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
