package org.waymark.cli;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.exchange.PublisherKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Makes a key with which packs are signed. */
@Command(
        name = "new-key",
        header = "Makes a key with which packs are signed.",
        description = {
            "Makes an Ed25519 key, protected by a passphrase of at least 12 characters, as an",
            "encrypted PKCS#8 file. Keep it apart from the packs, and a copy in a safe: who has",
            "it and the passphrase can publish in your name. Tell your readers its fingerprint."
        },
        mixinStandardHelpOptions = true)
final class ContentNewKeyCommand implements Callable<Integer> {

    private final CommandLineServices services;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "KEYFILE", description = "The file to make.")
    private String file = "";

    @Mixin private PassphraseSource passphrase = new PassphraseSource();

    ContentNewKeyCommand(CommandLineServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PublisherKey key =
                services.guidance()
                        .signing()
                        .newKey(
                                Folders.named(file),
                                passphrase.read(out, "A new passphrase for the key: "));
        out.println("Made a key. Its fingerprint: " + key.fingerprint());
        return ExitCodes.SOUND;
    }
}
