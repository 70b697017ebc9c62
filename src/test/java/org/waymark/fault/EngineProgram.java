package org.waymark.fault;

import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.KeyringDisk;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.UnlockedVault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;

/** Makes a notebook, and tells what its driver has unpacked and which engine it was shown. */
final class EngineProgram {

    private EngineProgram() {}

    /**
     * Runs.
     *
     * @param arguments where the notebook shall be, and where the driver may unpack
     */
    public static void main(String[] arguments) throws IOException {
        try (Passphrase passphrase = Passphrase.of("the passphrase of this".toCharArray());
                RecoveryWords words = RecoveryWords.generate(new SecureRandom());
                UnlockedVault vault =
                        KeyringDisk.vault(new KeyringDisk())
                                .create(
                                        Path.of(arguments[0]),
                                        passphrase,
                                        words,
                                        KeyDerivationCost.LEAST)
                                .vault();
                Stream<Path> unpacked = Files.list(Path.of(arguments[1]))) {
            System.out.println(vault.book().checkPages().isSound());
            System.out.println(System.getProperty("org.sqlite.lib.path", ""));
            System.out.println(unpacked.count());
        }
    }
}
