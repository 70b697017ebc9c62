package org.waymark.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.app.Settings;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.Pictures;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Writes pictures of the window's screens to a folder, to look at: {@code FOLDER W H THEME}. */
public final class ShellPictures {

    private static final FxRobot ROBOT = new FxRobot();

    private final Path folder;
    private final int width;
    private final int height;
    private final Settings.Theme theme;
    private final int percent;
    private final FakeWindow fake;
    private int number;

    private ShellPictures(
            Path folder,
            int width,
            int height,
            Settings.Theme theme,
            int percent,
            Pathway pathway) {
        this.folder = folder;
        this.width = width;
        this.height = height;
        this.theme = theme;
        this.percent = percent;
        this.fake =
                new FakeWindow(
                        pathway,
                        new WorkScreens(
                                new ChartLayout(null),
                                () -> new GuidanceSearch(pathway),
                                new ReportDesk(new PdfRenderer(), (_, _) -> null),
                                org.waymark.ui.support.Doors.shut(pathway)));
        fake.settings.save(new Settings(theme, percent, Duration.ofMinutes(10), false, false));
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        FxToolkit.registerPrimaryStage();
        Pathway pathway;
        try (BuiltInContent content = BuiltInContent.open()) {
            pathway =
                    ((PackReading.Sound) content.national(java.time.LocalDate.of(2026, 11, 23)))
                            .pathway();
        }
        new ShellPictures(
                        Path.of(args[0]),
                        Integer.parseInt(args[1]),
                        Integer.parseInt(args[2]),
                        Settings.Theme.valueOf(args[3]),
                        args.length > 4 ? Integer.parseInt(args[4]) : 100,
                        pathway)
                .run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path home = Path.of(System.getProperty("java.io.tmpdir"));
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        fx(
                () -> {
                    WaymarkWindow window = fake.open(stage, home);
                    window.show();
                    stage.setMaximized(false);
                    stage.setWidth(width);
                    stage.setHeight(height);
                    return true;
                });
        take(stage, "welcome");
        press("make-notebook");
        type("lead-name", "Jo Okafor");
        type("charity-name", "Larkfield Play");
        type("notebook-name", "Larkfield");
        take(stage, "who");
        press("to-areas");
        press("to-passphrase");
        press("use-words");
        take(stage, "passphrase");
        type("repeat-passphrase", "harvest copper lantern ribbon meadow");
        press("take-passphrase");
        fx(
                () -> {
                    ((CheckBox) node("words-written")).setSelected(true);
                    return true;
                });
        take(stage, "recovery");
        press("to-type-back");
        take(stage, "type-back");
        Path folderOf = home.resolve("Larkfield.waymark");
        FakeBook book = fake.notebooks.put(folderOf, "harvest copper lantern ribbon meadow", false);
        fake.notebooks.put(home.resolve("Waymark practice.waymark"), "practice notebook", true);
        Filled.fill(
                new FakeSession(book, fake.pathway, fake.clock, "Larkfield", false), fake.clock);
        fake.settings.remember(home.resolve("Waymark practice.waymark"));
        fake.settings.remember(folderOf);
        fx(
                () -> {
                    WaymarkWindow window = fake.open(stage, home);
                    window.show();
                    stage.setMaximized(false);
                    return true;
                });
        type("passphrase", "not this one");
        press("unlock");
        take(stage, "unlock");
        type("passphrase", "harvest copper lantern ribbon meadow");
        press("unlock");
        take(stage, "today");
        press("due-done-2026-001-mash-rings-back");
        fx(
                () -> {
                    ((TitledPane) node("due-sum")).setExpanded(true);
                    return true;
                });
        take(stage, "due-done");
        press("leave");
        press("rail-cases");
        take(stage, "cases");
        fx(
                () -> {
                    ROBOT.lookup("#case-table").queryTableView().getSelectionModel().selectLast();
                    node("case-table").requestFocus();
                    return true;
                });
        ROBOT.type(javafx.scene.input.KeyCode.ENTER);
        take(stage, "case");
        fx(
                () -> {
                    ((javafx.scene.control.TabPane) node("case-tabs"))
                            .getSelectionModel()
                            .select(1);
                    return true;
                });
        press("scope-everything");
        fx(
                () -> {
                    ROBOT.lookup("#chronology").queryTableView().getSelectionModel().selectFirst();
                    return true;
                });
        take(stage, "chronology");
        press("rail-pathway");
        take(stage, "pathway");
        press("rail-reports");
        take(stage, "reports");
        press("rail-search");
        take(stage, "search");
        press("rail-directory");
        take(stage, "directory");
        press("rail-practice");
        take(stage, "practice");
        press("rail-settings");
        press("check-notebook");
        take(stage, "settings");
        ROBOT.type(javafx.scene.input.KeyCode.F1);
        take(stage, "keys");
        ROBOT.type(javafx.scene.input.KeyCode.ESCAPE);
        press("rail-today");
        WaitForAsyncUtils.waitForFxEvents();
        Node discard = ROBOT.lookup("Discard…").query();
        fx(
                () -> {
                    Node at = discard;
                    while (!(at instanceof javafx.scene.control.Button button)) {
                        at = at.getParent();
                    }
                    button.fire();
                    return true;
                });
        take(stage, "discard");
        ROBOT.type(javafx.scene.input.KeyCode.ESCAPE);
        press("rail-practice");
        press("go-practise");
        press("fill-practice-passphrase");
        take(stage, "unlock-practice");
        press("unlock");
        take(stage, "today-practice");
    }

    private void take(Stage stage, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        fx(
                () -> {
                    Pictures.write(
                            stage.getScene(),
                            folder.resolve(
                                    "%02d-%s-%s-%d-%d.png"
                                            .formatted(
                                                    ++number,
                                                    name,
                                                    theme.name().toLowerCase(java.util.Locale.ROOT),
                                                    width,
                                                    percent)));
                    return true;
                });
    }

    private static Node node(String id) {
        return ROBOT.lookup("#" + id).query();
    }

    private static void press(String id) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        fx(
                () -> {
                    ((javafx.scene.control.ButtonBase) node(id)).fire();
                    return true;
                });
    }

    private static void type(String id, String words) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        fx(
                () -> {
                    ((TextInputControl) node(id)).setText(words);
                    return true;
                });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        T value = WaitForAsyncUtils.waitForAsyncFx(30_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return value;
    }
}
