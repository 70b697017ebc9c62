package org.waymark.ui.chart;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.util.List;

/**
 * What can be done at a card, as a list: read the step, take one of its ways on, or go where one
 * comes from. It opens by the menu key, the right button of the mouse or a screen reader.
 */
final class StepMenu {

    private final ChartModel model;
    private final Spoken spoken;
    private ContextMenu menu = new ContextMenu();

    StepMenu(ChartModel model) {
        this.model = model;
        this.spoken = new Spoken(model.plan());
    }

    /** Opens it whenever somebody asks for the menu of a card. */
    void serve(StepCard card) {
        card.setOnContextMenuRequested(
                event -> {
                    open(card, event);
                    event.consume();
                });
    }

    private void open(StepCard card, ContextMenuEvent event) {
        Step step = card.step();
        begin("step-menu");
        menu.getItems().addAll(item("Read this step", step.id()), new SeparatorMenuItem());
        int number = 0;
        for (Route route : step.routes()) {
            menu.getItems().add(item(++number + "  " + spoken.way(route), route.to()));
        }
        List<StepId> sources = sources(model.pathway().routesInto(step.id()));
        if (!sources.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            sources.forEach(from -> menu.getItems().add(arrival(from)));
        }
        menu.show(card, event.getScreenX(), event.getScreenY());
    }

    /** Lists the steps of other stages that lead to a card, where there are too many for chips. */
    void arrivals(Node card, StepId step) {
        begin("arrivals-menu");
        sources(model.plan().jumpsInto(step)).forEach(from -> menu.getItems().add(arrival(from)));
        menu.show(card, Side.BOTTOM, 0, 4);
    }

    /** One menu at a time: some systems ask for it twice. */
    private void begin(String id) {
        menu.hide();
        menu = new ContextMenu();
        menu.setId(id);
    }

    private static List<StepId> sources(List<Route> routes) {
        return routes.stream().map(Route::from).distinct().toList();
    }

    private MenuItem arrival(StepId from) {
        return item(
                "from "
                        + spoken.ordinal(model.plan().stageOf(from))
                        + "  "
                        + model.pathway().step(from).title(),
                from);
    }

    private MenuItem item(String words, StepId to) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.select(to));
        return item;
    }
}
