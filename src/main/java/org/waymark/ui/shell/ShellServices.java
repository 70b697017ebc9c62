package org.waymark.ui.shell;

import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.NotebookSession;
import org.waymark.app.Settings;
import org.waymark.pathway.Pathway;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the window around an open notebook is made with.
 *
 * @param lock locks the notebook
 * @param cover covers the window
 * @param untold shows a failure that no screen shows, also after the lock
 */
public record ShellServices(
        NotebookSession session,
        Pathway pathway,
        Jobs jobs,
        Clock clock,
        Supplier<Settings> settings,
        ScreenMaker screens,
        Runnable lock,
        Runnable cover,
        Consumer<Failure> untold) {}
