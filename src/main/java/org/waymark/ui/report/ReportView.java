package org.waymark.ui.report;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseSummary;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Theme;

import java.nio.file.Path;
import java.util.List;

/** Choose a case and how much of it is told; see what is left out; save it as a PDF or print it. */
public final class ReportView extends VBox {

    private final ReportModel model;
    private final FileQuestion files;
    private final Printing printers;
    private final PageTitle title = new PageTitle("Reports");
    private final VBox summary = new VBox();
    private final Label state = Pages.words("", "report-state");

    /**
     * @param files asks where to save, given the window and a name to begin with; null when
     *     somebody thought better of it
     */
    ReportView(ReportModel model, FileQuestion files, Printing printers) {
        this.model = model;
        this.files = files;
        this.printers = printers;
        setId("reports");
        getStyleClass().add("report-page");
        Theme.sheet(this, ReportView.class, "report.css");
        summary.getStyleClass().add("report-summary");
        summary.setId("report-summary");
        state.setId("report-state");
        state.focusTraversableProperty().bind(state.textProperty().isNotEmpty());
        state.textProperty().bind(model.stateProperty());
        model.leavingProperty().subscribe(this::tell);
        getChildren()
                .addAll(
                        title,
                        Pages.words(
                                "A chronology tells a case in the order of its events, with who"
                                        + " said what, what was decided and why. Signs and"
                                        + " indicators tell what was noticed, by date and by"
                                        + " group, and add nothing up.",
                                "report-words"),
                        Field.of("Case", cases()),
                        scopes(),
                        summary,
                        verbs(),
                        state);
    }

    void begin() {
        title.setFocusTraversable(true);
        title.requestFocus();
    }

    private ComboBox<CaseSummary> cases() {
        ComboBox<CaseSummary> cases = new ComboBox<>(model.cases());
        cases.setId("report-case");
        cases.setPromptText("Choose a case");
        cases.setMaxWidth(Double.MAX_VALUE);
        cases.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable CaseSummary of) {
                        return of == null ? "" : words(of);
                    }

                    @Override
                    public @Nullable CaseSummary fromString(String words) {
                        return null;
                    }
                });
        cases.valueProperty().bindBidirectional(model.chosenProperty());
        return cases;
    }

    private String words(CaseSummary of) {
        boolean names = model.context().settings().get().showNames();
        return of.number() + "   " + (names ? of.name() : of.initials());
    }

    private HBox scopes() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        ReportKind[] kinds = ReportKind.values();
        for (int at = 0; at < kinds.length; at++) {
            ReportKind kind = kinds[at];
            ToggleButton button = new ToggleButton(kind.title());
            button.setId("scope-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass()
                    .add(
                            at == 0
                                    ? "left-pill"
                                    : at == kinds.length - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            // Another place may have chosen; the button follows.
            model.kindProperty().subscribe(now -> button.setSelected(now == kind));
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.kindProperty().set(kind);
                    });
            row.getChildren().add(button);
        }
        return row;
    }

    private HBox verbs() {
        Button save = new Button("Save as PDF...", Icons.of(Feather.SAVE));
        save.setId("save-pdf");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> askToSave());
        Button print = new Button("Print...", Icons.of(Feather.PRINTER));
        print.setId("print");
        print.setOnAction(_ -> askToPrint());
        Button stop = new Button("Stop");
        stop.setId("stop-report");
        stop.visibleProperty().bind(model.busyProperty());
        stop.setOnAction(_ -> model.stop());
        for (Button button : new Button[] {save, print}) {
            button.disableProperty()
                    .bind(model.leavingProperty().isNull().or(model.busyProperty()));
        }
        HBox verbs = new HBox(10, save, print, stop);
        verbs.getStyleClass().add("report-verbs");
        return verbs;
    }

    private void tell(@Nullable Leaving told) {
        summary.getChildren().clear();
        summary.setVisible(told != null);
        summary.setManaged(told != null);
        if (told == null) {
            return;
        }
        summary.getChildren().add(Pages.heading(told.heading()));
        if (told.leftOut().isEmpty()) {
            summary.getChildren().add(Pages.words(told.whole()));
        } else {
            summary.getChildren().add(Pages.words("Left out, as the print itself says:"));
            told.leftOut().forEach(words -> summary.getChildren().add(Pages.words("•  " + words)));
        }
        summary.getChildren()
                .add(
                        Pages.words(
                                "The print holds full names and the child's words. A4, landscape,"
                                        + " with the head of the notebook's chain: "
                                        + told.headWords()
                                        + ".",
                                "report-quiet"));
        if (model.context().session().practice()) {
            summary.getChildren()
                    .add(
                            Pages.words(
                                    "PRACTICE stands across every page: nothing here is real.",
                                    "report-practice"));
        }
    }

    private void askToSave() {
        if (model.desk().fileWarned()) {
            save();
            return;
        }
        Dialogs.ask(
                this,
                "The file is not encrypted",
                Dialogs.words(
                        "A PDF can be opened by anybody who gets hold of it. Save it only where"
                                + " those who need it can reach it, not in a folder that is shared"
                                + " or copied to the internet, and delete it when it has arrived."
                                + " The notebook notes that it left."),
                List.of(
                        new Choice(
                                "save-unencrypted",
                                "I understand: choose where",
                                Choice.Weight.MAIN,
                                () -> {
                                    model.desk().fileWarningRead();
                                    save();
                                    return true;
                                }),
                        Choice.leave("Leave it in the notebook")));
    }

    private void save() {
        Path target = files.whereToSave(getScene().getWindow(), model.fileName());
        if (target != null) {
            // The system's own question has asked already whether a file there may be replaced.
            model.save(target, true);
        }
    }

    private void askToPrint() {
        if (model.desk().printWarned()) {
            print();
            return;
        }
        Dialogs.ask(
                this,
                "A printer may keep a copy",
                Dialogs.words(
                        "Computers and printers keep a copy of what is printed for a while, and an"
                                + " office printer may show it to others. Use a printer that you"
                                + " can stand beside, and fetch the pages at once. The notebook"
                                + " notes that it left."),
                List.of(
                        new Choice(
                                "print-anyway",
                                "I understand: choose a printer",
                                Choice.Weight.MAIN,
                                () -> {
                                    model.desk().printWarningRead();
                                    print();
                                    return true;
                                }),
                        Choice.leave("Leave it in the notebook")));
    }

    private void print() {
        switch (printers.ask(getScene().getWindow())) {
            case Printing.Asked.Ready ready -> model.print(ready.run());
            case Printing.Asked.Left _ -> {}
            case Printing.Asked.NoPrinter _ -> model.noPrinter();
        }
    }
}
