package org.waymark.ui.chart;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.waymark.pathway.Strand;

/** Below the drawing: what the colours mean, and the buttons for looking closer and further. */
final class ChartBar extends HBox {

    private final HBox buttons = new HBox();

    ChartBar(ChartModel model) {
        getStyleClass().add("pathway-foot");
        StrandLook look = new StrandLook(model.pathway());
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        for (Strand strand : model.pathway().strands()) {
            Label label = new Label(strand.title(), look.icon(strand.id()));
            label.getStyleClass().addAll("legend-strand", look.styleClass(strand.id()));
            label.setTooltip(new Tooltip(strand.meaning()));
            legend.getChildren().add(label);
        }
        HBox.setHgrow(legend, Priority.ALWAYS);
        legend.setMinWidth(0);

        Button onCase = button("Centre on case", "centre", "The case's current step (End)");
        onCase.setGraphic(new FontIcon(Feather.MAP_PIN));
        onCase.setText("Case");
        onCase.setOnAction(_ -> model.centreOnCase());
        onCase.disableProperty().bind(model.wayProperty().isNull());
        Button out = button("Zoom out", "zoom-out", "Zoom out (−)");
        out.setGraphic(new FontIcon(Feather.MINUS));
        out.setOnAction(_ -> model.zoomOut());
        Button in = button("Zoom in", "zoom-in", "Zoom in (+)");
        in.setGraphic(new FontIcon(Feather.PLUS));
        in.setOnAction(_ -> model.zoomIn());
        Button fit = button("Fit all in the window", "fit", "Fit all in the window (Ctrl+9)");
        fit.setText("Fit");
        fit.setOnAction(_ -> model.fit());
        Button actual = button("Zoom to 100 %", "actual", "Zoom to 100 % (Ctrl+0)");
        actual.setText("100 %");
        actual.setOnAction(_ -> model.actualSize());
        Label percent = new Label();
        percent.getStyleClass().add("zoom-percent");
        percent.setId("zoom-percent");
        percent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> Math.round(model.camera().zoom() * 100) + " %",
                                model.camera().zoomProperty()));
        buttons.getStyleClass().add("zoom-buttons");
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren().addAll(onCase, out, percent, in, fit, actual);
        buttons.visibleProperty().bind(model.listShownProperty().not());
        getChildren().addAll(legend, buttons);
    }

    private static Button button(String name, String id, String tip) {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText(name);
        button.setId("chart-" + id);
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}
