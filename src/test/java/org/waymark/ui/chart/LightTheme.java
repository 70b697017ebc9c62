package org.waymark.ui.chart;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.waymark.ui.kit.Fonts;

/** The light theme with the program's own letters, so that words have one size everywhere. */
final class LightTheme {

    private LightTheme() {}

    static void wear() {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    static String style(String size) {
        return "-fx-font-family: '" + Fonts.FAMILY + "'; -fx-font-size: " + size + ";";
    }

    static Scene scene(Parent view, double width, double height) {
        StackPane root = new StackPane(view);
        root.setStyle(style("14px"));
        return new Scene(root, width, height);
    }
}
