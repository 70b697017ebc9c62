package org.waymark.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.DueItem;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.CaseWords;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The case that is open, where it stands, what is due next, the search, and who is signed in. Where
 * room is short, all but the case's number keep their icon alone, the person last.
 */
final class TopBar extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ROOM_FOR_WORDS = 56;
    private static final double ROOM_FOR_PERSON = 42;

    /** What its buttons do. */
    interface Acts {
        void search();

        void openCase();

        void leaveCase();
    }

    private final ShellServices services;
    private final HBox about = new HBox();
    private final Acts acts;
    private final ObservableValue<Double> ems;
    // Held here, because a binding is only held weakly by what it looks at.
    private final ObservableValue<Boolean> roomy;

    TopBar(ShellServices services, Acts acts) {
        this.services = services;
        this.acts = acts;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        about.getStyleClass().add("top-case");
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button search = new Button("Find", Icons.of(Feather.SEARCH));
        search.setId("find");
        search.setAccessibleText("Find a step, case or word, Ctrl+K");
        search.getStyleClass().add("find");
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.setOnAction(_ -> acts.search());
        Label key = new Label("Ctrl+K");
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox finding = new HBox(search, key);
        finding.setAlignment(Pos.CENTER_RIGHT);
        finding.getStyleClass().add("finding");
        Label who =
                new Label(
                        signedIn(services.session().role(), services.session().author()),
                        Icons.of(Feather.USER));
        who.setId("signed-in");
        who.getStyleClass().add("signed-in");
        // Whoever signs is named in full before the case beside it is.
        who.setMinWidth(Region.USE_PREF_SIZE);
        setMinWidth(0);
        ems = who.fontProperty().map(font -> font.getSize());
        fold(search, ROOM_FOR_WORDS);
        fold(who, ROOM_FOR_PERSON);
        room(key, ROOM_FOR_WORDS);
        roomy = atLeast(ROOM_FOR_WORDS);
        roomy.subscribe(wide -> pseudoClassStateChanged(NARROW, !wide));
        getChildren().addAll(about, finding, who);
        show(null);
    }

    /** Leaves the icon alone where the bar has fewer ems, and says the words on hover. */
    private void fold(Labeled part, double least) {
        Tooltip words = new Tooltip();
        words.textProperty().bind(part.textProperty());
        ObservableValue<Boolean> wide = atLeast(least);
        part.contentDisplayProperty()
                .bind(wide.map(is -> is ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        part.tooltipProperty().bind(wide.map(is -> is ? null : words));
    }

    private void room(Node part, double least) {
        part.visibleProperty().bind(atLeast(least));
        part.managedProperty().bind(part.visibleProperty());
    }

    private ObservableValue<Boolean> atLeast(double least) {
        return Bindings.createBooleanBinding(
                () -> getWidth() == 0 || getWidth() >= least * ems.getValue(),
                widthProperty(),
                ems);
    }

    private static String signedIn(String role, String author) {
        return author.startsWith(role) ? author : role + ": " + author;
    }

    /** The size of the text in pixels. */
    ObservableValue<Double> ems() {
        return ems;
    }

    /** Shows a case; null for none. */
    void show(@Nullable CaseSummary summary) {
        List<Node> parts = new ArrayList<>();
        if (summary == null) {
            Label name = new Label(services.session().label());
            name.setId("notebook-label");
            name.getStyleClass().add("top-title");
            parts.add(name);
        } else {
            Button open = new Button("Case " + CaseWords.line(summary, services.settings().get()));
            open.setId("top-case");
            open.getStyleClass().addAll("quiet", "top-title");
            open.setAccessibleHelp("Opens the page of this case.");
            open.setOnAction(_ -> acts.openCase());
            open.setMinWidth(Region.USE_PREF_SIZE);
            parts.add(open);
            String at =
                    services.pathway()
                            .find(summary.step())
                            .map(Step::title)
                            .orElse("a step of an" + " earlier pathway");
            Label stands = new Label("At: " + at, Icons.of(Feather.MAP_PIN));
            stands.setId("top-step");
            stands.getStyleClass().add("chip");
            stands.setTextOverrun(OverrunStyle.ELLIPSIS);
            room(stands, ROOM_FOR_WORDS);
            stands.maxWidthProperty().bind(widthProperty().multiply(0.19));
            parts.add(stands);
            DueItem due = summary.nextDue();
            if (due != null) {
                Label next =
                        new Label(
                                upper(new Moments(services.clock()).due(due)) + ": " + due.what(),
                                Icons.of(due.overdue() ? Feather.ALERT_TRIANGLE : Feather.CLOCK));
                next.setId("top-due");
                next.getStyleClass().addAll("chip", due.overdue() ? "overdue" : "due");
                next.setMinWidth(0);
                next.maxWidthProperty().bind(widthProperty().multiply(0.24));
                fold(next, ROOM_FOR_WORDS);
                parts.add(next);
            }
            Button leave = new Button("", Icons.of(Feather.X));
            leave.setId("leave-case");
            leave.setAccessibleText("Leave this case");
            leave.setTooltip(new Tooltip("Leave this case"));
            leave.getStyleClass().addAll("quiet", "small");
            leave.setOnAction(_ -> acts.leaveCase());
            leave.setMinWidth(Region.USE_PREF_SIZE);
            parts.add(leave);
        }
        about.getChildren().setAll(parts);
    }

    // The day comes first, so that no window is too narrow for it.
    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
