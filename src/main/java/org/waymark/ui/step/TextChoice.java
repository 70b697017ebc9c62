package org.waymark.ui.step;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Which text of a step is read, where an area has one of its own for the whole step. The area's is
 * shown first where there is only one area; the national one is a key away, and the other way
 * round.
 *
 * @param shown the text that is read
 * @param reading {@code national}, or the id of the area
 * @param texts whose texts there are; empty where no area has its own
 * @param isToBeDone whether what is read is what is to be done: the national text, unless the only
 *     area has replaced it
 */
record TextChoice(Step shown, String reading, List<AreaPathway> texts, boolean isToBeDone) {

    /**
     * @param wanted whose text somebody asked for last; empty for nobody's
     */
    static TextChoice of(Step national, Laid laid, String wanted) {
        List<AreaPathway> texts = laid.replacing(national.id());
        String usual =
                laid.areas().size() == 1 && !texts.isEmpty()
                        ? texts.getFirst().area()
                        : AreaPathway.NATIONAL;
        boolean known =
                wanted.equals(AreaPathway.NATIONAL)
                        || texts.stream().anyMatch(area -> area.area().equals(wanted));
        String reading = texts.isEmpty() || !known ? usual : wanted;
        Step shown =
                texts.stream()
                        .filter(area -> area.area().equals(reading))
                        .findFirst()
                        .map(area -> area.step(national.id()))
                        .orElse(national);
        return new TextChoice(shown, reading, texts, reading.equals(usual));
    }

    /**
     * Says that there is another text, and offers it.
     *
     * @param other told whose text is wanted
     */
    Node bar(Consumer<String> other) {
        ToggleGroup group = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        for (AreaPathway area : texts) {
            buttons.add(toggle(area.name() + "’s text", area.area(), group, other));
        }
        buttons.add(toggle("National text", AreaPathway.NATIONAL, group, other));
        FlowPane row = new FlowPane(6, 6);
        row.getChildren().setAll(buttons);
        Label words =
                new Label(
                        texts.stream()
                                        .map(AreaPathway::name)
                                        .collect(java.util.stream.Collectors.joining(" and "))
                                + (texts.size() == 1 ? " has its" : " have their")
                                + " own text for this step.");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox bar = new VBox(6, words, row);
        bar.setId("step-texts");
        bar.getStyleClass().add("step-texts");
        return bar;
    }

    private ToggleButton toggle(
            String words, String of, ToggleGroup group, Consumer<String> other) {
        ToggleButton button = new ToggleButton(words);
        button.setId("text-" + of);
        button.setToggleGroup(group);
        button.setSelected(of.equals(reading));
        button.getStyleClass().add("small");
        // A second press on the text that is read must not leave none chosen.
        button.setOnAction(_ -> other.accept(of));
        return button;
    }
}
