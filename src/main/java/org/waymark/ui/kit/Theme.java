package org.waymark.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.waymark.app.Settings;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * How the window looks: light, dark, as the system, or in high contrast, and how large its text is.
 * While a scene wears it, changes of the system's own colours are followed. On the JavaFX thread
 * only.
 */
public final class Theme {

    private static final double BASE_PIXELS = 14;
    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final Platform.Preferences preferences = Platform.getPreferences();
    private final InvalidationListener systemChanged = _ -> wear();
    // The system's settings outlive every window.
    private final InvalidationListener followed = new WeakInvalidationListener(systemChanged);
    private final Scene scene;
    private Settings settings;

    /** Dresses a scene; {@link #close()} ends it. */
    public Theme(Scene scene, Settings settings) {
        this.scene = scene;
        this.settings = settings;
        Fonts.load();
        preferences.addListener(followed);
        wear();
    }

    /** Puts on what the settings say. */
    public void wear(Settings changed) {
        settings = changed;
        wear();
    }

    /** Stops following the system. */
    public void close() {
        preferences.removeListener(followed);
    }

    /** Whether nothing may move, because the settings or the system say so. */
    public static boolean still(Settings settings) {
        return settings.calm() || Platform.getPreferences().isReducedMotion();
    }

    /** Adds a package's own sheet to the root of one of its views. */
    public static void sheet(Parent view, Class<?> of, String name) {
        view.getStylesheets().add(address(of, name));
    }

    private void wear() {
        boolean contrast =
                settings.theme() == Settings.Theme.HIGH_CONTRAST
                        || Boolean.TRUE.equals(preferences.get(WINDOWS_HIGH_CONTRAST));
        boolean dark =
                contrast
                        || switch (settings.theme()) {
                            case DARK -> true;
                            case LIGHT, HIGH_CONTRAST -> false;
                            case SYSTEM -> preferences.getColorScheme() == ColorScheme.DARK;
                        };
        // JavaFX adds its own contrast sheets to Modena alone.
        Application.setUserAgentStylesheet(
                contrast
                        ? Application.STYLESHEET_MODENA
                        : dark
                                ? new PrimerDark().getUserAgentStylesheet()
                                : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        if (contrast) {
            sheets.add(address(Theme.class, "contrast.css"));
        }
        sheets.add(address(Theme.class, "kit.css"));
        sheets.add(text(settings.textPercent()));
        scene.getStylesheets().setAll(sheets);
        Parent root = scene.getRoot();
        mark(root, "dark", dark);
        mark(root, "light", !dark);
        mark(root, "high-contrast", contrast);
        mark(root, "calm", still(settings));
    }

    private static String text(int percent) {
        double size = BASE_PIXELS * percent / 100;
        // An icon's em is its own size, so icons get their sizes here.
        String css =
                """
                .root { -fx-font-family: "%s"; -fx-font-size: %.2fpx; }
                .ikonli-font-icon { -fx-icon-size: %.0fpx; }
                .icon-large { -fx-icon-size: %.0fpx; }
                .icon-small, .chip .ikonli-font-icon, .button.small .ikonli-font-icon {
                    -fx-icon-size: %.0fpx; }
                """
                        .formatted(Fonts.FAMILY, size, size * 1.25, size * 1.8, size);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void mark(Parent root, String styleClass, boolean on) {
        root.getStyleClass().remove(styleClass);
        if (on) {
            root.getStyleClass().add(styleClass);
        }
    }

    private static String address(Class<?> of, String name) {
        URL found = Objects.requireNonNull(of.getResource(name), "A style sheet is missing.");
        return found.toExternalForm();
    }
}
