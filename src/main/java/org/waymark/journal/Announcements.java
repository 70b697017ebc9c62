package org.waymark.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever listens of what was recorded. */
final class Announcements {

    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();

    void add(ChangeListener listener) {
        listeners.add(listener);
    }

    void remove(ChangeListener listener) {
        listeners.remove(listener);
    }

    void tell(List<Entry> entries) {
        for (ChangeListener listener : listeners) {
            try {
                listener.recorded(entries);
            } catch (RuntimeException e) {
                // What is signed is signed, whatever becomes of a screen that looks at it.
                Thread current = Thread.currentThread();
                current.getUncaughtExceptionHandler().uncaughtException(current, e);
            }
        }
    }
}
