package org.waymark.app;

import java.nio.file.Path;
import java.util.List;

/** Where settings and the list of known notebooks are kept between runs. */
public interface SettingsStore {

    /** The settings; the usual ones where none were saved or the file cannot be read. */
    Settings settings();

    void save(Settings settings);

    /** Folders of notebooks that were opened here, newest first, those that still exist. */
    List<Path> knownNotebooks();

    void remember(Path notebookFolder);

    void forget(Path notebookFolder);
}
