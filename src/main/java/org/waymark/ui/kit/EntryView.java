package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.casework.RecordedEntry;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * A signed entry as it is read everywhere: kind, date of the event, author, its words, and beneath
 * them whatever corrected it. Nothing in it can be changed.
 */
public final class EntryView extends VBox {

    private static final int SHORT = 420;

    /** Labels of parts that hold somebody's exact words. */
    private static final Set<String> QUOTED =
            Set.of("The child's exact words", "Exact words", "What was asked");

    /** Labels of the main words, which need none. */
    private static final Set<String> MAIN =
            Set.of("What happened", "What was seen or heard", "Decision");

    private final RecordedEntry entry;
    private final Moments moments;
    private final FlowPane actions = new FlowPane(8, 4);

    public EntryView(RecordedEntry entry, Clock clock) {
        this.entry = entry;
        this.moments = new Moments(clock);
        Theme.sheet(this, EntryView.class, "entry.css");
        getStyleClass().add("entry");
        setId("entry-" + entry.number());
        EntryParts words = EntryParts.of(entry);
        getChildren().add(head(words));
        words.parts().forEach(part -> getChildren().add(part(part)));
        corrections(entry);
        setFocusTraversable(true);
        setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        setAccessibleText(spoken(words));
    }

    public RecordedEntry entry() {
        return entry;
    }

    /** Adds a quiet button beneath the entry, such as "Correct..."; gives it back for its id. */
    public Button offer(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("flat", "small", "entry-action");
        button.setOnAction(_ -> action.run());
        actions.getChildren().add(button);
        if (!getChildren().contains(actions)) {
            getChildren().add(actions);
        }
        return button;
    }

    private Node head(EntryParts words) {
        FontIcon icon = Icons.of(icon(words.kind()));
        icon.getStyleClass().add("entry-icon");
        Label kind = new Label(words.kind(), icon);
        kind.getStyleClass().add("entry-kind");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label number = new Label("No. " + entry.number());
        number.getStyleClass().add("entry-muted");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(8, kind, gap, number);
        first.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label when = new Label(Moments.happened(entry.happened()) + "  ·  " + entry.author());
        when.getStyleClass().add("entry-muted");
        when.setWrapText(true);
        VBox head = new VBox(1, first, when);
        String late = lateness();
        if (!late.isEmpty()) {
            Label label =
                    new Label(
                            late + ", on " + moments.full(entry.recordedAt()),
                            Icons.of(Feather.CLOCK));
            label.getStyleClass().add("entry-late");
            label.setWrapText(true);
            head.getChildren().add(label);
        }
        return head;
    }

    private Node part(EntryParts.Part part) {
        VBox box = new VBox(1);
        box.getStyleClass().add("entry-part");
        if (!MAIN.contains(part.label())) {
            Label label = new Label(part.label());
            label.getStyleClass().add("entry-label");
            box.getChildren().add(label);
        }
        Label text = new Label();
        text.setWrapText(true);
        text.getStyleClass().add(QUOTED.contains(part.label()) ? "entry-quote" : "entry-text");
        text.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().add(text);
        String words = part.text();
        if (words.length() <= SHORT + 80) {
            text.setText(words);
        } else {
            String begin = begin(words);
            text.setText(begin);
            Hyperlink all =
                    new Hyperlink(
                            String.format(Locale.UK, "Read all (%,d characters)", words.length()));
            all.setOnAction(
                    _ -> {
                        box.getChildren().remove(all);
                        if (words.length() < Passages.LONG / 5) {
                            text.setText(words);
                        } else {
                            box.getChildren()
                                    .set(box.getChildren().size() - 1, new Passages(words));
                        }
                    });
            box.getChildren().add(all);
        }
        return box;
    }

    private static String begin(String words) {
        int cut = words.lastIndexOf(' ', SHORT);
        int to = cut > SHORT / 2 ? cut : SHORT;
        if (Character.isLowSurrogate(words.charAt(to))) {
            to--;
        }
        return words.substring(0, to) + " ...";
    }

    /** What corrects an entry, and what corrects that, each once. */
    private void corrections(RecordedEntry corrected) {
        for (RecordedEntry correction : corrected.corrections()) {
            getChildren().add(correction(corrected, correction));
            corrections(correction);
        }
    }

    private Node correction(RecordedEntry corrected, RecordedEntry correction) {
        VBox box = new VBox(4);
        box.getStyleClass().add("entry-correction");
        box.setId("entry-" + correction.number());
        Label head =
                new Label(
                        "Entry "
                                + corrected.number()
                                + " corrected by entry "
                                + correction.number()
                                + ", "
                                + moments.full(correction.recordedAt())
                                + ", "
                                + correction.author(),
                        Icons.of(Feather.CORNER_DOWN_RIGHT));
        head.getStyleClass().add("entry-corrected");
        head.setWrapText(true);
        box.getChildren().add(head);
        EntryParts.of(correction).parts().forEach(part -> box.getChildren().add(part(part)));
        return box;
    }

    private String spoken(EntryParts words) {
        StringBuilder spoken = new StringBuilder();
        spoken.append(words.kind())
                .append(". Entry ")
                .append(entry.number())
                .append(". ")
                .append(Moments.happened(entry.happened()))
                .append(". ")
                .append(entry.author())
                .append(". ")
                .append(lateness());
        for (EntryParts.Part part : words.parts()) {
            spoken.append(' ').append(part.label()).append(". ");
            spoken.append(part.text().length() > SHORT ? begin(part.text()) : part.text());
        }
        if (!entry.corrections().isEmpty()) {
            spoken.append(" Corrected ").append(entry.corrections().size()).append(" times.");
        }
        return spoken.toString();
    }

    private String lateness() {
        Duration late = entry.late();
        if (late == null) {
            return "";
        }
        String words = Moments.late(late);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Feather icon(String title) {
        return switch (title) {
            case "Concern" -> Feather.ALERT_CIRCLE;
            case "Note" -> Feather.EDIT_3;
            case "Observation" -> Feather.EYE;
            case "Decision", "Decision not to act" -> Feather.GIT_BRANCH;
            case "Contact" -> Feather.PHONE;
            case "Action" -> Feather.SQUARE;
            case "Action finished" -> Feather.CHECK_SQUARE;
            case "Correction" -> Feather.CORNER_DOWN_RIGHT;
            default -> Feather.CHECK;
        };
    }
}
