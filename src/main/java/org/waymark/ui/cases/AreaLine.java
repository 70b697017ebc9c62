package org.waymark.ui.cases;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseFile;
import org.waymark.pathway.AreaPathway;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Notices;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.WindowPane;

import java.util.List;
import java.util.Map;

/** Whose local guidance holds in the case, and the way to another area's. */
final class AreaLine extends VBox {

    private final CaseModel model;
    private final Label words = Pages.words("", "muted");
    private @Nullable CaseFile shown;

    AreaLine(CaseModel model) {
        this.model = model;
        getStyleClass().add("section");
        words.setId("case-area");
        Button change = new Button("Change the area...", Icons.of(Feather.EDIT_2));
        change.setId("change-area");
        change.getStyleClass().addAll("quiet", "small");
        change.setOnAction(_ -> ask());
        getChildren().addAll(words, change);
    }

    void show(CaseFile file) {
        shown = file;
        words.setText(
                file.area().equals(AreaPathway.NATIONAL)
                        ? "No local area: the national guidance alone holds here."
                        : "Local guidance: " + model.areas().nameOf(file.area()));
    }

    private void ask() {
        CaseFile file = shown;
        if (file != null) {
            model.areas().choices(choices -> ask(file, choices));
        }
    }

    private void ask(CaseFile file, Map<String, String> choices) {
        ToggleGroup group = new ToggleGroup();
        VBox body =
                new VBox(
                        Dialogs.words(
                                "Local numbers, local text and local time limits of this case"
                                        + " change from now on. What was decided keeps the words"
                                        + " that were shown then."));
        body.getStyleClass().add("section");
        choices.forEach(
                (id, name) -> {
                    RadioButton choice = new RadioButton(name);
                    choice.setId("choose-area-" + id);
                    choice.setUserData(id);
                    choice.setToggleGroup(group);
                    choice.setSelected(id.equals(file.area()));
                    body.getChildren().add(choice);
                });
        Dialogs.ask(
                this,
                "Area of this case",
                body,
                List.of(
                        Choice.leave("Leave it as it is"),
                        new Choice(
                                "save-area",
                                "Change and sign",
                                Choice.Weight.MAIN,
                                () -> save(file, group))));
    }

    private boolean save(CaseFile file, ToggleGroup group) {
        Object chosen =
                group.getSelectedToggle() == null ? null : group.getSelectedToggle().getUserData();
        if (!(chosen instanceof String area) || area.equals(file.area())) {
            return true;
        }
        model.areas()
                .choose(
                        file.summary().id(),
                        area,
                        () -> {
                            WindowPane.of(this).ifPresent(window -> window.dialogs().close());
                            Notices.say(this, "Changed and signed.");
                        });
        return false;
    }
}
