package org.waymark.vault;

import java.nio.file.Path;

/**
 * Where the database driver's native library comes from. Left alone, the driver unpacks it into the
 * temporary folder at each start, where others may write and scanners look. To be called before the
 * first notebook is opened.
 */
public final class DriverLibrary {

    private DriverLibrary() {}

    /**
     * Loads the library from where the program was installed; should it not be there, the driver
     * still unpacks its own.
     *
     * @param folder holds the library under its usual name, such as {@code sqlitejdbc.dll}
     */
    public static void loadFrom(Path folder) {
        System.setProperty("org.sqlite.lib.path", folder.toString());
    }

    /**
     * Unpacks the library elsewhere than into the temporary folder.
     *
     * @param folder is there, and only its owner may write to it
     */
    public static void unpackInto(Path folder) {
        System.setProperty("org.sqlite.tmpdir", folder.toString());
    }
}
