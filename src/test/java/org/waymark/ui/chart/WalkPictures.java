package org.waymark.ui.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes pictures of getting about on the chart to a folder, to be looked at. */
public final class WalkPictures {

    private WalkPictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ChartPictures.startUp();
        for (boolean dark : List.of(false, true)) {
            ChartPictures.theme(dark);
            String name = dark ? "dark" : "light";
            ChartModel model = RealPathway.model();
            model.wayProperty().set(RealPathway.way());
            var scene = ChartPictures.onFx(() -> ChartPictures.scene(model, dark, 690, 620));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-1-walked.png"),
                    () -> {
                        model.select(RealPathway.id("record-first"));
                        model.select(RealPathway.id("q-route"));
                        model.select(RealPathway.id("q-threshold"));
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-2-closed.png"),
                    () -> model.select(RealPathway.id("act-999")));
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-3-find.png"),
                    () -> {
                        scene.lookup("#chart-open-find");
                        ((javafx.scene.control.Button) scene.lookup("#chart-open-find")).fire();
                        ((javafx.scene.control.TextField) scene.lookup("#chart-find"))
                                .setText("tell");
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-4-replay.png"),
                    () -> {
                        ((javafx.scene.control.Button) scene.lookup("#chart-find-close")).fire();
                        model.replay()
                                .begin(
                                        ReplayFrames.of(
                                                model.pathway(), RealPathway.way(), Map.of()));
                        model.replay().step(3);
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-5-compare.png"),
                    () -> {
                        model.replay().end();
                        model.otherProperty().set(RealPathway.other());
                        model.select(RealPathway.id("q-route"));
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-6-map.png"),
                    () -> {
                        model.modeProperty().set(ChartMode.MAP);
                        model.centreOnCase();
                    });
            ChartPictures.picture(
                    scene,
                    folder.resolve(name + "-7-list.png"),
                    () -> model.listShownProperty().set(true));
        }
        ChartPictures.end();
    }
}
