package org.waymark.ui.support;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until JavaFX has laid out what has changed and looked after the focus. */
public final class Pulses {

    private Pulses() {}

    /** Waits for two pulses of a scene: what the first one moves is laid out in the second. */
    public static void wait(Scene scene) {
        for (int i = 0; i < 2; i++) {
            CountDownLatch pulse = new CountDownLatch(1);
            WaitForAsyncUtils.waitForAsyncFx(
                    20_000,
                    () -> {
                        scene.addPostLayoutPulseListener(
                                new Runnable() {
                                    @Override
                                    public void run() {
                                        scene.removePostLayoutPulseListener(this);
                                        pulse.countDown();
                                    }
                                });
                        Platform.requestNextPulse();
                    });
            try {
                if (!pulse.await(20, TimeUnit.SECONDS)) {
                    throw new AssertionError("No pulse came within twenty seconds.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting for a pulse.", e);
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
