package org.waymark.ui.chart;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells of steps of the open case that the guidance no longer has, since no card can: whether it
 * stands or has been there, and how much was recorded. Takes no room otherwise.
 */
final class OffChart extends Label {

    /** So many are named; of more the number is told. */
    private static final int NAMED = 3;

    private final ChartModel model;
    private final Tooltip more = new Tooltip();

    OffChart(ChartModel model) {
        this.model = model;
        setId("chart-off");
        getStyleClass().add("off-chart");
        setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(true);
        more.setWrapText(true);
        more.setMaxWidth(360);
        setTooltip(more);
        managedProperty().bind(visibleProperty());
        model.marksProperty().subscribe(_ -> tell());
        model.formerProperty().subscribe(_ -> tell());
    }

    private void tell() {
        CaseMarks marks = model.marks();
        List<StepId> missing = List.copyOf(marks.missingFrom(model.pathway()));
        setVisible(!missing.isEmpty());
        if (missing.isEmpty()) {
            setText("");
            return;
        }
        List<String> named = new ArrayList<>();
        missing.stream().limit(NAMED).forEach(step -> named.add(words(step, marks)));
        if (missing.size() > NAMED) {
            named.add(missing.size() - NAMED + " more");
        }
        String words =
                "Gone from the guidance, so not on the chart: " + String.join("; ", named) + ".";
        setText(words);
        more.setText(words + " What was recorded there stands in the case's chronology.");
        setAccessibleText(more.getText());
    }

    private String words(StepId step, CaseMarks marks) {
        Map<StepId, String> titles = model.formerProperty().get();
        String title = titles.containsKey(step) ? "\u201C" + titles.get(step) + "\u201D" : "a step";
        List<String> state = new ArrayList<>();
        switch (marks.standing(step)) {
            case NOW -> state.add("the case stands there");
            case BEEN -> {
                int visits = marks.told().visits(step).size();
                if (visits > 0) {
                    state.add("been" + (visits > 1 ? " " + CaseSpoken.times(visits) : ""));
                }
            }
            case NOT_BEEN -> {}
        }
        int entries = marks.entries(step);
        if (entries > 0) {
            state.add(Spoken.entries(entries));
        }
        return state.isEmpty() ? title : title + " (" + String.join(", ", state) + ")";
    }
}
