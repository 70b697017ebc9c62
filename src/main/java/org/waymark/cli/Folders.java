package org.waymark.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads folder arguments. */
final class Folders {

    private Folders() {}

    /**
     * @throws CommandRefused when the argument is no path on this computer
     */
    static Path named(String argument) {
        if (argument.isBlank()) {
            throw new CommandRefused("The name of the folder is empty.");
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException noPath) {
            throw new CommandRefused("This cannot be the name of a folder on this computer.");
        }
    }
}
