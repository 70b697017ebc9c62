package org.waymark.ui.practice;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks;
import org.waymark.ui.kit.ScreenContext;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Making a practice notebook, and going over to it. */
public final class PracticeModel {

    /** What opens every practice notebook. */
    public static final String PASSPHRASE = "practice notebook";

    private static final String FOLDER = "Waymark practice.waymark";

    private final ScreenContext context;
    private final Notebooks notebooks;
    private final Consumer<Path> goOver;
    private final StringProperty parent;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    /**
     * One of the invented cases.
     *
     * @param title what it is called
     * @param says what it is good for
     */
    public record Example(String title, String says) {}

    /**
     * @param home the folder that is offered
     * @param goOver locks this notebook and shows another one's lock
     */
    public PracticeModel(
            ScreenContext context, Notebooks notebooks, Path home, Consumer<Path> goOver) {
        this.context = context;
        this.notebooks = notebooks;
        this.goOver = goOver;
        this.parent = new SimpleStringProperty(home.toString());
    }

    /** The cases of a practice notebook. */
    public static List<Example> examples() {
        return List.of(
                new Example(
                        "A child tells at a holiday club",
                        "From the child's first words to a referral the same day."),
                new Example(
                        "A worry without words",
                        "Signs over weeks, a decision not to refer yet, and a review."),
                new Example(
                        "Sexual behaviour between two children",
                        "Two children, two plans, and care for both."),
                new Example(
                        "A threat to share an image",
                        "Images, the first hours, and what not to do."));
    }

    /** Makes the notebook where there is none yet, then goes over to it. */
    public void start() {
        Path folder;
        try {
            folder = Path.of(parent.get().strip()).resolve(FOLDER);
        } catch (InvalidPathException e) {
            failure.set(
                    new Failure(
                            "This is not a folder's address.",
                            "Nothing was made.",
                            "Choose the folder.",
                            "",
                            e));
            return;
        }
        busy.set(true);
        failure.set(null);
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Making the practice notebook",
                        () -> {
                            if (!Files.exists(folder)) {
                                notebooks.createPractice(folder);
                            }
                            return folder;
                        })
                .onDone(
                        made -> {
                            busy.set(false);
                            goOver.accept(made);
                        })
                .onFailed(
                        found -> {
                            busy.set(false);
                            failure.set(found);
                        });
    }

    /** Whether the notebook that is open is a practice notebook itself. */
    public boolean practising() {
        return context.session().practice();
    }

    public StringProperty parent() {
        return parent;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}
