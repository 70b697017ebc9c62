package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.PackFault;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Checks a folder of content. */
@Command(
        name = "check",
        header = "Names every fault of a folder of content.",
        description = {
            "Checks a pack, or a whole folder of content, and names file, line and reason of every",
            "fault. Exits with 1 when there is an error; warnings alone are no error."
        },
        mixinStandardHelpOptions = true)
final class ContentCheckCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of a pack, or of all content.")
    private String folder = "";

    ContentCheckCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        CommandSpec here = Objects.requireNonNull(spec);
        Path content = Folders.named(folder);
        if (!Files.isDirectory(content)) {
            throw new CommandRefused("There is no such folder. Nothing was checked.");
        }
        PrintWriter out = here.commandLine().getOut();
        List<PackFault> faults = services.contentChecker().apply(content);
        faults.forEach(fault -> out.println(fault.told()));
        long errors =
                faults.stream()
                        .filter(fault -> fault.severity() == PackFault.Severity.ERROR)
                        .count();
        long warnings = faults.size() - errors;
        out.println(
                errors
                        + (errors == 1 ? " error, " : " errors, ")
                        + warnings
                        + (warnings == 1 ? " warning." : " warnings."));
        return errors == 0 ? ExitCodes.SOUND : ExitCodes.DAMAGED;
    }
}
