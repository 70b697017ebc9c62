package org.waymark.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;

/** One line that says how far the guidance can be relied on today, with what stands behind it. */
public final class GuidanceBanner extends HBox {

    public GuidanceBanner(ScreenContext context) {
        GuidanceStanding standing =
                new GuidanceStanding(context.session().library(), LocalDate.now(context.clock()));
        setId("guidance-standing");
        getStyleClass().add("guidance-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label line = Pages.words(standing.line());
        line.setId("guidance-line");
        line.setGraphic(
                Icons.of(
                        standing.isReviewDue()
                                ? Feather.ALERT_TRIANGLE
                                : standing.isWarning() ? Feather.INFO : Feather.CHECK));
        if (standing.isReviewDue()) {
            getStyleClass().add("due");
        }
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        Hyperlink details = new Hyperlink("Details");
        details.setId("guidance-details");
        details.setAccessibleText("Details. " + standing.line());
        details.setMinWidth(USE_PREF_SIZE);
        details.setOnAction(
                _ -> {
                    details.setVisited(false);
                    show(standing);
                });
        getChildren().addAll(line, details);
    }

    private void show(GuidanceStanding standing) {
        VBox body = new VBox();
        body.getStyleClass().add("section");
        if (standing.isReviewDue()) {
            body.getChildren().add(Pages.words(standing.line(), "strong"));
        }
        standing.details().forEach(each -> body.getChildren().add(Dialogs.words(each)));
        Dialogs.ask(this, "How far the guidance is checked", body, List.of(Choice.leave("Close")));
    }
}
