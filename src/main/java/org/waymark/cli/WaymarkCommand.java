package org.waymark.cli;

import org.waymark.app.Failure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;

/** The root of the command line; without a command it opens the window. */
@Command(
        name = "waymark",
        description = {
            "A pathway and a notebook, side by side, for designated safeguarding leads.",
            "Without a command, Waymark opens its window."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all is well; 1 something is damaged or refused; 2 the command could not"
                + " be",
            "carried out, and nothing was changed."
        })
public final class WaymarkCommand implements Runnable {

    private final CommandLineServices services;

    @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

    private WaymarkCommand(CommandLineServices services) {
        this.services = services;
    }

    /**
     * The command line, ready to {@code execute}.
     *
     * @param services what the commands work with
     */
    public static CommandLine commandLine(CommandLineServices services) {
        CommandLine line = new CommandLine(new WaymarkCommand(services));
        line.getCommandSpec().versionProvider(() -> new String[] {"Waymark " + services.version()});
        line.addSubcommand(new PracticeCommand(services));
        line.addSubcommand(new VerifyCommand(services));
        line.addSubcommand(new InfoCommand(services));
        CommandLine content = new CommandLine(new ContentCommand());
        content.addSubcommand(new ContentCheckCommand(services));
        line.addSubcommand(content);
        line.setExecutionExceptionHandler(
                (thrown, where, _) -> explain(services, thrown, where.getErr()));
        return line;
    }

    private static int explain(CommandLineServices services, Exception thrown, PrintWriter err) {
        if (thrown instanceof CommandRefused refused) {
            err.println(refused.getMessage());
            return ExitCodes.REFUSED;
        }
        Failure failure = services.failures().of(thrown);
        err.println(failure.happened());
        err.println(failure.kept());
        err.println(
                failure.next() + (failure.code().isEmpty() ? "" : " Code " + failure.code() + "."));
        return ExitCodes.REFUSED;
    }

    @Override
    public void run() {
        services.openWindow().run();
    }
}
