package org.waymark.ui.pathway;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

import org.waymark.casework.CaseId;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Fonts;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.HeldPause;
import org.waymark.ui.support.Pictures;
import org.waymark.ui.support.TestPathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Writes pictures of the questions around saving the chart to a folder, to be looked at. */
public final class SavePictures {

    private final Path folder;
    private final String look;
    private final Desk desk = new Desk();
    private final WindowPane pane;
    private final PathwayScreen screen;

    private SavePictures(Path folder, boolean dark) {
        this.folder = folder;
        this.look = dark ? "-dark.png" : ".png";
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
        ChartLayout layout = new ChartLayout(null);
        screen =
                new PathwayScreen(
                        desk.context,
                        (request, done) -> done.accept(layout.layout(request, () -> false)),
                        new ReportDesk(new PdfRenderer(), (_, name) -> folder.resolve(name)),
                        new HeldPause(),
                        new Destination.Pathway(open, TestPathway.THRESHOLD, null, null));
        pane = new WindowPane(screen.node());
        pane.getStyleClass().add("root");
        pane.setStyle("-fx-font-family: '" + Fonts.FAMILY + "'; -fx-font-size: 14px;");
        if (dark) {
            pane.getStyleClass().add("dark");
        }
        Theme.sheet(pane, Theme.class, "kit.css");
        Stage stage = new Stage();
        stage.setScene(new Scene(pane, 1366, 768));
        stage.show();
        screen.shown();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    try {
                        Fonts.load();
                        new SavePictures(folder, false).draw();
                        new SavePictures(folder, true).draw();
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        Platform.exit();
    }

    private void draw() {
        choose();
        node("save-with-case", CheckBox.class).setSelected(true);
        picture("save");
        desk.jobs.hold();
        node("save-choose", ButtonBase.class).fire();
        picture("save-unencrypted");
        node("save-unencrypted", ButtonBase.class).fire();
        picture("save-progress");
        desk.jobs.release();
        picture("save-outcome");
        desk.jobs.hold();
        node("leave", ButtonBase.class).fire();
        choose();
        node("save-choose", ButtonBase.class).fire();
        node("save-go-on", ButtonBase.class).fire();
        desk.jobs.release();
        picture("save-notice");
    }

    private void choose() {
        lay();
        for (MenuItem item : node("chart-more", MenuButton.class).getItems()) {
            if ("chart-save".equals(item.getId())) {
                item.fire();
            }
        }
    }

    private <N> N node(String id, Class<N> type) {
        lay();
        return type.cast(pane.lookup("#" + id));
    }

    private void lay() {
        for (int pass = 0; pass < 3; pass++) {
            pane.applyCss();
            pane.layout();
        }
    }

    private void picture(String name) {
        lay();
        try {
            Pictures.write(pane.getScene(), folder.resolve(name + look));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
