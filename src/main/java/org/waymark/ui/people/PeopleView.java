package org.waymark.ui.people;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.KeptWords;
import org.waymark.ui.kit.CasePart;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Who is part of a case, children first, with their roles; somebody can be added, and more can be
 * said about each. Full names stand only where the settings say so, or after "Show names".
 */
public final class PeopleView implements CasePart {

    private final ScreenContext context;
    private final VBox root = new VBox();
    private final VBox list = new VBox();
    private final Button add = new Button("Add somebody...", Icons.of(Feather.USER_PLUS));
    private final Button names = new Button();
    private @Nullable CaseFile file;
    private boolean named;

    public PeopleView(ScreenContext context) {
        this.context = context;
        named = context.settings().get().showNames();
        root.setId("people");
        root.getStyleClass().add("people");
        Theme.sheet(root, PeopleView.class, "people.css");
        list.getStyleClass().add("people-list");
        add.setId("people-add");
        add.setOnAction(_ -> ask(null));
        names.setId("people-names");
        names.getStyleClass().add("flat");
        names.setOnAction(
                _ -> {
                    named = !named;
                    rebuild();
                });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Pages.heading("People"), gap, names, add);
        head.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(head, list);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(CaseFile shown) {
        file = shown;
        rebuild();
        bringBack(shown);
    }

    /** Opens the form again that was being filled in when the notebook was locked. */
    private void bringBack(CaseFile of) {
        CaseId id = of.summary().id();
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for words typed before",
                        () -> context.session().shelf().all())
                .onDone(
                        kept -> {
                            if (file == of) {
                                Set<String> places =
                                        kept.stream()
                                                .map(KeptWords::place)
                                                .collect(Collectors.toSet());
                                if (places.contains(PersonModel.place(id, null))) {
                                    ask(null);
                                } else {
                                    of.people().stream()
                                            .filter(
                                                    each ->
                                                            places.contains(
                                                                    PersonModel.place(
                                                                            id, each.id())))
                                            .findFirst()
                                            .ifPresent(this::ask);
                                }
                            }
                        });
    }

    private void rebuild() {
        names.setText(named ? "Show initials" : "Show names");
        list.getChildren().clear();
        CaseFile open = file;
        if (open == null) {
            return;
        }
        if (open.people().isEmpty()) {
            list.getChildren()
                    .add(Pages.nothing("Nobody is named yet. A case can go on without a name."));
        }
        open.people().forEach(person -> list.getChildren().add(row(person)));
        names.setVisible(!open.people().isEmpty());
    }

    private Node row(InvolvedPerson person) {
        Label who = new Label(named ? person.name() : person.initials());
        who.getStyleClass().add("person-name");
        who.setWrapText(true);
        StringJoiner about = new StringJoiner("  ·  ");
        about.add(person.relation().title());
        if (person.age() != null) {
            about.add("aged " + person.age());
        }
        String known = person.knownAs();
        if (named && known != null) {
            about.add("known as " + known);
        }
        Label role = new Label(about.toString());
        role.getStyleClass().add("person-role");
        role.setWrapText(true);
        VBox words = new VBox(1, who, role);
        String note = person.note();
        if (named && note != null) {
            Label more = new Label(note);
            more.setWrapText(true);
            words.getChildren().add(more);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change = new Button("Say more...");
        change.getStyleClass().addAll("flat", "small");
        change.setId("change-" + person.id().value());
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(
                "Say more about " + person.initials() + ", " + person.relation().title());
        change.setOnAction(_ -> ask(person));
        HBox row = new HBox(10, words, change);
        row.getStyleClass().add("person-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void ask(@Nullable InvolvedPerson person) {
        CaseFile open = file;
        if (open == null) {
            return;
        }
        PersonModel model = new PersonModel(context, open.summary().id(), person);
        PersonPanel panel =
                new PersonPanel(
                        model,
                        _ -> {
                            rebuild();
                            context.recorded().run();
                            add.requestFocus();
                        },
                        () -> {
                            rebuild();
                            add.requestFocus();
                        });
        list.getChildren().setAll(panel);
    }
}
