package org.waymark.vault;

import org.jspecify.annotations.Nullable;
import org.sqlite.util.OSInfo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The database engine as a file of the installed program. The driver unpacks its engine into the
 * system's temporary folder at each start, under another name each time, and leaves it there when
 * the program is killed. Where the program's own folder holds the same engine, the driver is told
 * to load that one, on every system by the same two properties ({@code SQLiteJDBCLoader}).
 */
final class EngineFile {

    /** Set by the scripts that start the installed program: the folder in which engines lie. */
    static final String FOLDER = "waymark.engine";

    /** Where the driver looks before it unpacks anything. */
    static final String DRIVERS_PATH = "org.sqlite.lib.path";

    private EngineFile() {}

    /**
     * Tells the driver where the engine lies, unless that was done before. Where there is none, or
     * its bytes are not those within the driver, the driver unpacks its own.
     */
    static synchronized void offer() {
        String folder = System.getProperty(FOLDER);
        if (folder == null || System.getProperty(DRIVERS_PATH) != null) {
            return;
        }
        String within = "org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS();
        // As the driver names it, which on macOS is not as Java does.
        String name = System.mapLibraryName("sqlitejdbc").replace(".dylib", ".jnilib");
        try {
            Path place = Path.of(folder).resolve(within);
            Path engine = place.resolve(name);
            if (Files.isRegularFile(engine)
                    && Arrays.equals(Files.readAllBytes(engine), inDriver(within + "/" + name))) {
                System.setProperty(DRIVERS_PATH, place.toString());
            }
        } catch (IOException | InvalidPathException unreadable) {
            // What cannot be read cannot be loaded; the driver has its own.
            return;
        }
    }

    private static byte @Nullable [] inDriver(String resource) throws IOException {
        try (InputStream stream = OSInfo.class.getResourceAsStream("/" + resource)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }
}
