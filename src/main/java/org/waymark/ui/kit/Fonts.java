package org.waymark.ui.kit;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The program's own typeface, drawn to tell letters apart; it travels with the program. */
public final class Fonts {

    /** The name of the family, for style sheets. */
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    private static final List<String> CUTS =
            List.of("Regular", "Bold", "SemiBold", "Italic", "BoldItalic");

    private Fonts() {}

    /** Makes the typeface known to the toolkit; further calls change nothing. */
    public static void load() {
        for (String cut : CUTS) {
            String file = "/org/waymark/ui/font/AtkinsonHyperlegibleNext-" + cut + ".ttf";
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in != null) {
                    Font.loadFont(in, 14);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
