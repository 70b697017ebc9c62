package org.waymark.ui.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Fonts;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.HeldPause;

import java.util.ArrayList;
import java.util.List;

/** Titles and buttons of the screen keep all of their words at every size of text and window. */
class TextSizesTest extends FxTest {

    private static final Pathway PATHWAY = Pictures.pathway();
    private static final ChartLayout LAYOUT = new ChartLayout(null);

    /** What the frame of the program leaves of a window, in pixels. */
    private static final double FRAME_WIDTH = 149;

    private static final double FRAME_HEIGHT = 130;

    private final Desk desk = new Desk(PATHWAY);

    @Test
    void at1366By768NothingIsCutAt100Percent() {
        assertThat(cut(1366, 768, 100)).isEmpty();
    }

    @Test
    void at1366By768NothingIsCutAt150Percent() {
        assertThat(cut(1366, 768, 150)).isEmpty();
    }

    @Test
    void at1366By768NothingIsCutAt200Percent() {
        assertThat(cut(1366, 768, 200)).isEmpty();
    }

    @Test
    void at1024By700NothingIsCutAt100Percent() {
        assertThat(cut(1024, 700, 100)).isEmpty();
    }

    @Test
    void at1024By700NothingIsCutAt200Percent() {
        assertThat(cut(1024, 700, 200)).isEmpty();
    }

    /** Breadcrumbs give way first, so what is cut is also seen to be. */
    @Test
    void whereRoomIsShortTheBreadcrumbsGiveWay() {
        cut(1024, 700, 200);
        onFx(
                () ->
                        assertThat(
                                        lookup(".crumb").queryAll().stream()
                                                .map(Labeled.class::cast)
                                                .filter(TextSizesTest::isCut))
                                .isNotEmpty());
    }

    @Test
    void at3840By2160NothingIsCutAt200Percent() {
        assertThat(cut(3840, 2160, 200)).isEmpty();
    }

    private List<String> cut(double width, double height, int percent) {
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
        List<String> cut = new ArrayList<>();
        for (String step : List.of("q-how-arose", "q-threshold", "act-999", "review")) {
            PathwayScreen screen =
                    onFx(
                            () ->
                                    new PathwayScreen(
                                            desk.context,
                                            (request, done) ->
                                                    done.accept(
                                                            LAYOUT.layout(request, () -> false)),
                                            new ReportDesk(new PdfRenderer(), (_, _) -> null),
                                            new HeldPause(),
                                            new Destination.Pathway(
                                                    open, new StepId(step), null, null)));
            WindowPane pane =
                    show(
                            () -> {
                                Fonts.load();
                                Application.setUserAgentStylesheet(
                                        new PrimerLight().getUserAgentStylesheet());
                                WindowPane made = new WindowPane(screen.node());
                                made.setStyle(
                                        "-fx-font-family: '"
                                                + Fonts.FAMILY
                                                + "'; -fx-font-size: "
                                                + 14 * percent / 100.0
                                                + "px;");
                                Theme.sheet(made, Theme.class, "kit.css");
                                return made;
                            },
                            Math.min(width, 1366) - FRAME_WIDTH,
                            Math.min(height, 768) - FRAME_HEIGHT);
            onFx(screen::shown);
            for (Node part : onFx(screen::panes)) {
                onFx(() -> screen.enter(part));
                cut.addAll(
                        onFx(
                                () -> {
                                    // A screen in memory is smaller than some windows.
                                    pane.resize(width - FRAME_WIDTH, height - FRAME_HEIGHT);
                                    pane.applyCss();
                                    pane.layout();
                                    return cutIn(pane);
                                }));
            }
            onFx(screen::left);
        }
        return cut.stream().distinct().toList();
    }

    private static List<String> cutIn(Node pane) {
        return pane.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(TextSizesTest::matters)
                .filter(TextSizesTest::isSeen)
                .filter(TextSizesTest::isCut)
                .map(labeled -> labeled.getStyleClass() + ": " + labeled.getText())
                .toList();
    }

    /** Breadcrumbs may be shortened; titles and buttons not. */
    private static boolean matters(Labeled labeled) {
        List<String> classes = labeled.getStyleClass();
        return !classes.contains("crumb")
                && (labeled instanceof ButtonBase
                        || "step-title".equals(labeled.getId())
                        || classes.contains("card-title")
                        || classes.contains("stage-title")
                        || classes.contains("pathway-title")
                        || classes.contains("jump-label")
                        || classes.contains("pin-number"));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && labeled.getChildrenUnmodifiable().stream()
                        // An icon is text too.
                        .filter(part -> part != labeled.getGraphic())
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text -> !text.getText().equals(labeled.getText()));
    }
}
