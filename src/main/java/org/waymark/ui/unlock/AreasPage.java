package org.waymark.ui.unlock;

import org.waymark.ui.kit.AreasField;
import org.waymark.ui.kit.Pages;

/** Second page: in which areas the charity works. */
final class AreasPage extends CreatePage {

    private final AreasField areas;

    AreasPage(CreateModel model) {
        super(
                model,
                2,
                "Where do you work?",
                "Tick every council area in which the children live. You then see the numbers to"
                        + " ring there, and what is done differently.");
        areas = new AreasField(model.knownAreas());
        areas.show(model.areas());
        fill(
                areas,
                Pages.words(
                        "The area that you tick first is that of a new case, unless you choose"
                                + " another. You can change all of this in Settings.",
                        "field-help"),
                foot());
        main("to-passphrase", "Go on", () -> model.toPassphrase(areas.chosen()));
        button("back-to-who", "Back", model::back);
    }

    @Override
    void begin() {
        super.begin();
        areas.focusFirst();
    }
}
