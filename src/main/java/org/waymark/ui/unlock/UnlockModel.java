package org.waymark.ui.unlock;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;

/** Opening a notebook that stands already. */
public final class UnlockModel {

    private final DoorServices services;
    private final Consumer<Opened> opened;
    private final ObservableList<Known> known = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Known> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty byRecoveryWords = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waitSeconds = new ReadOnlyIntegerWrapper();
    private @Nullable Instant notBefore;

    /**
     * A notebook that was opened here before.
     *
     * @param folder where it lies
     * @param label its folder's name without the ending
     * @param practice whether it is a practice notebook
     */
    public record Known(Path folder, String label, boolean practice) {
        @Override
        public String toString() {
            return "Known[withheld]";
        }
    }

    public UnlockModel(DoorServices services, Consumer<Opened> opened) {
        this.services = services;
        this.opened = opened;
    }

    /**
     * Finds the known notebooks.
     *
     * @param first the one to choose; null for the newest
     */
    public void load(@Nullable Path first) {
        services.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Looking for notebooks",
                        () ->
                                services.settings().knownNotebooks().stream()
                                        .map(this::known)
                                        .toList())
                .onDone(
                        found -> {
                            known.setAll(found);
                            chosen.set(
                                    found.stream()
                                            .filter(each -> each.folder().equals(first))
                                            .findFirst()
                                            .orElse(found.isEmpty() ? null : found.getFirst()));
                            if (first != null) {
                                choose(first);
                            }
                        });
    }

    /** Chooses a notebook by its folder, known or not. */
    public void choose(Path folder) {
        for (Known each : known) {
            if (each.folder().equals(folder)) {
                chosen.set(each);
                return;
            }
        }
        Known added = known(folder);
        known.addFirst(added);
        chosen.set(added);
    }

    private Known known(Path folder) {
        return new Known(
                folder, FolderNames.label(folder), services.notebooks().isPractice(folder));
    }

    /** Takes a notebook from the list; the notebook itself stays where it is. */
    public void forget(Known notebook) {
        services.settings().forget(notebook.folder());
        known.remove(notebook);
        if (notebook.equals(chosen.get())) {
            chosen.set(known.isEmpty() ? null : known.getFirst());
        }
    }

    /**
     * Opens the chosen notebook.
     *
     * @param secret passphrase or recovery words; wiped in every case
     */
    public void unlock(char[] secret) {
        Known notebook = chosen.get();
        if (notebook == null || busy.get() || waitSeconds.get() > 0) {
            Arrays.fill(secret, '\0');
            return;
        }
        busy.set(true);
        failure.set(null);
        services.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Opening the notebook",
                        () -> {
                            try {
                                return services.notebooks().open(notebook.folder(), secret);
                            } finally {
                                Arrays.fill(secret, '\0');
                            }
                        })
                .onDone(
                        session -> {
                            busy.set(false);
                            services.remember(notebook.folder());
                            opened.accept(new Opened(notebook.folder(), session));
                        })
                .onFailed(this::failed);
    }

    private void failed(Failure found) {
        busy.set(false);
        notBefore = services.notBefore().apply(found).orElse(null);
        failure.set(found);
        tick();
    }

    /** To be called every second while there is something to wait for. */
    public void tick() {
        Instant until = notBefore;
        if (until == null) {
            waitSeconds.set(0);
            return;
        }
        Duration left = Duration.between(services.clock().instant(), until);
        waitSeconds.set(left.isPositive() ? (int) Math.ceilDiv(left.toMillis(), 1000L) : 0);
        if (waitSeconds.get() == 0) {
            notBefore = null;
        }
    }

    public ObservableList<Known> known() {
        return FXCollections.unmodifiableObservableList(known);
    }

    public ObjectProperty<@Nullable Known> chosen() {
        return chosen;
    }

    /** Whether the twelve recovery words are asked for instead of the passphrase. */
    public BooleanProperty byRecoveryWords() {
        return byRecoveryWords;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last attempt failed; null when there was none. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Seconds until the next attempt is allowed; 0 when it is allowed now. */
    public ReadOnlyIntegerProperty waitSeconds() {
        return waitSeconds.getReadOnlyProperty();
    }
}
