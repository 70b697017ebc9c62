package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The drafts that are not known to be in the book, each as it was last typed. One leaves here only
 * when the book has exactly that version, or its entry is signed. On the JavaFX thread only.
 */
final class UnsavedDrafts {

    private final Map<DraftId, Draft> newest = new LinkedHashMap<>();
    private final Set<DraftId> failed = new HashSet<>();
    private final ReadOnlyBooleanWrapper anyFailed =
            new ReadOnlyBooleanWrapper(this, "anyFailed", false);

    /** Whether the last attempt to save any of them failed. */
    ReadOnlyBooleanProperty anyFailed() {
        return anyFailed.getReadOnlyProperty();
    }

    /** A version is on its way to the book. */
    void going(Draft draft) {
        newest.put(draft.id(), draft);
        failed.remove(draft.id());
    }

    /** A version is in the book. */
    void arrived(Draft draft) {
        if (newest.get(draft.id()) == draft) {
            forget(draft.id());
        }
        anyFailed.set(!failed.isEmpty());
    }

    /** A version could not be saved; says whether it is the newest. */
    boolean failed(Draft draft) {
        boolean isNewest = newest.get(draft.id()) == draft;
        if (isNewest) {
            failed.add(draft.id());
            anyFailed.set(true);
        }
        return isNewest;
    }

    /** The draft is signed. */
    void forget(DraftId id) {
        newest.remove(id);
        failed.remove(id);
        anyFailed.set(!failed.isEmpty());
    }

    boolean hasFailed(DraftId id) {
        return failed.contains(id);
    }

    Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** Those whose last attempt failed, oldest first. */
    List<Draft> toTryAgain() {
        return newest.values().stream().filter(draft -> failed.contains(draft.id())).toList();
    }

    List<Draft> all() {
        return new ArrayList<>(newest.values());
    }

    @Override
    public String toString() {
        return "UnsavedDrafts[" + newest.size() + "]";
    }
}
