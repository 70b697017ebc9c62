package org.waymark.ui.practice;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.Theme;

import java.io.File;

/** The way to practise without anything real. */
public final class PracticeView implements Screen {

    private final PracticeModel model;
    private final PageTitle title = new PageTitle("Practice");
    private final ScrollPane page;

    public PracticeView(PracticeModel model) {
        this.model = model;
        VBox examples = new VBox();
        examples.getStyleClass().add("examples");
        for (PracticeModel.Example each : PracticeModel.examples()) {
            VBox one =
                    new VBox(
                            Pages.words(each.title(), "strong"), Pages.words(each.says(), "muted"));
            HBox.setHgrow(one, Priority.ALWAYS);
            HBox row = new HBox(Icons.of(Feather.FOLDER), one);
            row.getStyleClass().add("row-content");
            examples.getChildren().add(row);
        }
        VBox cases = Pages.section("Four invented cases", examples);
        cases.getStyleClass().add("card");
        VBox start = model.practising() ? here() : start();
        start.getStyleClass().addAll("card", "practice-start");
        page =
                Pages.scrolling(
                        new VBox(
                                new VBox(
                                        title,
                                        Pages.words(
                                                "Try everything where nothing can go wrong. A"
                                                    + " practice notebook is marked on every page"
                                                    + " and on every print.",
                                                "page-lead")),
                                start,
                                cases));
        page.setId("practice");
        Theme.sheet(page, PracticeView.class, "practice.css");
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Practice";
    }

    @Override
    public void shown() {
        title.requestFocus();
    }

    private VBox here() {
        return Pages.section(
                "You are practising",
                Pages.words("This is a practice notebook. Do in it whatever you like."),
                Pages.words("Its passphrase is: " + PracticeModel.PASSPHRASE, "strong"));
    }

    private VBox start() {
        TextField parent = new TextField();
        parent.setId("practice-parent");
        parent.textProperty().bindBidirectional(model.parent());
        HBox.setHgrow(parent, Priority.ALWAYS);
        Button choose = new Button("Choose…", Icons.of(Feather.FOLDER));
        choose.setOnAction(_ -> choose());
        HBox row = new HBox(parent, choose);
        row.getStyleClass().add("practice-row");
        Button go = new Button("Lock this notebook and practise");
        go.setId("go-practise");
        go.getStyleClass().add("accent");
        go.disableProperty().bind(model.busy());
        go.setOnAction(_ -> model.start());
        VBox trouble = new VBox();
        model.failure()
                .addListener(
                        (_, _, failure) -> {
                            trouble.getChildren().clear();
                            if (failure != null) {
                                trouble.getChildren().add(new FailureNotice(failure));
                            }
                        });
        return Pages.section(
                "Start practising",
                Pages.words("Its passphrase is: " + PracticeModel.PASSPHRASE, "strong"),
                Field.around("Keep the practice notebook in this folder", row, parent)
                        .help("Where there is one already, it is opened."),
                trouble,
                go);
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Where to keep the practice notebook");
        File chosen = chooser.showDialog(page.getScene().getWindow());
        if (chosen != null) {
            model.parent().set(chosen.getPath());
        }
    }
}
