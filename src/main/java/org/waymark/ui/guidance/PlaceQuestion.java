package org.waymark.ui.guidance;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.exchange.PackArchive;

import java.io.File;
import java.nio.file.Path;

/** Asks somebody for files and folders. On the JavaFX thread only. */
public interface PlaceQuestion {

    /**
     * Asks which pack, and waits for the answer.
     *
     * @return null when the person thought better of it
     */
    @Nullable Path whichPack(Window over);

    /**
     * Asks into which folder, and waits for the answer.
     *
     * @return null when the person thought better of it
     */
    @Nullable Path whichFolder(Window over);

    /** The system's own questions. */
    static PlaceQuestion system() {
        return new PlaceQuestion() {
            @Override
            public @Nullable Path whichPack(Window over) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle("Choose a pack of guidance");
                chooser.getExtensionFilters()
                        .add(
                                new FileChooser.ExtensionFilter(
                                        "Packs of guidance", "*" + PackArchive.ENDING));
                File chosen = chooser.showOpenDialog(over);
                return chosen == null ? null : chosen.toPath();
            }

            @Override
            public @Nullable Path whichFolder(Window over) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle("Choose a folder for the print");
                File chosen = chooser.showDialog(over);
                return chosen == null ? null : chosen.toPath();
            }
        };
    }
}
