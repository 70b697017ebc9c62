package org.waymark.ui.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.pathway.Stage;
import org.waymark.ui.kit.Icons;

/** The title of an open stage of the map. Pressing it folds the stage. */
final class BandHead extends Pressable implements StageNode {

    private final Stage stage;

    BandHead(Stage stage, int number, Runnable fold) {
        super("band-head");
        this.stage = stage;
        Label title = new Label(number + "  " + stage.title());
        title.getStyleClass().add("band-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        FontIcon icon = Icons.of(Feather.CHEVRON_UP);
        icon.getStyleClass().add("band-fold");
        HBox row = new HBox(icon, title);
        row.getStyleClass().add("band-row");
        getChildren().add(row);
        setFocusTraversable(true);
        setId("fold-" + stage.id());
        setAccessibleText("Stage " + number + ", " + stage.title() + ". Open. Press to fold it.");
        tellOpen(true);
        onFire(fold);
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
