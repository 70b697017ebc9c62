package org.waymark.ui.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.NotebookSession;
import org.waymark.app.Notebooks;
import org.waymark.app.Services;
import org.waymark.app.Settings;
import org.waymark.app.guidance.ChangedContent;
import org.waymark.app.guidance.GuidanceDesk;
import org.waymark.casework.CaseId;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.DueItem;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.HeldPause;
import org.waymark.ui.support.InlineJobs;
import org.waymark.ui.support.TestClock;
import org.waymark.vault.KeyDerivationCost;

import java.nio.file.Path;
import java.util.List;

/** A time limit that only an installed area has and that counts from a given date. */
class AreasOwnDateTest extends FxTest {

    private static final StepId REFER = new StepId("make-referral");
    private static final ChartLayout LAYOUT = new ChartLayout(null);
    private static final String CLOCKS =
            """
            { "clocks": [ {
              "id": "panel-letter",
              "title": "Answer the panel's letter",
              "starts": { "step": "make-referral", "event": "date" },
              "limit": { "amount": 3, "unit": "workingDays" },
              "owedBy": "us",
              "cutOff": null,
              "calendar": "england",
              "text": "Dudley: answer a letter of the panel within 3 working days of its date.",
              "sources": ["S06"],
              "evidence": "I",
              "neverWait": true
            } ] }
            """;

    @TempDir Path room;
    private final TestClock clock = new TestClock();
    private final InlineJobs jobs = new InlineJobs();
    private NotebookSession session;
    private CaseId robin;

    // A notebook belongs to the thread that opened it, which here is the window's.
    @BeforeEach
    void openOnTheWindowsThread() {
        onFx(this::aNotebookOfAnAreaWhosePackHasALimitOfItsOwn);
    }

    private void aNotebookOfAnAreaWhosePackHasALimitOfItsOwn() {
        Services services =
                Services.in(
                        new ApplicationFolders(room.resolve("data"), room.resolve("cache")),
                        clock,
                        () -> KeyDerivationCost.LEAST);
        GuidanceDesk desk = services.guidance().desk();
        Path pack =
                ChangedContent.local("dudley")
                        .put("clocks.json", CLOCKS)
                        .pack(room.resolve("dudley.waymarkpack"));
        desk.install(desk.examine(pack), false);
        Notebooks notebooks = services.notebooks();
        session =
                notebooks.create(
                        room.resolve("Larkfield.waymark"),
                        new Notebooks.NewNotebook(
                                "Jo Okafor",
                                "Larkfield",
                                new ChosenAreas(List.of("dudley", "walsall"), "")),
                        "harvest copper lantern ribbon meadow".toCharArray(),
                        String.join(" ", notebooks.newRecoveryWords()).toCharArray());
        robin = Filled.concern(session, "Robin Marsh", 9, "Robin told a leader.");
    }

    @AfterEach
    void lock() {
        onFx(session::close);
    }

    @Test
    void itIsStartedAtItsStepWithTheSumInSight() {
        open();
        fire("start-clock-panel-letter");
        assertThat(onFx(() -> node("dialog-title", Label.class).getText()))
                .isEqualTo("Answer the panel's letter");
        write("clock-from", "20 November 2026");

        assertThat(onFx(() -> node("clock-due", Label.class).getText()))
                .isEqualTo("Wednesday 25 November 2026");
        assertThat(
                        onFx(
                                () ->
                                        lookup("#clock-worked-out .label")
                                                .queryAllAs(Label.class)
                                                .stream()
                                                .map(Label::getText)
                                                .toList()))
                .anyMatch(line -> line.startsWith("Dudley has a limit of its own: "))
                .hasSizeGreaterThan(3);
        write("clock-words", "Their letter of Friday.");
        fire("record-clock");

        assertThat(lookup("#clock-from").tryQuery()).isEmpty();
        assertThat(due())
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.due()).isEqualTo("2026-11-25T23:59");
                            assertThat(item.ours()).isTrue();
                        });
    }

    @Test
    void whatWasBeingTypedIsAskedForAgainThoughTheAreaIsReadAfterTheStep() {
        open();
        fire("start-clock-panel-letter");
        write("clock-from", "20 November 2026");

        onFx(() -> window().getScene().setRoot(new Pane()));
        open();

        assertThat(onFx(() -> node("clock-from", TextInputControl.class).getText()))
                .isEqualTo("20 November 2026");
        fire("record-clock");
        assertThat(due()).hasSize(1);
        assertThat(onFx(() -> session.shelf().all())).isEmpty();
    }

    @Test
    void elsewhereItCannotBeStarted() {
        onFx(() -> session.recorder().chooseArea(robin, "walsall"));
        open();

        assertThat(inSight("locally-walsall")).isTrue();
        assertThat(lookup("#start-clock-panel-letter").tryQuery()).isEmpty();
    }

    private List<DueItem> due() {
        return onFx(() -> session.queries().file(robin)).orElseThrow().due().stream()
                .filter(item -> item.what().equals("Answer the panel's letter"))
                .toList();
    }

    private void open() {
        ScreenContext context =
                new ScreenContext(
                        session,
                        session.library().national(),
                        jobs.scope(),
                        jobs,
                        _ -> {},
                        clock,
                        Settings::usual,
                        () -> {},
                        failure -> {
                            throw new AssertionError(failure.happened());
                        });
        PathwayScreen screen =
                onFx(
                        () ->
                                new PathwayScreen(
                                        context,
                                        (request, done) ->
                                                done.accept(LAYOUT.layout(request, () -> false)),
                                        new HeldPause(),
                                        new Destination.Pathway(robin, REFER, null, null)));
        show(() -> new WindowPane(screen.node()));
        onFx(screen::shown);
    }

    private void fire(String id) {
        onFx(() -> node(id, ButtonBase.class).fire());
    }

    private void write(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }
}
