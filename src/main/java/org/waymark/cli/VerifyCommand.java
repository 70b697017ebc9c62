package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.app.NotebookCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Checks a whole notebook. */
@Command(
        name = "verify",
        header = "Checks a whole notebook.",
        description = {
            "Checks a notebook: the seal of its keyring, the HMAC of every page, every digest,",
            "every signature and every chain. Prints counts and heads. Exits with 0 when all is",
            "sound, with 1 when something is damaged, and names the first damaged thing."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NOTEBOOK", description = "The notebook's folder.")
    private String folder = "";

    @Mixin private PassphraseSource passphrase = new PassphraseSource();

    VerifyCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        CommandSpec here = Objects.requireNonNull(spec);
        PrintWriter out = here.commandLine().getOut();
        NotebookCheck check =
                services.notebooks().get().verify(Folders.named(folder), passphrase.read(out));
        check.sentences().forEach(out::println);
        return check.sound() ? ExitCodes.SOUND : ExitCodes.DAMAGED;
    }
}
