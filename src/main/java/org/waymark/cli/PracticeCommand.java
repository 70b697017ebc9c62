package org.waymark.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Makes a practice notebook. */
@Command(
        name = "practice",
        header = "Makes a practice notebook of invented cases.",
        description = {
            "Makes a practice notebook with four invented cases in DIR, which must not exist yet.",
            "Its passphrase is: practice notebook"
        },
        mixinStandardHelpOptions = true)
final class PracticeCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to make, such as Practice.waymark.")
    private String folder = "";

    PracticeCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        services.notebooks().get().createPractice(Folders.named(folder));
        CommandSpec here = spec;
        if (here != null) {
            here.commandLine()
                    .getOut()
                    .println(
                            "Made a practice notebook. Every person in it is invented. Its"
                                    + " passphrase is: practice notebook");
        }
        return ExitCodes.SOUND;
    }
}
