package org.waymark.ui.pathway;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.report.ChartFiles;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.WindowPane;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Asks how much of the chart shall be saved and as what, then where; shows that it is on its way,
 * with a way to stop it; and says what came of it, wherever the person has gone meanwhile.
 */
final class SaveDialog {

    private static final String TITLE = "Save the chart";

    private final Node over;
    private final ChartSaving saving;
    private ChartSaving.@Nullable Wish last;
    private @Nullable WindowPane window;
    private @Nullable Node progress;

    SaveDialog(Node over, ChartSaving saving) {
        this.over = over;
        this.saving = saving;
    }

    void install() {
        saving.model().wishes().onSaving(this::ask);
        saving.onOutcome(this::tell);
    }

    private void ask() {
        if (saving.busyProperty().get()) {
            showProgress();
            return;
        }
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
        CheckBox withName = new CheckBox("Name the child on it");
        withName.setId("save-with-name");
        withName.setVisible(open && saving.context().settings().get().showNames());
        withName.setManaged(withName.isVisible());
        withName.disableProperty().bind(withCase.selectedProperty().not());
        Label warning =
                Dialogs.words(
                        "With it, the file shows which steps the case has been at and when, under"
                                + " the number of the case. It "
                                + (withName.isVisible()
                                        ? "names nobody unless you tick that, and "
                                        : "names nobody, and ")
                                + "it is not encrypted. The notebook notes that it left.");
        warning.setId("save-warning");
        warning.setVisible(open);
        warning.setManaged(open);
        Dialogs.ask(
                over,
                TITLE,
                new VBox(
                        10,
                        Pages.heading("How much"),
                        new VBox(6, whole, stage),
                        Pages.heading("As what"),
                        formBox,
                        withCase,
                        withName,
                        warning),
                List.of(
                        new Choice(
                                "save-choose",
                                "Choose where...",
                                Choice.Weight.MAIN,
                                () -> {
                                    warn(
                                            new ChartSaving.Wish(
                                                    whole.isSelected(),
                                                    withCase.isSelected(),
                                                    withCase.isSelected() && withName.isSelected(),
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

    /**
     * As before every other file that holds something of a case, once in each window; who has read
     * the graver warning of a report is not asked again.
     */
    private void warn(ChartSaving.Wish wish) {
        if (!wish.withCase() || saving.desk().chartWarned()) {
            where(wish);
            return;
        }
        Dialogs.ask(
                over,
                "The file is not encrypted",
                Dialogs.words(
                        "It can be opened by anybody who gets hold of it. Save it only where those"
                                + " who need it can reach it, not in a folder that is shared or"
                                + " copied to the internet, and delete it when it has arrived. The"
                                + " notebook notes that it left."),
                List.of(
                        new Choice(
                                "save-unencrypted",
                                "I understand: choose where",
                                Choice.Weight.MAIN,
                                () -> {
                                    saving.desk().chartWarningRead();
                                    where(wish);
                                    return true;
                                }),
                        Choice.leave("Leave it in the notebook")));
    }

    private void where(ChartSaving.Wish wish) {
        Path target =
                saving.desk()
                        .files()
                        .whereToSave(over.getScene().getWindow(), saving.fileName(wish));
        // While the system asked, the notebook may have been locked.
        if (target != null && over.getScene() != null) {
            last = wish;
            window = WindowPane.of(over).orElse(null);
            // What stood there while the system asked may be replaced; what comes later may not.
            boolean replace = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            showProgress();
            saving.save(wish, target, replace);
        }
    }

    private void showProgress() {
        Label words = Dialogs.words("");
        words.setId("save-progress");
        words.textProperty().bind(saving.stateProperty());
        progress = words;
        Dialogs.ask(
                over,
                TITLE,
                words,
                List.of(
                        new Choice(
                                "save-go-on",
                                "Go on working",
                                Choice.Weight.LEAVE,
                                () -> {
                                    progress = null;
                                    return true;
                                }),
                        new Choice(
                                "save-stop",
                                "Stop",
                                Choice.Weight.PLAIN,
                                () -> {
                                    saving.stop();
                                    return false;
                                })));
    }

    /** Where the person still waits, as an answer; elsewhere in the window, wherever they are. */
    private void tell(ChartSaving.Outcome outcome) {
        boolean waiting = progress != null && progress.getScene() != null;
        progress = null;
        if (waiting) {
            answer(outcome);
            return;
        }
        switch (outcome) {
            case ChartSaving.Outcome.Failed failed ->
                    saving.context().untold().accept(failed.failure());
            case ChartSaving.Outcome.Taken taken -> say(taken.words());
            case ChartSaving.Outcome.Done done -> say(done.words());
        }
    }

    private void say(String words) {
        WindowPane in = window;
        if (in != null) {
            in.notices().say("The chart: " + words);
        }
    }

    private void answer(ChartSaving.Outcome outcome) {
        Label words = Dialogs.words(outcome.words());
        words.setId("save-outcome");
        words.setFocusTraversable(true);
        List<Choice> ways = new ArrayList<>();
        ChartSaving.Wish wish = last;
        if (wish != null && !(outcome instanceof ChartSaving.Outcome.Done)) {
            ways.add(
                    new Choice(
                            "save-elsewhere",
                            "Choose where...",
                            Choice.Weight.MAIN,
                            () -> {
                                where(wish);
                                return true;
                            }));
        }
        ways.add(Choice.leave("Close"));
        Dialogs.ask(over, TITLE, words, ways);
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
