package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;
import org.waymark.ui.chart.layout.Box;

import java.util.List;
import java.util.Map;

/** The card of one step: its shape tells the kind, its words everything else. */
final class StepCard extends Pressable {

    static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    static final PseudoClass BEEN = PseudoClass.getPseudoClass("been");
    static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final double RING = 5;
    private static final double FOCUS_RING = 9;
    private static final double[] LARGER = {1.6, 1.45, 1.3, 1.15, 1};

    private final Step step;
    private final Map<Route, JumpChip> jumps;
    private final Path ring = path("card-ring");
    private final Path focusRing = path("card-focus-ring");
    private final Path body = path("card-body");
    private final Path bar = path("card-bar");
    private final HBox badges = new HBox();
    private final HBox here = new HBox();
    private final VBox words = new VBox();
    private final Tooltip why = new Tooltip();
    private final Label title;
    private final List<Node> all;
    private boolean afar;

    /**
     * @param look how strands look
     * @param strand the title of its strand
     * @param arrivals chips for where far routes come from
     * @param jumps chips for where far routes go, in the order of the pack
     */
    StepCard(
            Step step,
            StrandLook look,
            String strand,
            List<JumpChip> arrivals,
            Map<Route, JumpChip> jumps) {
        super("step-card");
        this.step = step;
        this.jumps = jumps;
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
        words.getChildren().addAll(head(look, strand), title);
        words.getChildren().addAll(arrivals);
        words.getChildren().addAll(jumps.values());
        all = List.copyOf(words.getChildren());
        for (HBox row : List.of(here, badges)) {
            row.getStyleClass().add("card-badges");
            row.setManaged(false);
            row.setMouseTransparent(true);
        }
        getChildren().addAll(focusRing, ring, body, bar, words, here, badges);
    }

    Step step() {
        return step;
    }

    List<JumpChip> jumps() {
        return List.copyOf(jumps.values());
    }

    /** Shows what the open case has to say of this step. */
    void mark(CaseMarks marks, String spoken) {
        boolean now = marks.now(step.id());
        boolean been = marks.been(step.id());
        int entries = marks.entries(step.id());
        pseudoClassStateChanged(NOW, now);
        pseudoClassStateChanged(BEEN, been);
        here.getChildren().clear();
        badges.getChildren().clear();
        if (now) {
            here.getChildren().add(badge("Now", Feather.MAP_PIN, "now-badge"));
        } else if (been) {
            badges.getChildren().add(badge("", Feather.CHECK, "been-badge"));
        }
        pseudoClassStateChanged(CLOSED, marks.isClosed(step.id()));
        badges.getChildren().addAll(CaseBadges.of(step.id(), marks));
        if (entries > 0) {
            badges.getChildren()
                    .add(badge(Integer.toString(entries), Feather.FILE_TEXT, "entries-badge"));
        }
        jumps.forEach((route, jump) -> jump.mark(marks.passage(route)));
        why.setText(spoken);
        if (marks.isClosed(step.id())) {
            Tooltip.install(this, why);
        } else {
            Tooltip.uninstall(this, why);
        }
        setAccessibleText(spoken);
        requestLayout();
    }

    /** Shows that it is among what somebody looks for. */
    void found(boolean found) {
        pseudoClassStateChanged(FOUND, found);
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** From afar only the title is left, as large as the card allows. */
    void afar(boolean far) {
        if (far == afar) {
            return;
        }
        afar = far;
        title.setStyle("");
        if (far) {
            words.getChildren().setAll(title);
            words.setAlignment(Pos.CENTER);
            for (double size : LARGER) {
                title.setStyle("-fx-font-size: " + size + "em;");
                applyCss();
                if (words.prefHeight(getWidth()) <= getHeight()) {
                    break;
                }
            }
        } else {
            words.getChildren().setAll(all);
            words.setAlignment(Pos.TOP_LEFT);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Box box = new Box(0, 0, getWidth(), getHeight());
        StepKind kind = step.kind();
        body.getElements().setAll(CardOutline.around(kind, box));
        bar.getElements().setAll(CardOutline.leftSide(kind, box));
        ring.getElements().setAll(CardOutline.around(kind, box.grown(RING)));
        focusRing.getElements().setAll(CardOutline.around(kind, box.grown(FOCUS_RING)));
        here.autosize();
        here.relocate(kind == StepKind.DECISION ? 12 : 8, -here.getHeight() / 2 - 2);
        badges.autosize();
        badges.relocate(
                getWidth() - badges.getWidth() - (kind == StepKind.DECISION ? 14 : 6),
                -badges.getHeight() / 2);
    }

    private HBox head(StrandLook look, String strand) {
        HBox head = new HBox();
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        switch (step.kind()) {
            case DECISION -> head.getChildren().add(kindMark("?"));
            case INFORMATION -> head.getChildren().add(kindMark("i"));
            case START, END -> {
                Label word = new Label(step.kind().title());
                word.getStyleClass().add("card-kind");
                head.getChildren().add(word);
            }
            case ACTION -> {}
        }
        Label strandLabel = new Label(strand, look.icon(step.strand()));
        strandLabel.getStyleClass().add("card-strand");
        head.getChildren().add(strandLabel);
        return head;
    }

    private static Label kindMark(String sign) {
        Label mark = new Label(sign);
        mark.getStyleClass().add("kind-mark");
        return mark;
    }

    static Label badge(String words, Feather icon, String styleClass) {
        Label badge = new Label(words, new FontIcon(icon));
        badge.getStyleClass().addAll("badge", styleClass);
        return badge;
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
