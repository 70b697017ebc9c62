package org.waymark.ui;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.waymark.app.BackgroundJobs;
import org.waymark.app.EventLog;
import org.waymark.app.Failure;
import org.waymark.app.Failures;
import org.waymark.app.Jobs;
import org.waymark.app.Lazy;
import org.waymark.app.Services;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.report.FileQuestion;
import org.waymark.ui.report.ReportDesk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts JavaFX, opens the window, and comes back when it is closed. */
public final class Toolkit implements Runnable {

    private final Services services;
    private final String version;
    private final Path home;
    private final FileQuestion files;

    /**
     * @param services the program behind the window
     * @param version its version
     * @param home the user's home folder, where new notebooks are offered a place
     */
    public Toolkit(Services services, String version, Path home) {
        this(services, version, home, FileQuestion.system());
    }

    /**
     * @param files asks where a PDF shall be saved, where the system's own question is not wanted
     */
    public Toolkit(Services services, String version, Path home, FileQuestion files) {
        this.services = services;
        this.version = version;
        this.home = home;
        this.files = files;
    }

    @Override
    public void run() {
        CountDownLatch ended = new CountDownLatch(1);
        Platform.startup(() -> open(new Stage(), ended::countDown));
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        services.log().record(EventLog.Event.ENDED);
        Platform.exit();
    }

    /**
     * Opens the window on a stage. On the JavaFX thread.
     *
     * @param ended called when it is closed and every notebook is locked
     * @return the window
     */
    public WaymarkWindow open(Stage stage, Runnable ended) {
        // A failure can come before there is a window to show it; then it waits for one.
        List<WaymarkWindow> shown = new ArrayList<>();
        List<Failure> waiting = new ArrayList<>();
        BackgroundJobs jobs =
                new BackgroundJobs(
                        Platform::runLater,
                        services.failures(),
                        failure -> {
                            if (shown.isEmpty()) {
                                waiting.add(failure);
                            } else {
                                shown.getFirst().show(failure);
                            }
                        });
        ChartLayout layout = new ChartLayout(services.folders().cache().resolve("charts"));
        Lazy<GuidanceSearch> guidance =
                new Lazy<>(() -> new GuidanceSearch(services.content().pathway()));
        ReportDesk reports = new ReportDesk(new PdfRenderer(), files);
        warmUp(jobs, layout, guidance);
        WaymarkWindow window =
                new WaymarkWindow(
                        stage,
                        new WindowServices(
                                services.notebooks(),
                                services.settings(),
                                jobs,
                                services.content()::pathway,
                                services.clock(),
                                new SecureRandom(),
                                version,
                                home,
                                Failures::notBefore,
                                new WorkScreens(layout, guidance, reports),
                                () -> {
                                    jobs.close();
                                    ended.run();
                                }));
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, thrown) -> window.show(services.failures().of(thrown)));
        window.show();
        shown.add(window);
        waiting.forEach(window::show);
        services.log().record(EventLog.Event.WINDOW_SHOWN);
        return window;
    }

    // What takes long the first time is done while somebody types the passphrase.
    private void warmUp(Jobs jobs, ChartLayout layout, Lazy<GuidanceSearch> guidance) {
        jobs.run(
                Jobs.Lane.COMPUTING,
                "Preparing the pathway",
                () -> {
                    services.content().pathway();
                    services.content().holidays();
                    layout.warmUp();
                    guidance.get();
                    return true;
                });
    }
}
