package org.waymark.ui.kit;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * JavaFX remembers short texts that it has laid out, a name or a recovery word as well, for as long
 * as the program runs: up to 256 letters each and 65,536 in all, after which it forgets them all
 * ({@code PrismTextLayout.stringCache}, {@code prism.cacheLayoutSize}). Laying out as many that
 * mean nothing makes it forget what was read. On the JavaFX thread only.
 */
public final class LaidOutWords {

    private static final int LETTERS = 250;
    private static final int TEXTS = 65_536 / LETTERS + 2;

    // Texts that are remembered already would not count again.
    private long made;

    /** Makes JavaFX forget every text that nothing shows any more; some ten milliseconds. */
    public void forget() {
        Text meaningless = new Text();
        // As in labels: only texts of that kind are remembered.
        meaningless.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        for (int i = 0; i < TEXTS; i++) {
            made++;
            meaningless.setText((made + " ").repeat(LETTERS).substring(0, LETTERS));
            meaningless.getLayoutBounds();
        }
    }
}
