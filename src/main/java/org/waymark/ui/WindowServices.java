package org.waymark.ui;

import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks;
import org.waymark.app.SettingsStore;
import org.waymark.pathway.Pathway;
import org.waymark.ui.shell.ScreenMaker;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Everything that the window stands on.
 *
 * @param notebooks makes and opens notebooks
 * @param settings settings and known notebooks
 * @param jobs work away from the JavaFX thread; its BOOKS lane runs one piece at a time, in order
 * @param pathway the guidance; asked once for each notebook that is opened
 * @param clock the time; its zone is the user's
 * @param random picks which recovery words are asked back
 * @param version the program's version
 * @param home the folder that is offered for new notebooks
 * @param notBefore when a failure says that the next attempt has to wait: until when
 * @param work makes the screens of the pathway, the search and the reports
 * @param ended called on the JavaFX thread when the window is closed and every notebook is locked
 */
public record WindowServices(
        Notebooks notebooks,
        SettingsStore settings,
        Jobs jobs,
        Supplier<Pathway> pathway,
        Clock clock,
        RandomGenerator random,
        String version,
        Path home,
        Function<Failure, Optional<Instant>> notBefore,
        ScreenMaker work,
        Runnable ended) {}
