package org.waymark.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.Icons;

import java.util.ArrayList;
import java.util.List;

/**
 * Back, forward, and the stages and steps that were walked, oldest first. Each of them leads back
 * to itself.
 */
final class Breadcrumbs extends HBox {

    private static final double ROOM_FOR_ONE_EMS = 13.6;
    private static final int MOST = 7;

    private final ChartModel model;
    private final Spoken spoken;
    private final Button back = button("back", "Back (Alt+Left)", Feather.ARROW_LEFT);
    private final Button forward = button("forward", "Forward (Alt+Right)", Feather.ARROW_RIGHT);
    private final HBox crumbs = new HBox();
    private int shown = 3;

    Breadcrumbs(ChartModel model) {
        this.model = model;
        this.spoken = new Spoken(model.plan());
        getStyleClass().add("crumb-bar");
        setAlignment(Pos.CENTER_LEFT);
        back.setOnAction(_ -> model.back());
        forward.setOnAction(_ -> model.forward());
        crumbs.getStyleClass().add("crumbs");
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.setMinWidth(0);
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        getChildren().addAll(back, forward, crumbs);
        model.trail().movesProperty().subscribe(_ -> rebuild());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /** Shows as many as can be read. */
    private void fit(double width) {
        double one = ROOM_FOR_ONE_EMS * back.getFont().getSize();
        int fits = Math.clamp((long) (width / one), 1, MOST);
        if (fits != shown) {
            shown = fits;
            rebuild();
        }
    }

    private void rebuild() {
        back.setDisable(!model.trail().hasBack());
        forward.setDisable(!model.trail().hasForward());
        List<Integer> places = places();
        int first = Math.max(0, places.size() - shown);
        List<Node> nodes = new ArrayList<>();
        Stage stage = null;
        for (int i = first; i < places.size(); i++) {
            int index = places.get(i);
            Step step = step(index);
            Stage of = model.pathway().stageOf(step);
            if (!nodes.isEmpty()) {
                nodes.add(mark("\u203A"));
            }
            if (!of.equals(stage)) {
                nodes.add(stageCrumb(of));
                nodes.add(mark("\u203A"));
                stage = of;
            }
            nodes.add(stepCrumb(step, index, i == places.size() - 1));
        }
        crumbs.getChildren().setAll(nodes);
    }

    /** Indexes of the places at which another step was walked to. */
    private List<Integer> places() {
        List<Trail.Place> walked = model.trail().walked();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < walked.size(); i++) {
            boolean same =
                    i + 1 < walked.size()
                            && walked.get(i + 1).focused().equals(walked.get(i).focused());
            if (!same) {
                places.add(i);
            }
        }
        return places;
    }

    private Step step(int index) {
        return model.pathway().step(model.trail().walked().get(index).focused());
    }

    private Button stageCrumb(Stage stage) {
        Button crumb = new Button(Integer.toString(spoken.ordinal(stage)));
        crumb.getStyleClass().addAll("flat", "crumb", "crumb-stage");
        crumb.setAccessibleText("Stage " + spoken.ordinal(stage) + ", " + stage.title());
        crumb.setTooltip(new Tooltip("Stage " + spoken.ordinal(stage) + ": " + stage.title()));
        crumb.setMinWidth(Region.USE_PREF_SIZE);
        crumb.setOnAction(_ -> model.showStage(stage));
        return crumb;
    }

    private Button stepCrumb(Step step, int index, boolean last) {
        Button crumb = new Button(step.title());
        crumb.getStyleClass().addAll("flat", "crumb");
        crumb.setTextOverrun(OverrunStyle.ELLIPSIS);
        crumb.setMinWidth(24);
        crumb.setAccessibleText(last ? step.title() + ", you are here" : "Back to " + step.title());
        crumb.setTooltip(new Tooltip(step.title()));
        crumb.setOnAction(_ -> model.backTo(index));
        if (last) {
            crumb.getStyleClass().add("crumb-here");
        }
        return crumb;
    }

    private static Label mark(String words) {
        Label mark = new Label(words);
        mark.getStyleClass().add("crumb-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private static Button button(String id, String name, Feather icon) {
        Button button = new Button("", Icons.of(icon));
        button.setId("chart-" + id);
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
