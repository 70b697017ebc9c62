package org.waymark.fault;

import org.waymark.vault.RawKeys;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.VaultException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tries to open a notebook, says what came of it, and ends. */
final class SecondProgram {

    static final String OPENED = "opened";

    private SecondProgram() {}

    /**
     * Runs; the keys come on the standard input.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        String keys = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        try (UnlockedVault vault = RawKeys.of(keys).open(Path.of(arguments[0]))) {
            System.out.println(vault.epoch() > 0 ? OPENED : "");
        } catch (VaultException e) {
            System.out.println(e.failure().getClass().getSimpleName());
        }
    }
}
