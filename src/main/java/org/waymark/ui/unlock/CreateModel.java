package org.waymark.ui.unlock;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks.Area;
import org.waymark.app.Notebooks.NewNotebook;
import org.waymark.casework.ChosenAreas;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Making a notebook, page by page: who and where, the areas, the passphrase, the recovery words,
 * typing three of them back. Nothing is written before the last page.
 */
public final class CreateModel {

    private final DoorServices services;
    private final Consumer<Opened> made;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WHO);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty charity = new SimpleStringProperty("");
    private final StringProperty parent;
    private final StringProperty folderName = new SimpleStringProperty("");
    private final BooleanProperty keepsItSynced = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper synced = new ReadOnlyBooleanWrapper();
    private final ObservableList<Gap> gaps = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final PassphraseModel passphrase;
    private final RecoveryWordsModel recovery;
    private List<Area> knownAreas = List.of();
    private ChosenAreas areas = ChosenAreas.NONE;
    private @Nullable Opened opened;

    /** The pages, in order. */
    public enum Page {
        WHO,
        AREAS,
        PASSPHRASE,
        RECOVERY,
        TYPE_BACK,
        DONE
    }

    /**
     * Something that is missing or cannot stand.
     *
     * @param field which field, such as {@code name}
     * @param words what to do about it
     */
    public record Gap(String field, String words) {}

    /**
     * @param made gets the notebook when the person goes on from the last page
     */
    public CreateModel(DoorServices services, RandomGenerator random, Consumer<Opened> made) {
        this.services = services;
        this.passphrase = new PassphraseModel(services, this::names, this::failed);
        this.recovery = new RecoveryWordsModel(random);
        this.made = made;
        this.parent = new SimpleStringProperty(services.home().toString());
    }

    /** Goes on from the first page, when everything on it can stand. */
    public void toAreas() {
        gaps.clear();
        if (name.get().isBlank()) {
            gaps.add(new Gap("name", "Write your name. It stands under everything you sign."));
        }
        if (charity.get().isBlank()) {
            gaps.add(new Gap("charity", "Write the charity's name. It stands on prints."));
        }
        if (!FolderNames.fit(folderName.get().strip())) {
            gaps.add(
                    new Gap(
                            "folderName",
                            "Write a short name without the signs / \\ : * ? \" < > |. Leave"
                                    + " children's names out of it."));
        }
        Path folder = folder();
        if (folder == null) {
            gaps.add(new Gap("parent", "This is not a folder's address. Choose the folder."));
            return;
        }
        String service = FolderNames.syncedBy(folder).orElse(null);
        synced.set(service != null);
        if (service != null && !keepsItSynced.get()) {
            gaps.add(
                    new Gap(
                            "parent",
                            "This folder is copied by "
                                    + service
                                    + ". Copying while you write can damage a notebook, and"
                                    + " spreads it to other machines. Choose a folder that is on"
                                    + " this computer only."));
        }
        if (gaps.isEmpty()) {
            lookAt(folder);
        }
    }

    private void lookAt(Path folder) {
        busy.set(true);
        services.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Looking at the folder",
                        () -> {
                            if (!services.notebooks().isFree(folder)) {
                                return "There is a notebook or folder of that name already. Choose"
                                        + " another name.";
                            }
                            Path above = folder.getParent();
                            if (above == null || !Files.isDirectory(above)) {
                                return "There is no such folder. Choose one that exists.";
                            }
                            return Files.isWritable(above)
                                    ? ""
                                    : "Nothing can be written in this folder. Choose another one.";
                        })
                .onDone(
                        wrong -> {
                            busy.set(false);
                            if (wrong.isEmpty()) {
                                askAreas();
                            } else {
                                gaps.add(
                                        new Gap(
                                                wrong.startsWith("There is a notebook")
                                                        ? "folderName"
                                                        : "parent",
                                                wrong));
                            }
                        })
                .onFailed(this::failed);
    }

    private void askAreas() {
        services.jobs()
                .run(Jobs.Lane.COMPUTING, "Reading the areas", services.notebooks()::areas)
                .onDone(
                        found -> {
                            knownAreas = found;
                            go(Page.AREAS);
                        })
                .onFailed(this::failed);
    }

    /** Id and name of each area that there is, by name. */
    public Map<String, String> knownAreas() {
        Map<String, String> byName = new LinkedHashMap<>();
        knownAreas.forEach(area -> byName.put(area.id(), area.name()));
        return byName;
    }

    /** Goes on to the passphrase, with where the charity works. */
    public void toPassphrase(ChosenAreas chosen) {
        areas = chosen;
        passphrase.offerWords();
        go(Page.PASSPHRASE);
    }

    /** Where the charity works, as far as it was chosen. */
    public ChosenAreas areas() {
        return areas;
    }

    /** Where the notebook will lie; null while the address cannot be one. */
    public @Nullable Path folder() {
        try {
            return Path.of(parent.get().strip())
                    .resolve(folderName.get().strip() + FolderNames.ENDING);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    // Whoever steals the notebook knows them.
    private List<String> names() {
        return List.of(name.get(), charity.get(), folderName.get());
    }

    /**
     * Takes the passphrase, when it can stand and was typed twice alike.
     *
     * @param first wiped unless it is taken
     * @param again wiped
     */
    public void takePassphrase(char[] first, char[] again) {
        gaps.clear();
        failure.set(null);
        if (Character.codePointCount(first, 0, first.length) < PassphraseModel.SHORTEST) {
            gaps.add(
                    new Gap(
                            "passphrase",
                            "Use at least 12 characters. Five random words are a good choice."));
        } else if (!Arrays.equals(first, again)) {
            gaps.add(new Gap("again", "The two are not alike. Type the passphrase once more."));
        }
        Arrays.fill(again, '\0');
        if (!gaps.isEmpty()) {
            Arrays.fill(first, '\0');
            return;
        }
        busy.set(true);
        passphrase.take(
                first,
                found -> {
                    busy.set(false);
                    if (found.accepted()) {
                        showRecoveryWords();
                    } else {
                        gaps.add(new Gap("passphrase", found.words()));
                    }
                });
    }

    private void showRecoveryWords() {
        services.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Making recovery words",
                        () -> services.notebooks().newRecoveryWords())
                .onDone(
                        words -> {
                            recovery.show(words);
                            go(Page.RECOVERY);
                        })
                .onFailed(this::failed);
    }

    /** The words are on paper: asks for three of them. */
    public void toTypeBack() {
        go(Page.TYPE_BACK);
    }

    /** Shows the same words once more, because they were not on the paper after all. */
    public void backToWords() {
        recovery.askAnew();
        go(Page.RECOVERY);
    }

    /**
     * Compares what was typed back, and makes the notebook when it is right.
     *
     * @param typed a word for each of {@link RecoveryWordsModel#positions()}
     */
    public void typedBack(List<String> typed) {
        gaps.clear();
        recovery.compare(typed).forEach((at, words) -> gaps.add(new Gap("word" + at, words)));
        Path folder = folder();
        if (gaps.isEmpty() && !busy.get() && folder != null) {
            make(folder);
        }
    }

    private void make(Path folder) {
        busy.set(true);
        failure.set(null);
        NewNotebook request = new NewNotebook(name.get().strip(), charity.get().strip(), areas);
        char[] secret = passphrase.copy();
        char[] words = recovery.copy();
        services.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Making the notebook",
                        () -> {
                            try {
                                return services.notebooks().create(folder, request, secret, words);
                            } finally {
                                Arrays.fill(secret, '\0');
                                Arrays.fill(words, '\0');
                            }
                        })
                .onDone(
                        session -> {
                            busy.set(false);
                            services.remember(folder);
                            opened = new Opened(folder, session);
                            forgetSecrets();
                            go(Page.DONE);
                        })
                .onFailed(this::failed);
    }

    /** Goes into the notebook that was made. */
    public void enter() {
        Opened ready = opened;
        opened = null;
        if (ready != null) {
            made.accept(ready);
        }
    }

    /** Goes back one page. */
    public void back() {
        gaps.clear();
        switch (page.get()) {
            case WHO, DONE -> {}
            case AREAS -> go(Page.WHO);
            case PASSPHRASE -> go(Page.AREAS);
            case RECOVERY -> {
                forgetSecrets();
                go(Page.PASSPHRASE);
            }
            case TYPE_BACK -> backToWords();
        }
    }

    /** Wipes what is secret; to be called when the person leaves. */
    public void forgetSecrets() {
        passphrase.forget();
        recovery.forget();
    }

    private void go(Page next) {
        gaps.clear();
        failure.set(null);
        page.set(next);
    }

    private void failed(Failure found) {
        busy.set(false);
        failure.set(found);
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty charity() {
        return charity;
    }

    /** The folder in which the notebook's own folder will be made. */
    public StringProperty parent() {
        return parent;
    }

    /** The notebook's own folder, without its ending. */
    public StringProperty folderName() {
        return folderName;
    }

    /** Whether the person wants a synced folder all the same. */
    public BooleanProperty keepsItSynced() {
        return keepsItSynced;
    }

    /** Whether the folder that was asked for is a synced one. */
    public ReadOnlyBooleanProperty synced() {
        return synced.getReadOnlyProperty();
    }

    public ObservableList<Gap> gaps() {
        return FXCollections.unmodifiableObservableList(gaps);
    }

    /** The passphrase that is being chosen. */
    public PassphraseModel passphrase() {
        return passphrase;
    }

    /** The recovery words, while they are to be shown and asked back. */
    public RecoveryWordsModel recovery() {
        return recovery;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}
