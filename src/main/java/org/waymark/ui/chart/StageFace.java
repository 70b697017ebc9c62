package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.waymark.pathway.Stage;

import java.util.List;

/**
 * A stage as one thing: number, title, question and what it holds. It is the card of a folded
 * stage, and from afar the cover of an open one. Its words are never smaller than can be read;
 * where room is short its edges narrow first, then it says less, the number last.
 */
final class StageFace extends Pressable implements StageNode {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass BEEN = PseudoClass.getPseudoClass("been");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEAST_EMS = 1.15;
    private static final double STEP = 0.02;

    /** How far between the least readable size and the usual one the words are, largest first. */
    private static final List<Double> LARGER = List.of(1.0, 0.5);

    /** As large as its words must be to be read where all folded stages fit a small screen. */
    private static final double WHOLE_EMS = 1.58;

    /** How much of what the case has to say is said. */
    private enum State {
        WHOLE,
        FIRST,
        NONE
    }

    /** A way to say it, with narrower edges or not. */
    private record Way(boolean tight, boolean asked, boolean counted, State state) {}

    /** From all of it to the title alone; the question goes last but one, since it tells most. */
    private static final List<Way> WAYS =
            List.of(
                    new Way(false, true, true, State.WHOLE),
                    new Way(true, true, true, State.WHOLE),
                    new Way(true, true, true, State.FIRST),
                    new Way(true, true, true, State.NONE),
                    new Way(true, true, false, State.FIRST),
                    new Way(true, true, false, State.NONE),
                    new Way(true, false, true, State.NONE),
                    new Way(true, false, false, State.NONE));

    private final Stage stage;
    private final String heading;
    private final String number;
    private final Label title = label("face-title");
    private final Label question = label("face-question");
    private final Label counts = label("face-counts");
    private final Label state = label("face-state");
    private final VBox words = new VBox(title, question, counts, state);
    private String said = "";
    private double fitted = -1;

    /**
     * @param number its position as people count
     * @param counts such as "14 steps, 4 decisions"
     */
    StageFace(Stage stage, int number, String counts) {
        super("stage-face");
        this.stage = stage;
        this.number = Integer.toString(number);
        this.heading = number + "  " + stage.title();
        title.setText(heading);
        question.setText(stage.question());
        this.counts.setText(counts);
        words.getStyleClass().add("face-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinSize(0, 0);
        getChildren().add(words);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setId("face-" + stage.id());
        show(state, false);
    }

    @Override
    public Stage stage() {
        return stage;
    }

    /** Shows what the open case has to say of this stage; empty words for nothing. */
    void mark(boolean now, boolean been, String said, String spoken) {
        pseudoClassStateChanged(NOW, now);
        pseudoClassStateChanged(BEEN, been);
        this.said = said;
        setAccessibleText(spoken);
        fitted = -1;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** The height that all of it needs at the least size at which it is shown whole. */
    double wanted(double width, double em) {
        size(WHOLE_EMS * em, false);
        set(WAYS.getFirst());
        // Room for what a case may have to say, so that no case changes the layout.
        double line = Math.ceil(WHOLE_EMS * em * 1.4);
        fitted = -1;
        double inner = width - snappedLeftInset() - snappedRightInset();
        double edges = snappedTopInset() + snappedBottomInset();
        return Math.ceil(words.prefHeight(inner) + edges) + (said.isEmpty() ? line : 0);
    }

    /**
     * Sets the words for a zoom.
     *
     * @param em size of the chart's font in pixels at 100 %
     */
    void fit(double zoom, double em) {
        // In steps, so that not every movement sets all words anew.
        double least = Math.exp(Math.ceil(Math.log(Level.READABLE / zoom) / STEP) * STEP);
        double size = Math.max(LEAST_EMS * em, least);
        if (size == fitted || getWidth() == 0) {
            return;
        }
        fitted = size;
        for (double share : LARGER) {
            double larger = least * Math.pow(em / Level.READABLE, share);
            if (larger > size && largest(larger)) {
                return;
            }
        }
        size(size, false);
        boolean tight = false;
        for (Way way : WAYS) {
            if (way.tight() && !tight) {
                tight = true;
                size(size, true);
            }
            set(way);
            if (fits()) {
                return;
            }
        }
        title.setText(number);
    }

    /** Sets all of it in one size, if it has the room. */
    private boolean largest(double size) {
        size(size, false);
        set(WAYS.getFirst());
        return fits();
    }

    private boolean fits() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double room = width - words.snappedLeftInset() - words.snappedRightInset();
        return words.prefHeight(width) <= height
                && List.of(title, question, counts, state).stream()
                        .allMatch(label -> !label.isManaged() || hasWhole(label, room));
    }

    /** Whether no word of it would be broken. */
    private static boolean hasWhole(Label label, double room) {
        Text word = new Text();
        word.setFont(label.getFont());
        for (String each : label.getText().split(" ")) {
            word.setText(each);
            if (word.getLayoutBounds().getWidth() > room) {
                return false;
            }
        }
        return true;
    }

    private void size(double size, boolean tight) {
        words.pseudoClassStateChanged(TIGHT, tight);
        words.setStyle("-fx-font-size: " + size + "px;");
        words.applyCss();
    }

    private void set(Way way) {
        title.setText(heading);
        show(question, way.asked());
        show(counts, way.counted());
        state.setText(
                switch (way.state()) {
                    case WHOLE -> said;
                    case FIRST -> said.split(" · ")[0];
                    case NONE -> "";
                });
        show(state, !state.getText().isEmpty());
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
