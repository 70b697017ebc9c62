package org.waymark.ui.cases;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Guidance;
import org.waymark.ui.kit.EntryParts;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.PastWordsView;

import java.time.Duration;
import java.util.List;

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

    /** Shows a line in full; null for none. */
    void show(@Nullable Line line) {
        column.getChildren().clear();
        setVvalue(0);
        setFocusTraversable(line != null);
        if (line == null) {
            column.getChildren()
                    .add(
                            Pages.nothing(
                                    "Choose a line to read the whole entry here. Where words in the"
                                            + " table end in …, they go on."));
            return;
        }
        RecordedEntry entry = line.entry();
        Aside aside = line.aside();
        if (entry != null) {
            whole(entry);
        } else if (aside != null) {
            column.getChildren().add(Pages.words(aside.kind(), "section-title"));
            column.getChildren().add(Pages.words(aside.recorded(), "muted"));
            parts(aside.parts());
            setAccessibleText(aside.kind() + ". " + spoken(aside.parts()));
        }
    }

    private void whole(RecordedEntry entry) {
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
        if (entry.fact() instanceof EntryCorrected correction) {
            EntryId corrected = new EntryId(correction.entry());
            Button original =
                    new Button("See the entry that it corrects", Icons.of(Feather.CORNER_LEFT_UP));
            original.setId("entry-corrected");
            original.getStyleClass().addAll("quiet", "small");
            original.setOnAction(_ -> model.choose(corrected));
            column.getChildren().add(original);
        }
        column.getChildren().add(past(entry));
        parts(told.parts());
        for (RecordedEntry correction : entry.corrections()) {
            column.getChildren().add(corrected(correction));
        }
        setAccessibleText(told.kind() + ". " + spoken(told.parts()));
    }

    private static String spoken(List<EntryParts.Part> parts) {
        StringBuilder spoken = new StringBuilder();
        parts.forEach(part -> spoken.append(part.label()).append(": ").append(part.text()));
        return spoken.toString();
    }

    private Button past(RecordedEntry entry) {
        Guidance guidance = entry.fact().guidance();
        Button past =
                new Button(
                        "Guidance as it stood: version " + guidance.version(),
                        Icons.of(Feather.BOOK_OPEN));
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

    private void parts(List<EntryParts.Part> told) {
        for (EntryParts.Part part : told) {
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
