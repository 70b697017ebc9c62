package org.waymark.ui.pathway;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseFile;
import org.waymark.casework.InvolvedPerson;
import org.waymark.ui.chart.ChartView;
import org.waymark.ui.compose.ComposerView;
import org.waymark.ui.kit.GuidanceBanner;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.people.PersonModel;
import org.waymark.ui.people.PersonPanel;
import org.waymark.ui.step.StepView;

import java.util.List;

/**
 * Chart at the left, step and composer at the right; as tabs where the window is too narrow for
 * that. While a concern has no case, and wherever somebody wants more room to write, the composer
 * has the right side for itself.
 */
public final class PathwayView extends BorderPane {

    private static final double WIDE = 1_100;
    private static final double CHART_SHARE = 0.57;
    private static final double STEP_SHARE = 0.46;

    private final PathwayModel model;
    private final ChartView chart;
    private final StepView step;
    private final ComposerView composer;
    private final ToggleButton moreRoom = new ToggleButton();
    private final SplitPane beside = new SplitPane();
    private final SplitPane below = new SplitPane();
    private final BorderPane slim = new BorderPane();
    private final StackPane right = new StackPane();
    private final TabPane tabs = new TabPane();
    private boolean narrow;

    public PathwayView(PathwayModel model) {
        this.model = model;
        setId("pathway");
        getStyleClass().add("pathway");
        Theme.sheet(this, PathwayView.class, "pathway.css");
        chart =
                new ChartView(
                        model.chart(),
                        Platform.getPreferences()
                                .reducedMotionProperty()
                                .map(_ -> Theme.still(model.context().settings().get())));
        chart.setId("chart");
        step =
                new StepView(
                        model.step(),
                        model.chart()::select,
                        model::correct,
                        model::finish,
                        model::rung);
        composer =
                new ComposerView(
                        model.composer(),
                        (caseId, added, closed) ->
                                new PersonPanel(
                                        new PersonModel(model.context(), caseId, null, people()),
                                        added,
                                        closed));
        moreRoom.setId("more-room");
        moreRoom.getStyleClass().addAll("flat", "button-icon");
        moreRoom.selectedProperty().subscribe((_, _) -> arrangeRight());
        composer.addTool(moreRoom);
        composer.setMinHeight(0);
        step.setMinHeight(0);
        below.setOrientation(Orientation.VERTICAL);
        for (Region pane : new Region[] {chart, right}) {
            pane.setMinWidth(0);
        }
        // Four kinds of entry side by side need that much.
        right.setMinWidth(460);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        model.composer().kindProperty().subscribe((_, _) -> arrangeRight());
        model.fileProperty().subscribe((_, _) -> arrangeRight());
        model.onWriting(this::write);
        setTop(new VBox(new GuidanceBanner(model.context()), new LeftStepNotice(model)));
        setMinSize(0, 0);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> arrange());
        arrangeWide();
    }

    private List<InvolvedPerson> people() {
        CaseFile file = model.fileProperty().get();
        return file == null ? List.of() : file.people();
    }

    /** Chart, step and composer, as far as they are in sight. */
    public List<Node> panes() {
        return narrow ? List.of(tabs) : List.of(chart, step, composer);
    }

    /** Puts the focus where reading begins. */
    public void begin() {
        step.focusTitle();
    }

    private void write() {
        if (narrow) {
            tabs.getSelectionModel().selectLast();
        }
        // The fields of the form that was just begun have no place in the window yet.
        applyCss();
        // Laid out before it has any room, a split pane forgets where its divider was to stand.
        if (getWidth() > 0) {
            layout();
        }
        composer.begin();
    }

    private void arrange() {
        double em = model.context().settings().get().textPercent() / 100.0;
        double window = getScene() == null ? 0 : getScene().getWidth();
        boolean tooNarrow = window > 0 && window < WIDE * em;
        if (tooNarrow != narrow) {
            narrow = tooNarrow;
            if (narrow) {
                arrangeTabs();
            } else {
                arrangeWide();
            }
        }
    }

    private void arrangeWide() {
        tabs.getTabs().forEach(tab -> tab.setContent(null));
        tabs.getTabs().clear();
        beside.getItems().setAll(chart, right);
        beside.setDividerPositions(CHART_SHARE);
        setCenter(beside);
        arrangeRight();
    }

    private void arrangeTabs() {
        beside.getItems().clear();
        letGo();
        moreRoom.setVisible(false);
        Tab write = new Tab("Write", composer);
        write.setId("tab-write");
        Tab read = new Tab("Step", step);
        read.setId("tab-step");
        Tab map = new Tab("Chart", chart);
        map.setId("tab-chart");
        tabs.getTabs().setAll(map, read, write);
        if (model.composer().kindProperty().get() != null && model.fileProperty().get() == null) {
            tabs.getSelectionModel().select(write);
        }
        setCenter(tabs);
    }

    private void letGo() {
        below.getItems().clear();
        slim.setCenter(null);
        slim.setBottom(null);
        right.getChildren().clear();
    }

    private void arrangeRight() {
        if (narrow) {
            return;
        }
        boolean form = model.composer().kindProperty().get() != null;
        boolean withoutCase = model.fileProperty().get() == null;
        moreRoom.setVisible(form && !withoutCase);
        moreRoom.setManaged(form && !withoutCase);
        String words = moreRoom.isSelected() ? "Show the step again" : "More room to write";
        moreRoom.setAccessibleText(words);
        moreRoom.setTooltip(new Tooltip(words));
        moreRoom.setGraphic(
                Icons.of(moreRoom.isSelected() ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        Node wanted = !form ? slim : withoutCase || moreRoom.isSelected() ? composer : below;
        if (right.getChildren().contains(wanted)) {
            return;
        }
        letGo();
        if (wanted == slim) {
            slim.setCenter(step);
            slim.setBottom(composer);
        } else if (wanted == below) {
            below.getItems().setAll(step, composer);
            below.setDividerPositions(STEP_SHARE);
        }
        right.getChildren().setAll(wanted);
    }
}
