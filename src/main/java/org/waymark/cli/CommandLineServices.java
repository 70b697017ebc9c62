package org.waymark.cli;

import org.waymark.app.Failures;
import org.waymark.app.Notebooks;
import org.waymark.app.guidance.GuidanceServices;
import org.waymark.pathway.PackFault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the commands work with.
 *
 * @param notebooks makes and opens notebooks; a supplier, because {@code --version} and {@code
 *     content check} need none
 * @param contentChecker every fault of a folder of content
 * @param guidance what is done with packs
 * @param clock the time; its zone is the user's
 * @param failures words for what goes wrong
 * @param openWindow opens the window and comes back when it is closed
 * @param version the version of the program
 */
public record CommandLineServices(
        Supplier<Notebooks> notebooks,
        Function<Path, List<PackFault>> contentChecker,
        GuidanceServices guidance,
        Clock clock,
        Failures failures,
        Runnable openWindow,
        String version) {}
