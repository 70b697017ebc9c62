package org.waymark.ui.compose;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause of one and a half seconds, well inside the two seconds that a draft may take. */
public final class TypingPause implements Pause {

    private final PauseTransition transition = new PauseTransition(Duration.seconds(1.5));

    @Override
    public void restart(Runnable then) {
        transition.setOnFinished(_ -> then.run());
        transition.playFromStart();
    }

    @Override
    public void stop() {
        transition.stop();
        transition.setOnFinished(null);
    }
}
