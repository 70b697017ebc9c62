package org.waymark.ui.pathway;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseFile;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.LinkedCase;
import org.waymark.ui.chart.ChartView;
import org.waymark.ui.compose.ComposerView;
import org.waymark.ui.kit.CaseWords;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.GuidanceBanner;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.KeptFocus;
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
    private final GuidanceBanner standing;
    private final VBox above;
    private boolean narrow;

    /**
     * @param saving saves the chart as a file
     */
    public PathwayView(PathwayModel model, ChartSaving saving) {
        this.model = model;
        new SaveDialog(this, saving).install();
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
        chart.serve(step);
        chart.serve(composer);
        KeptFocus.within(step, step::focusTitle);
        KeptFocus.within(composer, composer::begin);
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
        model.wishes().onComparing(this::askBeside);
        standing = new GuidanceBanner(model.context());
        above = new VBox(standing, new LeftStepNotice(model));
        setTop(above);
        setMinSize(0, 0);
        sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(Node::layoutBoundsProperty)
                .subscribe(_ -> arrange());
        arrangeWide();
    }

    private List<InvolvedPerson> people() {
        CaseFile file = model.fileProperty().get();
        return file == null ? List.of() : file.people();
    }

    /** Chart, step and composer, as far as they are in sight. */
    public List<Node> panes() {
        List<Node> panes = List.of(chart, step, composer);
        return narrow ? panes : panes.stream().filter(pane -> pane.getScene() != null).toList();
    }

    /** Puts the focus where work in a pane begins; false to take its first control. */
    boolean enter(Node pane) {
        if (narrow) {
            show(pane);
            applyCss();
            layout();
        }
        if (pane == chart) {
            chart.focusStep();
            return true;
        }
        if (pane == step) {
            step.focusTitle();
            return true;
        }
        return false;
    }

    /** Puts the focus where reading begins. */
    public void begin() {
        // The step has a place in the window only once the panes around it have their skins.
        applyCss();
        step.focusTitle();
    }

    private boolean isReading() {
        return isWithin(getScene() == null ? null : getScene().getFocusOwner(), step);
    }

    private static boolean isWithin(@Nullable Node node, Node pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private void askBeside(List<LinkedCase> cases) {
        if (cases.isEmpty()) {
            Dialogs.ask(
                    this,
                    "Beside another case",
                    Dialogs.words("There is no other case in this notebook yet."),
                    List.of(Choice.leave("Close")));
            return;
        }
        ComboBox<LinkedCase> choice = new ComboBox<>();
        choice.setId("beside-case");
        choice.getItems().setAll(cases);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LinkedCase of) {
                        return of == null ? "" : words(of);
                    }

                    @Override
                    public @Nullable LinkedCase fromString(String words) {
                        return null;
                    }
                });
        choice.setValue(cases.getFirst());
        Dialogs.ask(
                this,
                "Beside another case",
                new VBox(
                        10,
                        Dialogs.words(
                                "The chart shows where both cases are and have been, and a table"
                                        + " of where they differ. Nothing is written into either."),
                        Field.of("Second case", choice)),
                List.of(
                        new Choice(
                                "beside-show",
                                "Show both",
                                Choice.Weight.MAIN,
                                () -> {
                                    model.wishes().compare(choice.getValue().summary());
                                    return true;
                                }),
                        Choice.leave("Leave it")));
    }

    private String words(LinkedCase of) {
        String line = CaseWords.line(of.summary(), model.context().settings().get());
        return line
                + switch (of.link()) {
                    case CHILD -> "   (about a linked child)";
                    case PERSON -> "   (shares a person with this case)";
                    case NONE -> "";
                };
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
        double window = getScene() == null ? 0 : getScene().getRoot().getLayoutBounds().getWidth();
        boolean tooNarrow = window > 0 && window < WIDE * em;
        if (tooNarrow != narrow) {
            narrow = tooNarrow;
            Node owner = getScene().getFocusOwner();
            if (narrow) {
                arrangeTabs();
            } else {
                arrangeWide();
            }
            giveBack(owner);
        }
    }

    /** The panes stand elsewhere now; whoever worked in one goes on there. */
    private void giveBack(@Nullable Node owner) {
        for (Node pane : List.of(chart, step, composer)) {
            if (owner != null && isWithin(owner, pane)) {
                show(pane);
                applyCss();
                layout();
                owner.requestFocus();
            }
        }
    }

    private void show(Node pane) {
        if (narrow) {
            tabs.getTabs().stream()
                    .filter(tab -> tab.getContent() == pane)
                    .forEach(tab -> tabs.getSelectionModel().select(tab));
        }
    }

    private void arrangeWide() {
        tabs.getTabs().forEach(tab -> tab.setContent(null));
        tabs.getTabs().clear();
        standing.brief(false);
        standing.setMaxSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
        if (standing.getParent() != above) {
            above.getChildren().addFirst(standing);
        }
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
        if (standing.isUrgent()) {
            setCenter(tabs);
            return;
        }
        // Beside the tabs it takes no line of its own from what is read.
        above.getChildren().remove(standing);
        standing.brief(true);
        standing.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(standing, Pos.TOP_RIGHT);
        setCenter(new StackPane(tabs, standing));
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
        boolean reading = isReading();
        letGo();
        if (wanted == slim) {
            slim.setCenter(step);
            slim.setBottom(composer);
        } else if (wanted == below) {
            below.getItems().setAll(step, composer);
            below.setDividerPositions(STEP_SHARE);
        }
        right.getChildren().setAll(wanted);
        if (reading && wanted != composer) {
            begin();
        }
    }
}
