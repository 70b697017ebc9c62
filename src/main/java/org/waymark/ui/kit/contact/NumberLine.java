package org.waymark.ui.kit.contact;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Theme;

import java.util.Objects;
import java.util.function.Consumer;

/** Somebody to ring, in one line. */
public final class NumberLine extends FlowPane {

    /**
     * @param contact one with a number
     * @param rung begins the record of a call; null where none can be begun
     */
    public NumberLine(ContactNumber contact, @Nullable Consumer<ContactNumber> rung) {
        super(10, 2);
        String ring = Objects.requireNonNull(contact.toRing());
        setId("line-" + contact.area() + "-" + contact.id());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("number-line");
        Theme.sheet(this, NumberLine.class, "contact.css");
        Label name = Pages.line(contact.name(), "number-kind");
        name.setGraphic(Icons.of(Feather.PHONE));
        NumberFigure figure = new NumberFigure(contact, ring, rung);
        figure.setId(getId() + "-number");
        getChildren().addAll(name, figure);
        if (rung != null) {
            Button call = new Button("Record a call");
            call.setId(getId() + "-call");
            call.getStyleClass().addAll("quiet", "small");
            call.setAccessibleText("Record a call: " + contact.name());
            call.setMinWidth(USE_PREF_SIZE);
            call.setOnAction(_ -> rung.accept(contact));
            getChildren().add(call);
        }
    }
}
