package org.waymark.ui.compose;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.EntryKind;
import org.waymark.casework.RecordedEntry;
import org.waymark.ui.kit.EntryView;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The composer: kinds of entry above, the form between, and below it the two verbs, <i>Save
 * draft</i> and <i>Sign and lock</i>. Ctrl+Enter signs, Ctrl+S saves the draft.
 */
public final class ComposerView extends VBox {

    private final ComposerModel model;
    private final FieldFactory factory;
    private final Map<FieldKey, FieldBox> boxes = new HashMap<>();
    private final List<PeopleField> peopleFields = new ArrayList<>();
    private final VBox form = new VBox();
    private final ScrollPane scroll = new ScrollPane(form);
    private final Label notice = new Label();
    private final HBox verbs = new HBox(10);
    private final HBox tools = new HBox();
    private final Button sign = new Button("Sign and lock", Icons.of(Feather.LOCK));
    private @Nullable TitledPane more;
    private @Nullable RoutesField routes;

    /**
     * @param people makes the form that adds somebody to the case
     */
    public ComposerView(ComposerModel model, PersonAsker people) {
        this.model = model;
        this.factory = new FieldFactory(model, people);
        setId("composer");
        getStyleClass().add("composer");
        Theme.sheet(this, ComposerView.class, "compose.css");
        notice.setId("composer-notice");
        notice.getStyleClass().add("composer-notice");
        notice.setWrapText(true);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.setFocusTraversable(true);
        notice.managedProperty().bind(notice.visibleProperty());
        form.getStyleClass().add("composer-form");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buildVerbs();
        KindsBar kinds = new KindsBar(model);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        tools.getStyleClass().add("composer-tools");
        HBox head = new HBox(kinds, tools);
        head.getStyleClass().add("composer-head");
        getChildren().addAll(head, new WhereBar(model), notice, scroll, verbs);
        form.disableProperty().bind(model.busyProperty());
        model.formNumberProperty().subscribe(_ -> rebuild());
        model.telling().gapsProperty().subscribe(this::showGaps);
        model.telling().noticeProperty().subscribe(this::showNotice);
        model.telling().refusalsProperty().subscribe((_, _) -> goToGap());
        model.fileProperty().subscribe(_ -> peopleFields.forEach(PeopleField::rebuild));
        model.originalProperty().subscribe((_, _) -> rebuild());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds a small button at the top right, such as one that makes more room. */
    public void addTool(Node tool) {
        tools.getChildren().add(tool);
    }

    /** Puts the focus where writing begins. */
    public void begin() {
        if (!boxes.isEmpty() && !form.getChildren().isEmpty()) {
            model.form().stream()
                    .findFirst()
                    .map(spec -> boxes.get(spec.key()))
                    .ifPresent(FieldBox::focus);
        } else {
            lookupAll(".kind-choice").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void buildVerbs() {
        Button save = new Button("Save draft");
        save.setId("save-draft");
        save.setOnAction(_ -> model.saveDraft());
        save.setMinWidth(USE_PREF_SIZE);
        sign.setId("sign-and-lock");
        sign.getStyleClass().add("accent");
        sign.setMinWidth(USE_PREF_SIZE);
        sign.setAccessibleHelp("Signs it for ever. It can be corrected later, never changed.");
        sign.setOnAction(_ -> model.sign());
        sign.disableProperty().bind(model.busyProperty());
        save.disableProperty()
                .bind(
                        model.busyProperty()
                                .or(model.typedProperty().or(model.unsavedProperty()).not()));
        Label state = new Label();
        state.setId("draft-state");
        state.getStyleClass().add("field-help");
        state.textProperty().bind(model.draftStateProperty());
        state.setWrapText(true);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        verbs.getStyleClass().add("composer-verbs");
        verbs.getChildren().addAll(state, save, sign);
        verbs.managedProperty().bind(verbs.visibleProperty());
    }

    private void rebuild() {
        factory.release();
        boxes.clear();
        peopleFields.clear();
        routes = null;
        more = null;
        form.getChildren().clear();
        List<FieldSpec> specs = model.form();
        verbs.setVisible(!specs.isEmpty());
        scroll.setVisible(!specs.isEmpty());
        scroll.setManaged(!specs.isEmpty());
        RecordedEntry original = model.originalProperty().get();
        if (original != null) {
            Label stays = new Label("The entry that you correct. It stays in sight for ever.");
            stays.getStyleClass().add("field-help");
            stays.setWrapText(true);
            EntryView shown = new EntryView(original, model.context().clock());
            shown.setId("original");
            form.getChildren().addAll(stays, shown);
        }
        VBox later = new VBox();
        later.getStyleClass().add("composer-later");
        for (FieldSpec spec : specs) {
            FieldBox box = factory.build(spec);
            remember(spec, box);
            (spec.later() ? later : form).getChildren().add(box);
        }
        if (model.kindProperty().get() == EntryKind.CONCERN) {
            form.getChildren().add(new OriginLine(model, this::openMore));
        }
        if (!later.getChildren().isEmpty()) {
            TitledPane pane = new TitledPane("More, when you have time", later);
            pane.setId("more-fields");
            pane.setAnimated(false);
            pane.setExpanded(
                    specs.stream()
                            .anyMatch(spec -> spec.later() && !model.fields().blank(spec.key())));
            form.getChildren().add(pane);
            more = pane;
        }
        scroll.setVvalue(0);
    }

    private void remember(FieldSpec spec, FieldBox box) {
        boxes.put(spec.key(), box);
        for (Node child : box.getChildren()) {
            if (child instanceof PeopleField people) {
                peopleFields.add(people);
            }
            if (child instanceof RoutesField offered) {
                routes = offered;
            }
        }
    }

    private void openMore() {
        TitledPane pane = more;
        if (pane != null) {
            pane.setExpanded(true);
            FieldBox origin = boxes.get(FieldKey.ORIGIN);
            if (origin != null) {
                origin.focus();
            }
        }
    }

    private void showGaps(Map<FieldKey, String> gaps) {
        boxes.forEach((key, box) -> box.gap(gaps.getOrDefault(key, "")));
    }

    private void goToGap() {
        model.telling().gapsProperty().get().keySet().stream()
                .findFirst()
                .map(boxes::get)
                .ifPresentOrElse(
                        box -> {
                            if (box.spec().later() && more != null) {
                                more.setExpanded(true);
                            }
                            box.focus();
                            reveal(box);
                        },
                        notice::requestFocus);
    }

    private void showNotice(@Nullable Confirmation shown) {
        notice.setVisible(shown != null);
        notice.getStyleClass().removeAll("done", "needed", "failed");
        if (shown == null) {
            notice.setText("");
            return;
        }
        notice.setText(shown.words());
        switch (shown.tone()) {
            case DONE -> {
                notice.getStyleClass().add("done");
                notice.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
            }
            case NEEDED -> {
                notice.getStyleClass().add("needed");
                notice.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
            }
            case FAILED, UNSAVED -> {
                notice.getStyleClass().add("failed");
                notice.setGraphic(Icons.of(Feather.X_CIRCLE));
            }
        }
        // What is missing takes the focus to its field, and while somebody writes it stays there.
        if (shown.tone() == Confirmation.Tone.DONE || shown.tone() == Confirmation.Tone.FAILED) {
            notice.requestFocus();
        }
    }

    private void reveal(Region box) {
        applyCss();
        layout();
        double height = form.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double top = form.sceneToLocal(box.localToScene(0, 0)).getY();
            scroll.setVvalue(Math.clamp((top - 12) / height, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            model.sign();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.saveDraft();
            event.consume();
        } else if (routes != null
                && event.getCode().isDigitKey()
                && !event.isShortcutDown()
                && (event.isAltDown() || !writing)) {
            routes.choose(event.getCode().getChar().charAt(0) - '0');
            event.consume();
        }
    }
}
