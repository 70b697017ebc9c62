package org.waymark.ui.unlock;

import javafx.scene.control.CheckBox;

import org.waymark.ui.kit.NumberedWords;
import org.waymark.ui.kit.Pages;

/** Fourth page: the twelve recovery words, to be written on paper. */
final class RecoveryPage extends CreatePage {

    RecoveryPage(CreateModel model) {
        super(
                model,
                4,
                "Write these twelve words on paper",
                "They open the notebook when the passphrase is forgotten. They are shown only now."
                        + " Never photograph them, and keep no copy on a computer or telephone.");
        CheckBox written = new CheckBox("I have written all twelve on paper, with their numbers.");
        written.setId("words-written");
        written.setWrapText(true);
        fill(
                new NumberedWords(model.recovery().words()),
                Pages.words(
                        "Put the paper in a sealed envelope, somewhere locked: with your chair of"
                                + " trustees, or in the charity's safe. Whoever has it can read"
                                + " everything."),
                written,
                foot());
        main("to-type-back", "Go on", model::toTypeBack)
                .disableProperty()
                .bind(written.selectedProperty().not());
        button("back", "Back", model::back);
    }
}
