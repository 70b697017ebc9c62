package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.waymark.pathway.Step;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.support.Pulses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Stages, menus and the small map by keyboard and by screen reader, in a real scene. */
class StageKeysTest extends ApplicationTest {

    private final ChartModel model = RealPathway.model();

    @Override
    public void start(javafx.stage.Stage stage) {
        LightTheme.wear();
        model.wayProperty().set(RealPathway.way());
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        stage.setScene(LightTheme.scene(view, 1000, 700));
        stage.show();
        view.focusStep();
    }

    @Test
    void arrowsGoFromStageToStageAsTheirLinesAreDrawnThroughEveryColumn() {
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(model.pictures()::foldAll);
        run(model::fit);
        run(() -> lookup("#face-safety").query().requestFocus());
        List<String> walked = new ArrayList<>(List.of(id()));
        for (int i = 1; i < model.pathway().stages().size(); i++) {
            type(KeyCode.DOWN);
            Pulses.wait(window(0).getScene());
            walked.add(id());
        }
        List<String> stages =
                model.pathway().stages().stream().map(stage -> "face-" + stage.id()).toList();
        assertThat(walked).containsExactlyElementsOf(stages);
        assertThat(columns(walked)).as("columns that were walked through").isGreaterThan(1);
        assertThat(lookup(".step-card").queryAll()).isEmpty();
        type(KeyCode.UP);
        Pulses.wait(window(0).getScene());
        assertThat(id()).isEqualTo(walked.get(walked.size() - 2));
        type(KeyCode.DIGIT1);
        Pulses.wait(window(0).getScene());
        assertThat(id()).isEqualTo(walked.get(walked.size() - 2));
    }

    private long columns(List<String> faces) {
        return faces.stream()
                .map(face -> Math.rint(lookup("#" + face).query().getLayoutX() / 40))
                .distinct()
                .count();
    }

    @Test
    void fromTheTitleOfAnOpenStageDownLeadsIntoIt() {
        run(() -> model.select(RealPathway.id("make-referral")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(() -> lookup("#fold-refer").query().requestFocus());
        type(KeyCode.DOWN);
        Pulses.wait(window(0).getScene());
        Step first = model.pathway().stepsOf(model.stage()).getFirst();
        assertThat(model.stage().id()).isEqualTo("refer");
        assertThat(id()).isEqualTo("step-" + first.id());
    }

    @Test
    void onTheMapPageKeysGoToTheNextStageAndStayOnTheMap() {
        run(() -> model.select(RealPathway.id("make-referral")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        type(KeyCode.PAGE_DOWN);
        Pulses.wait(window(0).getScene());
        assertThat(model.mode()).isEqualTo(ChartMode.MAP);
        assertThat(model.stage().id()).isEqualTo("enquiry");
        assertThat(owner()).isInstanceOf(StepCard.class);
    }

    @Test
    void aScreenReaderOpensAndFoldsStages() {
        run(() -> model.select(RealPathway.id("make-referral")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        Node face = lookup("#face-support").query();
        assertThat(face.getAccessibleRole()).isEqualTo(AccessibleRole.TITLED_PANE);
        assertThat(face.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(false);
        run(() -> face.executeAccessibleAction(AccessibleAction.COLLAPSE));
        assertThat(lookup("#face-support").tryQuery()).isPresent();
        run(() -> face.executeAccessibleAction(AccessibleAction.EXPAND));
        Node head = lookup("#fold-support").query();
        assertThat(head.getAccessibleRole()).isEqualTo(AccessibleRole.TITLED_PANE);
        assertThat(head.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(true);
        run(() -> head.executeAccessibleAction(AccessibleAction.EXPAND));
        assertThat(lookup("#fold-support").tryQuery()).isPresent();
        run(() -> head.executeAccessibleAction(AccessibleAction.COLLAPSE));
        assertThat(lookup("#face-support").tryQuery()).isPresent();
    }

    @Test
    void theMenuOfAStepNamesItsWaysOnAndWhereOneComesFrom() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        Step step = model.pathway().step(RealPathway.id("q-threshold"));
        run(
                () ->
                        lookup("#step-q-threshold")
                                .query()
                                .executeAccessibleAction(AccessibleAction.SHOW_MENU));
        List<String> words = words(menu());
        assertThat(words)
                .startsWith("Read this step")
                .contains("from 4  What kind of concern is it?");
        for (int i = 0; i < step.routes().size(); i++) {
            assertThat(words.get(i + 1)).startsWith((i + 1) + "  " + step.routes().get(i).label());
        }
        run(menu()::hide);
        type(KeyCode.CONTEXT_MENU);
        Pulses.wait(window(0).getScene());
        assertThat(words(menu())).isEqualTo(words);
        run(() -> menu().getItems().get(2).fire());
        assertThat(model.selected()).isEqualTo(step.routes().getFirst().to());
        type(KeyCode.BACK_SPACE);
        clickOn("#step-q-threshold", MouseButton.SECONDARY);
        Pulses.wait(window(0).getScene());
        assertThat(words(menu())).isEqualTo(words);
    }

    private ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "step-menu".equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(ContextMenu menu) {
        return menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
    }

    @Test
    void theSmallMapIsWalkedByKeyAndShowsTheWayOfTheCase() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        run(model::actualSize);
        run(model.camera()::zoomIn);
        Node map = lookup("#chart-minimap").query();
        assertThat(map.isVisible()).isTrue();
        assertThat(map.isFocusTraversable()).isTrue();
        run(map::requestFocus);
        type(KeyCode.HOME);
        Box top = model.camera().seen();
        type(KeyCode.DOWN);
        Box lower = model.camera().seen();
        assertThat(lower.y()).isGreaterThan(top.y());
        type(KeyCode.UP);
        assertThat(model.camera().seen().y()).isLessThan(lower.y());
        type(KeyCode.END);
        assertThat(model.camera().seen().y()).isGreaterThan(lower.y());
        assertThat(map.isFocused()).isTrue();
        assertThat(map.getAccessibleHelp()).contains("Arrows");
        Rectangle seen = from(map).lookup(".minimap-view").query();
        Bounds whole = map.getLayoutBounds();
        assertThat(seen.getY() + seen.getHeight()).isLessThanOrEqualTo(whole.getHeight());
        javafx.scene.shape.Path way = from(map).lookup(".minimap-way").query();
        assertThat(way.getElements()).isNotEmpty();
    }

    /** Number and letter keys belong to words and to commands as soon as another key is held. */
    @Test
    void noLetterAndNoNumberActsWhileAModifierIsHeld() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        for (boolean[] held :
                new boolean[][] {
                    {true, false, false}, {false, true, false}, {false, false, true}
                }) {
            for (KeyCode code : List.of(KeyCode.DIGIT1, KeyCode.HOME, KeyCode.BACK_SPACE)) {
                send(KeyEvent.KEY_PRESSED, code == KeyCode.DIGIT1 ? "1" : "", code, held);
            }
            send(KeyEvent.KEY_TYPED, "r", KeyCode.UNDEFINED, held);
        }
        assertThat(model.focused()).isEqualTo(RealPathway.id("q-threshold"));
        assertThat(lookup("#chart-find-bar").query().isVisible()).isFalse();
        send(KeyEvent.KEY_PRESSED, "1", KeyCode.DIGIT1, new boolean[3]);
        assertThat(model.focused()).isNotEqualTo(RealPathway.id("q-threshold"));
    }

    private void send(
            javafx.event.EventType<KeyEvent> type, String text, KeyCode code, boolean[] held) {
        Node owner = Objects.requireNonNull(owner());
        boolean typed = type == KeyEvent.KEY_TYPED;
        run(
                () ->
                        owner.fireEvent(
                                new KeyEvent(
                                        type,
                                        typed ? text : "",
                                        typed ? "" : text,
                                        code,
                                        false,
                                        held[0],
                                        held[1],
                                        held[2])));
    }

    @Test
    void comingBackIsSaidAtTheStepOnce() {
        run(() -> model.select(RealPathway.id("lado")));
        type(KeyCode.DIGIT1);
        type(KeyCode.BACK_SPACE);
        Pulses.wait(window(0).getScene());
        assertThat(said(owner())).startsWith("Back. Action. Adult in a position of trust");
        run(() -> lookup("#chart-fit").query().requestFocus());
        run(() -> lookup(".pathway-chart").<ChartView>query().focusStep());
        assertThat(said(owner())).startsWith("Action. Adult in a position of trust");
    }

    @Test
    void theListIsATreeWithLevelsAndPlaces() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        type(KeyCode.F4);
        Pulses.wait(window(0).getScene());
        String words = "Decision. How serious and how likely?";
        TreeCell<?> step = row(words);
        assertThat(step.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_ITEM);
        assertThat(level(step)).isEqualTo(2);
        assertThat(step.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(step.getAccessibleHelp()).startsWith("Step 4 of 14 of the stage");
        assertThat(step.getText()).contains("DSL or deputy", "Same day");
        run(() -> row(words).executeAccessibleAction(AccessibleAction.EXPAND));
        assertThat(row(words).queryAccessibleAttribute(AccessibleAttribute.EXPANDED))
                .isEqualTo(true);
        assertThat(level(row("Way 1 of 3. "))).isEqualTo(3);
        run(() -> row(words).executeAccessibleAction(AccessibleAction.COLLAPSE));
        assertThat(row(words).queryAccessibleAttribute(AccessibleAttribute.EXPANDED))
                .isEqualTo(false);
        String stage = "Stage 4 of 11. " + model.stage().title() + ". 14 steps, 3 decisions.";
        for (int i = 0; i < 6; i++) {
            type(KeyCode.UP);
        }
        Pulses.wait(window(0).getScene());
        assertThat(level(row(stage))).isEqualTo(1);
    }

    private static @Nullable Object level(TreeCell<?> row) {
        return row.queryAccessibleAttribute(AccessibleAttribute.DISCLOSURE_LEVEL);
    }

    /** Looked for anew each time, since a list puts its rows to new use. */
    private TreeCell<?> row(String words) {
        return lookup(".tree-cell")
                .<TreeCell<?>>match(
                        cell ->
                                !cell.isEmpty()
                                        && String.valueOf(cell.getAccessibleText())
                                                .startsWith(words))
                .query();
    }

    private static String said(@Nullable Node node) {
        return node == null ? "" : String.valueOf(node.getAccessibleText());
    }

    private String id() {
        Node owner = owner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private @Nullable Node owner() {
        return window(0).getScene().getFocusOwner();
    }

    private void run(Runnable work) {
        interact(work);
        Pulses.wait(window(0).getScene());
    }
}
