package org.waymark.ui.chart;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

/** Lists the steps of other stages that lead to a card, where there are too many for chips. */
final class ArrivalMenu {

    private final ChartModel model;
    private final Spoken spoken;

    ArrivalMenu(ChartModel model) {
        this.model = model;
        this.spoken = new Spoken(model.plan());
    }

    void show(StepCard card) {
        ContextMenu menu = new ContextMenu();
        model.plan().jumpsInto(card.step().id()).stream()
                .map(Route::from)
                .distinct()
                .forEach(from -> menu.getItems().add(item(from)));
        menu.show(card, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(StepId from) {
        MenuItem item =
                new MenuItem(
                        spoken.ordinal(model.plan().stageOf(from))
                                + "  "
                                + model.pathway().step(from).title());
        item.setOnAction(_ -> model.select(from));
        return item;
    }
}
