package org.waymark.ui.support;

import org.waymark.app.Settings;
import org.waymark.pathway.Pathway;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.ScreenContext;

import java.util.ArrayList;
import java.util.List;

/** What a screen is built with, over a notebook in memory. */
public final class Contexts {

    public final TestClock clock = new TestClock();
    public final Pathway pathway = TestPathway.pathway();
    public final FakeSession session = FakeSession.fresh(pathway, clock);
    public final InlineJobs jobs = new InlineJobs();

    /** Where the screen wanted to go, in order. */
    public final List<Destination> gone = new ArrayList<>();

    /** The settings as they are now. */
    public Settings settings = Settings.usual();

    /** How often something was recorded. */
    public int recorded;

    /** A fresh context over the same notebook. */
    public ScreenContext context() {
        return new ScreenContext(
                session,
                pathway,
                jobs.scope(),
                jobs,
                gone::add,
                clock,
                () -> settings,
                () -> recorded++,
                failure -> {
                    throw new AssertionError(failure.happened());
                });
    }
}
