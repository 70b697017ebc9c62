package org.waymark;

import org.jspecify.annotations.Nullable;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.LogFile;
import org.waymark.app.Services;
import org.waymark.cli.CommandLineServices;
import org.waymark.cli.WaymarkCommand;
import org.waymark.ui.Toolkit;
import org.waymark.vault.Calibration;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Where the program begins: a command line that, without a command, opens the window. */
public final class Waymark {

    private static final String UNBUILT = "0.1.0";

    private Waymark() {}

    /**
     * @param arguments as {@code waymark --help} tells them
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Path home = Path.of(System.getProperty("user.home"));
        ApplicationFolders folders =
                ApplicationFolders.of(System.getenv(), home, System.getProperty("os.name"));
        Services services =
                Services.in(
                        folders,
                        Clock.systemDefaultZone(),
                        () -> new Calibration(System::nanoTime).calibrate());
        return WaymarkCommand.commandLine(
                        new CommandLineServices(
                                services::notebooks,
                                services.content()::check,
                                services.guidance(),
                                services.clock(),
                                services.failures(),
                                () -> {
                                    LogFile.startIn(folders.data());
                                    new Toolkit(services, version(), home).run();
                                },
                                version()))
                .setOut(new PrintWriter(System.out, true, writtenIn(System.out)))
                .setErr(new PrintWriter(System.err, true, writtenIn(System.err)))
                .execute(arguments);
    }

    // A terminal says what it can show, which on Windows is rarely UTF-8; files and pipes get
    // UTF-8.
    private static Charset writtenIn(PrintStream stream) {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal() ? stream.charset() : StandardCharsets.UTF_8;
    }

    private static String version() {
        @Nullable String packaged = Waymark.class.getPackage().getImplementationVersion();
        return packaged == null ? UNBUILT : packaged;
    }
}
