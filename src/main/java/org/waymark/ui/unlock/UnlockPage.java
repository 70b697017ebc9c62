package org.waymark.ui.unlock;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.SecretField;
import org.waymark.ui.unlock.UnlockModel.Known;

import java.io.File;

/** The page that opens a notebook. */
final class UnlockPage extends DoorPage {

    private static final String PRACTICE_PASSPHRASE = "practice notebook";

    private final UnlockModel model;
    private final ListView<Known> list = new ListView<>();
    private final SecretField passphrase = new SecretField("passphrase");
    private final WordGrid words = new WordGrid();
    private final Field<SecretField> passphraseField =
            Field.around("Passphrase", passphrase, passphrase.control());
    private final VBox recovery =
            new VBox(Pages.words("Your twelve recovery words, in order", "field-label"), words);
    private final VBox trouble = new VBox();
    private final Label waiting = Pages.words("", "field-error");
    private final Timeline counting = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private final VBox practice = new VBox();

    UnlockPage(UnlockModel model, Runnable make, Runnable practise) {
        super("Unlock your notebook", "");
        this.model = model;
        counting.setCycleCount(Animation.INDEFINITE);
        Button unlock = main("unlock", "Unlock", this::unlock);
        Button other = button("other-notebook", "Open another notebook…", this::chooseFolder);
        Button byWords = button("use-recovery-words", "", this::swap);
        byWords.getStyleClass().add("quiet");
        byWords.textProperty()
                .bind(
                        Bindings.when(model.byRecoveryWords())
                                .then("Use the passphrase instead")
                                .otherwise("Use the recovery words instead"));
        Label listLabel = new Label("Notebook");
        listLabel.setLabelFor(list);
        listLabel.getStyleClass().add("field-label");
        VBox chooser = new VBox(listLabel, list);
        chooser.getStyleClass().add("field");
        fillList();
        fillPractice();
        recovery.getStyleClass().add("field");
        trouble.setId("unlock-failure");
        shownWhile(passphraseField, model.byRecoveryWords().not());
        shownWhile(recovery, model.byRecoveryWords());
        shownWhile(waiting, model.waitSeconds().greaterThan(0));
        waiting.setId("unlock-wait");
        waiting.textProperty()
                .bind(model.waitSeconds().asString("You can try again in %d seconds."));
        ProgressBar progress = new ProgressBar();
        progress.setAccessibleText("Opening the notebook");
        progress.setMaxWidth(Double.MAX_VALUE);
        shownWhile(progress, model.busy());
        unlock.disableProperty()
                .bind(
                        model.busy()
                                .or(model.waitSeconds().greaterThan(0))
                                .or(model.chosen().isNull()));
        other.disableProperty().bind(model.busy());
        model.failure().addListener((_, _, failure) -> tell(failure));
        Button makeOne = link("make-notebook", "Make a notebook", make);
        Button practiseOne = link("practise", "Practise", practise);
        HBox more = new HBox(makeOne, practiseOne);
        more.getStyleClass().add("door-more");
        fill(chooser, practice, passphraseField, recovery, waiting, trouble, progress);
        afterButtons(more);
    }

    @Override
    void begin() {
        super.begin();
        passphrase.focus();
    }

    @Override
    void end() {
        counting.stop();
        passphrase.clear();
        words.take();
    }

    private void fillList() {
        list.setId("known-notebooks");
        list.setAccessibleText("Notebooks that were opened here");
        list.setItems(model.known());
        list.setFixedCellSize(46);
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> 4 + 46.0 * Math.clamp(model.known().size(), 1, 3),
                                model.known()));
        list.setMinHeight(USE_PREF_SIZE);
        list.setPlaceholder(Pages.nothing("No notebook was opened here yet."));
        list.setCellFactory(_ -> new KnownCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, known) -> {
                            if (known != null) {
                                model.chosen().set(known);
                            }
                        });
        model.chosen().addListener((_, _, known) -> select(known));
        select(model.chosen().get());
    }

    private void select(@Nullable Known known) {
        if (known != null) {
            list.getSelectionModel().select(known);
        }
        boolean practises = known != null && known.practice();
        practice.setVisible(practises);
        practice.setManaged(practises);
    }

    private void fillPractice() {
        practice.getStyleClass().addAll("notice", "practice-notice");
        Button fill = new Button("Fill it in");
        fill.setId("fill-practice-passphrase");
        fill.setOnAction(
                _ -> {
                    model.byRecoveryWords().set(false);
                    passphrase.text().set(PRACTICE_PASSPHRASE);
                    passphrase.focus();
                });
        practice.getChildren()
                .addAll(
                        Pages.words(
                                "This is a practice notebook. Its passphrase is: "
                                        + PRACTICE_PASSPHRASE),
                        fill);
        select(model.chosen().get());
    }

    private void unlock() {
        if (model.byRecoveryWords().get()) {
            model.unlock(words.take());
        } else {
            model.unlock(passphrase.take());
        }
    }

    private void swap() {
        passphrase.clear();
        words.take();
        model.byRecoveryWords().set(!model.byRecoveryWords().get());
        if (model.byRecoveryWords().get()) {
            words.focus();
        } else {
            passphrase.focus();
        }
    }

    private void tell(@Nullable Failure failure) {
        trouble.getChildren().clear();
        if (failure == null) {
            return;
        }
        FailureNotice notice = new FailureNotice(failure);
        notice.setFocusTraversable(true);
        trouble.getChildren().add(notice);
        if (model.waitSeconds().get() > 0) {
            counting.playFromStart();
        }
        if (model.byRecoveryWords().get()) {
            words.focus();
        } else {
            passphrase.focus();
        }
        // The words of the failure are heard with the field that has the focus.
        passphrase.control().setAccessibleHelp(notice.getAccessibleText());
    }

    private void tick() {
        model.tick();
        if (model.waitSeconds().get() == 0) {
            counting.stop();
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a notebook");
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.choose(folder.toPath());
            passphrase.focus();
        }
    }

    private static Button link(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static void shownWhile(Node node, javafx.beans.value.ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** A notebook by its name; where it lies is read out, not drawn for passers-by. */
    private static final class KnownCell extends ListCell<Known> {
        @Override
        protected void updateItem(@Nullable Known known, boolean empty) {
            super.updateItem(known, empty);
            if (empty || known == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setText(known.practice() ? known.label() + "  (practice)" : known.label());
            setGraphic(Icons.of(known.practice() ? Feather.PLAY_CIRCLE : Feather.BOOK));
            setAccessibleText(getText());
        }
    }
}
