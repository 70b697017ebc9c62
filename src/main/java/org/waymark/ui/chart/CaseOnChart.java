package org.waymark.ui.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.DueItem;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Moments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What the chart shows of the open case, of a second one beside it, and of a moment that is
 * replayed. Used on the JavaFX thread.
 */
final class CaseOnChart {

    private static final Moments SOME_TIME =
            new Moments(Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/London")));

    private final Pathway pathway;
    private final ObjectProperty<@Nullable CaseWay> way =
            new SimpleObjectProperty<>(this, "way", null);
    private final ObjectProperty<List<DueItem>> due =
            new SimpleObjectProperty<>(this, "due", List.of());
    private final ObjectProperty<@Nullable OtherCase> other =
            new SimpleObjectProperty<>(this, "other", null);
    private final ObjectProperty<Map<StepId, String>> former =
            new SimpleObjectProperty<>(this, "former", Map.of());
    private final ReadOnlyObjectWrapper<CaseMarks> marks =
            new ReadOnlyObjectWrapper<>(
                    this, "marks", new CaseMarks(null, List.of(), Map.of(), null, SOME_TIME));
    private final Replay replay = new Replay();
    private Moments moments = SOME_TIME;

    CaseOnChart(Pathway pathway) {
        this.pathway = pathway;
        way.subscribe((_, now) -> changed(now));
        due.subscribe((_, _) -> remark());
        other.subscribe((_, _) -> remark());
        replay.frameProperty().subscribe((_, _) -> remark());
    }

    ObjectProperty<@Nullable CaseWay> wayProperty() {
        return way;
    }

    ObjectProperty<List<DueItem>> dueProperty() {
        return due;
    }

    ObjectProperty<@Nullable OtherCase> otherProperty() {
        return other;
    }

    /** Titles of steps that the pathway no longer has, as far as they are known. */
    ObjectProperty<Map<StepId, String>> formerProperty() {
        return former;
    }

    /** What the cases have to say of the steps, at the moment that is replayed or now. */
    ReadOnlyObjectProperty<CaseMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    Replay replay() {
        return replay;
    }

    Moments moments() {
        return moments;
    }

    /** Dates are said in this way from now on. */
    void say(Moments how) {
        moments = how;
        remark();
    }

    private void changed(@Nullable CaseWay now) {
        // What was being replayed or compared belongs to the case as it was.
        replay.end();
        if (now == null) {
            other.set(null);
        }
        remark();
    }

    private void remark() {
        ReplayFrame frame = replay.frameProperty().get();
        marks.set(
                frame == null
                        ? CaseMarks.of(pathway, way.get(), due.get(), other.get(), moments)
                        : CaseMarks.of(pathway, frame.way(), List.of(), null, moments));
    }
}
