package org.waymark.ui.kit;

import org.waymark.app.Failure;
import org.waymark.app.JobScope;
import org.waymark.app.Jobs;
import org.waymark.app.NotebookSession;
import org.waymark.app.Settings;
import org.waymark.pathway.Pathway;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a screen is built with.
 *
 * @param session the open notebook
 * @param pathway the guidance
 * @param jobs this screen's own jobs, closed when it is left
 * @param lastingJobs the window's jobs, for what must be finished though the screen is left
 * @param navigator the way to other screens
 * @param clock the time; its zone is the user's
 * @param settings the settings as they are now
 * @param recorded to be called on the JavaFX thread after something was recorded, so that every
 *     screen in sight reads again
 * @param untold shows a failure in the window, also when the screen that it belongs to is left
 */
public record ScreenContext(
        NotebookSession session,
        Pathway pathway,
        JobScope jobs,
        Jobs lastingJobs,
        Navigator navigator,
        Clock clock,
        Supplier<Settings> settings,
        Runnable recorded,
        Consumer<Failure> untold) {}
