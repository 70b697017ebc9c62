package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Doors;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.Pulses;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walking the pathway in the whole window, by keys alone, through lock, width and links. */
class WalkInWindowTest extends FxTest {

    private static final Pathway PATHWAY = pathway();
    private static final ChartLayout LAYOUT = new ChartLayout(null);
    private static final String PASSPHRASE = "the right passphrase";

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
    void openACase() {
        Path folder = home.resolve("Larkfield.waymark");
        FakeBook book = fake.notebooks.put(folder, PASSPHRASE, false);
        Filled.fill(new FakeSession(book, PATHWAY, fake.clock, "Larkfield", false), fake.clock);
        fake.settings.remember(folder);
        onFx(() -> fake.open(window(), home).show());
        unlock();
        press("rail-cases");
        onFx(
                () -> {
                    TableView<?> table = node("case-table", TableView.class);
                    table.requestFocus();
                    table.getSelectionModel().selectLast();
                });
        type(KeyCode.ENTER);
        until(() -> inSight("open-on-pathway"));
        press("open-on-pathway");
        until(() -> inSight("chart"));
    }

    @Test
    void everyStepIsReachedByKeysAloneAndTheListAgrees() {
        toTheChart();
        type(KeyCode.HOME);
        type(KeyCode.F5);
        type(KeyCode.MULTIPLY);
        settle();
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 100 && reached.size() < 70; i++) {
            String at = id();
            if (at.startsWith("step-")) {
                reached.add(at.substring("step-".length()));
            }
            type(KeyCode.TAB);
            settle();
        }
        assertThat(reached)
                .containsExactlyElementsOf(
                        PATHWAY.steps().stream().map(step -> step.id().value()).toList());
        toTheChart();
        type(KeyCode.HOME);
        type(KeyCode.F4);
        settle();
        assertThat(id()).isEqualTo("chart-outline");
        type(KeyCode.F4);
        settle();
        assertThat(id()).isEqualTo("step-" + PATHWAY.start());
    }

    @Test
    void aLinkTakenByKeyLeavesTheFocusAtTheStepThatItLedToAndAltLeftComesBack() {
        toTheChart();
        type(KeyCode.HOME);
        settle();
        for (String words : List.of("child tells")) {
            words.chars().forEach(letter -> write((char) letter));
        }
        settle();
        type(KeyCode.ENTER);
        settle();
        type(KeyCode.ENTER);
        settle();
        String from = text("step-title");
        Hyperlink link =
                onFx(
                        () ->
                                lookup(".word-link")
                                        .<Hyperlink>match(at -> at.getText().equals("Tell the DSL"))
                                        .query());
        onFx(link::requestFocus);
        type(KeyCode.SPACE);
        settle();
        until(() -> inSight("step-tell-dsl"));
        assertThat(text("step-title")).isNotEqualTo(from);
        assertThat(id()).isEqualTo("step-title");
        push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertThat(text("step-title")).isEqualTo(from);
        assertThat(id()).isEqualTo("step-title");
        push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        assertThat(text("step-title")).isNotEqualTo(from);
    }

    @Test
    void altAndAnArrowBelongToWordsWhereWordsAreWritten() {
        toTheChart();
        type(KeyCode.HOME);
        settle();
        onFx(
                () -> {
                    TextInputControl field =
                            lookup("#composer .text-area").queryAs(TextInputControl.class);
                    field.requestFocus();
                });
        push(KeyCode.ALT, KeyCode.LEFT);
        write("m4*");
        settle();
        assertThat(text("step-title")).isEqualTo(PATHWAY.step(PATHWAY.start()).title());
        assertThat(
                        onFx(
                                () ->
                                        lookup("#composer .text-area")
                                                .queryAs(TextInputControl.class)
                                                .getText()))
                .isEqualTo("m4*");
    }

    @Test
    void afterTheLockTheChartComesBackAsItWas() {
        toTheChart();
        type(KeyCode.HOME);
        type(KeyCode.F5);
        settle();
        push(KeyCode.CONTROL, KeyCode.L);
        unlock();
        until(() -> inSight("step-" + PATHWAY.start()));
        assertThat(onFx(() -> node("chart-map", ToggleButton.class).isSelected())).isTrue();
        assertThat(text("step-title")).isEqualTo(PATHWAY.step(PATHWAY.start()).title());
        assertThat(id()).isEqualTo("step-title");
        push(KeyCode.CONTROL, KeyCode.K);
        press("rail-pathway");
        until(() -> inSight("step-" + PATHWAY.start()));
        assertThat(onFx(() -> node("chart-map", ToggleButton.class).isSelected())).isTrue();
    }

    @Test
    void aWindowThatGrowsNarrowAndWideAgainKeepsTheFocus() {
        toTheChart();
        type(KeyCode.HOME);
        settle();
        String at = id();
        assertThat(at).isEqualTo("step-" + PATHWAY.start());
        onFx(() -> window().setMaximized(false));
        for (double width : new double[] {1024, 1366}) {
            onFx(() -> window().setWidth(width));
            settle();
            assertThat(id()).as("at %s", width).isEqualTo(at);
        }
        type(KeyCode.F6);
        settle();
        assertThat(id()).isEqualTo("step-title");
        for (double width : new double[] {1024, 1366}) {
            onFx(() -> window().setWidth(width));
            settle();
            assertThat(id()).as("at %s", width).isEqualTo("step-title");
            assertThat(inSight("step-title")).isTrue();
        }
    }

    @Test
    void theMouseGoesBackAndForwardFromTheStepToo() {
        toTheChart();
        type(KeyCode.HOME);
        settle();
        String start = text("step-title");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        settle();
        assertThat(text("step-title")).isNotEqualTo(start);
        clickOn("#step-title", MouseButton.BACK);
        clickOn("#step-title", MouseButton.BACK);
        settle();
        assertThat(text("step-title")).isEqualTo(start);
        clickOn("#step-title", MouseButton.FORWARD);
        clickOn("#step-title", MouseButton.FORWARD);
        settle();
        assertThat(text("step-title")).isNotEqualTo(start);
    }

    private void toTheChart() {
        onFx(() -> node("step-title", Node.class).requestFocus());
        push(KeyCode.SHIFT, KeyCode.F6);
        settle();
        assertThat(id()).startsWith("step-");
    }

    private void unlock() {
        onFx(() -> node("passphrase", TextInputControl.class).setText(PASSPHRASE));
        press("unlock");
        settle();
    }

    private void settle() {
        Pulses.wait(window().getScene());
    }

    private String id() {
        Node owner = focused();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private void press(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private String text(String id) {
        return onFx(() -> node(id, Label.class).getText());
    }
}
