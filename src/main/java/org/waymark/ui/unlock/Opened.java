package org.waymark.ui.unlock;

import org.waymark.app.NotebookSession;

import java.nio.file.Path;

/**
 * A notebook that has just been opened.
 *
 * @param folder where it lies
 * @param session the open notebook
 */
public record Opened(Path folder, NotebookSession session) {
    @Override
    public String toString() {
        return "Opened[withheld]";
    }
}
