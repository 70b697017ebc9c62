package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class BackgroundJobsTest {

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Failure> unexpected = new ArrayList<>();
    private final BackgroundJobs jobs =
            new BackgroundJobs(window::add, new Failures(new EventLog()), unexpected::add);

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void theValueArrivesOnTheWindowsThread() throws Exception {
        List<String> received = new ArrayList<>();
        jobs.run(Jobs.Lane.BOOKS, "Reading", () -> "value").onDone(received::add);

        runWindowUntil(() -> !received.isEmpty());

        assertThat(received).containsExactly("value");
    }

    @Test
    void theBooksLaneRunsOnePieceOfWorkAfterAnother() throws Exception {
        List<Integer> order = new ArrayList<>();
        List<Integer> received = new ArrayList<>();
        CountDownLatch gate = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            int number = i;
            jobs.run(
                            Jobs.Lane.BOOKS,
                            "Reading",
                            () -> {
                                gate.await();
                                order.add(number);
                                return number;
                            })
                    .onDone(received::add);
        }
        gate.countDown();

        runWindowUntil(() -> received.size() == 5);

        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aScreenThatWasLeftIsNotToldAnyMore() throws Exception {
        List<String> received = new ArrayList<>();
        List<String> later = new ArrayList<>();
        JobScope scope = jobs.scope();
        scope.run(Jobs.Lane.BOOKS, "Reading", () -> "for the screen").onDone(received::add);
        scope.close();
        jobs.run(Jobs.Lane.BOOKS, "Reading", () -> "for the window").onDone(later::add);

        runWindowUntil(() -> !later.isEmpty());

        assertThat(received).isEmpty();
    }

    @Test
    void cancelledWorkThatHasNotBegunNeverBegins() throws Exception {
        List<String> done = new ArrayList<>();
        CountDownLatch gate = new CountDownLatch(1);
        jobs.run(
                Jobs.Lane.COMPUTING,
                "Waiting",
                () -> {
                    gate.await();
                    return "";
                });
        Job<String> second =
                jobs.run(
                        Jobs.Lane.COMPUTING,
                        "Never",
                        () -> {
                            done.add("ran");
                            return "";
                        });
        second.cancel();
        List<String> last = new ArrayList<>();
        jobs.run(Jobs.Lane.COMPUTING, "Last", () -> "last").onDone(last::add);
        gate.countDown();

        runWindowUntil(() -> !last.isEmpty());

        assertThat(done).isEmpty();
    }

    @Test
    void aFailureThatNobodyAskedAboutIsShownCalmlyAndHoldsNoMessage() throws Exception {
        jobs.run(
                Jobs.Lane.BOOKS,
                "Failing",
                () -> {
                    throw new IllegalStateException("Robin said something");
                });

        runWindowUntil(() -> !unexpected.isEmpty());

        Failure failure = unexpected.getFirst();
        assertThat(failure.code()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(failure.happened() + failure.kept() + failure.next()).doesNotContain("Robin");
    }

    @Test
    void theSameFaultAtTheSamePlaceHasTheSameCodeWhateverItSays() {
        assertThat(Failures.code(fault("a name"))).isEqualTo(Failures.code(fault("another name")));
    }

    private static Throwable fault(String message) {
        return new IllegalStateException(message);
    }

    private interface Condition {
        boolean holds();
    }

    private void runWindowUntil(Condition condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.holds()) {
            Runnable next = window.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(next).as("something arrives at the window").isNotNull();
            next.run();
        }
    }
}
