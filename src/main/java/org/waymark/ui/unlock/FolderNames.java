package org.waymark.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Folder names of notebooks, and folders in which a notebook should not lie. */
final class FolderNames {

    static final String ENDING = ".waymark";

    private static final Map<String, String> SYNCED =
            Map.of(
                    "onedrive", "OneDrive",
                    "dropbox", "Dropbox",
                    "google drive", "Google Drive",
                    "googledrive", "Google Drive",
                    "my drive", "Google Drive",
                    "icloud", "iCloud",
                    "clouddocs", "iCloud",
                    "nextcloud", "Nextcloud",
                    "owncloud", "ownCloud",
                    "box sync", "Box");

    private static final List<String> UNFIT =
            List.of("<", ">", ":", "\"", "/", "\\", "|", "?", "*");

    private FolderNames() {}

    /** The folder's name without its ending. */
    static String label(Path folder) {
        Path name = folder.getFileName();
        String text = name == null ? folder.toString() : name.toString();
        return text.endsWith(ENDING) ? text.substring(0, text.length() - ENDING.length()) : text;
    }

    /** Which service would copy a folder to other machines, as far as its path tells. */
    static Optional<String> syncedBy(Path folder) {
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, String> each : SYNCED.entrySet()) {
                if (name.startsWith(each.getKey()) || name.contains("~" + each.getKey())) {
                    return Optional.of(each.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name makes a folder on every system. */
    static boolean fit(String name) {
        return !name.isBlank()
                && name.length() <= 80
                && !name.startsWith(".")
                && !name.endsWith(".")
                && UNFIT.stream().noneMatch(name::contains)
                && name.chars().noneMatch(Character::isISOControl);
    }
}
