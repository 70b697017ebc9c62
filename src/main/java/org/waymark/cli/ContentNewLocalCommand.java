package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.app.guidance.EmptyLocalPack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Begins a local pack. */
@Command(
        name = "new-local",
        header = "Begins the pack of an area.",
        description = {
            "Makes a folder with an empty local pack for AREA, such as “Telford and Wrekin”.",
            "What is not established is null in it; its README says how to fill it in."
        },
        mixinStandardHelpOptions = true)
final class ContentNewLocalCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "AREA", description = "The council area that it holds for.")
    private String area = "";

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "Where to make the folder; without it where you stand.")
    private String within = ".";

    ContentNewLocalCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Path made =
                new EmptyLocalPack(LocalDate.now(services.clock()))
                        .make(area, Folders.named(within), services.guidance().desk().inForce());
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(
                        "Made the folder "
                                + made.getFileName()
                                + ". Its README.md says how to go on.");
        return ExitCodes.SOUND;
    }
}
