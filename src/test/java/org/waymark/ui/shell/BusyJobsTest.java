package org.waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.app.Failure;
import org.waymark.app.JobScope;
import org.waymark.app.Jobs.Lane;
import org.waymark.ui.support.FakeWindow.HandPause;
import org.waymark.ui.support.InlineJobs;

import java.util.ArrayList;
import java.util.List;

class BusyJobsTest {

    private final InlineJobs inner = new InlineJobs();
    private final HandPause pause = new HandPause();
    private final List<Failure> failures = new ArrayList<>();
    private final BusyJobs jobs = new BusyJobs(inner, pause, failures::add);

    @Test
    void whatIsQuickIsNotMentioned() {
        jobs.run(Lane.BOOKS, "Reading", () -> 1).onDone(_ -> {});
        pause.over();
        assertThat(jobs.status().get()).isEmpty();
    }

    @Test
    void whatTakesLongIsSaidUntilItEnds() {
        inner.hold();
        List<Integer> got = new ArrayList<>();
        jobs.run(Lane.BOOKS, "Checking the notebook", () -> 1).onDone(got::add);
        assertThat(jobs.status().get()).isEmpty();
        pause.over();
        assertThat(jobs.status().get()).isEqualTo("Checking the notebook…");
        inner.release();
        assertThat(jobs.status().get()).isEmpty();
        assertThat(got).containsExactly(1);
    }

    @Test
    void aClosedScopeDropsWhatComesButTheWorkIsDone() {
        inner.hold();
        List<String> done = new ArrayList<>();
        JobScope scope = jobs.scope();
        scope.run(Lane.BOOKS, "Saving", () -> done.add("saved")).onDone(_ -> done.add("told"));
        scope.close();
        inner.release();
        assertThat(done).containsExactly("saved");
    }

    @Test
    void aFailureThatNobodyReceivesIsShown() {
        inner.hold();
        jobs.run(
                Lane.BOOKS,
                "Reading",
                () -> {
                    throw new IllegalStateException("It cannot be read.");
                });
        inner.release();
        assertThat(failures).extracting(Failure::happened).containsExactly("It cannot be read.");
    }

    @Test
    void aFailureThatSomebodyReceivesIsTheirs() {
        inner.hold();
        List<Failure> own = new ArrayList<>();
        jobs.run(
                        Lane.BOOKS,
                        "Reading",
                        () -> {
                            throw new IllegalStateException("It cannot be read.");
                        })
                .onFailed(own::add);
        inner.release();
        assertThat(own).hasSize(1);
        assertThat(failures).isEmpty();
    }
}
