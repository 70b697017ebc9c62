package org.waymark.ui.report;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/** Asks somebody where a file shall be saved. On the JavaFX thread only. */
@FunctionalInterface
public interface FileQuestion {

    /**
     * Asks, and waits for the answer.
     *
     * @param over the window that the question belongs to
     * @param name the file name that is offered; never a person's
     * @return the file, which may exist already if the person agreed to that; null when the person
     *     thought better of it
     */
    @Nullable Path whereToSave(Window over, String name);

    /** The system's own question. */
    static FileQuestion system() {
        return (over, name) -> {
            FileChooser chooser = new FileChooser();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            String kind = ending.toUpperCase(Locale.ROOT);
            chooser.setTitle("Save as " + kind);
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
            Path chosen = shown(chooser, over);
            while (chosen != null) {
                Path whole = withEnding(chosen, ending);
                if (whole.equals(chosen) || !Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
                    return whole;
                }
                // The system has asked about another name; it must ask about this one.
                chooser.setInitialDirectory(whole.toAbsolutePath().toFile().getParentFile());
                chooser.setInitialFileName(whole.getFileName().toString());
                chosen = shown(chooser, over);
            }
            return null;
        };
    }

    /** The file with its ending, which some systems do not add to what was typed. */
    static Path withEnding(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending)
                ? chosen
                : chosen.resolveSibling(name + "." + ending);
    }

    private static @Nullable Path shown(FileChooser chooser, Window over) {
        File file = chooser.showSaveDialog(over);
        return file == null ? null : file.toPath();
    }
}
