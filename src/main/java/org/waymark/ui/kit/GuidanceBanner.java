package org.waymark.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.List;

/**
 * One line that says how far the guidance can be relied on today, with what stands behind it. Where
 * room is short it says only which guidance is read.
 */
public final class GuidanceBanner extends HBox {

    private final GuidanceStanding standing;
    private final Label line;
    private final Hyperlink details = new Hyperlink("Details");

    public GuidanceBanner(ScreenContext context) {
        standing =
                new GuidanceStanding(context.session().library(), LocalDate.now(context.clock()));
        setId("guidance-standing");
        getStyleClass().add("guidance-banner");
        setAlignment(Pos.CENTER_LEFT);
        line = Pages.words(standing.line());
        line.setId("guidance-line");
        line.setGraphic(icon());
        if (standing.isReviewDue()) {
            getStyleClass().add("due");
        }
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
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

    /** Whether all of it must be read: the day of review is past. */
    public boolean isUrgent() {
        return standing.isReviewDue();
    }

    /** Says only which guidance is read, or the whole line again. */
    public void brief(boolean brief) {
        getStyleClass().remove("brief");
        if (brief) {
            getStyleClass().add("brief");
        }
        line.setVisible(!brief);
        line.setManaged(!brief);
        details.setText(brief ? "Guidance " + standing.edition() : "Details");
        details.setGraphic(brief ? icon() : null);
    }

    private FontIcon icon() {
        return Icons.of(
                standing.isReviewDue()
                        ? Feather.ALERT_TRIANGLE
                        : standing.isWarning() ? Feather.INFO : Feather.CHECK);
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
