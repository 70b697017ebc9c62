package org.waymark.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** The whole tour works where there is no network to call. */
@ExtendWith(TourExtension.class)
class NoNetworkTest {

    @Test
    void theWholeProgramWorksWhereNoNetworkIs(TourRun run) throws Exception {
        if (NetworkNamespace.command().isEmpty()) {
            throw new TestAbortedException(
                    "This system gives a process no network namespace of its own (neither"
                            + " “unshare -n” nor “unshare --user --map-root-user --net” works), so"
                            + " the tour ran beside whatever network there is.");
        }

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.said().lines().filter(line -> line.startsWith(WatchedTour.INTERFACE)))
                .containsExactly("interface lo is down");
    }
}
