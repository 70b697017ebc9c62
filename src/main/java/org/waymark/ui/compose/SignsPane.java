package org.waymark.ui.compose;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.waymark.pathway.SignDomain;
import org.waymark.ui.kit.Pages;

import java.util.ArrayList;
import java.util.List;

/** One group of signs: how to read it, its signs, and a line for one's own words. */
final class SignsPane extends TitledPane {

    private static final int LONGEST = 1_000;

    private final List<SignsField.SignLine> lines = new ArrayList<>();
    private final TextField own = new TextField();
    private final SignDomain domain;
    private boolean showing;
    private ChosenSigns signs = new ChosenSigns(List.of());

    SignsPane(SignDomain domain, SignsField.Choosing choosing, SignsField.OwnWords ownWords) {
        this.domain = domain;
        setId("signs-" + domain.id());
        setText(domain.title());
        setAnimated(false);
        setExpanded(false);
        getStyleClass().add("signs-pane");
        VBox content = new VBox(Pages.words(domain.introduction(), "field-help"));
        content.getStyleClass().add("signs-group");
        for (SignDomain.Sign sign : domain.signs()) {
            SignsField.SignLine line = new SignsField.SignLine(domain, sign, choosing);
            lines.add(line);
            content.getChildren().add(line);
        }
        own.setId("own-sign-" + domain.id());
        own.setTextFormatter(new TextFormatter<>(SignsPane::filtered));
        own.textProperty()
                .subscribe(
                        (_, words) -> {
                            if (!showing) {
                                ownWords.written(domain, words);
                            }
                        });
        Label label = Pages.words("Something else in this group, in your own words", "own-label");
        label.setLabelFor(own);
        content.getChildren().addAll(label, own);
        setContent(content);
        managedProperty().bind(visibleProperty());
    }

    private static TextFormatter.Change filtered(TextFormatter.Change change) {
        if (change.isAdded()) {
            CleanText clean = CleanText.of(change.getText().replace('\n', ' '));
            int others =
                    change.getControlText().length()
                            - (change.getRangeEnd() - change.getRangeStart());
            int room = Math.clamp(LONGEST - others, 0, clean.text().length());
            boolean half = room > 0 && Character.isHighSurrogate(clean.text().charAt(room - 1));
            CleanText.put(change, clean.text().substring(0, half ? room - 1 : room));
        }
        return change;
    }

    void show(ChosenSigns now) {
        signs = now;
        for (SignsField.SignLine line : lines) {
            line.box().setSelected(now.holds(domain.id(), line.sign().id()));
        }
        String words = now.ownWords(domain.id());
        if (!words.strip().equals(own.getText().strip())) {
            showing = true;
            own.setText(words);
            showing = false;
        }
    }

    void openWhereChosen() {
        setExpanded(isChosen());
    }

    private boolean isChosen() {
        return signs.choices().stream().anyMatch(it -> it.domain().equals(domain.id()));
    }

    /**
     * Shows the signs that hold some words, open; every sign and the group closed for no words.
     *
     * @param wanted in lower case
     * @return whether there is such a sign
     */
    boolean narrow(String wanted) {
        boolean any = wanted.isEmpty();
        for (SignsField.SignLine line : lines) {
            boolean has = wanted.isEmpty() || line.has(wanted);
            line.setVisible(has);
            any |= has;
        }
        setVisible(any);
        setExpanded(any && (!wanted.isEmpty() || isChosen()));
        return any;
    }

    /** Where Down and Up stop: the title, and what stands in an open group. */
    List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        if (isVisible()) {
            stops.add(this);
            if (isExpanded()) {
                lines.stream()
                        .filter(Node::isVisible)
                        .map(SignsField.SignLine::box)
                        .forEach(stops::add);
                stops.add(own);
            }
        }
        return stops;
    }
}
