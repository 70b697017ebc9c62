package org.waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.ui.support.FakeWindow.HandPause;
import org.waymark.ui.support.TestClock;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

class IdleLockTest {

    private final TestClock clock = new TestClock();
    private final HandPause pause = new HandPause();
    private final AtomicReference<Duration> after = new AtomicReference<>(Duration.ofMinutes(10));
    private final AtomicInteger locked = new AtomicInteger();
    private final IdleLock idle = new IdleLock(clock, pause, after::get, locked::incrementAndGet);

    @Test
    void itLocksOnceWhenTheTimeIsOver() {
        idle.start();
        pause.over();
        pause.over();
        assertThat(locked).hasValue(1);
    }

    @Test
    void inputBeginsTheWaitAgainWithTheTimeOfTheSettings() {
        idle.start();
        after.set(Duration.ofMinutes(3));
        clock.forward(Duration.ofMinutes(2));
        assertThat(idle.input()).isTrue();
        assertThat(pause.length()).isEqualTo(Duration.ofMinutes(3));
        assertThat(locked).hasValue(0);
    }

    @Test
    void inputAfterTheComputerSleptComesTooLate() {
        idle.start();
        clock.forward(Duration.ofMinutes(11));
        assertThat(idle.input()).isFalse();
        assertThat(locked).hasValue(1);
    }

    @Test
    void itDoesNothingBeforeItWatchesAndAfterItStopped() {
        clock.forward(Duration.ofHours(3));
        assertThat(idle.input()).isTrue();
        idle.start();
        idle.stop();
        pause.over();
        assertThat(locked).hasValue(0);
    }

    @Test
    void aClockSetBackDoesNotLock() {
        idle.start();
        clock.forward(Duration.ofHours(-2));
        assertThat(idle.input()).isTrue();
        assertThat(locked).hasValue(0);
    }
}
