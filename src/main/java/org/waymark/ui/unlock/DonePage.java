package org.waymark.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.waymark.ui.kit.Pages;

/** The notebook is made. */
final class DonePage extends CreatePage {

    private final Button enter;

    DonePage(CreateModel model) {
        super(model, 0, "Your notebook is ready", "Three things to remember:");
        VBox points =
                new VBox(
                        Pages.words("1.  Lock away the paper with the recovery words today."),
                        Pages.words(
                                "2.  Copy the notebook's folder to a second place every week, for"
                                        + " example to an encrypted USB stick. The copy is"
                                        + " encrypted too."),
                        Pages.words(
                                "3.  The notebook locks itself when you are away. Ctrl+L locks it"
                                        + " at once, F9 covers the screen."));
        points.getStyleClass().add("section");
        fill(points, foot());
        enter = main("enter", "Open the notebook", model::enter);
    }

    @Override
    void begin() {
        super.begin();
        enter.requestFocus();
    }
}
