package org.waymark.ui.directory;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Columns;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Notices;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.util.List;

/** Numbers to ring: large, copyable, read out digit by digit. */
public final class DirectoryView implements Screen {

    private final PageTitle title = new PageTitle("Directory");
    private final ScrollPane page;

    public DirectoryView(ScreenContext context) {
        DirectoryModel model = new DirectoryModel(context.pathway(), context.clock());
        VBox left = new VBox();
        VBox right = new VBox();
        left.getStyleClass().add("helplines");
        right.getStyleClass().add("helplines");
        List<DirectoryModel.Entry> entries = model.entries();
        int half = Math.ceilDiv(entries.size(), 2);
        for (int i = 0; i < entries.size(); i++) {
            (i < half ? left : right).getChildren().add(card(entries.get(i)));
        }
        page =
                Pages.scrolling(
                        new VBox(
                                new VBox(
                                        title,
                                        Pages.words(
                                                "National numbers. This program never rings or"
                                                        + " connects to anything itself.",
                                                "page-lead")),
                                new Columns(760, 50, left, right),
                                Pages.words(model.notice(), "muted")));
        page.setId("directory");
        Theme.sheet(page, DirectoryView.class, "directory.css");
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Directory";
    }

    @Override
    public void shown() {
        title.requestFocus();
    }

    private Node card(DirectoryModel.Entry entry) {
        VBox card = new VBox(Pages.words(entry.title(), "helpline-title"));
        card.setId("helpline-" + entry.id());
        card.getStyleClass().addAll("card", "helpline");
        String number = entry.number();
        if (number != null) {
            Label figure = new Label(number);
            figure.getStyleClass().add("helpline-number");
            figure.setFocusTraversable(true);
            figure.setAccessibleText(entry.title() + ": " + entry.spoken());
            figure.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(figure, copy("Copy number", entry.title(), number));
            row.getStyleClass().add("helpline-row");
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            card.getChildren().add(row);
        }
        card.getChildren().add(Pages.words(entry.forWhom()));
        String note = entry.note();
        if (note != null) {
            card.getChildren().add(Pages.words(note, "muted"));
        }
        String url = entry.url();
        if (url != null) {
            HBox row =
                    new HBox(
                            Pages.words(url, "muted", "helpline-url"),
                            copy("Copy address", entry.title(), url));
            row.getStyleClass().add("helpline-row");
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            card.getChildren().add(row);
        }
        Label checked = Pages.words(entry.checked(), "small-words", "helpline-checked");
        checked.setGraphic(Icons.of(entry.old() ? Feather.ALERT_TRIANGLE : Feather.CHECK));
        if (entry.old()) {
            checked.getStyleClass().add("old");
        }
        card.getChildren().add(checked);
        return card;
    }

    private Button copy(String words, String of, String text) {
        Button button = new Button(words, Icons.of(Feather.COPY));
        button.getStyleClass().addAll("quiet", "small");
        button.setAccessibleText(words + " of " + of);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    Notices.say(page, "Copied: " + text);
                });
        return button;
    }
}
