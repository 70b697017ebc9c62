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
            steps.pop().run();
        }
    }
}
