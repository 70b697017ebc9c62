package org.waymark.ui;

import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.pathway.PathwayScreen;
import org.waymark.ui.shell.ScreenMaker;

/** The screens that people work in: the pathway, the search and the reports. */
final class WorkScreens implements ScreenMaker {

    private final ChartLayout layout;

    WorkScreens(ChartLayout layout) {
        this.layout = layout;
    }

    @Override
    public Screen make(Destination destination, ScreenContext context) {
        return new PathwayScreen(context, layout, destination);
    }
}
