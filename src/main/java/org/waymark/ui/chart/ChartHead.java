package org.waymark.ui.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.waymark.pathway.Stage;

/** What is in sight, and the choice between stage, map and list. */
final class ChartHead extends HBox {

    private final ChartModel model;
    private final Label title = new Label();
    private final Label question = new Label();
    private final ToggleButton stage = choice("Stage", "One stage, for reading (M)");
    private final ToggleButton map = choice("Map", "Every stage at once (M)");
    private final ToggleButton list = choice("List", "The same as a list (L)");

    ChartHead(ChartModel model) {
        this.model = model;
        getStyleClass().add("pathway-head");
        title.getStyleClass().add("pathway-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        question.getStyleClass().add("pathway-question");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, question);
        HBox.setHgrow(words, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(stage, map, list);
        stage.getStyleClass().add("left-pill");
        map.getStyleClass().add("center-pill");
        list.getStyleClass().add("right-pill");
        stage.setOnAction(_ -> choose(ChartMode.STAGE, false));
        map.setOnAction(_ -> choose(ChartMode.MAP, false));
        list.setOnAction(_ -> choose(model.mode(), true));
        HBox choices = new HBox(stage, map, list);
        choices.getStyleClass().add("pathway-choices");
        choices.setMinWidth(Region.USE_PREF_SIZE);
        choices.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(words, choices);
        model.stageProperty().subscribe(_ -> restyle());
        model.modeProperty().subscribe(_ -> restyle());
        model.listShownProperty().subscribe(_ -> restyle());
    }

    private void choose(ChartMode mode, boolean asList) {
        model.listShownProperty().set(asList);
        model.modeProperty().set(mode);
        restyle();
    }

    private void restyle() {
        boolean asList = model.listShownProperty().get();
        boolean asMap = !asList && model.mode() == ChartMode.MAP;
        stage.setSelected(!asList && !asMap);
        map.setSelected(asMap);
        list.setSelected(asList);
        if (asMap || asList) {
            title.setText(model.pathway().pack().title());
            question.setText(
                    model.pathway().stages().size()
                            + " stages, "
                            + model.pathway().steps().size()
                            + " steps");
        } else {
            Stage shown = model.stage();
            title.setText(new Spoken(model.plan()).ordinal(shown) + "  " + shown.title());
            question.setText(shown.question());
        }
    }

    private static ToggleButton choice(String words, String tip) {
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().add("pathway-choice");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setTooltip(new Tooltip(tip));
        button.setId("chart-" + words.toLowerCase(java.util.Locale.ROOT));
        return button;
    }
}
