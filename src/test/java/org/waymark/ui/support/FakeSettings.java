package org.waymark.ui.support;

import org.waymark.app.Settings;
import org.waymark.app.SettingsStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Settings and known notebooks in memory. */
public final class FakeSettings implements SettingsStore {

    private final List<Path> known = new ArrayList<>();
    private Settings settings = Settings.usual();

    /** Whether the disk takes nothing. */
    public boolean full;

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void save(Settings changed) {
        settings = changed;
    }

    @Override
    public List<Path> knownNotebooks() {
        return List.copyOf(known);
    }

    @Override
    public void remember(Path notebookFolder) {
        if (full) {
            throw new UncheckedIOException(new IOException("The disk is full."));
        }
        known.remove(notebookFolder);
        known.addFirst(notebookFolder);
    }

    @Override
    public void forget(Path notebookFolder) {
        known.remove(notebookFolder);
    }
}
