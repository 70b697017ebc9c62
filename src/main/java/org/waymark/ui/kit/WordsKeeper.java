package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Toggle;

import org.waymark.app.Failure;
import org.waymark.app.Jobs;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Keeps the words of a form that is no entry: after each pause in typing, and when the form goes
 * out of the window for whatever reason, such as the lock. Looks at every field that has an id, so
 * a form needs nothing but ids for what may be typed in it; what is chosen from a list is kept by a
 * name that stays ({@link KeptChoice}), never by its place. On the JavaFX thread only.
 */
public final class WordsKeeper {

    /** Well inside the two seconds that typed words may take to the disk. */
    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private final FormWords words;
    private final Parent form;
    private final Pause pause;
    private final Set<Node> followed = new HashSet<>();
    private final Map<String, String> empty;
    private Map<String, String> saved;
    private boolean over;
    private boolean told;

    /**
     * @param form holds the fields, which are as they stand before anybody types
     */
    public WordsKeeper(FormWords words, Parent form) {
        this(words, form, Pause.real());
    }

    /**
     * @param pause tells when typing has stopped
     */
    WordsKeeper(FormWords words, Parent form, Pause pause) {
        this.words = words;
        this.form = form;
        this.pause = pause;
        this.empty = read();
        this.saved = empty;
        form.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                save();
                            }
                        });
    }

    /**
     * Has a field kept under another name than its id, where the id only counts the things that the
     * form is about.
     */
    public static void keptAs(String name, Node field) {
        field.getProperties().put(WordsKeeper.class, name);
    }

    /**
     * Brings back what was kept of this form, unless somebody has begun to type.
     *
     * @param found called when something came back
     */
    public void bringBack(Runnable found) {
        words.context()
                .jobs()
                .run(Jobs.Lane.BOOKS, "Looking for words typed before", words::kept)
                .onDone(
                        kept -> {
                            if (!over && !kept.isEmpty() && read().equals(empty)) {
                                saved = kept;
                                write(kept);
                                found.run();
                            }
                        });
    }

    /** The person leaves the form on purpose: its words are not wanted. */
    public void letGo() {
        pause.stop();
        if (!over && !saved.equals(empty)) {
            words.context()
                    .lastingJobs()
                    .run(
                            Jobs.Lane.BOOKS,
                            "Letting go of what was typed",
                            () -> {
                                words.letGo();
                                return true;
                            });
        }
        over = true;
    }

    /** The form is recorded; see {@link FormWords#recorded}. */
    public void recorded() {
        pause.stop();
        over = true;
    }

    private void save() {
        pause.stop();
        Map<String, String> typed = read();
        if (over || typed.equals(saved)) {
            return;
        }
        saved = typed;
        words.context()
                .lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Keeping what was typed",
                        () -> {
                            if (typed.equals(empty)) {
                                words.letGo();
                            } else {
                                words.keep(typed);
                            }
                            return true;
                        })
                .onFailed(this::failed);
    }

    private void failed(Failure failure) {
        // The next pause tries again.
        saved = Map.of();
        if (form.getScene() == null) {
            words.context().untold().accept(NotSaved.tell(failure));
        } else if (!told) {
            told = true;
            Notices.say(form, NotSaved.MEANWHILE);
        }
    }

    private Map<String, String> read() {
        Map<String, String> typed = new LinkedHashMap<>();
        each(
                form,
                (id, node) -> {
                    if (followed.add(node) && node instanceof TextInputControl field) {
                        field.textProperty().addListener((_, _, _) -> typed());
                    }
                    typed.put(id, value(node));
                });
        return typed;
    }

    private void typed() {
        if (!over) {
            pause.restart(PAUSE, this::save);
        }
    }

    private void write(Map<String, String> kept) {
        each(
                form,
                (id, node) -> {
                    String value = kept.get(id);
                    if (value != null && !value.equals(value(node))) {
                        set(node, value);
                    }
                });
    }

    private static String value(Node node) {
        return switch (node) {
            case TextInputControl field -> field.getText() == null ? "" : field.getText();
            case KeptChoice choice -> choice.kept();
            case Toggle toggle -> String.valueOf(toggle.isSelected());
            case CheckBox box -> String.valueOf(box.isSelected());
            case MenuButton button -> chosen(button);
            default -> "";
        };
    }

    private static void set(Node node, String value) {
        switch (node) {
            case TextInputControl field -> field.setText(value);
            case KeptChoice choice -> choice.bringBack(value);
            case Toggle toggle -> toggle.setSelected(Boolean.parseBoolean(value));
            case CheckBox box -> box.setSelected(Boolean.parseBoolean(value));
            case MenuButton button -> choose(button, value);
            default -> {}
        }
    }

    private static String chosen(MenuButton button) {
        return button.getItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(item -> String.valueOf(item.getId()))
                .findFirst()
                .orElse("");
    }

    private static void choose(MenuButton button, String id) {
        button.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .ifPresent(MenuItem::fire);
    }

    // Not by lookup, which finds nothing in what has no skin yet. Secrets are never looked at.
    private static void each(Node node, BiConsumer<String, Node> use) {
        switch (node) {
            case SecretField _, PasswordField _ -> {}
            case ScrollPane pane when pane.getContent() != null -> each(pane.getContent(), use);
            case TitledPane pane when pane.getContent() != null -> each(pane.getContent(), use);
            case ChoiceList<?> _, TextInputControl _, Toggle _, CheckBox _, MenuButton _ ->
                    use(node, use);
            case ComboBox<?> _ ->
                    throw new IllegalArgumentException("A kept form's lists are kept by name.");
            case Control _ -> {}
            case Parent parent -> {
                if (parent instanceof KeptChoice) {
                    use(parent, use);
                }
                parent.getChildrenUnmodifiable().forEach(child -> each(child, use));
            }
            default -> {}
        }
    }

    private static void use(Node field, BiConsumer<String, Node> use) {
        if (field.getProperties().getOrDefault(WordsKeeper.class, field.getId())
                instanceof String name) {
            use.accept(name, field);
        }
    }
}
