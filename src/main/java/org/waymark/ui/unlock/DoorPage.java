package org.waymark.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Theme;

/**
 * A calm page before the notebook is open: the program's name, a card, a title, and its buttons.
 */
abstract class DoorPage extends StackPane {

    private final PageTitle title;
    private final VBox card = new VBox();
    private final VBox head = new VBox();
    private final HBox buttons = new HBox();

    DoorPage(String title, String lead) {
        this.title = new PageTitle(title);
        Theme.sheet(this, DoorPage.class, "unlock.css");
        getStyleClass().add("door");
        Label name = new Label("Waymark", Icons.of(Feather.COMPASS));
        name.getStyleClass().add("door-name");
        card.getStyleClass().addAll("card", "door-card");
        card.setMaxWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(this.title);
        card.getChildren().add(head);
        if (!lead.isEmpty()) {
            card.getChildren().add(Pages.words(lead, "page-lead"));
        }
        buttons.getStyleClass().add("door-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(name, card);
        column.getStyleClass().add("door-column");
        column.setAlignment(Pos.CENTER);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        getChildren().add(scroll);
    }

    /** Puts parts under the title, above the buttons. */
    final void fill(Node... parts) {
        card.getChildren().addAll(parts);
        card.getChildren().add(buttons);
    }

    /** Puts a part above the title. */
    final void fillTop(Node part) {
        head.getChildren().addFirst(part);
    }

    /** Puts a part under the buttons. */
    final void afterButtons(Node part) {
        card.getChildren().add(part);
    }

    /** Adds a button at the foot of the card. */
    final Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        buttons.getChildren().add(button);
        return button;
    }

    /** Adds the button that goes on; Enter presses it. */
    final Button main(String id, String words, Runnable act) {
        Button button = button(id, words, act);
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Puts the focus where work begins. */
    void begin() {
        title.requestFocus();
    }

    /** Called before it leaves the window: forgets what was typed. */
    void end() {}
}
