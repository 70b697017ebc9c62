package org.waymark.vault;

import java.io.IOException;
import java.nio.file.Path;

/** The single steps by which files are replaced; apart so that tests can make each of them fail. */
interface Disk {

    /** Writes a new file, readable by its owner only, and flushes it; one already there goes. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Puts a file in another one's place in one step. */
    void replace(Path from, Path to) throws IOException;

    /** Flushes the names in a folder where the platform can; quietly does nothing elsewhere. */
    void flushNames(Path folder) throws IOException;

    void deleteIfThere(Path file) throws IOException;
}
