package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.app.guidance.PackRefused;
import org.waymark.app.guidance.SoundPack;
import org.waymark.pathway.exchange.PackArchive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Makes one file of a pack. */
@Command(
        name = "pack",
        header = "Makes one file of a pack.",
        description = {
            "Checks the pack in DIR and makes one file of it, with a manifest that names each",
            "file by its SHA-256. The same pack always gives the same bytes. Sign it with",
            "“waymark content sign”."
        },
        mixinStandardHelpOptions = true)
final class ContentPackCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the pack, with pack.json.")
    private String folder = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "The file to make; without it ID-VERSION.waymarkpack in the",
                "folder in which you stand."
            })
    private @Nullable String out;

    ContentPackCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Path from = Folders.named(folder);
        if (!Files.isDirectory(from)) {
            throw new CommandRefused("There is no such folder. Nothing was made.");
        }
        SoundPack pack = services.guidance().desk().read(from);
        String name = pack.identity().id() + "-" + pack.identity().version() + PackArchive.ENDING;
        Path file = out == null ? Path.of(name) : Folders.named(out);
        if (Files.exists(file)) {
            throw new PackRefused(
                    List.of("There is a file of that name already. Nothing was made."));
        }
        services.guidance().desk().write(pack, file);
        PrintWriter terminal = Objects.requireNonNull(spec).commandLine().getOut();
        pack.warnings().forEach(warning -> terminal.println(warning.told()));
        terminal.println(
                "Made "
                        + file.getFileName()
                        + ": "
                        + pack.archive().files().size()
                        + " files. Manifest "
                        + pack.archive().digest());
        return ExitCodes.SOUND;
    }
}
