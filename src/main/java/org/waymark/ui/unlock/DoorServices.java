package org.waymark.ui.unlock;

import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks;
import org.waymark.app.SettingsStore;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the pages before the notebook are made with.
 *
 * @param notBefore when a failure says that the next attempt has to wait: until when; empty
 *     otherwise
 * @param home the folder that is offered for new notebooks
 */
public record DoorServices(
        Notebooks notebooks,
        SettingsStore settings,
        Jobs jobs,
        Clock clock,
        Function<Failure, Optional<Instant>> notBefore,
        Path home) {

    /**
     * Remembers a notebook that was opened, for the next start. Where that cannot be written it is
     * only not offered; it is open all the same.
     */
    void remember(Path folder) {
        try {
            settings.remember(folder);
        } catch (UncheckedIOException fullOrReadOnly) {
            // A full disk must never keep anybody from their records.
            return;
        }
    }
}
