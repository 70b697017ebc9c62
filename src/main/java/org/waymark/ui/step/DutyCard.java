package org.waymark.ui.step;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.DutyToReport;
import org.waymark.ui.kit.Icons;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where the legal duty to report stands, on the day on which somebody looked. */
final class DutyCard extends VBox {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    DutyCard(DutyToReport duty, LocalDate today) {
        setId("duty");
        getStyleClass().add("duty-card");
        boolean binds = duty.status() == DutyToReport.Status.IN_FORCE;
        Label title =
                words(
                        switch (duty.status()) {
                            case NOT_ENACTED -> "The duty to report is not law";
                            case ENACTED_NOT_COMMENCED ->
                                    "The duty to report: the law is made,"
                                            + " its start not confirmed";
                            case IN_FORCE -> "The duty to report is in force: it may bind you now";
                        },
                        "duty-title");
        title.setId("duty-title");
        title.setGraphic(Icons.of(binds ? Feather.ALERT_CIRCLE : Feather.INFO));
        Label day = words("As looked at on " + DAY.format(duty.asOf()) + ".", "step-muted");
        day.setId("duty-day");
        getChildren().addAll(title, day);
        if (duty.isOld(today)) {
            Label old =
                    words(
                            "That is more than "
                                    + DutyToReport.FRESH_DAYS
                                    + " days ago. Look again before you rely on it: "
                                    + duty.sourceUrl(),
                            "duty-old");
            old.setId("duty-old");
            old.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            getChildren().add(old);
        }
        Label changes =
                words(
                        (binds ? "What it asks of you now" : "What will change when it begins")
                                + ": "
                                + duty.whatChanges(),
                        "duty-words");
        changes.setId("duty-changes");
        Label known = words(duty.summary(), "duty-words");
        if (binds) {
            getChildren().addAll(changes, known);
        } else {
            getChildren().addAll(known, changes);
        }
        getChildren().add(words(duty.citation() + ".", "step-muted"));
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
