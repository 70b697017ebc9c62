package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.waymark.app.guidance.PastWords;

import java.util.List;

/** The words of a step as they once stood, to be read and nothing else. */
public final class PastWordsView extends VBox {

    public PastWordsView(PastWords words) {
        setId("past-words");
        getStyleClass().add("section");
        getChildren().add(Pages.words(words.title(), "strong"));
        getChildren()
                .add(
                        Pages.words(
                                words.exact()
                                        ? "Guidance of version "
                                                + words.version()
                                                + ", word for word."
                                        : "Guidance of version "
                                                + words.version()
                                                + ", as this computer has it. It is not exactly"
                                                + " what the record refers to.",
                                "muted"));
        for (PastWords.Part part : words.parts()) {
            if (!part.heading().isEmpty()) {
                getChildren().add(Pages.words(part.heading(), "part-label"));
            }
            boolean points = !part.heading().isEmpty();
            for (String point : part.points()) {
                Label line = Pages.words(points ? "•  " + point : point, "part-text");
                line.setFocusTraversable(true);
                line.setAccessibleText(part.heading() + " " + point);
                getChildren().add(line);
            }
        }
    }

    /** Shows the words in a question that can only be closed. */
    public static void show(Node within, PastWords words) {
        Dialogs.ask(
                within,
                "The guidance as it stood",
                new PastWordsView(words),
                List.of(Choice.leave("Close")));
    }

    /** Says that this computer never had the words. */
    public static void sayUnknown(Node within, String version) {
        Dialogs.ask(
                within,
                "The guidance as it stood",
                Dialogs.words(
                        "This computer never had version "
                                + version
                                + " of the guidance, so its words cannot be shown here. The record"
                                + " keeps their digest: whoever has that version can show them, and"
                                + " that they are the ones. Install that pack on a computer of its"
                                + " own to read it."),
                List.of(Choice.leave("Close")));
    }
}
