package org.waymark.ui.support;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.BackgroundJobs;
import org.waymark.app.Failure;
import org.waymark.app.Failures;
import org.waymark.app.Jobs;
import org.waymark.app.NotebookSession;
import org.waymark.app.Notebooks;
import org.waymark.app.Services;
import org.waymark.casework.ChosenAreas;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.WaymarkWindow;
import org.waymark.ui.WindowServices;
import org.waymark.ui.WorkScreens;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.guidance.GuidanceDoor;
import org.waymark.ui.guidance.PlaceQuestion;
import org.waymark.ui.report.ReportDesk;
import org.waymark.vault.KeyDerivationCost;

import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The whole program over real notebooks and with its own threads; only idle time is held. */
public final class RealWindow implements AutoCloseable {

    /** The passphrase backwards, so that no class holds it; no other test uses it. */
    public static final String BACKWARDS = "lertsek elbmiht drahcro tevlev yrrauq";

    public final TestClock clock = new TestClock();
    public final FakeWindow.HandPause idle = new FakeWindow.HandPause();
    public final Services services;

    /** Every failure that the window was told of and no screen showed. */
    public final List<Failure> untold = new ArrayList<>();

    /** What opened notebooks are, held weakly. */
    public final List<WeakReference<NotebookSession>> sessions = new ArrayList<>();

    private final Path home;
    private final BackgroundJobs jobs;

    /**
     * @param home where everything lies
     */
    public RealWindow(Path home) {
        this.home = home;
        services =
                Services.in(
                        new ApplicationFolders(home.resolve("data"), home.resolve("cache")),
                        clock,
                        () -> KeyDerivationCost.LEAST);
        jobs = new BackgroundJobs(Platform::runLater, services.failures(), untold::add);
    }

    /** What opens the one notebook. */
    public static String passphrase() {
        return new StringBuilder(BACKWARDS).reverse().toString();
    }

    /** The folder of the one notebook. */
    public Path folder() {
        return home.resolve("Larkfield.waymark");
    }

    /** Makes a real notebook, and leaves it locked. */
    public void make(Consumer<NotebookSession> filling) {
        Notebooks notebooks = services.notebooks();
        try (NotebookSession session =
                notebooks.create(
                        folder(),
                        new Notebooks.NewNotebook(
                                "Jo Okafor",
                                "Larkfield",
                                new ChosenAreas(List.of("dudley", "walsall"), "")),
                        passphrase().toCharArray(),
                        String.join(" ", notebooks.newRecoveryWords()).toCharArray())) {
            filling.accept(session);
        }
        services.settings().remember(folder());
    }

    /** Opens the window on a stage. */
    public WaymarkWindow open(Stage stage) {
        ChartLayout layout = new ChartLayout(null);
        ReportDesk reports =
                new ReportDesk(new PdfRenderer(), (_, name) -> home.resolve(name.strip()));
        WaymarkWindow window =
                new WaymarkWindow(
                        stage,
                        new WindowServices(
                                watched(services.notebooks()),
                                services.settings(),
                                jobs,
                                services.content()::pathway,
                                clock,
                                RandomGenerator.of("L64X128MixRandom"),
                                "0.1.0",
                                home,
                                Failures::notBefore,
                                new WorkScreens(
                                        layout,
                                        services.content()::search,
                                        reports,
                                        new GuidanceDoor(
                                                services.guidance().desk(), nobodyChooses())),
                                () -> {}),
                        idle);
        window.show();
        return window;
    }

    private static PlaceQuestion nobodyChooses() {
        return new PlaceQuestion() {
            @Override
            public @Nullable Path whichPack(Window over) {
                return null;
            }

            @Override
            public @Nullable Path whichFolder(Window over) {
                return null;
            }
        };
    }

    /** The same notebooks, remembering weakly what they open. */
    private Notebooks watched(Notebooks notebooks) {
        return (Notebooks)
                Proxy.newProxyInstance(
                        Notebooks.class.getClassLoader(),
                        new Class<?>[] {Notebooks.class},
                        (_, method, arguments) -> {
                            try {
                                Object answer = method.invoke(notebooks, arguments);
                                if (answer instanceof NotebookSession session) {
                                    sessions.add(new WeakReference<>(session));
                                }
                                return answer;
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }

    /**
     * Waits until both threads behind the window have nothing to do and what came of it is told.
     */
    public void settle() {
        for (int round = 0; round < 4; round++) {
            for (Jobs.Lane lane : Jobs.Lane.values()) {
                CountDownLatch idleLane = new CountDownLatch(1);
                Platform.runLater(
                        () ->
                                jobs.run(lane, "Nothing", () -> true)
                                        .onDone(_ -> idleLane.countDown()));
                try {
                    if (!idleLane.await(60, TimeUnit.SECONDS)) {
                        throw new AssertionError("A thread behind the window does not come back.");
                    }
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }
        }
    }

    @Override
    public void close() {
        jobs.close();
    }
}
