package org.waymark.ui.observations;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.casework.CaseFile;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.Observations;
import org.waymark.pathway.SignsTemplate;
import org.waymark.ui.kit.CasePart;
import org.waymark.ui.kit.EntryView;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.util.ArrayList;
import java.util.List;

/**
 * What was noticed in a case: over time, or as a list where room is short or somebody prefers it,
 * with the chosen observation in full beside it. It says what it is not, and adds nothing up.
 */
public final class ObservationsView implements CasePart {

    /** Narrower than this in pixels, time does not go across. */
    private static final double NARROW = 720;

    private final ObservationsModel model;
    private final VBox page = new VBox();
    private final OverTime overTime;
    private final AsList asList;
    private final StackPane shown = new StackPane();
    private final SplitPane split = new SplitPane(shown);
    private final VBox inFull = new VBox();
    private final ScrollPane full = new ScrollPane(inFull);
    private final VBox trouble = new VBox();
    private final ToggleButton across = new ToggleButton("Over time");
    private final ToggleButton list = new ToggleButton("As a list");
    private final HBox ways = new HBox(across, list);
    private final ComboBox<@Nullable InvolvedPerson> person = new ComboBox<>();
    private final Label nothing =
            Pages.nothing(
                    "Nothing has been written down as an observation in this case yet. Begin with"
                            + " what was seen or heard, when, and by whom. Strengths count too.");
    private boolean filling;

    public ObservationsView(ScreenContext context) {
        this.model = new ObservationsModel(context);
        this.overTime = new OverTime(model);
        this.asList = new AsList(model);
        page.setId("signs");
        page.getStyleClass().add("signs");
        Theme.sheet(page, ObservationsView.class, "observations.css");
        Label noScore = Pages.words(Observations.NO_SCORE_SHORT, "no-score");
        noScore.setId("no-score");
        noScore.setMaxWidth(Double.MAX_VALUE);
        noScore.setGraphic(Icons.of(Feather.INFO));
        full.setId("sign-in-full");
        full.setFitToWidth(true);
        full.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        full.getStyleClass().add("sign-in-full");
        inFull.getStyleClass().add("sign-entry");
        split.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        SplitPane.setResizableWithParent(full, false);
        trouble.managedProperty().bind(Bindings.isNotEmpty(trouble.getChildren()));
        VBox.setVgrow(split, Priority.ALWAYS);
        page.getChildren().addAll(tools(), noScore, trouble, split);
        context.pathway()
                .signsTemplate()
                .ifPresent(theirs -> page.getChildren().add(template(theirs)));
        model.toldProperty().addListener((_, _, _) -> refill());
        model.personProperty().addListener((_, _, _) -> refill());
        model.chosenProperty().addListener((_, _, row) -> open(row));
        model.failureProperty().addListener((_, _, failure) -> tell(failure));
        page.widthProperty().addListener((_, _, _) -> fit());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(CaseFile file) {
        model.load(file.summary().id());
    }

    private HBox tools() {
        ToggleGroup group = new ToggleGroup();
        across.setId("signs-over-time");
        across.getStyleClass().add("left-pill");
        list.setId("signs-as-list");
        list.getStyleClass().add("right-pill");
        for (ToggleButton way : List.of(across, list)) {
            way.setToggleGroup(group);
            way.setOnAction(
                    _ -> {
                        way.setSelected(true);
                        fit();
                    });
        }
        across.setSelected(true);
        ways.managedProperty().bind(ways.visibleProperty());
        person.setId("signs-person");
        person.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable InvolvedPerson of) {
                        return of == null ? "Everybody" : model.words(of);
                    }

                    @Override
                    public @Nullable InvolvedPerson fromString(String words) {
                        return null;
                    }
                });
        person.valueProperty()
                .subscribe(
                        of -> {
                            if (!filling) {
                                model.personProperty().set(of);
                            }
                        });
        Label of = new Label("Of");
        of.setLabelFor(person);
        of.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button("Write down an observation", Icons.of(Feather.EYE));
        add.setId("add-observation");
        add.setOnAction(_ -> model.writeDown());
        Button print = new Button("Print or save", Icons.of(Feather.PRINTER));
        print.setId("print-signs");
        print.setAccessibleText("Print or save signs and indicators");
        print.setOnAction(_ -> model.print());
        for (Button button : List.of(add, print)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox tools = new HBox(ways, of, person, space, add, print);
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    /** Named as theirs on one line; what it is for unfolds, so that the grid keeps its room. */
    private static VBox template(SignsTemplate theirs) {
        Label text = Pages.words(theirs.text(), "muted");
        text.managedProperty().bind(text.visibleProperty());
        text.setVisible(false);
        Label words =
                Pages.words(
                        theirs.publisher() + ": " + theirs.title() + ", " + theirs.url(), "muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button copy = quiet("Copy address", "copy-template-address", Feather.COPY);
        copy.setAccessibleText("Copy the address of " + theirs.title());
        copy.setOnAction(
                _ -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(theirs.url());
                    Clipboard.getSystemClipboard().setContent(content);
                    copy.setText("Copied");
                });
        Button about = quiet("What it is", "about-template", Feather.INFO);
        about.setAccessibleText("What the " + theirs.title() + " is");
        about.setOnAction(_ -> text.setVisible(!text.isVisible()));
        HBox line = new HBox(words, copy, about);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("signs-template-line");
        VBox template = new VBox(line, text);
        template.setId("signs-template");
        template.getStyleClass().add("signs-template");
        return template;
    }

    private static Button quiet(String words, String id, Feather icon) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("small", "quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void refill() {
        filling = true;
        List<@Nullable InvolvedPerson> people = new ArrayList<>();
        people.add(null);
        people.addAll(model.people());
        person.getItems().setAll(people);
        person.setValue(model.personProperty().get());
        filling = false;
        overTime.refill();
        asList.refill();
        fit();
    }

    /** Shows the one way or the other, as chosen and as there is room. */
    private void fit() {
        boolean narrow = page.getWidth() > 0 && page.getWidth() < NARROW;
        ways.setVisible(!narrow);
        boolean empty = model.toldProperty().get() != null && model.rows().isEmpty();
        Node wanted = empty ? nothing : narrow || list.isSelected() ? asList : overTime;
        if (!shown.getChildren().contains(wanted)) {
            shown.getChildren().setAll(wanted);
            StackPane.setAlignment(wanted, Pos.TOP_LEFT);
        }
    }

    private void open(Observations.@Nullable Row row) {
        inFull.getChildren().clear();
        if (row == null) {
            split.getItems().remove(full);
            return;
        }
        Button close = new Button("Close", Icons.of(Feather.X));
        close.setId("close-sign");
        close.getStyleClass().addAll("small", "quiet");
        close.setOnAction(_ -> close());
        EntryView entry = new EntryView(row.entry(), model.context().clock());
        entry.offer("Show in the chronology", () -> model.openInChronology(row))
                .setId("sign-in-chronology");
        entry.offer("Open at its step", () -> model.openAtStep(row)).setId("sign-at-step");
        HBox head = new HBox(close);
        head.setAlignment(Pos.CENTER_RIGHT);
        inFull.getChildren().addAll(head, entry);
        full.setVvalue(0);
        if (!split.getItems().contains(full)) {
            split.getItems().add(full);
            split.setDividerPositions(0.66);
        }
        // What has just come into the page can take the focus only once it is styled.
        page.applyCss();
        page.layout();
        entry.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get() != null) {
            close();
            event.consume();
        }
    }

    private void close() {
        Observations.Row row = model.chosenProperty().get();
        model.chosenProperty().set(null);
        if (row != null) {
            shown.lookupAll(".card-button").stream()
                    .filter(
                            card ->
                                    card.getId().startsWith("seen-" + row.number() + "-")
                                            || card.getId()
                                                    .startsWith("listed-" + row.number() + "-"))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private void tell(@Nullable Failure failure) {
        trouble.getChildren().clear();
        if (failure != null) {
            trouble.getChildren().add(new FailureNotice(failure));
        }
    }
}
