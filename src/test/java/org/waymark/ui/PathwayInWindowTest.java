package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Doors;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The pathway in the whole window: how one comes to a step, and round its parts. */
class PathwayInWindowTest extends FxTest {

    private static final Pathway PATHWAY = pathway();
    private static final ChartLayout LAYOUT = new ChartLayout(null);

    @TempDir Path home;

    private final FakeWindow fake =
            new FakeWindow(
                    PATHWAY,
                    new WorkScreens(
                            LAYOUT,
                            () -> new GuidanceSearch(PATHWAY),
                            new ReportDesk(new PdfRenderer(), (_, _) -> null),
                            Doors.shut(PATHWAY)));

    private static Pathway pathway() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return ((PackReading.Sound) content.national(LocalDate.of(2026, 11, 23))).pathway();
        }
    }

    @BeforeEach
    void openTheNotebook() {
        Path folder = home.resolve("Larkfield.waymark");
        FakeBook book = fake.notebooks.put(folder, "the right passphrase", false);
        Filled.fill(new FakeSession(book, PATHWAY, fake.clock, "Larkfield", false), fake.clock);
        fake.settings.remember(folder);
        onFx(() -> fake.open(window(), home).show());
        onFx(() -> node("passphrase", TextInputControl.class).setText("the right passphrase"));
        press("unlock");
    }

    @Test
    void f6GoesFromTheChartToTheStepToTheComposerAndRoundTheWindow() {
        press("rail-cases");
        openFirstCase();
        press("open-on-pathway");
        until(() -> inSight("chart"));
        onFx(() -> node("step-title", Node.class).requestFocus());
        assertThat(round(false))
                .containsExactly("composer", "strip", "top", "rail", "chart", "step-panel");
        assertThat(round(true))
                .containsExactly("chart", "rail", "top", "strip", "composer", "step-panel");
        type(KeyCode.F6);
        type(KeyCode.F6);
        type(KeyCode.F6);
        type(KeyCode.F6);
        type(KeyCode.F6);
        assertThat(Objects.requireNonNull(focused()).getId()).startsWith("step-");
    }

    @Test
    void aLinkInTheTextOfAStepLandsOnThatStepOfTheChart() {
        search("child tells");
        String from = text("step-title");
        Hyperlink link =
                onFx(
                        () ->
                                lookup(".word-link")
                                        .<Hyperlink>match(at -> at.getText().equals("Tell the DSL"))
                                        .query());
        onFx(link::fire);
        assertThat(text("step-title")).isNotEqualTo(from);
        landed(new StepId("tell-dsl"));
    }

    @Test
    void anEntryOfACaseLandsOnItsStepOfTheChart() {
        press("rail-cases");
        openFirstCase();
        TableView<?> table = onFx(() -> node("chronology", TableView.class));
        onFx(() -> table.getSelectionModel().select(0));
        Button at =
                onFx(
                        () ->
                                lookup(".button")
                                        .<Button>match(it -> it.getText().startsWith("At: "))
                                        .query());
        String title = at.getText().substring(4);
        onFx(at::fire);
        Step step =
                PATHWAY.steps().stream()
                        .filter(it -> it.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        landed(step.id());
    }

    @Test
    void whatIsFoundByWordsLandsOnItsStepOfTheChart() {
        search("escalate");
        String title = text("step-title");
        Step step =
                PATHWAY.steps().stream()
                        .filter(it -> it.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        landed(step.id());
    }

    /** The step is read, chosen on the chart, and its card wholly in sight. */
    private void landed(StepId step) {
        until(() -> inSight("step-" + step));
        onFx(
                () -> {
                    Node card = node("step-" + step, Node.class);
                    assertThat(card.getPseudoClassStates())
                            .contains(PseudoClass.getPseudoClass("selected"));
                    Node port = lookup(".pathway-port").query();
                    Bounds window = port.localToScene(port.getLayoutBounds());
                    Bounds place = card.localToScene(card.getLayoutBounds());
                    assertThat(place.getMinY()).isGreaterThanOrEqualTo(window.getMinY() - 1);
                    assertThat(place.getMaxY()).isLessThanOrEqualTo(window.getMaxY() + 1);
                    assertThat(place.getMinX()).isGreaterThanOrEqualTo(window.getMinX() - 1);
                    assertThat(place.getMaxX()).isLessThanOrEqualTo(window.getMaxX() + 1);
                });
        assertThat(text("step-title")).isEqualTo(PATHWAY.step(step).title());
    }

    private void search(String words) {
        press("rail-search");
        onFx(() -> node("search-words", TextInputControl.class).setText(words));
        until(() -> !node("search-results", ListView.class).getItems().isEmpty());
        onFx(
                () -> {
                    ListView<?> list = node("search-results", ListView.class);
                    list.requestFocus();
                    list.getSelectionModel().selectFirst();
                });
        type(KeyCode.ENTER);
        until(() -> inSight("step-title"));
    }

    private void openFirstCase() {
        onFx(
                () -> {
                    TableView<?> table = node("case-table", TableView.class);
                    table.requestFocus();
                    table.getSelectionModel().selectFirst();
                });
        type(KeyCode.ENTER);
        until(() -> inSight("open-on-pathway"));
    }

    private List<String> round(boolean back) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            if (back) {
                press(KeyCode.SHIFT);
            }
            type(KeyCode.F6);
            if (back) {
                release(KeyCode.SHIFT);
            }
            Node at = focused();
            while (at != null
                    && !List.of("rail", "chart", "step-panel", "composer", "strip")
                            .contains(String.valueOf(at.getId()))) {
                at = at.getParent();
            }
            parts.add(at == null ? "top" : String.valueOf(at.getId()));
        }
        return parts;
    }

    private void press(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private String text(String id) {
        return onFx(() -> node(id, Label.class).getText());
    }
}
