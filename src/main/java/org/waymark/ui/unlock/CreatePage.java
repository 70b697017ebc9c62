package org.waymark.ui.unlock;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Pages;

import java.util.LinkedHashMap;
import java.util.Map;

/** One page of making a notebook: where one is, gaps at their fields, failures in words. */
abstract class CreatePage extends DoorPage {

    final CreateModel model;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final VBox trouble = new VBox();
    private final ProgressBar progress = new ProgressBar();

    CreatePage(CreateModel model, int number, String title, String lead) {
        super(title, lead);
        this.model = model;
        if (number > 0) {
            Label where = Pages.words("Page " + number + " of 5", "door-step");
            fillTop(where);
        }
        progress.setAccessibleText("Working");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(model.busy());
        progress.managedProperty().bind(model.busy());
        model.gaps().addListener((ListChangeListener<CreateModel.Gap>) _ -> showGaps());
        model.failure().addListener((_, _, failure) -> tell(failure));
    }

    /** Names a field, so that what is missing is said at it. */
    final <F extends Field<?>> F named(String name, F field) {
        fields.put(name, field);
        return field;
    }

    /** Where failures and the bar of long work stand. */
    final VBox foot() {
        VBox foot = new VBox(trouble, progress);
        foot.getStyleClass().add("field");
        return foot;
    }

    private void showGaps() {
        fields.forEach(
                (name, field) ->
                        field.error(
                                model.gaps().stream()
                                        .filter(gap -> gap.field().equals(name))
                                        .map(CreateModel.Gap::words)
                                        .findFirst()
                                        .orElse("")));
        model.gaps().stream()
                .map(gap -> fields.get(gap.field()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(Field::focus);
    }

    private void tell(@Nullable Failure failure) {
        trouble.getChildren().clear();
        if (failure != null) {
            FailureNotice notice = new FailureNotice(failure);
            notice.setFocusTraversable(true);
            trouble.getChildren().add(notice);
            notice.requestFocus();
        }
    }
}
