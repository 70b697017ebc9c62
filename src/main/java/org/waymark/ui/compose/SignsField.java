package org.waymark.ui.compose;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.EntryForm.SignChoice;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.SignDomain;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The signs of the guidance, group by group, to be found by typing or by opening a group. Whatever
 * is chosen shows what makes it more and less telling, and stands above as a chip to take out
 * again. Down and Up go from sign to sign.
 */
final class SignsField extends VBox {

    private final Pathway pathway;
    private final StringProperty value;
    private final TextField find = new TextField();
    private final FlowPane chosen = new FlowPane(6, 6);
    private final Label none =
            Pages.words(
                    "No sign has these words. Open the group where it belongs and say it in your"
                            + " own words.",
                    "field-help");
    private final List<SignsPane> panes = new ArrayList<>();
    private boolean showing;

    /**
     * @param value the choice as {@link ChosenSigns} writes it; changes both ways
     */
    SignsField(Pathway pathway, StringProperty value) {
        this.pathway = pathway;
        this.value = value;
        getStyleClass().add("signs-field");
        find.setId("find-sign");
        find.setPromptText("Type to find a sign, or open a group");
        find.textProperty().subscribe((_, words) -> narrow(words));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFind);
        chosen.managedProperty().bind(chosen.visibleProperty());
        none.setId("no-sign-found");
        none.setVisible(false);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(chosen, find, none);
        for (SignDomain domain : pathway.signs()) {
            SignsPane pane = new SignsPane(domain, this::choose, this::inOwnWords);
            panes.add(pane);
            getChildren().add(pane);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        value.subscribe(this::show);
        open();
    }

    /** What takes the focus and the label. */
    TextField first() {
        return find;
    }

    private void choose(SignDomain domain, SignDomain.Sign sign, boolean on) {
        change(ChosenSigns.read(value.get()).with(domain.id(), sign.id(), on));
    }

    private void inOwnWords(SignDomain domain, String words) {
        change(ChosenSigns.read(value.get()).inOwnWords(domain.id(), words));
    }

    private void change(ChosenSigns to) {
        if (!showing && !to.text().equals(value.get())) {
            value.set(to.text());
        }
    }

    private void show(String text) {
        ChosenSigns signs = ChosenSigns.read(text);
        showing = true;
        panes.forEach(pane -> pane.show(signs));
        showing = false;
        chosen.getChildren().setAll(signs.choices().stream().map(this::chip).toList());
        chosen.setVisible(!signs.choices().isEmpty());
    }

    private Button chip(SignChoice choice) {
        String words = words(choice);
        Button chip = new Button(words, Icons.of(Feather.X));
        chip.getStyleClass().addAll("small", "sign-chip");
        chip.setAccessibleText("Take out: " + words);
        chip.setMaxWidth(320);
        chip.setOnAction(
                _ -> {
                    ChosenSigns now = ChosenSigns.read(value.get());
                    String sign = choice.sign();
                    change(
                            sign == null
                                    ? now.inOwnWords(choice.domain(), "")
                                    : now.with(choice.domain(), sign, false));
                    find.requestFocus();
                });
        return chip;
    }

    private String words(SignChoice choice) {
        String sign = choice.sign();
        return sign == null
                ? choice.words()
                : pathway.signs(choice.domain())
                        .flatMap(domain -> domain.find(sign))
                        .map(SignDomain.Sign::text)
                        .orElse("A sign that the guidance no longer has");
    }

    /** Opens the groups in which something is chosen. */
    private void open() {
        panes.forEach(SignsPane::openWhereChosen);
    }

    private void narrow(String words) {
        String wanted = words.strip().toLowerCase(Locale.UK);
        boolean any = false;
        for (SignsPane pane : panes) {
            any |= pane.narrow(wanted);
        }
        none.setVisible(!any);
        if (!any) {
            panes.forEach(pane -> pane.narrow(""));
        }
    }

    private void pressedInFind(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) {
            return;
        }
        List<Node> stops = new ArrayList<>(List.of(find));
        panes.forEach(pane -> stops.addAll(pane.stops()));
        int at = stops.indexOf(Objects.requireNonNull(getScene()).getFocusOwner());
        int to = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
        if (at >= 0 && to >= 0 && to < stops.size()) {
            stops.get(to).requestFocus();
            event.consume();
        }
    }

    /** Told that a sign was chosen or taken out. */
    @FunctionalInterface
    interface Choosing {
        void chosen(SignDomain domain, SignDomain.Sign sign, boolean on);
    }

    /** Told what was written in one's own words in a group. */
    @FunctionalInterface
    interface OwnWords {
        void written(SignDomain domain, String words);
    }

    /** A sign to choose, and beneath it what makes it more and less telling, once it is chosen. */
    static final class SignLine extends VBox {
        private final SignDomain.Sign sign;
        private final CheckBox box = new CheckBox();
        private final String words;

        SignLine(SignDomain domain, SignDomain.Sign sign, Choosing choosing) {
            this.sign = sign;
            this.words = words(domain, sign);
            getStyleClass().add("sign-line");
            box.setId("sign-" + domain.id() + "-" + sign.id());
            box.setText(sign.text());
            box.setWrapText(true);
            box.setMinHeight(USE_PREF_SIZE);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleHelp(help(sign));
            box.selectedProperty().subscribe((_, on) -> choosing.chosen(domain, sign, on));
            VBox telling = new VBox();
            telling.getStyleClass().add("sign-telling");
            add(telling, "More telling", sign.moreTelling());
            add(telling, "Less telling", sign.lessTelling());
            telling.visibleProperty().bind(box.selectedProperty());
            telling.managedProperty().bind(telling.visibleProperty());
            getChildren().addAll(box, telling);
            managedProperty().bind(visibleProperty());
        }

        CheckBox box() {
            return box;
        }

        SignDomain.Sign sign() {
            return sign;
        }

        boolean has(String wanted) {
            return words.contains(wanted);
        }

        private static void add(
                VBox telling, String label, @org.jspecify.annotations.Nullable String text) {
            if (text != null) {
                telling.getChildren().add(Pages.words(label + ": " + text, "field-help"));
            }
        }

        private static String help(SignDomain.Sign sign) {
            String more = sign.moreTelling();
            String less = sign.lessTelling();
            return (more == null ? "" : "More telling: " + more + ". ")
                    + (less == null ? "" : "Less telling: " + less + ".");
        }

        private static String words(SignDomain domain, SignDomain.Sign sign) {
            return (domain.title() + " " + sign.text() + " " + help(sign)).toLowerCase(Locale.UK);
        }
    }
}
