package org.waymark.ui.unlock;

import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Everything before a notebook is open, one page at a time. On the JavaFX thread only. */
public final class FrontDoor extends StackPane {

    private final DoorServices services;
    private final RandomGenerator random;
    private final Consumer<Opened> opened;
    private @Nullable DoorPage page;

    /**
     * @param random picks which recovery words are asked back
     * @param opened gets the notebook once it is open
     */
    public FrontDoor(DoorServices services, RandomGenerator random, Consumer<Opened> opened) {
        this.services = services;
        this.random = random;
        this.opened =
                notebook -> {
                    leave();
                    opened.accept(notebook);
                };
    }

    /**
     * Shows the first page: unlocking where a notebook is known, otherwise the welcome.
     *
     * @param notebook the notebook to unlock; null for the newest
     */
    public void begin(@Nullable Path notebook) {
        if (notebook != null || !services.settings().knownNotebooks().isEmpty()) {
            unlock(notebook);
        } else {
            welcome();
        }
    }

    private void welcome() {
        show(
                new WelcomePage(
                        new WelcomePage.Ways() {
                            @Override
                            public void open() {
                                chooseNotebook();
                            }

                            @Override
                            public void make() {
                                create();
                            }

                            @Override
                            public void practise() {
                                FrontDoor.this.practise();
                            }
                        }));
    }

    private void chooseNotebook() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a notebook");
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            unlock(folder.toPath());
        }
    }

    private void unlock(@Nullable Path notebook) {
        UnlockModel model = new UnlockModel(services, opened);
        model.load(notebook);
        show(new UnlockPage(model, this::create, this::practise));
    }

    private void practise() {
        show(new PractisePage(services, opened, () -> begin(null)));
    }

    private void create() {
        CreateModel model = new CreateModel(services, random, opened);
        model.page().addListener((_, _, next) -> showMaking(model, next));
        showMaking(model, model.page().get());
    }

    private void showMaking(CreateModel model, CreateModel.Page next) {
        show(
                switch (next) {
                    case WHO ->
                            new WhoPage(
                                    model,
                                    () -> {
                                        model.forgetSecrets();
                                        begin(null);
                                    });
                    case AREAS -> new AreasPage(model);
                    case PASSPHRASE -> new PassphrasePage(model);
                    case RECOVERY -> new RecoveryPage(model);
                    case TYPE_BACK -> new TypeBackPage(model);
                    case DONE -> new DonePage(model);
                });
    }

    private void show(DoorPage next) {
        leave();
        page = next;
        getChildren().setAll(next);
        focus();
    }

    /** Forgets what was typed; to be called before it leaves the window. */
    public void leave() {
        if (page != null) {
            page.end();
            page = null;
        }
    }

    /** Puts the focus where work begins, once it stands in a window. */
    public void focus() {
        DoorPage now = page;
        if (now != null && getScene() != null) {
            applyCss();
            now.begin();
        }
    }
}
