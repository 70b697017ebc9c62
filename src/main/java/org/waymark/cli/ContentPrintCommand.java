package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.app.guidance.SoundPack;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.Pathway;
import org.waymark.report.GuidanceFiles;
import org.waymark.report.GuidancePrint;
import org.waymark.report.PdfOutcome;
import org.waymark.report.PdfRenderer;
import org.waymark.report.PrintDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Prints a pack. */
@Command(
        name = "print",
        header = "Prints a whole pack as text.",
        description = {
            "Makes of a pack one PDF/A for print and screen reader and one page for a browser,",
            "with contents, sources and evidence, and “correct as printed on” on every page."
        },
        mixinStandardHelpOptions = true)
final class ContentPrintCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of a pack, national or local, or a .waymarkpack.")
    private @Nullable String pack;

    @Option(
            names = "--built-in",
            description = "Prints the national pack that this program has in force.")
    private boolean builtIn;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write the two files.")
    private String out = "";

    ContentPrintCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String place = pack;
        if (builtIn == (place != null)) {
            throw new CommandRefused("Name either a pack or --built-in. Nothing was printed.");
        }
        GuidancePrint print = new GuidancePrint(ZonedDateTime.now(services.clock()));
        Path folder = Folders.named(out);
        PdfOutcome outcome =
                place == null
                        ? national(print, services.guidance().desk().pathway(), folder)
                        : sound(
                                print,
                                services.guidance().desk().read(Folders.named(place)),
                                folder);
        PrintWriter terminal = Objects.requireNonNull(spec).commandLine().getOut();
        return switch (outcome) {
            case PdfOutcome.Written written -> {
                terminal.println(
                        "Printed " + written.pages() + " pages, and one page for a browser.");
                yield ExitCodes.SOUND;
            }
            case PdfOutcome.AlreadyThere _ ->
                    throw new CommandRefused(
                            "There are files of that name already. Nothing was printed.");
            case PdfOutcome.Stopped _ -> throw new CommandRefused("Nothing was printed.");
            case PdfOutcome.Failed failed -> throw new CommandRefused(failed.words());
        };
    }

    private PdfOutcome sound(GuidancePrint print, SoundPack read, Path folder) {
        if (read.pathway().isPresent()) {
            return national(print, read.pathway().get(), folder);
        }
        Pathway over = services.guidance().desk().pathway();
        LocalPack local = services.guidance().desk().local(read);
        return write(print.document(local, over), print.page(local, over), folder);
    }

    private static PdfOutcome national(GuidancePrint print, Pathway pathway, Path folder) {
        return write(print.document(pathway), print.page(pathway), folder);
    }

    private static PdfOutcome write(PrintDocument document, String page, Path folder) {
        return new GuidanceFiles(new PdfRenderer()).write(document, page, folder, () -> false);
    }
}
