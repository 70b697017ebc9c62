package org.waymark.ui.report;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;

/** The screen of {@link Destination.Reports}. */
public final class ReportScreen implements Screen {

    private final ReportModel model;
    private final ReportView view;
    private final ScrollPane page;
    private final @Nullable CaseId first;

    /**
     * @param desk what the reports of the window share
     */
    public ReportScreen(ScreenContext context, ReportDesk desk, Destination.Reports place) {
        this(context, desk, place, desk.files(), new SystemPrinting());
    }

    ReportScreen(
            ScreenContext context,
            ReportDesk desk,
            Destination.Reports place,
            FileQuestion files,
            Printing printers) {
        this.model = new ReportModel(context, desk);
        this.view = new ReportView(model, files, printers);
        this.page = Pages.scrolling(new VBox(view));
        this.first = place.caseId();
        if (place.paper() == Destination.Reports.Paper.SIGNS) {
            model.kindProperty().set(ReportKind.SIGNS);
        }
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public @Nullable CaseId caseId() {
        CaseSummary chosen = model.chosenProperty().get();
        return chosen == null ? first : chosen.id();
    }

    @Override
    public void shown() {
        model.load(first);
        view.begin();
    }

    @Override
    public void left() {
        model.leave();
    }

    @Override
    public Destination resume() {
        return new Destination.Reports(
                caseId(),
                model.kindProperty().get() == ReportKind.SIGNS
                        ? Destination.Reports.Paper.SIGNS
                        : Destination.Reports.Paper.CHRONOLOGY);
    }

    ReportModel model() {
        return model;
    }
}
