package org.waymark.ui.observations;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.Observations;
import org.waymark.ui.kit.CardButton;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The same content as {@link OverTime}, group after group, with silences in words. */
final class AsList extends ScrollPane {

    /** A silence longer than this is told, as in the prints. */
    private static final int QUIET_DAYS = 28;

    /** What stands where nothing does. */
    static final String NOTHING = "Nothing written down. That does not mean that nothing happened.";

    private final ObservationsModel model;
    private final VBox column = new VBox();

    AsList(ObservationsModel model) {
        this.model = model;
        setId("signs-list");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("signs-list");
        column.getStyleClass().add("signs-groups");
        setContent(column);
    }

    /** Shows what the model holds now. */
    void refill() {
        column.getChildren().clear();
        for (Observations.Domain domain : model.domains()) {
            Label title = Pages.heading(domain.title());
            if (domain.strengths()) {
                title.setGraphic(Icons.of(Feather.SHIELD));
            }
            VBox group = new VBox(title);
            group.getStyleClass().add("signs-of-group");
            List<Observations.Row> rows =
                    model.rows().stream().filter(row -> row.isIn(domain)).toList();
            if (rows.isEmpty()) {
                group.getChildren().add(Pages.nothing(NOTHING));
            }
            Observations.Row before = null;
            for (Observations.Row row : rows) {
                if (before != null) {
                    silence(before, row, group);
                }
                group.getChildren().add(card(row, domain));
                before = row;
            }
            column.getChildren().add(group);
        }
    }

    private static void silence(Observations.Row before, Observations.Row row, VBox group) {
        if (before.last() == null || row.first() == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(before.last(), row.first());
        if (days > QUIET_DAYS) {
            group.getChildren()
                    .add(
                            Pages.words(
                                    days + " days without anything written down in this group",
                                    "quiet-days"));
        }
    }

    private Node card(Observations.Row row, Observations.Domain domain) {
        List<Node> lines = new ArrayList<>();
        lines.add(
                Pages.words(
                        row.date() + "   " + ObservationsModel.noted(row, domain), "card-date"));
        lines.add(
                Pages.words(
                        row.observed().text().isBlank()
                                ? String.valueOf(row.observed().words())
                                : row.observed().text(),
                        "card-sign"));
        lines.add(
                Pages.words(
                        (ObservationsModel.who(row) + "   " + ObservationsModel.marks(row)).strip(),
                        "card-who"));
        CardButton card =
                new CardButton(ObservationsModel.spoken(row, domain), lines.toArray(Node[]::new));
        card.setId("listed-" + row.number() + "-" + domain.id());
        card.setOnAction(_ -> model.chosenProperty().set(row));
        return card;
    }
}
