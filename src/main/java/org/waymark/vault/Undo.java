package org.waymark.vault;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be let go of, last first, unless everything went well. */
final class Undo implements AutoCloseable {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    void onFailure(Runnable step) {
        steps.push(step);
    }

    void keepAll() {
        steps.clear();
    }

    @Override
    public void close() {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (RuntimeException e) {
                // The failure that led here is the one to be told; the other steps still go on.
            }
        }
    }
}
