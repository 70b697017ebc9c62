package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.waymark.pathway.Stage;

import java.util.List;

/**
 * A stage as one thing: number, title, question and what it holds. It is the card of a folded
 * stage, and from afar the cover of an open one. Its words are set as large as the zoom asks and
 * the room allows; what does not fit is left out, the number last.
 */
final class StageFace extends Pressable implements StageNode {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass BEEN = PseudoClass.getPseudoClass("been");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEAST_EMS = 1.15;
    private static final double TITLE = 1.06;
    private static final double LETTER = 0.62;
    private static final double STEP = 0.02;
    private static final double SIDES = 1.3;

    private final Stage stage;
    private final String heading;
    private final String number;
    private final Label title = label("face-title");
    private final Label question = label("face-question");
    private final Label counts = label("face-counts");
    private final Label state = label("face-state");
    private final VBox words = new VBox(title, question, counts, state);
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
        state.setText(said);
        setAccessibleText(spoken);
        fitted = -1;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** The height that all of it needs at the least size at which it is shown whole. */
    double wanted(double width, double em) {
        set(Level.TITLE_EMS * em, true, true);
        // Room for what a case may have to say, so that no case changes the layout.
        double line = Math.ceil(Level.TITLE_EMS * em * 1.4);
        boolean said = !state.getText().isEmpty();
        fitted = -1;
        return Math.ceil(words.prefHeight(width)) + (said ? 0 : line);
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
        for (boolean[] shown :
                List.of(
                        new boolean[] {true, true},
                        new boolean[] {false, true},
                        new boolean[] {false, false})) {
            set(size, shown[0], shown[1]);
            if (fits(size)) {
                return;
            }
        }
        title.setText(number);
    }

    private boolean fits(double size) {
        double room = getWidth() - SIDES * size;
        double longest = 0;
        for (String word : heading.split(" ")) {
            longest = Math.max(longest, word.length() * size * TITLE * LETTER);
        }
        return longest <= room && words.prefHeight(getWidth()) <= getHeight();
    }

    private void set(double size, boolean asked, boolean counted) {
        title.setText(heading);
        words.setStyle("-fx-font-size: " + size + "px;");
        show(question, asked);
        show(counts, counted);
        show(state, counted && !state.getText().isEmpty());
        words.applyCss();
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
