package org.waymark.fault;

import java.util.Map;
import java.util.Random;

/** Every moment of a history, each with several disks that could be left of it. */
final class PowerCuts {

    private static final int CHANCES = 4;

    private PowerCuts() {}

    /** Sees one state. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Sees one state.
         *
         * @param state how to make it again
         * @param number of the state, from 0
         */
        void visit(String state, int number, int cut, Map<String, byte[]> folder) throws Exception;
    }

    /**
     * Visits every moment {@code rounds} times over: once with everything done, once with nothing
     * unflushed done, and by chance for the rest.
     *
     * @param seed of chance
     * @param atLeast how many states; the chances grow until there are so many
     */
    static void visit(DiskHistory history, long seed, int atLeast, Visitor visitor)
            throws Exception {
        PowerCut powerCut = new PowerCut(history);
        int moments = history.length() + 1;
        int chances = Math.max(CHANCES, (atLeast + moments - 1) / moments - 2);
        int number = 0;
        for (int cut = 0; cut < moments; cut++) {
            for (int kind = 0; kind < chances + 2; kind++) {
                PowerCut.Unflushed unflushed =
                        switch (kind) {
                            case 0 -> PowerCut.Unflushed.ALL;
                            case 1 -> PowerCut.Unflushed.NONE;
                            default ->
                                    kind % 2 == 0
                                            ? PowerCut.Unflushed.SOME
                                            : PowerCut.Unflushed.TORN;
                        };
                Random random = new Random(seed + 1_000L * cut + kind);
                visitor.visit(
                        "seed " + seed + ", cut " + cut + ", chance " + kind + " " + unflushed,
                        number++,
                        cut,
                        powerCut.folderAfter(cut, unflushed, random));
            }
        }
    }
}
