package org.waymark.ui.compose;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseFile;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.ui.kit.Icons;

/** The case's people as chips to choose from, and a way to add somebody. */
final class PeopleField extends VBox {

    private final ComposerModel model;
    private final PersonAsker asker;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Button add = new Button("Add somebody...", Icons.of(Feather.USER_PLUS));
    private @Nullable Region asking;

    PeopleField(ComposerModel model, PersonAsker asker) {
        this.model = model;
        this.asker = asker;
        getStyleClass().add("people-field");
        add.setId("add-person");
        add.getStyleClass().addAll("small", "flat");
        add.setOnAction(_ -> ask());
        getChildren().add(chips);
        rebuild();
    }

    /** The case or its people have changed. */
    void rebuild() {
        chips.getChildren().clear();
        boolean names = model.context().settings().get().showNames();
        CaseFile file = model.fileProperty().get();
        if (file == null) {
            return;
        }
        for (InvolvedPerson person : file.people()) {
            ToggleButton chip = new ToggleButton();
            String shown = names ? person.name() : person.initials();
            chip.setText(shown + " · " + person.relation().title());
            chip.setId("about-" + person.id().value());
            chip.getStyleClass().addAll("small", "person-chip");
            chip.setSelected(model.fields().people().contains(person.id()));
            chip.selectedProperty().subscribe((_, on) -> model.fields().about(person.id(), on));
            chips.getChildren().add(chip);
        }
        chips.getChildren().add(add);
    }

    Region first() {
        return chips.getChildren().isEmpty() ? this : (Region) chips.getChildren().getFirst();
    }

    private void ask() {
        CaseFile file = model.fileProperty().get();
        if (file == null || asking != null) {
            return;
        }
        Region form = asker.ask(file.summary().id(), this::added, this::close);
        asking = form;
        getChildren().add(form);
    }

    private void added(PersonId person) {
        model.fields().about(person, true);
        model.context().recorded().run();
        close();
    }

    private void close() {
        if (asking != null) {
            getChildren().remove(asking);
            asking = null;
            add.requestFocus();
        }
    }
}
