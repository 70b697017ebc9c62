package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.guidance.PackRefused;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.util.stream.Stream;

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
            "Exit codes: 0 all is well; 1 something is damaged or refused; 2 the command could",
            "not be carried out, and nothing was changed."
        })
public final class WaymarkCommand implements Runnable {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

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
        content.addSubcommand(new ContentNewLocalCommand(services));
        content.addSubcommand(new ContentPackCommand(services));
        content.addSubcommand(new ContentNewKeyCommand(services));
        content.addSubcommand(new ContentSignCommand(services));
        content.addSubcommand(new ContentDiffCommand(services));
        content.addSubcommand(new ContentInstallCommand(services));
        content.addSubcommand(new ContentPrintCommand(services));
        line.addSubcommand(content);
        // An argument that begins with @ is a name like any other, and no file to read more from.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((wrong, _) -> refuse(wrong));
        line.setExecutionStrategy(parsed -> carryOut(services, parsed));
        line.setExecutionExceptionHandler(
                (thrown, where, _) -> explain(services, thrown, where.getErr()));
        return line;
    }

    // Picocli explains exceptions, but lets errors such as too little memory through.
    private static int carryOut(CommandLineServices services, ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError failed) {
            return explain(services, failed, parsed.commandSpec().commandLine().getErr());
        }
    }

    /** Says what is wrong without repeating it: it may be a passphrase in the wrong place. */
    private static int refuse(ParameterException wrong) {
        CommandLine where = wrong.getCommandLine();
        String name = where.getCommandSpec().qualifiedName();
        PrintWriter err = where.getErr();
        err.println(
                switch (wrong) {
                    case MissingParameterException missing -> missing.getMessage();
                    case OverwrittenOptionException twice -> twice.getMessage();
                    case UnmatchedArgumentException unknown when hasOption(unknown) ->
                            name + " was given an option that it does not know.";
                    case UnmatchedArgumentException _ when !where.getSubcommands().isEmpty() ->
                            name + " was given a command that it does not know.";
                    case UnmatchedArgumentException _ -> name + " was given more than it takes.";
                    default -> name + " was given something that it cannot read.";
                });
        where.usage(err);
        return ExitCodes.REFUSED;
    }

    private static boolean hasOption(UnmatchedArgumentException unknown) {
        return unknown.getUnmatched().stream()
                .anyMatch(one -> one.length() > 1 && one.startsWith("-"));
    }

    private static int explain(CommandLineServices services, Throwable thrown, PrintWriter err) {
        if (thrown instanceof CommandRefused refused) {
            err.println(refused.getMessage());
            return ExitCodes.REFUSED;
        }
        if (thrown instanceof PackRefused refused) {
            refused.sentences().forEach(err::println);
            return ExitCodes.REFUSED;
        }
        Failure failure = services.failures().of(thrown);
        String code = failure.code().isEmpty() ? "" : "Code " + failure.code() + ".";
        Stream.of(failure.happened(), failure.kept(), failure.next(), code)
                .filter(words -> !words.isBlank())
                .forEach(err::println);
        return ExitCodes.REFUSED;
    }

    @Override
    public void run() {
        services.openWindow().run();
    }
}
