package org.waymark.ui;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.waymark.app.BackgroundJobs;
import org.waymark.app.CannotGoOnException;
import org.waymark.app.EventLog;
import org.waymark.app.Failure;
import org.waymark.app.Failures;
import org.waymark.app.Jobs;
import org.waymark.app.Services;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.guidance.GuidanceDoor;
import org.waymark.ui.guidance.PlaceQuestion;
import org.waymark.ui.report.FileQuestion;
import org.waymark.ui.report.ReportDesk;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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

    /**
     * Opens the window and comes back when it is closed.
     *
     * @throws CannotGoOnException when no window can be opened on this computer
     */
    @Override
    public void run() {
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        start(() -> openOrFail(ended));
        try {
            ended.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        } finally {
            Platform.exit();
        }
        services.log().record(EventLog.Event.ENDED);
    }

    // Nobody would come back from waiting for a window that failed before it was shown.
    private void openOrFail(CompletableFuture<Boolean> ended) {
        try {
            open(new Stage(), () -> ended.complete(true));
        } catch (RuntimeException | LinkageError failed) {
            ended.completeExceptionally(failed);
        }
    }

    /**
     * Starts JavaFX. Where it cannot, it prints traces of its own and throws what comes to hand:
     * {@code UnsupportedOperationException} without a display, {@code RuntimeException} or a
     * linkage error without the libraries that it stands on.
     */
    private static void start(Runnable opening) {
        PrintStream errors = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, errors.charset()));
        try {
            Platform.startup(opening);
        } catch (RuntimeException | LinkageError impossible) {
            throw new CannotGoOnException(CannotGoOnException.Reason.NO_WINDOW, impossible);
        } finally {
            System.setErr(errors);
        }
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
        ReportDesk reports = new ReportDesk(new PdfRenderer(), files);
        warmUp(jobs, layout);
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
                                new WorkScreens(
                                        layout,
                                        services.content()::search,
                                        reports,
                                        new GuidanceDoor(
                                                services.guidance().desk(),
                                                PlaceQuestion.system())),
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
    private void warmUp(Jobs jobs, ChartLayout layout) {
        jobs.run(
                Jobs.Lane.COMPUTING,
                "Preparing the pathway",
                () -> {
                    services.content().library();
                    services.content().holidays();
                    layout.warmUp();
                    services.content().search();
                    services.content().keepForLater();
                    return true;
                });
    }
}
