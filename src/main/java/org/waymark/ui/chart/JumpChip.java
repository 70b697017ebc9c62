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
import org.waymark.pathway.Route;
import org.waymark.ui.kit.Icons;

import java.util.List;
import java.util.function.Consumer;

/** A route that is named instead of drawn. Following it goes to its other end. */
final class JumpChip extends Pressable {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass DECLINED = PseudoClass.getPseudoClass("declined");

    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");

    private final String spoken;
    private final Tooltip tooltip;
    private final Label other = new Label("", Icons.of(Feather.SQUARE));
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
        tooltip = tooltip(spoken);
        Tooltip.install(this, tooltip);
        focusedProperty().subscribe((_, focused) -> tell(focused));
        hoverProperty().subscribe((_, hovered) -> pointing.accept(hovered || isFocused()));
        FontIcon arrow = Icons.of(icon);
        arrow.getStyleClass().addAll("jump-arrow", "icon-small");
        VBox words = new VBox();
        words.setAlignment(Pos.CENTER_LEFT);
        if (!label.isEmpty()) {
            words.getChildren().add(wrapped(label, "jump-label"));
        }
        words.getChildren().add(wrapped(target, "jump-target"));
        HBox.setHgrow(words, Priority.ALWAYS);
        // In the corner, so that a second case changes no card's size.
        other.getStyleClass().addAll("badge", "other-been-badge");
        other.setManaged(false);
        other.setVisible(false);
        HBox row = new HBox(arrow, words);
        row.getStyleClass().add("jump-row");
        getChildren().addAll(row, other);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Whether it leads on from its card, rather than to where one comes from. */
    boolean leadsOn() {
        return !getStyleClass().contains("arrival");
    }

    /** Shows whether the cases took the routes that it stands for, or left them. */
    void mark(List<Route> routes, CaseMarks marks, Spoken words) {
        CaseMarks.Passage passage = marks.passage(routes);
        OtherCase second = marks.other();
        boolean byOther = second != null && marks.otherTook(routes);
        pseudoClassStateChanged(TAKEN, passage == CaseMarks.Passage.TAKEN);
        pseudoClassStateChanged(DECLINED, passage == CaseMarks.Passage.DECLINED);
        pseudoClassStateChanged(OTHER, byOther);
        other.setVisible(byOther);
        StringBuilder text = new StringBuilder(spoken);
        for (Route route : routes) {
            String said = words.passage(route, marks);
            if (!said.isEmpty()) {
                String which = routes.size() == 1 ? "" : words.way(route) + ": ";
                text.append(' ')
                        .append(which)
                        .append(capital(said.substring(2), which))
                        .append('.');
            }
        }
        setAccessibleText(text.toString());
        tooltip.setText(text.toString());
    }

    private static String capital(String words, String after) {
        return after.isEmpty()
                ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        other.autosize();
        other.relocate(getWidth() - other.getWidth() - 2, -other.getHeight() / 3);
    }

    /** Told whenever the mouse or the focus comes to it or leaves it. */
    void onPoint(Consumer<Boolean> run) {
        pointing = run;
    }

    private void tell(boolean focused) {
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
