package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two parts side by side, one below the other where room is short. */
public final class Columns extends GridPane {

    /**
     * @param from width in pixels from which both stand side by side
     * @param share per cent of the width for the left part
     */
    public Columns(double from, double share, Node left, Node right) {
        getStyleClass().add("columns");
        add(left, 0, 0);
        Runnable fit =
                () -> {
                    boolean wide = getWidth() == 0 || getWidth() >= from;
                    getColumnConstraints().clear();
                    getChildren().remove(right);
                    if (wide) {
                        getColumnConstraints().addAll(column(share), column(100 - share));
                        add(right, 1, 0);
                    } else {
                        getColumnConstraints().add(column(100));
                        add(right, 0, 1);
                    }
                };
        fit.run();
        boolean[] wide = {true};
        widthProperty()
                .addListener(
                        (_, _, now) -> {
                            boolean is = now.doubleValue() >= from;
                            if (is != wide[0]) {
                                wide[0] = is;
                                fit.run();
                            }
                        });
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        return column;
    }
}
