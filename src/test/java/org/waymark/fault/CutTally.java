package org.waymark.fault;

import java.util.ArrayList;
import java.util.List;

/** Counts what became of a book over many power cuts. */
final class CutTally {

    private final List<String> lost = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private int states;

    /** Looks into a folder after a cut and says what the last whole entry is. */
    @FunctionalInterface
    interface Inspection {
        long lastWholeEntry() throws Exception;
    }

    /**
     * Counts one state.
     *
     * @param state how to make it again
     * @param acknowledged the last entry that was said to be saved
     */
    void count(String state, long acknowledged, Inspection inspection) {
        states++;
        long last;
        try {
            last = inspection.lastWholeEntry();
        } catch (Exception | AssertionError e) {
            damaged.add(state + ": " + e);
            return;
        }
        if (last < acknowledged) {
            lost.add(state + ": entry " + acknowledged + " was saved, " + last + " is the last");
        }
    }

    int states() {
        return states;
    }

    /** States in which something that was said to be saved is gone. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    /** States that do not open, or hold half a change. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }

    @Override
    public String toString() {
        return states + " states, " + lost.size() + " lost, " + damaged.size() + " damaged";
    }
}
