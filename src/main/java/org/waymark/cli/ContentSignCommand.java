package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.exchange.PublisherKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Signs a pack. */
@Command(
        name = "sign",
        header = "Signs a pack.",
        description = {
            "Puts an Ed25519 signature over the manifest of FILE into it. A signature that is",
            "there already is replaced."
        },
        mixinStandardHelpOptions = true)
final class ContentSignCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The .waymarkpack to sign.")
    private String file = "";

    @Option(
            names = {"--key-file", "--key"},
            required = true,
            paramLabel = "KEYFILE",
            description = "The key, as “waymark content new-key” made it.")
    private String key = "";

    @Mixin private PassphraseSource passphrase = new PassphraseSource();

    ContentSignCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PublisherKey signer =
                services.guidance()
                        .signing()
                        .sign(
                                Folders.named(file),
                                Folders.named(key),
                                passphrase.read(out, "Passphrase of the key: "));
        out.println("Signed. Fingerprint of the key: " + signer.fingerprint());
        return ExitCodes.SOUND;
    }
}
