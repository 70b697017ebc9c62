package org.waymark.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.app.NotebookCheck;
import org.waymark.app.Settings;
import org.waymark.ui.kit.Columns;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.GuidanceBanner;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.Theme;

import java.util.List;

/** Settings, the check of the notebook, and what the program does not protect against. */
public final class SettingsView implements Screen {

    private static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 125, 150, 175, 200);

    private final SettingsModel model;
    private final PageTitle title = new PageTitle("Settings");
    private final VBox found = new VBox();
    private final @Nullable NotebookCard card;
    private final AreasCard areas;
    private final ScrollPane page;

    /**
     * @param notebook what can be changed of the notebook itself, unless it is for practice
     * @param version the program's version
     */
    public SettingsView(SettingsModel model, NotebookModel notebook, String version) {
        this.model = model;
        this.areas = new AreasCard(new AreasModel(model.context()));
        this.card = notebook.practice() ? null : new NotebookCard(notebook);
        VBox left = new VBox(card(look()), card(locking()));
        if (card != null) {
            left.getChildren().add(card(card));
        }
        VBox right = new VBox(card(check()), card(areas), card(about(version)));
        left.getStyleClass().add("settings-column");
        right.getStyleClass().add("settings-column");
        page = Pages.scrolling(new VBox(title, new Columns(820, 46, left, right)));
        page.setId("settings");
        Theme.sheet(page, SettingsView.class, "settings.css");
        model.checked().addListener((_, _, check) -> tell(check));
        model.failure().addListener((_, _, failure) -> tell(failure));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public void shown() {
        title.requestFocus();
        areas.shown();
        if (card != null) {
            card.shown();
        }
    }

    @Override
    public void left() {
        if (card != null) {
            card.left();
        }
    }

    private static VBox card(VBox section) {
        section.getStyleClass().add("card");
        return section;
    }

    private VBox look() {
        Settings now = model.settings().get();
        ComboBox<Settings.Theme> theme = new ComboBox<>();
        theme.setId("theme");
        theme.getItems().setAll(Settings.Theme.values());
        theme.setConverter(words(Settings.Theme::title));
        theme.setValue(now.theme());
        theme.valueProperty().addListener((_, _, chosen) -> model.theme(chosen));
        ComboBox<Integer> size = new ComboBox<>();
        size.setId("text-size");
        size.getItems().setAll(TEXT_SIZES);
        size.setConverter(words(percent -> percent + " %"));
        size.setValue(now.textPercent());
        size.valueProperty().addListener((_, _, percent) -> model.text(percent));
        CheckBox calm = new CheckBox("Nothing moves");
        calm.setId("calm");
        calm.setSelected(now.calm());
        calm.selectedProperty().addListener((_, _, on) -> model.calm(on));
        return Pages.section(
                "Look",
                Field.of("Colours", theme),
                Field.of("Size of text", size),
                calm,
                Pages.words(
                        "The system's own wish for less movement is followed in any case.",
                        "field-help"));
    }

    private VBox locking() {
        Settings now = model.settings().get();
        Spinner<Integer> minutes = new Spinner<>(1, 60, (int) now.lockAfter().toMinutes());
        minutes.setId("lock-after");
        minutes.setEditable(true);
        minutes.getEditor()
                .focusedProperty()
                .addListener(
                        (_, _, in) -> {
                            if (!in) {
                                minutes.commitValue();
                            }
                        });
        minutes.valueProperty().addListener((_, _, chosen) -> model.lockAfter(chosen));
        CheckBox names = new CheckBox("Show full names in lists and in the top bar");
        names.setId("show-names");
        names.setWrapText(true);
        names.setSelected(now.showNames());
        names.selectedProperty().addListener((_, _, on) -> model.showNames(on));
        return Pages.section(
                "Lock and names",
                Field.around(
                                "Lock after so many minutes without input",
                                minutes,
                                minutes.getEditor())
                        .help(
                                "From 1 to 60. What you are writing is kept, encrypted, and is"
                                        + " there again after unlocking."),
                names,
                Pages.words(
                        "Without this, initials stand there, for the sake of people who walk past.",
                        "field-help"));
    }

    private VBox check() {
        Button button = new Button("Check this notebook", Icons.of(Feather.SHIELD));
        button.setId("check-notebook");
        button.disableProperty().bind(model.checking());
        button.setOnAction(_ -> model.check());
        found.setId("check-found");
        return Pages.section(
                "Is the notebook whole?",
                Pages.words(
                        "Looks at every page, and at the signature of every entry. It changes"
                                + " nothing."),
                button,
                found);
    }

    private void tell(@Nullable NotebookCheck check) {
        found.getChildren().clear();
        if (check == null) {
            return;
        }
        VBox notice = new VBox();
        notice.getStyleClass().add("notice");
        Label head =
                Pages.words(
                        check.sound() ? "Nothing is damaged." : "Something is damaged.",
                        "notice-title");
        head.setGraphic(Icons.of(check.sound() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
        if (!check.sound()) {
            notice.getStyleClass().add("notice-danger");
        }
        notice.getChildren().add(head);
        check.sentences().forEach(each -> notice.getChildren().add(Pages.words(each)));
        reveal(notice, head.getText() + " " + String.join(" ", check.sentences()));
    }

    private void tell(@Nullable Failure failure) {
        if (failure != null) {
            FailureNotice notice = new FailureNotice(failure);
            reveal(notice, notice.getAccessibleText());
        }
    }

    private void reveal(Node notice, String spoken) {
        notice.setFocusTraversable(true);
        notice.setAccessibleText(spoken);
        found.getChildren().setAll(notice);
        notice.requestFocus();
    }

    private VBox about(String version) {
        VBox limits = new VBox();
        limits.getStyleClass().add("limits");
        for (String each :
                List.of(
                        "Somebody who knows the passphrase, or finds the recovery words.",
                        "Malicious software on this computer while the notebook is open.",
                        "Somebody who looks over your shoulder, or photographs the screen.",
                        "The loss of the only copy: copy the folder to a second place each week.",
                        "What has left the notebook: prints and PDF files are not encrypted.")) {
            Label words = Pages.words(each);
            HBox row = new HBox(Icons.of(Feather.MINUS), words);
            row.getStyleClass().add("limit");
            row.setAlignment(Pos.TOP_LEFT);
            limits.getChildren().add(row);
        }
        return Pages.section(
                "About",
                Pages.words("Waymark " + version, "strong"),
                Pages.words(model.guidance(), "muted"),
                new GuidanceBanner(model.context()),
                guidance(),
                Pages.words("It makes no connection to anything. It does not protect against:"),
                limits);
    }

    private Button guidance() {
        Button open = new Button("Guidance and its versions", Icons.of(Feather.BOOK_OPEN));
        open.setId("open-guidance");
        open.setAccessibleHelp("Shows what is in force, installs another version, prints it.");
        open.setOnAction(_ -> model.openGuidance());
        return open;
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
