package org.waymark.ui.guidance;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.pathway.PackIdentity;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.GuidanceBanner;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.Theme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The guidance in force, and the way to another version of it. */
public final class GuidanceView implements Screen {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int MOST_FAULTS_SHOWN = 40;

    private final GuidanceModel model;
    private final PlaceQuestion places;
    private final PageTitle title = new PageTitle("Guidance");
    private final VBox answer = new VBox();
    private final ScrollPane page;

    /**
     * @param places asks for files and folders
     */
    public GuidanceView(GuidanceModel model, PlaceQuestion places) {
        this.model = model;
        this.places = places;
        answer.setId("guidance-answer");
        answer.getStyleClass().add("section");
        VBox inForce = inForce();
        inForce.getStyleClass().add("card");
        VBox column = new VBox(title, new GuidanceBanner(model.context()), inForce, answer);
        page = Pages.scrolling(column);
        page.setId("guidance");
        Theme.sheet(page, GuidanceView.class, "guidance.css");
        model.look().subscribe(look -> show(look));
        model.refused().subscribe(sentences -> refuse(sentences));
        model.told().subscribe(words -> tell(words));
        model.failure().subscribe(failure -> fail(failure));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Guidance";
    }

    @Override
    public void shown() {
        title.requestFocus();
    }

    private VBox inForce() {
        PackIdentity pack = model.pack();
        Button install = new Button("Look at another version...", Icons.of(Feather.DOWNLOAD));
        install.setId("choose-pack");
        install.setAccessibleHelp("Chooses a file, shows what it would change, and then asks.");
        install.disableProperty().bind(model.busy());
        install.setOnAction(_ -> choose());
        Button print = new Button("Print the guidance...", Icons.of(Feather.PRINTER));
        print.setId("print-guidance");
        print.setAccessibleHelp("Makes a PDF and a page for a browser of the whole pack.");
        print.disableProperty().bind(model.busy());
        print.setOnAction(_ -> print());
        FlowPane buttons = new FlowPane(install, print);
        buttons.getStyleClass().add("guidance-buttons");
        Label version = Pages.words("Version " + pack.version(), "strong");
        version.setId("guidance-version");
        return Pages.section(
                "In force",
                Pages.words(pack.title()),
                version,
                Pages.words(
                        "Effective "
                                + day(pack.effective())
                                + "  ·  to be reviewed by "
                                + day(pack.reviewBy())
                                + "  ·  published by "
                                + pack.publisher()),
                Pages.words(pack.notice(), "muted"),
                buttons);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private void choose() {
        Path file = places.whichPack(page.getScene().getWindow());
        if (file != null) {
            model.examine(file);
        }
    }

    private void print() {
        Path folder = places.whichFolder(page.getScene().getWindow());
        if (folder != null) {
            model.print(folder);
        }
    }

    private void show(GuidanceModel.@Nullable Look look) {
        answer.getChildren().clear();
        if (look != null) {
            OfferCard card = new OfferCard(model, look);
            answer.getChildren().add(card);
            card.focusFirst();
        }
    }

    private void refuse(List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        VBox notice = new VBox();
        notice.setId("guidance-refused");
        notice.getStyleClass().addAll("notice", "notice-danger");
        Label head = Pages.words("This was not done. Nothing was changed.", "notice-title");
        head.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        notice.getChildren().add(head);
        sentences.stream()
                .limit(MOST_FAULTS_SHOWN)
                .forEach(each -> notice.getChildren().add(Pages.words(each)));
        if (sentences.size() > MOST_FAULTS_SHOWN) {
            notice.getChildren()
                    .add(
                            Pages.words(
                                    "And "
                                            + (sentences.size() - MOST_FAULTS_SHOWN)
                                            + " more; “waymark content check” names them all."));
        }
        reveal(notice, head.getText() + " " + sentences.getFirst());
    }

    private void tell(String words) {
        if (words.isEmpty()) {
            return;
        }
        VBox notice = new VBox();
        notice.setId("guidance-told");
        notice.getStyleClass().add("notice");
        Label head = Pages.words(words, "notice-title");
        head.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
        notice.getChildren().add(head);
        reveal(notice, words);
    }

    private void fail(@Nullable Failure failure) {
        if (failure != null) {
            FailureNotice notice = new FailureNotice(failure);
            reveal(notice, notice.getAccessibleText());
        }
    }

    private void reveal(Node notice, String spoken) {
        notice.setFocusTraversable(true);
        notice.setAccessibleText(spoken);
        answer.getChildren().setAll(notice);
        notice.requestFocus();
    }
}
