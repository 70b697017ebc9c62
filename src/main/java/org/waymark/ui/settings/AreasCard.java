package org.waymark.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.AreasField;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Notices;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.WordsKeeper;

import java.util.List;

/** The card of the areas in which the charity works. */
final class AreasCard extends VBox {

    private final AreasModel model;
    private final AreasField field;
    private @Nullable WordsKeeper keeper;
    private final Label first = Pages.words("", "field-help");

    AreasCard(AreasModel model) {
        this.model = model;
        this.field = new AreasField(model.areas());
        getStyleClass().add("section");
        first.setId("first-area");
        field.onChanged(this::tellFirst);
        Button save = new Button("Save the areas", Icons.of(Feather.CHECK));
        save.setId("save-areas");
        save.setOnAction(_ -> model.save(field.chosen(), this::saved));
        Label refused = Pages.words("", "field-error");
        model.refused().subscribe(refused::setText);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        VBox trouble = new VBox();
        model.failure().subscribe(failure -> NotebookCard.show(trouble, failure));
        model.standing().subscribe(field::show);
        getChildren()
                .addAll(
                        Pages.heading("Where you work"),
                        Pages.words(
                                "Local numbers and local text are shown for these areas. Each case"
                                        + " has one of them."),
                        field,
                        first,
                        refused,
                        save,
                        trouble);
    }

    private void tellFirst() {
        List<String> areas = field.chosen().areas();
        first.setText(
                areas.isEmpty()
                        ? ""
                        : "New cases begin in "
                                + model.nameOf(areas.getFirst())
                                + ", unless you choose another.");
    }

    void shown() {
        model.load(this::keep);
    }

    /** From here on what is typed is kept; what was kept before comes back. */
    private void keep() {
        if (keeper == null) {
            keeper = new WordsKeeper(model.words(), field);
            keeper.bringBack(() -> {});
        }
    }

    private void saved() {
        if (keeper != null) {
            keeper.recorded();
            keeper = new WordsKeeper(model.words(), field);
        }
        Notices.say(this, "Saved and signed. Cases that are open stay with their own area.");
    }
}
