package org.waymark.ui.chart;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Icons;

/**
 * The way of a case in time: a slider over its moments, one step on or back, and playing where
 * motion is welcome. The moment that is shown stands in words and is what the slider speaks.
 */
final class ReplayBar extends VBox {

    private static final Duration A_MOMENT = Duration.seconds(2);
    private static final int MANY = 10;
    private static final String PAST =
            "Looking at the past. What stands beside the chart is as it is now.";

    private final ChartModel model;
    private final Replay replay;
    private final Spoken spoken;
    private final Runnable left;
    private final Label past = new Label(PAST, Icons.of(Feather.ROTATE_CCW));
    private final Label words = new Label();
    private final SpokenSlider slider = new SpokenSlider();
    private final Button play = button("replay-play", Feather.PLAY);
    private final Timeline clock = new Timeline();
    private final Tooltip tip = new Tooltip();
    private String full = "";
    private boolean wasShown;
    private boolean hadFocus;

    /** A slider that says the moment instead of its number. */
    private final class SpokenSlider extends Slider {
        @Override
        public @Nullable Object queryAccessibleAttribute(
                AccessibleAttribute attribute, @Nullable Object... parameters) {
            return attribute == AccessibleAttribute.VALUE_STRING
                    ? full
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    /**
     * @param still true where nothing may move by itself
     * @param left told when the present is shown again and the focus was here
     */
    ReplayBar(ChartModel model, ObservableValue<Boolean> still, Runnable left) {
        this.model = model;
        this.left = left;
        this.replay = model.replay();
        this.spoken = new Spoken(model.plan());
        getStyleClass().add("replay-bar");
        setId("chart-replay-bar");
        words.setId("replay-words");
        words.getStyleClass().add("replay-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setFocusTraversable(true);
        words.setTooltip(tip);
        slider.setId("replay-slider");
        slider.setAccessibleText("Looking at the past: moment of the case's way");
        slider.setAccessibleHelp(
                "Arrows go a moment on or back, Page Up and Page Down ten, Home and End to the"
                        + " first and the last. Escape comes back to now. What was due then is not"
                        + " shown.");
        slider.setMin(0);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.valueProperty()
                .subscribe(
                        (_, value) ->
                                replay.atProperty().set((int) Math.round(value.doubleValue())));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Button back = button("replay-back", Feather.SKIP_BACK);
        name(back, "The moment before");
        back.setOnAction(_ -> replay.step(-1));
        Button on = button("replay-on", Feather.SKIP_FORWARD);
        name(on, "The next moment");
        on.setOnAction(_ -> replay.step(1));
        play.setOnAction(_ -> replay.toggle());
        // Under reduced motion nothing goes on by itself; steps and slider stay.
        play.visibleProperty().bind(still.map(quiet -> !quiet));
        play.managedProperty().bind(play.visibleProperty());
        Button close = new Button("Back to now");
        close.setId("replay-leave");
        close.getStyleClass().addAll("flat", "zoom-button");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> replay.end());
        HBox row = new HBox(back, play, on, slider, close);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("replay-row");
        past.setId("replay-past");
        past.getStyleClass().add("replay-past");
        past.setWrapText(true);
        past.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(past, words, row);
        clock.getKeyFrames().setAll(new KeyFrame(A_MOMENT, _ -> replay.step(1)));
        clock.setCycleCount(Animation.INDEFINITE);
        replay.framesProperty().subscribe(frames -> begin(frames.size()));
        replay.frameProperty().subscribe(this::tell);
        replay.playingProperty().subscribe(this::playing);
        still.subscribe(
                quiet -> {
                    if (quiet) {
                        replay.playingProperty().set(false);
                    }
                });
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                replay.playingProperty().set(false);
                            }
                        });
    }

    private void begin(int moments) {
        boolean shown = moments > 0;
        hadFocus = isFocusInside();
        setVisible(shown);
        setManaged(shown);
        slider.setMax(Math.max(0, moments - 1));
        slider.setValue(0);
        if (shown) {
            slider.requestFocus();
        }
    }

    private boolean isFocusInside() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private void tell(@Nullable ReplayFrame frame) {
        if (frame == null) {
            full = "";
            words.setText("");
            if (wasShown) {
                wasShown = false;
                // The present is on the chart again before anybody is brought to it.
                model.glance(model.selected());
                if (hadFocus) {
                    left.run();
                }
            }
            return;
        }
        wasShown = true;
        int at = replay.atProperty().get();
        String when =
                (at + 1)
                        + " of "
                        + replay.framesProperty().get().size()
                        + "  \u00B7  "
                        + model.moments().full(frame.at())
                        + "  \u00B7  ";
        words.setText(when + frame.brief());
        full =
                when
                        + Spoken.sentence(frame.words())
                        + " Stage "
                        + model.pathway()
                                .find(frame.way().now())
                                .map(step -> spoken.ordinal(model.pathway().stageOf(step)) + ".")
                                .orElse("not known.");
        words.setAccessibleText(full);
        tip.setText(full);
        slider.setValue(at);
        slider.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        model.pathway().find(frame.way().now()).ifPresent(step -> model.glance(step.id()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> {
                if (play.isVisible()) {
                    replay.toggle();
                }
            }
            case PAGE_UP -> replay.step(-MANY);
            case PAGE_DOWN -> replay.step(MANY);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void playing(boolean playing) {
        play.setGraphic(Icons.of(playing ? Feather.PAUSE : Feather.PLAY));
        name(play, playing ? "Pause" : "Play");
        if (playing) {
            clock.playFromStart();
        } else {
            clock.stop();
        }
    }

    private static Button button(String id, Feather icon) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }
}
