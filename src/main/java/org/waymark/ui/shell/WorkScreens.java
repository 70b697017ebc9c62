package org.waymark.ui.shell;

import org.waymark.pathway.GuidanceSearch;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.pathway.PathwayScreen;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.report.ReportScreen;
import org.waymark.ui.search.SearchScreen;

/** Makes the screens of the pathway, the search and the reports. */
public final class WorkScreens implements ScreenMaker {

    private final ChartLayout layout;
    private final GuidanceSearch guidance;
    private final ReportDesk desk;

    /**
     * @param layout draws the chart, and remembers its drawings
     * @param guidance finds words in the guidance
     * @param desk makes documents
     */
    public WorkScreens(ChartLayout layout, GuidanceSearch guidance, ReportDesk desk) {
        this.layout = layout;
        this.guidance = guidance;
        this.desk = desk;
    }

    /**
     * @throws IllegalArgumentException for places that {@link Screens} makes itself
     */
    @Override
    public Screen make(Destination destination, ScreenContext context) {
        return switch (destination) {
            case Destination.Pathway _, Destination.NewConcern _ ->
                    new PathwayScreen(context, layout, destination);
            case Destination.Search search -> new SearchScreen(context, guidance, search);
            case Destination.Reports reports -> new ReportScreen(context, desk, reports);
            case Destination.Today _,
                    Destination.Cases _,
                    Destination.CasePage _,
                    Destination.Directory _,
                    Destination.Practice _,
                    Destination.Settings _ ->
                    throw new IllegalArgumentException("This screen is made elsewhere.");
        };
    }
}
