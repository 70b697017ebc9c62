package org.waymark.ui.pathway;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.waymark.casework.CaseId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryKind;
import org.waymark.casework.PersonForm;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.PackLoader;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.Layouts;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Fonts;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.HeldPause;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/**
 * Writes pictures of the pathway screen to be looked at. Arguments: the folder, then looks such as
 * {@code 1366x768}, {@code 1024x700-dark}, {@code 1366x768-contrast} or {@code 1366x768@150} for
 * text of 150 %.
 */
public final class Pictures {

    private final Path folder;
    private final Pathway pathway = pathway();
    private final ChartLayout layout = new ChartLayout(null);
    private boolean dark;
    private boolean contrast;
    private int width;
    private int height;
    private int text;
    private String look = "";

    private Pictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> looks =
                arguments.length > 1
                        ? List.of(arguments).subList(1, arguments.length)
                        : List.of("1366x768", "1366x768-dark", "1920x1080", "1024x700");
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    try {
                        Fonts.load();
                        new Pictures(folder).draw(looks);
                    } catch (IOException | RuntimeException e) {
                        e.printStackTrace();
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        Platform.exit();
    }

    static Pathway pathway() {
        Path content = Path.of("content");
        PackReading reading =
                new PackLoader()
                        .read(
                                content.resolve("csa-pathway"),
                                content.resolve("schema"),
                                LocalDate.of(2026, 11, 23));
        return ((PackReading.Sound) reading).pathway();
    }

    private void draw(List<String> looks) throws IOException {
        for (String each : looks) {
            look = each;
            String[] parts = each.split("[x@-]");
            width = Integer.parseInt(parts[0]);
            height = Integer.parseInt(parts[1]);
            text = each.contains("@") ? Integer.parseInt(parts[2]) : 100;
            contrast = each.endsWith("contrast");
            dark = contrast || each.endsWith("dark");
            Application.setUserAgentStylesheet(
                    contrast
                            ? Application.STYLESHEET_MODENA
                            : dark
                                    ? new PrimerDark().getUserAgentStylesheet()
                                    : new PrimerLight().getUserAgentStylesheet());
            scenes();
        }
    }

    private void scenes() throws IOException {
        Desk desk = new Desk(pathway);
        CaseId open = story(desk);
        PathwayScreen decision = screen(desk, new Destination.Pathway(open, null, null, null));
        write("decision", decision);
        PathwayScreen many =
                screen(desk, new Destination.Pathway(open, new StepId("q-how-arose"), null, null));
        write("many-ways", many);
        PathwayScreen replay = screen(desk, new Destination.Pathway(open, null, null, null));
        write("replay", replay, () -> choose(replay, "chart-replay"));
        PathwayScreen chosen =
                screen(desk, new Destination.Pathway(open, new StepId("q-threshold"), null, null));
        write(
                "refused",
                chosen,
                () -> {
                    chosen.node().lookup("#route-q-tell-parents").requestFocus();
                    ((javafx.scene.control.ToggleButton)
                                    chosen.node().lookup("#route-q-tell-parents"))
                            .fire();
                    chosen.model().composer().sign();
                });
        PathwayScreen contact =
                screen(
                        desk,
                        new Destination.Pathway(
                                open, new StepId("child-tells"), EntryKind.NOTE, null));
        write("note", contact);
        write("concern", screen(desk, new Destination.NewConcern()));
        write(
                "map",
                screen(
                        desk,
                        new Destination.Pathway(null, new StepId("record-first"), null, null)));
    }

    private PathwayScreen screen(Desk desk, Destination place) {
        Layouts layouts = (request, done) -> done.accept(layout.layout(request, () -> false));
        return new PathwayScreen(
                desk.context,
                layouts,
                new ReportDesk(new PdfRenderer(), (_, _) -> null),
                new HeldPause(),
                place);
    }

    /** An invented case that stands at the threshold decision. */
    private CaseId story(Desk desk) {
        CaseId open =
                Filled.concern(
                        desk.session,
                        "Robin Marsh",
                        9,
                        "Robin told Tanvi, the club leader, that they do not want to go home on"
                                + " Fridays.");
        desk.session
                .recorder()
                .describe(open, null, PersonForm.of("Alex Marsh", Relation.PARENT).noted("mother"));
        for (String[] leg :
                new String[][] {
                    {"start", "q-immediate-danger"},
                    {"q-immediate-danger", "q-how-arose"},
                    {"q-how-arose", "child-tells"},
                    {"child-tells", "record-first"},
                    {"record-first", "tell-dsl"},
                    {"tell-dsl", "q-dsl-conflict"},
                    {"q-dsl-conflict", "dsl-triage"},
                    {"dsl-triage", "duty-check"},
                    {"duty-check", "q-route"},
                    {"q-route", "q-threshold"}
                }) {
            desk.session
                    .recorder()
                    .follow(
                            open,
                            pathway.step(new StepId(leg[0])).routes().stream()
                                    .filter(route -> route.to().value().equals(leg[1]))
                                    .findFirst()
                                    .orElseThrow());
        }
        desk.session
                .recorder()
                .sign(
                        new EntryForm.Note(
                                open,
                                new StepId("q-threshold"),
                                new Happened("2026-11-23T15:40", null, Happened.Precision.EXACT),
                                "Spoke with the club leader who heard it first. Her own account"
                                        + " is with this note.",
                                Set.of(),
                                "",
                                "Can I stay here tonight?",
                                "",
                                "",
                                "Tanvi Begum, club leader, first hand"),
                        Optional.empty());
        return open;
    }

    private static void choose(PathwayScreen screen, String id) {
        ((MenuButton) screen.node().lookup("#chart-more"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .forEach(MenuItem::fire);
    }

    private void write(String name, PathwayScreen screen) throws IOException {
        write(name, screen, () -> {});
    }

    private void write(String name, PathwayScreen screen, Runnable then) throws IOException {
        Region rail = new Region();
        rail.setStyle("-fx-background-color: #262440;");
        rail.setMinWidth(132);
        Region top = new Region();
        top.setMinHeight(92);
        Parent page = screen.node();
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox middle = new VBox(top, page);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox root = new HBox(rail, middle);
        root.setStyle(
                "-fx-font-family: '"
                        + Fonts.FAMILY
                        + "'; -fx-font-size: "
                        + 14 * text / 100.0
                        + "px;");
        if (contrast) {
            root.getStyleClass().add("high-contrast");
            Theme.sheet(root, Theme.class, "contrast.css");
        }
        Theme.sheet(root, Theme.class, "kit.css");
        if (dark) {
            root.getStyleClass().add("dark");
        }
        root.getStyleClass().add("root");
        Scene scene = new Scene(root, width, height);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();
        screen.shown();
        root.applyCss();
        root.layout();
        then.run();
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        WritableImage image = scene.snapshot(null);
        PixelReader pixels = image.getPixelReader();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", folder.resolve(name + "-" + look + ".png").toFile());
        stage.close();
    }
}
