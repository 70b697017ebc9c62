package org.waymark.ui.pathway;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.waymark.report.ChartFiles;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Asks how much of the chart shall be saved and as what, then where, and says what came of it. */
final class SaveDialog {

    private final Node over;
    private final ChartSaving saving;

    SaveDialog(Node over, ChartSaving saving) {
        this.over = over;
        this.saving = saving;
    }

    void install() {
        saving.model().wishes().onSaving(this::ask);
        saving.busyProperty()
                .subscribe(
                        (_, busy) -> {
                            if (!busy) {
                                tell();
                            }
                        });
    }

    private void ask() {
        ToggleGroup extents = new ToggleGroup();
        RadioButton whole = choice(extents, "save-whole", "All stages", true);
        RadioButton stage = choice(extents, "save-stage", "The stage in sight", false);
        ToggleGroup forms = new ToggleGroup();
        VBox formBox = new VBox(6);
        for (ChartFiles.Form form : ChartFiles.Form.values()) {
            RadioButton button =
                    choice(
                            forms,
                            "save-" + form.ending(),
                            form.words(),
                            form == ChartFiles.Form.PDF);
            button.setUserData(form);
            formBox.getChildren().add(button);
        }
        boolean open = saving.model().fileProperty().get() != null;
        CheckBox withCase = new CheckBox("With the way of the open case");
        withCase.setId("save-with-case");
        withCase.setDisable(!open);
        Label warning =
                Dialogs.words(
                        "The file is not encrypted. It names nobody, but it shows which steps the"
                                + " case has been at and when. The notebook notes that it left.");
        warning.setId("save-warning");
        warning.visibleProperty().bind(withCase.selectedProperty());
        warning.managedProperty().bind(withCase.selectedProperty());
        Dialogs.ask(
                over,
                "Save the chart",
                new VBox(
                        10,
                        Pages.heading("How much"),
                        new VBox(6, whole, stage),
                        Pages.heading("As what"),
                        formBox,
                        withCase,
                        warning),
                List.of(
                        new Choice(
                                "save-choose",
                                "Choose where...",
                                Choice.Weight.MAIN,
                                () -> {
                                    where(
                                            new ChartSaving.Wish(
                                                    whole.isSelected(),
                                                    withCase.isSelected(),
                                                    form(forms)));
                                    return true;
                                }),
                        Choice.leave("Leave it")));
    }

    private static ChartFiles.Form form(ToggleGroup forms) {
        return forms.getSelectedToggle() != null
                        && forms.getSelectedToggle().getUserData() instanceof ChartFiles.Form form
                ? form
                : ChartFiles.Form.PDF;
    }

    private void where(ChartSaving.Wish wish) {
        Path target =
                saving.desk()
                        .files()
                        .whereToSave(over.getScene().getWindow(), saving.fileName(wish));
        // While the system asked, the notebook may have been locked.
        if (target != null && over.getScene() != null) {
            saving.save(wish, target);
        }
    }

    private void tell() {
        Label words = Dialogs.words(saving.stateProperty().get());
        words.setId("save-outcome");
        words.setFocusTraversable(true);
        Dialogs.ask(over, "Save the chart", words, List.of(Choice.leave("Close")));
    }

    private static RadioButton choice(
            ToggleGroup group, String id, String words, boolean selected) {
        RadioButton button = new RadioButton(words);
        button.setId(id.toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setSelected(selected);
        return button;
    }
}
