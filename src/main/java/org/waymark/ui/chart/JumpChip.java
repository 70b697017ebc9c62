package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.ui.kit.Icons;

import java.util.function.Consumer;

/** A route that is named instead of drawn. Following it goes to its other end. */
final class JumpChip extends Pressable {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass DECLINED = PseudoClass.getPseudoClass("declined");

    private final String spoken;
    private Consumer<Boolean> pointing = _ -> {};

    /**
     * @param icon which way it leads
     * @param label the route's own label; empty for none
     * @param target what it leads to
     * @param spoken where it leads, in full
     */
    JumpChip(Feather icon, String label, String target, String spoken) {
        super("jump");
        this.spoken = spoken;
        setFocusTraversable(false);
        setAccessibleText(spoken);
        Tooltip tooltip = tooltip(spoken);
        Tooltip.install(this, tooltip);
        focusedProperty().subscribe((_, focused) -> tell(tooltip, focused));
        hoverProperty().subscribe((_, hovered) -> pointing.accept(hovered || isFocused()));
        FontIcon arrow = Icons.of(icon);
        arrow.getStyleClass().add("jump-arrow");
        VBox words = new VBox();
        words.setAlignment(Pos.CENTER_LEFT);
        if (!label.isEmpty()) {
            words.getChildren().add(wrapped(label, "jump-label"));
        }
        words.getChildren().add(wrapped(target, "jump-target"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(arrow, words);
        row.getStyleClass().add("jump-row");
        getChildren().add(row);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Whether it leads on from its card, rather than to where one comes from. */
    boolean leadsOn() {
        return !getStyleClass().contains("arrival");
    }

    /** Shows whether the open case took this way or left it. */
    void mark(CaseMarks.Passage passage) {
        pseudoClassStateChanged(TAKEN, passage == CaseMarks.Passage.TAKEN);
        pseudoClassStateChanged(DECLINED, passage == CaseMarks.Passage.DECLINED);
        setAccessibleText(
                switch (passage) {
                    case TAKEN -> spoken + " Taken.";
                    case DECLINED -> spoken + " Not taken.";
                    case PLAIN -> spoken;
                });
    }

    /** Told whenever the mouse or the focus comes to it or leaves it. */
    void onPoint(Consumer<Boolean> run) {
        pointing = run;
    }

    private void tell(Tooltip tooltip, boolean focused) {
        Bounds place = localToScreen(getBoundsInLocal());
        if (focused && place != null) {
            tooltip.show(this, place.getMinX(), place.getMaxY() + 4);
        } else {
            tooltip.hide();
        }
        pointing.accept(focused || isHover());
    }

    private static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        return tooltip;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
