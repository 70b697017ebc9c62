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
import org.waymark.casework.ChildSheet;
import org.waymark.casework.HeldStatus;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.KeptWords;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Relation;
import org.waymark.ui.kit.CasePart;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.util.ArrayList;
import java.util.List;
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
                                bringBack(
                                        id,
                                        of.people(),
                                        kept.stream()
                                                .map(KeptWords::place)
                                                .collect(Collectors.toSet()));
                            }
                        });
    }

    private void bringBack(CaseId id, List<InvolvedPerson> people, Set<String> places) {
        if (places.contains(PersonModel.place(id, null))) {
            ask(null);
            return;
        }
        for (InvolvedPerson each : people) {
            if (places.contains(PersonModel.place(id, each.id()))) {
                ask(each);
                return;
            }
            if (places.contains(StatusModel.place(id, each.id(), null))) {
                plans(each, null);
                return;
            }
            for (HeldStatus status : each.statuses()) {
                if (places.contains(StatusModel.place(id, each.id(), status))) {
                    plans(each, status);
                    return;
                }
            }
        }
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
        if (named) {
            List<String> alerts = ChildSheet.alerts(open.people());
            if (!alerts.isEmpty()) {
                list.getChildren().add(ChildCard.alerts(alerts));
            }
            ChildSheet.of(open.people())
                    .forEach(sheet -> list.getChildren().add(new ChildCard(sheet)));
        } else if (!open.people().isEmpty()) {
            list.getChildren().add(withheld(open));
        }
        open.people().forEach(person -> list.getChildren().add(row(person)));
        names.setVisible(!open.people().isEmpty());
    }

    /** Alerts are never passed over in silence, even where no name may be read. */
    private static Node withheld(CaseFile open) {
        int alerts = ChildSheet.alerts(open.people()).size();
        Label words =
                Pages.words(
                        (alerts == 0
                                        ? ""
                                        : alerts == 1
                                                ? "There is 1 alert. "
                                                : "There are " + alerts + " alerts. ")
                                + "Dates of birth, addresses, plans and the rest are shown with the"
                                + " names.",
                        alerts == 0 ? "muted" : "strong");
        if (alerts > 0) {
            words.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        }
        words.setId("people-withheld");
        return words;
    }

    private Node row(InvolvedPerson person) {
        Label who = new Label(named ? person.name() : person.initials());
        who.getStyleClass().add("person-name");
        who.setWrapText(true);
        Label role = new Label(about(person));
        role.getStyleClass().add("person-role");
        role.setWrapText(true);
        VBox words = new VBox(1, who, role);
        if (named) {
            more(person).forEach(line -> words.getChildren().add(Pages.words(line)));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change = rowButton("change-", "Say more...", "Say more about ", person);
        change.setOnAction(_ -> ask(person));
        Button plans = rowButton("plans-", "Plans, alerts...", "Plans and alerts of ", person);
        plans.setOnAction(_ -> plans(person, null));
        HBox row = new HBox(4, words, change, plans);
        row.getStyleClass().add("person-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String about(InvolvedPerson person) {
        StringJoiner about = new StringJoiner("  ·  ");
        about.add(person.relation().title());
        if (person.age() != null) {
            about.add("aged " + person.age());
        }
        String known = person.knownAs();
        if (named && known != null) {
            about.add("known as " + known);
        }
        String since = person.since();
        if (since != null) {
            about.add("since " + ChildSheet.day(since));
        }
        return about.toString();
    }

    /** What a reader wants of somebody who is not the child: where they work, how to reach them. */
    private static List<String> more(InvolvedPerson person) {
        List<String> lines = new ArrayList<>();
        if (person.relation() != Relation.SUBJECT) {
            StringJoiner reach = new StringJoiner("  ·  ");
            for (Detail detail :
                    List.of(
                            Detail.ROLE,
                            Detail.AGENCY,
                            Detail.TELEPHONE,
                            Detail.EMAIL,
                            Detail.ADDRESS)) {
                if (person.details().known(detail) != null) {
                    reach.add(ChildSheet.words(person, detail));
                }
            }
            if (reach.length() > 0) {
                lines.add(reach.toString());
            }
            person.statuses().forEach(status -> lines.add(ChildSheet.words(status)));
        }
        String note = person.note();
        if (note != null) {
            lines.add(note);
        }
        return lines;
    }

    private static Button rowButton(String id, String words, String spoken, InvolvedPerson person) {
        Button button = new Button(words);
        button.getStyleClass().addAll("flat", "small");
        button.setId(id + person.id().value());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(spoken + person.initials() + ", " + person.relation().title());
        return button;
    }

    private void ask(@Nullable InvolvedPerson person) {
        CaseFile open = file;
        if (open == null) {
            return;
        }
        PersonModel model = new PersonModel(context, open.summary().id(), person, open.people());
        list.getChildren().setAll(new PersonPanel(model, _ -> recorded(), this::close));
    }

    private void plans(InvolvedPerson person, @Nullable HeldStatus chosen) {
        CaseFile open = file;
        if (open == null) {
            return;
        }
        list.getChildren()
                .setAll(
                        new StatusPanel(
                                context,
                                open.summary().id(),
                                person,
                                chosen,
                                this::recorded,
                                this::close));
    }

    private void recorded() {
        rebuild();
        context.recorded().run();
        add.requestFocus();
    }

    private void close() {
        rebuild();
        add.requestFocus();
    }
}
