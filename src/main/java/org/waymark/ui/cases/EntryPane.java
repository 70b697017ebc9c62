package org.waymark.ui.cases;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.Guidance;
import org.waymark.ui.kit.EntryParts;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.PastWordsView;

import java.time.Duration;

/** One entry in full, with what corrects it. */
final class EntryPane extends ScrollPane {

    private final CaseModel model;
    private final VBox column = new VBox();

    EntryPane(CaseModel model) {
        this.model = model;
        setId("entry-in-full");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("entry-pane");
        column.getStyleClass().add("entry-full");
        setContent(column);
        show(null);
    }

    /** Shows an entry; null for none. */
    void show(@Nullable RecordedEntry entry) {
        column.getChildren().clear();
        setVvalue(0);
        if (entry == null) {
            column.getChildren().add(Pages.nothing("Choose a line to read the whole entry here."));
            setFocusTraversable(false);
            return;
        }
        setFocusTraversable(true);
        EntryParts told = EntryParts.of(entry);
        column.getChildren().add(Pages.words(told.kind(), "section-title"));
        column.getChildren()
                .add(Pages.words("Happened: " + Moments.happened(entry.happened()), "strong"));
        Duration late = entry.late();
        if (late != null) {
            Label mark = Pages.words("Late: " + Moments.late(late), "chip", "due");
            mark.setGraphic(Icons.of(Feather.CLOCK));
            column.getChildren().add(mark);
        }
        column.getChildren()
                .add(
                        Pages.words(
                                "Entry "
                                        + entry.number()
                                        + ", signed by "
                                        + entry.author()
                                        + " on "
                                        + model.moments().full(entry.recordedAt()),
                                "muted"));
        Button step = new Button("At: " + model.step(entry.step()), Icons.of(Feather.MAP_PIN));
        step.setId("entry-step");
        step.getStyleClass().addAll("quiet", "small");
        step.setWrapText(true);
        step.setAccessibleHelp("Opens the case at this step of the pathway.");
        step.setOnAction(_ -> model.openOnPathway(entry.step()));
        column.getChildren().add(step);
        column.getChildren().add(past(entry));
        parts(told);
        for (RecordedEntry correction : entry.corrections()) {
            column.getChildren().add(corrected(correction));
        }
        StringBuilder spoken = new StringBuilder(told.kind()).append(". ");
        told.parts().forEach(part -> spoken.append(part.label()).append(": ").append(part.text()));
        setAccessibleText(spoken.toString());
    }

    private Button past(RecordedEntry entry) {
        Guidance guidance = entry.fact().guidance();
        Button past =
                new Button("Guidance as it stood: version " + guidance.version(), Icons.of(Feather.BOOK_OPEN));
        past.setId("entry-guidance");
        past.getStyleClass().addAll("quiet", "small");
        past.setWrapText(true);
        past.setAccessibleHelp("Shows the words of the step that the author had before them.");
        past.setOnAction(
                _ ->
                        model.past(
                                entry,
                                words -> PastWordsView.show(past, words),
                                () -> PastWordsView.sayUnknown(past, guidance.version())));
        return past;
    }

    private void parts(EntryParts told) {
        for (EntryParts.Part part : told.parts()) {
            VBox block = new VBox(Pages.words(part.label(), "part-label"), text(part.text()));
            block.getStyleClass().add("part");
            column.getChildren().add(block);
        }
    }

    private Node corrected(RecordedEntry correction) {
        VBox block =
                new VBox(
                        Pages.words(
                                "Corrected by "
                                        + correction.author()
                                        + ", "
                                        + model.moments().full(correction.recordedAt()),
                                "strong"));
        block.getStyleClass().addAll("notice", "part");
        for (EntryParts.Part part : EntryParts.of(correction).parts()) {
            block.getChildren().addAll(Pages.words(part.label(), "part-label"), text(part.text()));
        }
        return block;
    }

    private static Node text(String words) {
        return Pages.words(words, "part-text");
    }
}
