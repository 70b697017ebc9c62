package org.waymark.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.Objects;
import java.util.concurrent.Callable;

/** Tells what can be told of a notebook without opening it. */
@Command(
        name = "info",
        header = "Tells what a notebook shows without a passphrase.",
        description = {
            "Tells what a notebook's folder shows without a passphrase: format, ids, slots and",
            "what they cost to try, sizes of files. No record can be read this way."
        },
        mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NOTEBOOK", description = "The notebook's folder.")
    private String folder = "";

    InfoCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        CommandSpec here = Objects.requireNonNull(spec);
        services.notebooks()
                .get()
                .describe(Folders.named(folder))
                .forEach(here.commandLine().getOut()::println);
        return ExitCodes.SOUND;
    }
}
