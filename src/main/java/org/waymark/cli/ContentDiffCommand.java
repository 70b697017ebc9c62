package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.app.guidance.GuidanceDesk;
import org.waymark.app.guidance.SoundPack;
import org.waymark.pathway.exchange.PackComparison;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Tells how two versions of a pack differ. */
@Command(
        name = "diff",
        header = "Tells how two versions of a pack differ.",
        description = {
            "Tells step by step what was added, removed and changed from A to B, with the lines",
            "that were taken out (-) and put in (+). Exits with 0 when nobody would read",
            "anything differently, with 1 when something differs."
        },
        mixinStandardHelpOptions = true)
final class ContentDiffCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The older: a folder or a .waymarkpack.")
    private String before = "";

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = "The newer: a folder or a .waymarkpack.")
    private String after = "";

    ContentDiffCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        SoundPack older = services.guidance().desk().read(Folders.named(before));
        SoundPack newer = services.guidance().desk().read(Folders.named(after));
        PackComparison changes = GuidanceDesk.compare(older, newer);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (changes.changes().isEmpty()) {
            out.println(
                    older.archive().digest().equals(newer.archive().digest())
                            ? "The two are the same, byte by byte."
                            : "The files are written differently, but nobody would read anything"
                                    + " differently.");
            return ExitCodes.SOUND;
        }
        changes.told().forEach(out::println);
        out.println(
                changes.changes().size() == 1
                        ? "1 part differs."
                        : changes.changes().size() + " parts differ.");
        return ExitCodes.DAMAGED;
    }
}
