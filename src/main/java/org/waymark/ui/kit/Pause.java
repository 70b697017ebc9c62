package org.waymark.ui.kit;

import javafx.animation.PauseTransition;

import java.time.Duration;

/** Something that happens once, after a while in which nothing else happened. */
public interface Pause {

    /** Starts waiting from now, whether or not it was waiting already. */
    void restart(Duration length, Runnable then);

    /** Waits no longer. */
    void stop();

    /** A pause by the toolkit's own clock; what follows runs on the JavaFX thread. */
    static Pause real() {
        PauseTransition transition = new PauseTransition();
        return new Pause() {
            @Override
            public void restart(Duration length, Runnable then) {
                transition.stop();
                transition.setDuration(javafx.util.Duration.millis(length.toMillis()));
                transition.setOnFinished(_ -> then.run());
                transition.playFromStart();
            }

            @Override
            public void stop() {
                transition.stop();
                transition.setOnFinished(null);
            }
        };
    }
}
