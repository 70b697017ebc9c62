package org.waymark.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The way of a case in time: which of its moments the chart shows. Used on the JavaFX thread. */
public final class Replay {

    private final ReadOnlyObjectWrapper<List<ReplayFrame>> frames =
            new ReadOnlyObjectWrapper<>(this, "frames", List.of());
    private final IntegerProperty at = new SimpleIntegerProperty(this, "at", 0);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
    private final ReadOnlyObjectWrapper<@Nullable ReplayFrame> frame =
            new ReadOnlyObjectWrapper<>(this, "frame", null);

    Replay() {
        at.subscribe(_ -> show());
    }

    /** The moments, oldest first; empty while nothing is replayed. */
    ReadOnlyObjectProperty<List<ReplayFrame>> framesProperty() {
        return frames.getReadOnlyProperty();
    }

    /** The moment that is shown; null while nothing is replayed. */
    public ReadOnlyObjectProperty<@Nullable ReplayFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Whether the chart shows the past. */
    boolean isOn() {
        return frame.get() != null;
    }

    /** Index of the moment that is shown; kept within what there is. */
    IntegerProperty atProperty() {
        return at;
    }

    /** Whether it goes on by itself. */
    BooleanProperty playingProperty() {
        return playing;
    }

    /** Begins at the first moment. */
    public void begin(List<ReplayFrame> moments) {
        playing.set(false);
        frames.set(List.copyOf(moments));
        at.set(0);
        show();
    }

    /** Shows the case as it is again. */
    public void end() {
        begin(List.of());
    }

    /** Goes a moment on or back; at either end it stays, and stops playing. */
    void step(int by) {
        int next = Math.clamp((long) at.get() + by, 0, Math.max(0, frames.get().size() - 1));
        at.set(next);
        if (next == frames.get().size() - 1) {
            playing.set(false);
        }
    }

    /** Plays on, from the beginning where it had come to the end; or stops. */
    void toggle() {
        if (playing.get()) {
            playing.set(false);
        } else if (frames.get().size() > 1) {
            if (at.get() == frames.get().size() - 1) {
                at.set(0);
            }
            playing.set(true);
        }
    }

    private void show() {
        List<ReplayFrame> all = frames.get();
        int kept = Math.clamp(at.get(), 0, Math.max(0, all.size() - 1));
        if (kept != at.get()) {
            at.set(kept);
            return;
        }
        frame.set(all.isEmpty() ? null : all.get(kept));
    }
}
