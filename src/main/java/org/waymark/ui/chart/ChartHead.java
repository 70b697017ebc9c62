package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Stage;
import org.waymark.ui.kit.Icons;

import java.util.function.Consumer;

/**
 * What is in sight, the choice between stage, map and list, and what more can be done with it. It
 * is as high for every stage as the longest of their titles needs, so that what lies below stays
 * where it is.
 */
final class ChartHead extends HBox {

    private static final String WHOLE = "The whole pathway";
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ChartModel model;
    private final Label title = new Label();
    private final Label longest = new Label();
    private final Label question = new Label();
    private final Menu key = new Menu("What the colours mean");
    private final Tooltip tip = new Tooltip();
    private final Region between = new Region();
    private final HBox tools = new HBox();
    private final ToggleButton stage = choice("Stage", "One stage, for reading (F5)");
    private final ToggleButton map = choice("Map", "Every stage at once (F5)");
    private final ToggleButton list = choice("List", "The same as a list (F4)");

    /**
     * @param find opens the finding of a step
     */
    ChartHead(ChartModel model, Consumer<String> find) {
        this.model = model;
        getStyleClass().add("pathway-head");
        title.getStyleClass().add("pathway-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setTooltip(tip);
        longest.getStyleClass().add("pathway-title");
        longest.setWrapText(true);
        longest.setManaged(false);
        longest.setVisible(false);
        question.getStyleClass().add("pathway-question");
        question.setMinWidth(Region.USE_PREF_SIZE);
        between.setMinWidth(0);
        HBox.setHgrow(between, Priority.ALWAYS);
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
        tools.getStyleClass().add("pathway-tools");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.getChildren().addAll(finding(find), choices, more());
        getChildren().addAll(title, question, between, tools, longest);
        model.stageProperty().subscribe(_ -> restyle());
        model.modeProperty().subscribe(_ -> restyle());
        model.listShownProperty().subscribe(_ -> restyle());
    }

    private static Button finding(Consumer<String> find) {
        Button button = new Button("", Icons.of(Feather.SEARCH));
        button.setId("chart-open-find");
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText("Find a step on the chart");
        button.setTooltip(new Tooltip("Find a step on the chart (Ctrl+F, or type its letters)"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> find.accept(""));
        return button;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("chart-more");
        more.getStyleClass().addAll("flat", "zoom-button");
        more.setAccessibleText("More to do with the chart");
        more.setTooltip(new Tooltip("Replay, compare, save"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem replay = item("Replay the case's way", "chart-replay", ChartWish.REPLAY);
        MenuItem compare = item("Beside another case...", "chart-beside", ChartWish.COMPARE);
        for (MenuItem item : new MenuItem[] {replay, compare}) {
            item.disableProperty().bind(model.wayProperty().isNull());
        }
        more.getItems()
                .addAll(
                        replay,
                        compare,
                        item("Save the chart...", "chart-save", ChartWish.SAVE),
                        key);
        ChartBar.meanings(model.pathway(), key.getItems());
        key.setVisible(false);
        return more;
    }

    /** Takes less room, and says in its menu what the colours mean, which has none elsewhere. */
    void low(boolean low) {
        pseudoClassStateChanged(LOW, low);
        key.setVisible(low);
    }

    private MenuItem item(String words, String id, ChartWish wish) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> model.wish(wish));
        return item;
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
            title.setText(WHOLE);
            question.setText(
                    model.pathway().stages().size()
                            + " stages, "
                            + model.pathway().steps().size()
                            + " steps");
        } else {
            Stage shown = model.stage();
            title.setText(heading(shown));
            question.setText(shown.question());
        }
        tip.setText(question.getText());
        title.setAccessibleHelp(question.getText());
    }

    private String heading(Stage of) {
        return new Spoken(model.plan()).ordinal(of) + "  " + of.title();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        if (wide <= 0) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset();
        double room = Math.max(1, wide - sides - tools.prefWidth(-1) - 2 * getSpacing());
        double high = tools.prefHeight(-1);
        longest.setText(WHOLE);
        high = Math.max(high, longest.prefHeight(room));
        for (Stage stage : model.pathway().stages()) {
            longest.setText(heading(stage));
            high = Math.max(high, longest.prefHeight(room));
        }
        return Math.ceil(snappedTopInset() + high + snappedBottomInset());
    }

    /** The question stands beside the title where both have room in one line. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean both =
                title.prefWidth(-1)
                                + question.prefWidth(-1)
                                + tools.prefWidth(-1)
                                + 3 * getSpacing()
                        <= room;
        if (question.isManaged() != both) {
            question.setManaged(both);
            question.setVisible(both);
        }
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + title.prefWidth(-1)
                + tools.prefWidth(-1)
                + 2 * getSpacing()
                + snappedRightInset();
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
