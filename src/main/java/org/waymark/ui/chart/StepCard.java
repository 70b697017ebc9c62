package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.kit.Icons;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The card of one step: its shape tells the kind, its words everything else. */
final class StepCard extends Pressable {

    static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    static final PseudoClass BEEN = PseudoClass.getPseudoClass("been");
    static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final double RING = 5;
    private static final double FOCUS_RING = 9;
    private static final double LARGE_EMS = 1.6;
    private static final double FRAME = 18;
    private static final int FEW_JUMPS = 2;
    private static final double SIGNS_APART = 4;

    private final Step step;
    private final Map<Route, JumpChip> jumps;
    private final Path ring = path("card-ring");
    private final Path focusRing = path("card-focus-ring");
    private final Path body = path("card-body");
    private final Path bar = path("card-bar");
    private final HBox badges = new HBox();
    private final HBox here = new HBox();
    private final HBox below = new HBox();
    private final VBox words = new VBox();
    private final Tooltip why = new Tooltip();
    private final Label title;
    private final @Nullable JumpChip summary;
    private final Scale sign = new Scale(1, 1);
    private Level level = Level.NEAR;
    private double middleEms;
    private @Nullable Box outlined;

    /**
     * @param look how strands look
     * @param facts who acts, and within which time
     * @param arrivals chips for where far routes come from
     * @param jumps chips for where far routes go, in the order of the pack
     * @param summary stands for all of them; null to name each
     */
    StepCard(
            Step step,
            StrandLook look,
            StepFacts facts,
            List<JumpChip> arrivals,
            Map<Route, JumpChip> jumps,
            @Nullable JumpChip summary) {
        super("step-card");
        this.step = step;
        this.jumps = jumps;
        this.summary = summary;
        getStyleClass().addAll(kindClass(step.kind()), look.styleClass(step.strand()));
        setId("step-" + step.id());
        why.setWrapText(true);
        why.setMaxWidth(360);
        setAccessibleRoleDescription("step");
        setFocusTraversable(true);
        title = new Label(step.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("card-title");
        words.getStyleClass().add("card-words");
        words.getChildren().addAll(head(look, facts.actor()), title);
        if (!facts.limit().isEmpty()) {
            Label limit = new Label(facts.limit(), small(Feather.CLOCK));
            limit.getStyleClass().add("card-limit");
            limit.setWrapText(true);
            limit.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(limit);
        }
        words.getChildren().addAll(arrivals);
        if (summary == null) {
            words.getChildren().addAll(jumps.values());
        } else {
            words.getChildren().add(summary);
        }
        for (HBox row : List.of(here, badges, below)) {
            row.getStyleClass().add("card-badges");
            row.setManaged(false);
            row.setMouseTransparent(true);
            row.getTransforms().add(sign);
        }
        getChildren().addAll(focusRing, ring, body, bar, words, here, badges, below);
    }

    Step step() {
        return step;
    }

    List<JumpChip> jumps() {
        return List.copyOf(jumps.values());
    }

    /** Whether a step has so many jumps that its card names them only while it has the focus. */
    static boolean crowds(ChartPlan plan, Step step, ChartMode mode) {
        return plan.jumpsFrom(step, mode).size() > FEW_JUMPS;
    }

    /** Whether each of many jumps is named, which needs a wider card. */
    boolean isSpread() {
        return summary == null && jumps.size() > FEW_JUMPS;
    }

    /** The height that it needs: for all of its words, and for its title alone from further off. */
    double wanted(double width) {
        double whole = Math.ceil(prefHeight(width));
        title.setStyle("-fx-font-size: " + Level.TITLE_EMS + "em;");
        title.applyCss();
        double side = words.snappedLeftInset() + words.snappedRightInset();
        double alone = Math.ceil(title.prefHeight(width - side)) + FRAME;
        title.setStyle("");
        title.applyCss();
        return Math.max(whole, alone);
    }

    /**
     * Shows what the cases have to say of this step.
     *
     * @param spoken the step with all of that, in words
     */
    void mark(CaseMarks marks, Spoken spoken) {
        String words = spoken.step(step, marks);
        if (words.equals(getAccessibleText())) {
            return; // it says all that is shown
        }
        setAccessibleText(words);
        boolean now = marks.now(step.id());
        pseudoClassStateChanged(NOW, now);
        pseudoClassStateChanged(BEEN, marks.been(step.id()));
        pseudoClassStateChanged(CLOSED, marks.isClosed(step.id()));
        here.getChildren().clear();
        if (now) {
            String said = step.kind() == StepKind.END ? "Now, closed" : "Now";
            here.getChildren().add(badge(said, Feather.MAP_PIN, "now-badge"));
        }
        badges.getChildren().setAll(CaseBadges.above(step.id(), marks));
        below.getChildren().setAll(CaseBadges.below(step.id(), marks));
        jumps.forEach((route, jump) -> jump.mark(List.of(route), marks, spoken));
        if (summary != null) {
            summary.mark(List.copyOf(jumps.keySet()), marks, spoken);
        }
        why.setText(spoken.state(step, marks).strip());
        if (why.getText().isEmpty()) {
            Tooltip.uninstall(this, why);
        } else {
            Tooltip.install(this, why);
        }
        requestLayout();
    }

    /** Says first that one has come back to it, or no longer. */
    void comeBack(boolean back) {
        String words = Objects.requireNonNullElse(getAccessibleText(), "");
        setAccessibleText(back ? Spoken.back(words) : Spoken.withoutBack(words));
    }

    /** Shows that it is among what somebody looks for. */
    void found(boolean found) {
        pseudoClassStateChanged(FOUND, found);
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /**
     * Writes out as much as can be read.
     *
     * @param signs how much larger the signs of the case must be to be read
     */
    void show(Level wanted, double signs) {
        if (signs != sign.getX()) {
            sign.setX(signs);
            sign.setY(signs);
            placeSigns();
        }
        if (wanted == level) {
            return;
        }
        level = wanted;
        boolean near = level == Level.NEAR;
        words.setVisible(level != Level.FAR);
        here.setVisible(level != Level.FAR);
        badges.setVisible(level != Level.FAR);
        below.setVisible(level != Level.FAR);
        // Words that left the scene would have to be styled anew when they came back.
        for (Node part : words.getChildren()) {
            part.setManaged(near || part == title);
            part.setVisible(near || part == title);
        }
        words.setAlignment(near ? Pos.TOP_LEFT : Pos.CENTER);
        title.setTextAlignment(near ? TextAlignment.LEFT : TextAlignment.CENTER);
        switch (level) {
            case NEAR -> title.setStyle("");
            case MIDDLE -> enlarge();
            case FAR -> {} // not seen
        }
    }

    /** From further off only the title is left, a little larger where the card allows. */
    private void enlarge() {
        if (middleEms == 0) {
            middleEms = LARGE_EMS;
            title.setStyle("-fx-font-size: " + LARGE_EMS + "em;");
            title.applyCss();
            double side = words.snappedLeftInset() + words.snappedRightInset();
            if (title.prefHeight(getWidth() - side) + FRAME > getHeight()) {
                middleEms = Level.TITLE_EMS;
            }
        }
        title.setStyle("-fx-font-size: " + middleEms + "em;");
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Box box = new Box(0, 0, getWidth(), getHeight());
        if (!box.equals(outlined)) {
            outlined = box;
            StepKind kind = step.kind();
            body.getElements().setAll(CardOutline.around(kind, box));
            bar.getElements().setAll(CardOutline.leftSide(kind, box));
            ring.getElements().setAll(CardOutline.around(kind, box.grown(RING)));
            focusRing.getElements().setAll(CardOutline.around(kind, box.grown(FOCUS_RING)));
        }
        placeSigns();
    }

    private void placeSigns() {
        boolean decision = step.kind() == StepKind.DECISION;
        double larger = sign.getX();
        double up = larger > 1 ? 0.8 : 0.5;
        here.autosize();
        badges.autosize();
        below.autosize();
        double left = decision ? 12 : 8;
        double right = getWidth() - badges.getWidth() * larger - (decision ? 14 : 6);
        // Where they would lie over each other, both give way alike.
        double over = left + here.getWidth() * larger + SIGNS_APART - right;
        double way = here.getWidth() > 0 && badges.getWidth() > 0 ? Math.max(0, over) / 2 : 0;
        here.relocate(left - way, -here.getHeight() * larger * up - 2);
        below.relocate(left, getHeight() - below.getHeight() * larger * (1 - up));
        badges.relocate(right + way, -badges.getHeight() * larger * up);
    }

    private HBox head(StrandLook look, String who) {
        HBox head = new HBox();
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        switch (step.kind()) {
            case DECISION -> head.getChildren().add(kindMark("?"));
            case INFORMATION -> head.getChildren().add(kindMark("i"));
            case START, END -> {
                Label word = new Label(step.kind().title());
                word.getStyleClass().add("card-kind");
                word.setMinWidth(USE_PREF_SIZE);
                head.getChildren().add(word);
            }
            case ACTION -> {}
        }
        Label strand = new Label(who, look.icon(step.strand()));
        strand.getStyleClass().add("card-strand");
        strand.setWrapText(true);
        strand.setMinHeight(USE_PREF_SIZE);
        head.getChildren().add(strand);
        return head;
    }

    private static Label kindMark(String sign) {
        Label mark = new Label(sign);
        mark.getStyleClass().add("kind-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    static Label badge(String words, Feather icon, String styleClass) {
        Label badge = new Label(words, small(icon));
        badge.getStyleClass().addAll("badge", styleClass);
        return badge;
    }

    private static FontIcon small(Feather name) {
        FontIcon icon = Icons.of(name);
        icon.getStyleClass().add("icon-small");
        return icon;
    }

    private static String kindClass(StepKind kind) {
        return switch (kind) {
            case START -> "kind-start";
            case ACTION -> "kind-action";
            case DECISION -> "kind-decision";
            case INFORMATION -> "kind-information";
            case END -> "kind-end";
        };
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
