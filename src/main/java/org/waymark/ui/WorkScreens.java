package org.waymark.ui;

import org.waymark.pathway.GuidanceSearch;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.guidance.GuidanceDoor;
import org.waymark.ui.guidance.GuidanceModel;
import org.waymark.ui.guidance.GuidanceView;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.pathway.PathwayScreen;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.report.ReportScreen;
import org.waymark.ui.search.SearchScreen;
import org.waymark.ui.shell.ScreenMaker;

import java.util.function.Supplier;

/** Makes the screens of the pathway, the search, the reports and the guidance. */
public final class WorkScreens implements ScreenMaker {

    private final ChartLayout layout;
    private final Supplier<GuidanceSearch> guidance;
    private final ReportDesk reports;
    private final GuidanceDoor door;

    /**
     * @param layout one for the whole window, since it remembers what it has laid out
     * @param guidance searches the pathway that the window shows; asked when somebody searches
     * @param reports how reports are made
     * @param door how packs of guidance are looked at and installed
     */
    public WorkScreens(
            ChartLayout layout,
            Supplier<GuidanceSearch> guidance,
            ReportDesk reports,
            GuidanceDoor door) {
        this.layout = layout;
        this.guidance = guidance;
        this.reports = reports;
        this.door = door;
    }

    @Override
    public Screen make(Destination destination, ScreenContext context) {
        return switch (destination) {
            case Destination.Search _ -> new SearchScreen(context, guidance.get());
            case Destination.Guidance _ ->
                    new GuidanceView(new GuidanceModel(context, door.desk()), door.places());
            case Destination.Reports chosen -> new ReportScreen(context, reports, chosen);
            case Destination.Pathway _, Destination.NewConcern _, Destination.Call _ ->
                    new PathwayScreen(context, layout, reports, destination);
            case Destination.Today _,
                    Destination.Cases _,
                    Destination.CasePage _,
                    Destination.Directory _,
                    Destination.Practice _,
                    Destination.Settings _ ->
                    throw new IllegalArgumentException("The shell makes this screen itself.");
        };
    }
}
