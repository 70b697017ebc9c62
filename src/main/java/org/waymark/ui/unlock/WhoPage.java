package org.waymark.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Icons;

import java.io.File;

/** First page: who it is for, and where it will lie. */
final class WhoPage extends CreatePage {

    private final TextField name = new TextField();

    WhoPage(CreateModel model, Runnable cancel) {
        super(
                model,
                1,
                "Make a notebook",
                "The notebook is a folder on this computer. Everything in it is encrypted.");
        name.setId("lead-name");
        name.textProperty().bindBidirectional(model.name());
        TextField charity = new TextField();
        charity.setId("charity-name");
        charity.textProperty().bindBidirectional(model.charity());
        TextField folderName = new TextField();
        folderName.setId("notebook-name");
        folderName.textProperty().bindBidirectional(model.folderName());
        TextField parent = new TextField();
        parent.setId("notebook-parent");
        parent.textProperty().bindBidirectional(model.parent());
        HBox.setHgrow(parent, Priority.ALWAYS);
        Button choose = new Button("Choose…", Icons.of(Feather.FOLDER));
        choose.setId("choose-folder");
        choose.setOnAction(_ -> choose());
        HBox row = new HBox(parent, choose);
        row.getStyleClass().add("secret-row");
        CheckBox allTheSame = new CheckBox("Keep it there all the same; I know the risk.");
        allTheSame.setId("keep-synced");
        allTheSame.setWrapText(true);
        allTheSame.selectedProperty().bindBidirectional(model.keepsItSynced());
        allTheSame.visibleProperty().bind(model.synced());
        allTheSame.managedProperty().bind(model.synced());
        fill(
                named("name", Field.of("Your name", name))
                        .help("As it should stand under what you sign."),
                named("charity", Field.of("Your charity", charity)),
                named("folderName", Field.of("A short name for the notebook", folderName))
                        .help(
                                "Seen by anyone who looks at this computer, so no child's name."
                                        + " For example: Larkfield."),
                named("parent", Field.around("Keep it in this folder", row, parent))
                        .help(
                                "Not in OneDrive, Dropbox, Google Drive or the like: they copy"
                                        + " files while you write, which can damage a notebook."),
                allTheSame,
                foot());
        main("to-areas", "Go on", model::toAreas);
        button("cancel-making", "Do not make one now", cancel);
    }

    @Override
    void begin() {
        super.begin();
        name.requestFocus();
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Where to keep the notebook");
        File start = new File(model.parent().get());
        if (start.isDirectory()) {
            chooser.setInitialDirectory(start);
        }
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.parent().set(chosen.getPath());
        }
    }
}
