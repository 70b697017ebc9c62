package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Which installation of the program this is: the name of the chain that it writes. Two computers
 * that share a notebook by turns write two chains, so that neither can hide what the other did.
 */
public final class Installation {

    private final Path file;

    /**
     * @param file where the id is kept
     */
    public Installation(Path file) {
        this.file = file;
    }

    /**
     * The id, made at the first call. Where the file was damaged, a new chain begins; the old one
     * stays in every notebook.
     *
     * @throws CannotGoOnException when it cannot be kept
     */
    public synchronized UUID id() {
        try {
            if (Files.isRegularFile(file)) {
                try {
                    return UUID.fromString(Files.readString(file).strip());
                } catch (IllegalArgumentException damaged) {
                    return make();
                }
            }
            return make();
        } catch (IOException refused) {
            throw new CannotGoOnException(CannotGoOnException.Reason.NO_PLACE_OF_ITS_OWN, refused);
        }
    }

    private UUID make() throws IOException {
        UUID made = UUID.randomUUID();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, made + "\n");
        return made;
    }
}
