package org.waymark.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Icons;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Makes a practice notebook and opens it. */
final class PractisePage extends DoorPage {

    private static final String FOLDER = "Waymark practice" + FolderNames.ENDING;
    private static final String PASSPHRASE = "practice notebook";

    private final DoorServices services;
    private final Consumer<Opened> opened;
    private final TextField parent = new TextField();
    private final Field<HBox> field;
    private final VBox trouble = new VBox();
    private final ProgressBar progress = new ProgressBar();
    private final Button start;

    PractisePage(DoorServices services, Consumer<Opened> opened, Runnable back) {
        super(
                "Practise",
                "A practice notebook has four invented cases. Change anything; nobody is real, and"
                        + " every page says so.");
        this.services = services;
        this.opened = opened;
        parent.setId("practice-parent");
        parent.setText(services.home().toString());
        Button choose = new Button("Choose…", Icons.of(Feather.FOLDER));
        choose.setId("choose-practice-folder");
        choose.setOnAction(_ -> choose());
        HBox.setHgrow(parent, Priority.ALWAYS);
        HBox row = new HBox(parent, choose);
        row.getStyleClass().add("secret-row");
        field =
                Field.around("Keep it in this folder", row, parent)
                        .help(
                                "A folder named “"
                                        + FOLDER
                                        + "” is made there. Its passphrase is: "
                                        + PASSPHRASE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Making the practice notebook");
        busy(false);
        fill(field, trouble, progress);
        start = main("start-practice", "Start practising", this::start);
        button("back", "Back", back);
    }

    private void busy(boolean on) {
        progress.setVisible(on);
        progress.setManaged(on);
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Where to keep the practice notebook");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            parent.setText(chosen.getPath());
        }
    }

    private void start() {
        Path folder;
        try {
            folder = Path.of(parent.getText().strip()).resolve(FOLDER);
        } catch (InvalidPathException e) {
            field.error("This is not a folder's address. Choose the folder.");
            field.focus();
            return;
        }
        field.error("");
        trouble.getChildren().clear();
        busy(true);
        start.setDisable(true);
        services.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Making the practice notebook",
                        () -> {
                            if (!Files.exists(folder)) {
                                services.notebooks().createPractice(folder);
                            }
                            return services.notebooks().open(folder, PASSPHRASE.toCharArray());
                        })
                .onDone(
                        session -> {
                            busy(false);
                            services.remember(folder);
                            opened.accept(new Opened(folder, session));
                        })
                .onFailed(this::failed);
    }

    private void failed(Failure failure) {
        busy(false);
        start.setDisable(false);
        FailureNotice notice = new FailureNotice(failure);
        notice.setFocusTraversable(true);
        trouble.getChildren().setAll(notice);
        notice.requestFocus();
    }
}
