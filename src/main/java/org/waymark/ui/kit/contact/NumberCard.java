package org.waymark.ui.kit.contact;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Somebody to ring. With the focus on the number, Enter begins the record of a call and C copies
 * it; a missing number asks to be filled in.
 */
public final class NumberCard extends VBox {

    private final ContactNumber contact;
    private final ScreenContext context;

    /**
     * @param rung begins the record of a call; null where none can be begun
     */
    public NumberCard(
            ContactNumber contact, ScreenContext context, @Nullable Consumer<ContactNumber> rung) {
        this.contact = contact;
        this.context = context;
        setId("contact-" + contact.area() + "-" + contact.id());
        getStyleClass().add("number-card");
        Theme.sheet(this, NumberCard.class, "contact.css");
        if (!contact.kind().isEmpty()) {
            getChildren().add(Pages.words(contact.kind(), "number-kind"));
        }
        getChildren().add(Pages.words(contact.title(), "number-title"));
        String ring = contact.toRing();
        if (ring != null) {
            number(ring, rung);
        } else if (contact.asksForNumber()) {
            missing();
        }
        words(contact.hours(), "number-hours");
        words(contact.about(), "number-about");
        words(contact.note(), "muted");
        String other = contact.alternative();
        words(other == null ? null : "A second number was found: " + other + ".", "muted");
        copyable(contact.email(), "email address");
        copyable(contact.url(), "address");
        LocalDate today = LocalDate.now(context.clock());
        String found = contact.found(today);
        if (!found.isEmpty()) {
            mark(
                    found,
                    contact.isOld(today) ? Feather.ALERT_TRIANGLE : Feather.USER_CHECK,
                    contact.isOld(today));
            words(contact.besides(), "number-besides");
        }
        boolean old = contact.known() == null && contact.isOld(today);
        mark(contact.checked(today), old ? Feather.ALERT_TRIANGLE : Feather.BOOKMARK, old);
    }

    private void missing() {
        VBox empty =
                new VBox(
                        Pages.words("No number was established.", "number-missing"),
                        Pages.words(contact.whyItMatters(), "muted"),
                        correct("Fill it in..."));
        empty.getStyleClass().add("number-empty");
        getChildren().add(empty);
    }

    private void number(String ring, @Nullable Consumer<ContactNumber> rung) {
        NumberFigure figure = new NumberFigure(contact, ring, rung);
        figure.setId(getId() + "-number");
        FlowPane acts = new FlowPane(8, 6);
        if (rung != null) {
            Button call = button("Record a call", Feather.PHONE);
            call.setId(getId() + "-call");
            call.setOnAction(_ -> rung.accept(contact));
            acts.getChildren().add(call);
        }
        Button copy = button("Copy", Feather.COPY);
        copy.setAccessibleText("Copy number of " + contact.name());
        copy.setOnAction(_ -> NumberFigure.copy(this, ring));
        acts.getChildren().addAll(copy, correct("Confirm or put right..."));
        getChildren().addAll(figure, acts);
    }

    private Button correct(String words) {
        Button correct = button(words, Feather.EDIT_2);
        correct.setId(getId() + "-correct");
        correct.setOnAction(_ -> ask(contact, context, this));
        return correct;
    }

    /** Asks which number is right; words that were typed before stand in the question again. */
    public static void ask(ContactNumber contact, ScreenContext context, Node within) {
        new NumberQuestion(new NumberFinding(context, contact)).ask(within);
    }

    private Button button(String words, Feather icon) {
        Button button = new Button(words, Icons.of(icon));
        button.getStyleClass().addAll("quiet", "small");
        button.setAccessibleText(words.replace("...", "") + ": " + contact.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void words(@Nullable String text, String styleClass) {
        if (text != null && !text.isEmpty()) {
            getChildren().add(Pages.words(text, styleClass));
        }
    }

    private void copyable(@Nullable String text, String what) {
        if (text == null) {
            return;
        }
        Button copy = button("Copy", Feather.COPY);
        copy.setAccessibleText("Copy " + what + " of " + contact.name());
        copy.setOnAction(_ -> NumberFigure.copy(this, text));
        HBox row = new HBox(8, Pages.words(text, "muted"), copy);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
    }

    private void mark(String text, Feather icon, boolean old) {
        Label label = Pages.words(text, "small-words", "number-checked");
        label.setGraphic(Icons.of(icon));
        if (old) {
            label.getStyleClass().add("old");
        }
        getChildren().add(label);
    }
}
