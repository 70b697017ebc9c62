package org.waymark.ui.chart;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Strand;
import org.waymark.ui.kit.Icons;

import java.util.List;

/**
 * What the colours mean, and the buttons for looking closer and further: below the drawing, or
 * above it in a line with others where the window is low.
 */
final class ChartBar extends HBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final HBox legend = new HBox();
    private final MenuButton key = new MenuButton("Key");
    private final HBox buttons = new HBox();
    private final Region between = new Region();
    private final Label percent = new Label();
    private final BooleanProperty low = new SimpleBooleanProperty(this, "low", false);

    ChartBar(ChartModel model) {
        getStyleClass().add("pathway-foot");
        explain(model);
        HBox.setHgrow(between, Priority.ALWAYS);

        Button fold = button("Open or fold every stage", "fold", "Open or fold every stage (*)");
        fold.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.pictures().anyFolded() ? "Open all" : "Fold all",
                                model.pictures().changesProperty()));
        // What a press would do now, so that it is heard to have done the other.
        fold.accessibleTextProperty().bind(fold.textProperty().map(words -> words + " stages"));
        fold.setOnAction(
                _ -> {
                    if (model.pictures().anyFolded()) {
                        model.pictures().openAll();
                    } else {
                        model.pictures().foldAll();
                    }
                });
        fold.visibleProperty().bind(model.modeProperty().isEqualTo(ChartMode.MAP));
        fold.managedProperty().bind(fold.visibleProperty());
        Button onCase = button("Centre on case", "centre", "The case's current step (End)");
        onCase.setGraphic(Icons.of(Feather.MAP_PIN));
        onCase.setText("Case");
        onCase.setOnAction(_ -> model.centreOnCase());
        onCase.disableProperty().bind(model.wayProperty().isNull());
        Button out = button("Zoom out", "zoom-out", "Zoom out (−)");
        out.setGraphic(Icons.of(Feather.MINUS));
        out.setOnAction(_ -> model.camera().zoomOut());
        Button in = button("Zoom in", "zoom-in", "Zoom in (+)");
        in.setGraphic(Icons.of(Feather.PLUS));
        in.setOnAction(_ -> model.camera().zoomIn());
        Button fit = button("Fit all in the window", "fit", "Fit all in the window (Ctrl+9)");
        fit.setText("Fit");
        fit.setOnAction(_ -> model.fit());
        Button actual = button("Zoom to 100 %", "actual", "Zoom to 100 % (Ctrl+0)");
        actual.setText("100 %");
        actual.setOnAction(_ -> model.actualSize());
        percent.getStyleClass().add("zoom-percent");
        percent.setId("zoom-percent");
        percent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> Math.round(model.camera().zoom() * 100) + " %",
                                model.camera().zoomProperty()));
        // At 100 % the button beside it says so already.
        percent.visibleProperty().bind(percent.textProperty().isNotEqualTo("100 %").and(low.not()));
        percent.managedProperty().bind(low.not());
        buttons.getStyleClass().add("zoom-buttons");
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren().addAll(fold, onCase, out, percent, in, fit, actual);
        buttons.visibleProperty().bind(model.listShownProperty().not());
        getChildren().addAll(legend, key, between, buttons);
    }

    /** What the colours mean: in a row where there is room, else behind a button. */
    private void explain(ChartModel model) {
        StrandLook look = new StrandLook(model.pathway());
        legend.getStyleClass().add("legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        key.setId("chart-key");
        key.setAccessibleText("Key: what the colours mean");
        key.getStyleClass().addAll("flat", "zoom-button");
        key.setTooltip(new Tooltip("What the colours mean"));
        key.setMinWidth(Region.USE_PREF_SIZE);
        for (Strand strand : model.pathway().strands()) {
            Label label = meaning(strand, strand.title(), look);
            label.setTooltip(new Tooltip(strand.meaning()));
            legend.getChildren().add(label);
        }
        meanings(model.pathway(), key.getItems());
    }

    /** What each colour means, as lines of a menu. */
    static void meanings(Pathway pathway, List<MenuItem> lines) {
        StrandLook look = new StrandLook(pathway);
        for (Strand strand : pathway.strands()) {
            String words = strand.title() + ": " + strand.meaning();
            lines.add(new CustomMenuItem(meaning(strand, words, look), true));
        }
    }

    /** Leaves only the buttons, to stand beside something else. */
    void low(boolean other) {
        low.set(other);
        pseudoClassStateChanged(LOW, other);
        show(between, !other);
        requestLayout();
    }

    private static Label meaning(Strand strand, String words, StrandLook look) {
        Label label = new Label(words, look.icon(strand.id()));
        label.getStyleClass().addAll("legend-strand", look.styleClass(strand.id()));
        return label;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean row = legend.prefWidth(-1) + buttons.prefWidth(-1) + 3 * getSpacing() <= room;
        show(legend, row && !low.get());
        show(key, !row && !low.get());
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + buttons.prefWidth(-1);
    }

    private static void show(Region part, boolean shown) {
        if (part.isManaged() != shown) {
            part.setManaged(shown);
            part.setVisible(shown);
        }
    }

    private static Button button(String name, String id, String tip) {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText(name);
        button.setId("chart-" + id);
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}
