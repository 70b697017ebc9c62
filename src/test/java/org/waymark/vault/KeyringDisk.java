package org.waymark.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** The steps by which a keyring is replaced, for tests that stand in their way. */
public class KeyringDisk implements Disk {

    private final Disk real = new RealDisk();

    /** A vault whose keyrings are written through a disk, and which never waits. */
    public static Vault vault(KeyringDisk disk) {
        return new Vault(Clock.systemUTC(), new SecureRandom(), disk, time -> {});
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        real.write(file, bytes);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        real.replace(from, to);
    }

    @Override
    public void flushNames(Path folder) throws IOException {
        real.flushNames(folder);
    }

    @Override
    public void deleteIfThere(Path file) throws IOException {
        real.deleteIfThere(file);
    }
}
