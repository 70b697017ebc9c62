package org.waymark.ui.observations;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.Observations;
import org.waymark.ui.kit.CardButton;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Groups as rows, time across. The titles stay in sight while the rest is moved. Tab goes from one
 * observation to the next, the arrows to the nearest one on that side.
 */
final class OverTime extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Widths in pixels for text of the usual size; larger text gets wider columns. */
    private static final double TITLE = 150;

    private static final double WIDE = 196;
    private static final double NARROW = 136;
    private static final double USUAL_TEXT = 14;

    private final ObservationsModel model;
    private final GridPane grid = new GridPane();
    private final Label measure = new Label();
    private final List<Placed> placed = new ArrayList<>();

    private record Placed(int row, int column, int place, int number, CardButton card) {}

    OverTime(ObservationsModel model) {
        this.model = model;
        setId("signs-grid");
        setContent(grid);
        setFocusTraversable(false);
        setFitToWidth(true);
        getStyleClass().add("signs-grid");
        grid.getStyleClass().add("signs-cells");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().subscribe((_, _) -> refill());
        model.chosenProperty().subscribe((_, _) -> mark());
        // The entry that opens beside takes room from the grid.
        viewportBoundsProperty().subscribe((_, _) -> revealChosen());
    }

    /** Marks the observation that is read in full. */
    private void mark() {
        Observations.Row open = model.chosenProperty().get();
        for (Placed each : placed) {
            each.card()
                    .pseudoClassStateChanged(
                            CHOSEN, open != null && each.number() == open.number());
        }
    }

    private void revealChosen() {
        Observations.Row open = model.chosenProperty().get();
        placed.stream()
                .filter(each -> open != null && each.number() == open.number())
                .findFirst()
                .ifPresent(each -> reveal(each.card()));
    }

    /** Shows what the model holds now. */
    void refill() {
        grid.getChildren().setAll(measure);
        grid.getColumnConstraints().clear();
        grid.getRowConstraints().clear();
        placed.clear();
        List<Observations.Row> rows = model.rows();
        List<TimeColumns.Column> columns = TimeColumns.of(rows);
        grid.getColumnConstraints().add(width(TITLE));
        head(Pages.words("", "grid-head"), 0);
        for (int at = 0; at < columns.size(); at++) {
            TimeColumns.Column column = columns.get(at);
            grid.getColumnConstraints().add(width(column.quiet() ? NARROW : WIDE));
            Label title =
                    Pages.words(
                            column.quiet()
                                    ? column.title() + "\nnothing written down"
                                    : column.title(),
                            "grid-head");
            if (column.quiet()) {
                title.getStyleClass().add("quiet-time");
            }
            head(title, at + 1);
        }
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(rest);
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.BOTTOM);
        grid.getRowConstraints().add(top);
        List<Observations.Domain> domains = model.domains();
        for (int at = 0; at < domains.size(); at++) {
            row(at + 1, domains.get(at), rows, columns);
        }
        mark();
    }

    private void row(
            int at,
            Observations.Domain domain,
            List<Observations.Row> rows,
            List<TimeColumns.Column> columns) {
        RowConstraints constraints = new RowConstraints();
        constraints.setValignment(VPos.TOP);
        grid.getRowConstraints().add(constraints);
        Region band = new Region();
        band.getStyleClass().add(at % 2 == 0 ? "grid-band" : "grid-band-odd");
        grid.add(band, 0, at, columns.size() + 2, 1);
        Label title = Pages.words(domain.title(), "grid-title");
        if (domain.strengths()) {
            title.setGraphic(Icons.of(Feather.SHIELD));
            title.getStyleClass().add("strengths");
        }
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        title.getStyleClass().add(at % 2 == 0 ? "even" : "odd");
        boolean any = false;
        for (int column = 0; column < columns.size(); column++) {
            TimeColumns.Column time = columns.get(column);
            List<Observations.Row> here =
                    rows.stream().filter(row -> row.isIn(domain) && time.holds(row)).toList();
            if (!here.isEmpty()) {
                grid.add(cell(at, column + 1, here, domain), column + 1, at);
                any = true;
            }
        }
        if (!any) {
            Label none = Pages.words(AsList.NOTHING, "grid-none");
            grid.add(none, 1, at, columns.size() + 1, 1);
        }
        pinLeft(title);
        grid.add(title, 0, at);
    }

    private VBox cell(
            int row, int column, List<Observations.Row> here, Observations.Domain domain) {
        VBox cell = new VBox();
        cell.getStyleClass().add("grid-cell");
        for (int place = 0; place < here.size(); place++) {
            CardButton card = card(here.get(place), domain);
            placed.add(new Placed(row, column, place, here.get(place).number(), card));
            cell.getChildren().add(card);
        }
        return cell;
    }

    private CardButton card(Observations.Row row, Observations.Domain domain) {
        List<Node> lines = new ArrayList<>();
        lines.add(Pages.words(ObservationsModel.shortDate(row), "card-date"));
        lines.add(Pages.words(ObservationsModel.noted(row, domain), "card-sign"));
        lines.add(Pages.words(ObservationsModel.who(row), "card-who"));
        String marks = ObservationsModel.marks(row);
        if (!marks.isEmpty()) {
            lines.add(Pages.words(marks, "card-marks"));
        }
        CardButton card =
                new CardButton(ObservationsModel.spoken(row, domain), lines.toArray(Node[]::new));
        card.setId("seen-" + row.number() + "-" + domain.id());
        card.setOnAction(_ -> model.chosenProperty().set(row));
        card.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                reveal(card);
                            }
                        });
        return card;
    }

    private void head(Label title, int column) {
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        title.translateYProperty().bind(moved(true));
        title.setViewOrder(column == 0 ? -3 : -2);
        if (column == 0) {
            title.translateXProperty().bind(moved(false));
        }
        grid.add(title, column, 0);
    }

    private void pinLeft(Label title) {
        title.translateXProperty().bind(moved(false));
        title.setViewOrder(-1);
    }

    /** How far the grid has been moved out of sight at the top or the left. */
    private DoubleBinding moved(boolean down) {
        return Bindings.createDoubleBinding(
                () -> {
                    double all = down ? grid.getHeight() : grid.getWidth();
                    double seen =
                            down ? getViewportBounds().getHeight() : getViewportBounds().getWidth();
                    return (down ? getVvalue() : getHvalue()) * Math.max(0, all - seen);
                },
                hvalueProperty(),
                vvalueProperty(),
                viewportBoundsProperty(),
                grid.widthProperty(),
                grid.heightProperty());
    }

    private ColumnConstraints width(double usual) {
        double width = usual * larger();
        return new ColumnConstraints(width, width, width);
    }

    private double larger() {
        return Math.max(1, measure.getFont().getSize() / USUAL_TEXT);
    }

    private void reveal(Node card) {
        var bounds = grid.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
        double seen = getViewportBounds().getWidth();
        double spare = grid.getWidth() - seen;
        if (spare > 0) {
            double left = getHvalue() * spare;
            if (bounds.getMinX() < left + TITLE * larger()) {
                setHvalue(Math.clamp((bounds.getMinX() - TITLE * larger() - 8) / spare, 0, 1));
            } else if (bounds.getMaxX() > left + seen) {
                setHvalue(Math.clamp((bounds.getMaxX() - seen + 8) / spare, 0, 1));
            }
        }
        double high = getViewportBounds().getHeight();
        double below = grid.getHeight() - high;
        if (below > 0) {
            double top = getVvalue() * below;
            if (bounds.getMinY() < top + 60) {
                setVvalue(Math.clamp((bounds.getMinY() - 60) / below, 0, 1));
            } else if (bounds.getMaxY() > top + high) {
                setVvalue(Math.clamp((bounds.getMaxY() - high + 8) / below, 0, 1));
            }
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!code.isArrowKey()) {
            return;
        }
        Optional<Placed> from = placed.stream().filter(each -> each.card().isFocused()).findFirst();
        if (from.isPresent()) {
            Placed next = next(from.get(), code);
            if (next != null) {
                next.card().requestFocus();
            }
            event.consume();
        }
    }

    private @Nullable Placed next(Placed from, KeyCode code) {
        boolean across = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        int way = code == KeyCode.RIGHT || code == KeyCode.DOWN ? 1 : -1;
        Placed best = null;
        for (Placed each : placed) {
            boolean that =
                    across
                            ? each.row() == from.row() && way * (each.column() - from.column()) > 0
                            : way * (each.row() - from.row()) > 0
                                    || each.row() == from.row()
                                            && each.column() == from.column()
                                            && way * (each.place() - from.place()) > 0;
            if (that && (best == null || distance(from, each) < distance(from, best))) {
                best = each;
            }
        }
        return best;
    }

    private static int distance(Placed from, Placed to) {
        return 10_000 * Math.abs(to.row() - from.row())
                + 100 * Math.abs(to.column() - from.column())
                + Math.abs(to.place() - from.place());
    }
}
