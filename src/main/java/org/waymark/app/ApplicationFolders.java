package org.waymark.app;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this program keeps what is not a record: the platform's own place for an application's
 * local data (Windows: {@code %LOCALAPPDATA%}; macOS: {@code ~/Library/Application Support};
 * elsewhere the XDG Base Directory Specification).
 *
 * @param data settings, anchors and the log
 * @param cache what can be made again, such as chart layouts
 */
public record ApplicationFolders(Path data, Path cache) {

    /**
     * @param environment the process's environment variables
     * @param home the user's home folder
     * @param osName the system property {@code os.name}
     */
    public static ApplicationFolders of(Map<String, String> environment, Path home, String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path base =
                    absolute(
                                    environment.get("LOCALAPPDATA"),
                                    home.resolve("AppData").resolve("Local"))
                            .resolve("Waymark");
            return new ApplicationFolders(base, base.resolve("cache"));
        }
        if (os.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new ApplicationFolders(
                    library.resolve("Application Support").resolve("Waymark"),
                    library.resolve("Caches").resolve("Waymark"));
        }
        return new ApplicationFolders(
                absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                        .resolve("waymark"),
                absolute(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"))
                        .resolve("waymark"));
    }

    // The XDG specification says that a path which is not absolute must be ignored.
    private static Path absolute(@Nullable String value, Path otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        Path path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }
}
