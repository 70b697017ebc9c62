package org.waymark.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

/** The first page of somebody who has no notebook here yet. */
final class WelcomePage extends DoorPage {

    /** Where one can go from here. */
    interface Ways {
        void open();

        void make();

        void practise();
    }

    private final Button first;

    WelcomePage(Ways ways) {
        super(
                "Welcome",
                "A pathway for concerns about child sexual abuse, and beside it a notebook that"
                        + " only you can open. Everything stays on this computer.");
        first =
                way(
                        "make-notebook",
                        "Make a notebook",
                        "For your charity's records. It takes about five minutes.",
                        Feather.BOOK,
                        ways::make);
        first.getStyleClass().add("accent");
        Button open =
                way(
                        "open-notebook",
                        "Open a notebook",
                        "You have one already, on this computer or on a drive.",
                        Feather.FOLDER,
                        ways::open);
        Button practise =
                way(
                        "practise",
                        "Practise",
                        "Try everything with invented cases. Nothing there is real.",
                        Feather.PLAY_CIRCLE,
                        ways::practise);
        VBox list = new VBox(first, open, practise);
        list.getStyleClass().add("ways");
        fill(
                list,
                Pages.words(
                        "If a child is in danger now, call 999. You do not need this program for"
                                + " that.",
                        "strong"));
    }

    @Override
    void begin() {
        super.begin();
        first.requestFocus();
    }

    private static Button way(String id, String title, String says, Feather icon, Runnable act) {
        FontIcon sign = Icons.of(icon);
        sign.getStyleClass().add("icon-large");
        VBox words = new VBox(Pages.line(title, "way-title"), Pages.line(says, "way-says"));
        javafx.scene.layout.HBox graphic = new javafx.scene.layout.HBox(sign, words);
        graphic.getStyleClass().add("way-content");
        graphic.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", graphic);
        button.setId(id);
        button.setAccessibleText(title);
        button.setAccessibleHelp(says);
        button.getStyleClass().add("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
