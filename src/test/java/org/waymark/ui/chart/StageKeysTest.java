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
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.ui.chart.layout.Box;

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
            WaitForAsyncUtils.waitForFxEvents();
            walked.add(id());
        }
        List<String> stages =
                model.pathway().stages().stream().map(stage -> "face-" + stage.id()).toList();
        assertThat(walked).containsExactlyElementsOf(stages);
        assertThat(columns(walked)).as("columns that were walked through").isGreaterThan(1);
        assertThat(lookup(".step-card").queryAll()).isEmpty();
        type(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(id()).isEqualTo(walked.get(walked.size() - 2));
        type(KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
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
        WaitForAsyncUtils.waitForFxEvents();
        Step first = model.pathway().stepsOf(model.stage()).getFirst();
        assertThat(model.stage().id()).isEqualTo("refer");
        assertThat(id()).isEqualTo("step-" + first.id());
    }

    @Test
    void onTheMapPageKeysGoToTheNextStageAndStayOnTheMap() {
        run(() -> model.select(RealPathway.id("make-referral")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
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
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(menu())).isEqualTo(words);
        run(() -> menu().getItems().get(2).fire());
        assertThat(model.selected()).isEqualTo(step.routes().getFirst().to());
        type(KeyCode.BACK_SPACE);
        clickOn("#step-q-threshold", MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
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
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(owner())).startsWith("Back. Action. Adult in a position of trust");
        run(() -> lookup("#chart-fit").query().requestFocus());
        run(() -> lookup(".pathway-chart").<ChartView>query().focusStep());
        assertThat(said(owner())).startsWith("Action. Adult in a position of trust");
    }

    @Test
    void theListIsATreeWithLevelsAndPlaces() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        type(KeyCode.F4);
        WaitForAsyncUtils.waitForFxEvents();
        List<TreeCell<?>> rows = new ArrayList<>();
        for (Node node : lookup(".tree-cell").queryAll()) {
            if (node instanceof TreeCell<?> cell && !cell.isEmpty()) {
                rows.add(cell);
            }
        }
        TreeCell<?> step = row(rows, "Decision. How serious and how likely?");
        assertThat(step.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_ITEM);
        assertThat(step.queryAccessibleAttribute(AccessibleAttribute.DISCLOSURE_LEVEL))
                .isEqualTo(2);
        assertThat(step.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(step.getAccessibleHelp()).startsWith("Step 4 of 14 of the stage");
        assertThat(step.getText()).contains("DSL or deputy", "Same day");
        run(() -> step.executeAccessibleAction(AccessibleAction.EXPAND));
        assertThat(step.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(true);
        WaitForAsyncUtils.waitForFxEvents();
        TreeCell<?> way =
                lookup(".tree-cell")
                        .<TreeCell<?>>match(
                                cell ->
                                        String.valueOf(cell.getAccessibleText())
                                                .startsWith("Way 1 of 3. "))
                        .query();
        assertThat(way.queryAccessibleAttribute(AccessibleAttribute.DISCLOSURE_LEVEL)).isEqualTo(3);
        run(() -> step.executeAccessibleAction(AccessibleAction.COLLAPSE));
        assertThat(step.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(false);
        Stage stage = model.stage();
        type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        TreeCell<?> above =
                lookup(".tree-cell")
                        .<TreeCell<?>>match(
                                cell ->
                                        String.valueOf(cell.getAccessibleText())
                                                .startsWith("Stage 4 of 11. " + stage.title()))
                        .query();
        assertThat(above.queryAccessibleAttribute(AccessibleAttribute.DISCLOSURE_LEVEL))
                .isEqualTo(1);
    }

    private static TreeCell<?> row(List<TreeCell<?>> rows, String words) {
        return rows.stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(words))
                .findFirst()
                .orElseThrow();
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
        WaitForAsyncUtils.waitForFxEvents();
    }
}
