package org.waymark.ui.compose;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.EntryKind;
import org.waymark.ui.kit.Icons;

import java.util.ArrayList;
import java.util.List;

/** The kinds of entry as one row: those that fit the step, likeliest first, then the others. */
final class KindsBar extends HBox {

    /** More would not fit beside one another where the composer is narrowest. */
    private static final int SHOWN = 4;

    private final ComposerModel model;

    KindsBar(ComposerModel model) {
        this.model = model;
        getStyleClass().add("kinds-bar");
        setId("kinds");
        model.formNumberProperty().subscribe(_ -> rebuild());
        model.fileProperty().subscribe(_ -> rebuild());
    }

    private void rebuild() {
        getChildren().clear();
        @Nullable EntryKind chosen = model.kindProperty().get();
        if (model.fileProperty().get() == null) {
            newConcern(chosen);
            return;
        }
        List<EntryKind> fitting =
                Offered.likely(model.stepProperty().get(), model.fileProperty().get());
        List<EntryKind> likely = fitting.subList(0, Math.min(SHOWN, fitting.size()));
        for (int at = 0; at < likely.size(); at++) {
            ToggleButton kind = kind(likely.get(at), chosen);
            if (likely.size() > 1) {
                kind.getStyleClass()
                        .add(
                                at == 0
                                        ? "left-pill"
                                        : at == likely.size() - 1 ? "right-pill" : "center-pill");
            }
            getChildren().add(kind);
        }
        MenuButton others = new MenuButton();
        boolean other = chosen != null && !likely.contains(chosen);
        others.setText(other ? chosen.title() : "Other");
        others.setId("other-kinds");
        others.setMinWidth(USE_PREF_SIZE);
        others.setAccessibleText("Other kinds of entry");
        if (other) {
            others.getStyleClass().add("accent");
        }
        List<EntryKind> rest = new ArrayList<>(fitting.subList(likely.size(), fitting.size()));
        rest.addAll(Offered.others(model.stepProperty().get(), model.fileProperty().get()));
        for (EntryKind each : rest) {
            MenuItem item = new MenuItem(title(each));
            item.setId("kind-" + each.packName());
            item.setOnAction(_ -> model.begin(each));
            others.getItems().add(item);
        }
        getChildren().add(others);
    }

    private void newConcern(@Nullable EntryKind chosen) {
        if (chosen == EntryKind.CONCERN) {
            javafx.scene.control.Label title = new javafx.scene.control.Label("New concern");
            title.getStyleClass().add("composer-title");
            getChildren().add(title);
            return;
        }
        javafx.scene.control.Button begin =
                new javafx.scene.control.Button("New concern", Icons.of(Feather.PLUS));
        begin.setId("begin-concern");
        begin.getStyleClass().addAll("accent", "kind-choice");
        begin.setOnAction(_ -> model.newConcern());
        getChildren().add(begin);
    }

    private ToggleButton kind(EntryKind kind, @Nullable EntryKind chosen) {
        ToggleButton button = new ToggleButton(title(kind));
        button.setId("kind-" + kind.packName());
        button.getStyleClass().add("kind-choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(kind == chosen);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.begin(kind);
                });
        return button;
    }

    private static String title(EntryKind kind) {
        return kind == EntryKind.ACTION_DONE ? "Finish an action" : kind.title();
    }
}
