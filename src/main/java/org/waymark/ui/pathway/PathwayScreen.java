package org.waymark.ui.pathway;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.Layouts;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.report.FileQuestion;
import org.waymark.ui.report.ReportDesk;

import java.util.List;

/** The screen of {@link Destination.Pathway} and {@link Destination.NewConcern}. */
public final class PathwayScreen implements Screen {

    private final Destination place;
    private final PathwayModel model;
    private final PathwayView view;

    /**
     * @param layout lays out and remembers charts; one for the whole window
     * @param desk how files leave; one for the whole window
     * @param place a {@link Destination.NewConcern} begins a concern; a {@link Destination.Pathway}
     *     comes to its case and step; a {@link Destination.Call} begins the record of a call; any
     *     other place shows the start
     */
    public PathwayScreen(
            ScreenContext context, ChartLayout layout, ReportDesk desk, Destination place) {
        this(context, away(context, layout), desk, Pause.real(), place);
    }

    /**
     * @param layouts asked for the drawing of the chart
     * @param desk how files leave
     * @param pause tells when typing has stopped
     */
    PathwayScreen(
            ScreenContext context,
            Layouts layouts,
            ReportDesk desk,
            Pause pause,
            Destination place) {
        this.place = place;
        this.model = new PathwayModel(context, layouts, pause);
        this.view = new PathwayView(model, new ChartSaving(context, model, desk));
    }

    /** A screen that saves files where the system asks. */
    public PathwayScreen(ScreenContext context, ChartLayout layout, Destination place) {
        this(context, away(context, layout), Pause.real(), place);
    }

    /** A screen that saves files where the system asks. */
    PathwayScreen(ScreenContext context, Layouts layouts, Pause pause, Destination place) {
        this(
                context,
                layouts,
                new ReportDesk(new PdfRenderer(), FileQuestion.system()),
                pause,
                place);
    }

    private static Layouts away(ScreenContext context, ChartLayout layout) {
        return (request, done) ->
                context.jobs()
                        .run(
                                Jobs.Lane.COMPUTING,
                                "Drawing the chart",
                                () -> layout.layout(request, () -> false))
                        .onDone(done);
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public String title() {
        return place instanceof Destination.NewConcern ? "New concern" : "Pathway";
    }

    @Override
    public @Nullable CaseId caseId() {
        return model.caseId();
    }

    @Override
    public void shown() {
        switch (place) {
            case Destination.NewConcern _ -> model.newConcern();
            case Destination.Call call -> model.open(call);
            case Destination.Pathway pathway -> {
                model.open(pathway);
                if (pathway.compose() == null && pathway.draft() == null) {
                    view.begin();
                }
            }
            default -> {
                model.open(new Destination.Pathway(null, null, null, null));
                view.begin();
            }
        }
    }

    @Override
    public void left() {
        model.leave();
    }

    @Override
    public @Nullable Destination resume() {
        boolean concern = model.caseId() == null && model.composer().kindProperty().get() != null;
        return concern
                ? new Destination.NewConcern()
                : new Destination.Pathway(
                        model.caseId(),
                        model.chart().selected(),
                        model.composer().typedProperty().get()
                                ? model.composer().kindProperty().get()
                                : null,
                        null);
    }

    @Override
    public List<Node> panes() {
        return view.panes();
    }

    @Override
    public boolean enter(Node pane) {
        return view.enter(pane);
    }

    @Override
    public void changed() {
        model.changed();
    }

    PathwayModel model() {
        return model;
    }
}
