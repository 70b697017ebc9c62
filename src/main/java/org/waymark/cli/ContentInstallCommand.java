package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.app.NotebookSession;
import org.waymark.app.guidance.Offer;
import org.waymark.app.guidance.StandingCase;
import org.waymark.pathway.PackIdentity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Installs a pack. */
@Command(
        name = "install",
        header = "Installs a pack.",
        description = {
            "Shows who published FILE, whether the signature is known, and what changes step by",
            "step; then asks. The version before stays on this computer, so that the words",
            "under old decisions can still be read. No notebook is changed."
        },
        mixinStandardHelpOptions = true)
final class ContentInstallCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The .waymarkpack to install.")
    private String file = "";

    @Option(names = "--yes", description = "Installs without asking.")
    private boolean yes;

    @Option(
            names = "--trust-key",
            description = {
                "Takes a pack that is signed with another key than the versions",
                "before, or no longer signed. Ask the publisher first."
            })
    private boolean trustKey;

    @Option(
            names = "--notebook",
            paramLabel = "NOTEBOOK",
            description = "Tells which open cases of this notebook stand at a changed step.")
    private @Nullable String notebook;

    @Mixin private PassphraseSource passphrase = new PassphraseSource();

    ContentInstallCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Offer offer = services.guidance().desk().examine(Folders.named(file));
        tell(offer, out);
        if (notebook != null) {
            standing(notebook, offer, out);
        }
        if (offer.signature().suspicious() && !trustKey) {
            throw new CommandRefused(
                    offer.signature().words()
                            + " If you have asked, give --trust-key as well. Nothing was changed.");
        }
        if (!yes && !agreed(out)) {
            throw new CommandRefused("Nothing was installed and nothing was changed.");
        }
        services.guidance().desk().install(offer, trustKey);
        out.println(
                "Installed. "
                        + offer.notYet()
                                .map(day -> "It comes into force on " + day + ".")
                                .orElse("It is in force when a notebook is next opened."));
        return ExitCodes.SOUND;
    }

    private static void tell(Offer offer, PrintWriter out) {
        PackIdentity pack = offer.pack().identity();
        out.println(pack.title());
        out.println(
                "Version "
                        + pack.version()
                        + offer.before().map(before -> ", after version " + before).orElse("")
                        + ", effective "
                        + pack.effective()
                        + ", to be reviewed by "
                        + pack.reviewBy()
                        + ".");
        out.println("Published by " + pack.publisher() + ".");
        out.println(offer.signature().words());
        offer.fingerprint().ifPresent(print -> out.println("Fingerprint of the key: " + print));
        offer.pack().warnings().forEach(warning -> out.println(warning.told()));
        offer.losses().forEach(out::println);
        offer.changes().told().forEach(out::println);
    }

    private void standing(String folder, Offer offer, PrintWriter out) {
        char[] secret = passphrase.read(out);
        try (NotebookSession session =
                services.notebooks().get().open(Folders.named(folder), secret)) {
            List<StandingCase> cases =
                    StandingCase.among(session.queries().cases(), offer.changes());
            if (cases.isEmpty()) {
                out.println("No open case stands at a step that changes.");
            }
            for (StandingCase one : cases) {
                out.println(one.told(services.guidance().desk().title(one.summary().step())));
            }
        }
    }

    private static boolean agreed(PrintWriter out) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new CommandRefused(
                    "There is no terminal to ask. Give --yes to install without being asked."
                            + " Nothing was changed.");
        }
        out.flush();
        String answer = console.readLine("Install it? Type yes: ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
