package org.waymark.ui.compose;

import org.waymark.app.Jobs;
import org.waymark.pathway.Library;
import org.waymark.ui.kit.ScreenContext;

import java.util.List;

/** The areas among which a new case may be, as the notebook names them. */
final class AreaChoices {

    private List<ChoiceField.Choice> choices = List.of();

    /**
     * @param known called when there are several, because the form of a concern then asks
     */
    AreaChoices(ScreenContext context, Runnable known) {
        Library library = context.session().library();
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the areas",
                        () -> context.session().queries().areas().areas())
                .onDone(
                        areas -> {
                            choices =
                                    areas.stream()
                                            .map(
                                                    area ->
                                                            new ChoiceField.Choice(
                                                                    area, library.nameOf(area)))
                                            .toList();
                            if (several()) {
                                known.run();
                            }
                        });
    }

    /** Whether there is anything to choose. */
    boolean several() {
        return choices.size() > 1;
    }

    /** The notebook's areas, that of new cases first. */
    List<ChoiceField.Choice> choices() {
        return choices;
    }
}
