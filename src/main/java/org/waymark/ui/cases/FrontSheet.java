package org.waymark.ui.cases;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseFile;
import org.waymark.casework.DueItem;
import org.waymark.casework.MetLimit;
import org.waymark.ui.kit.CasePart;
import org.waymark.ui.kit.Columns;
import org.waymark.ui.kit.DueRow;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

import java.time.LocalDate;

/** Who belongs to a case, where it stands, what is due and what was agreed. */
final class FrontSheet {

    private final CaseModel model;
    private final CasePart people;
    private final VBox stands = new VBox();
    private final VBox due = new VBox();
    private final VBox actions = new VBox();
    private final VBox met = new VBox();
    private final VBox metCard = card(Pages.section("Time limits that were met", met));
    private final AreaLine area;
    private final ScrollPane page;

    FrontSheet(CaseModel model, CasePart people) {
        this.model = model;
        this.people = people;
        this.area = new AreaLine(model);
        VBox left = new VBox(card(new VBox(people.node())));
        VBox right =
                new VBox(
                        card(Pages.section("Where it stands", stands)),
                        card(Pages.section("Due", due)),
                        card(Pages.section("Actions agreed", actions)),
                        metCard);
        left.getStyleClass().add("sheet-column");
        right.getStyleClass().add("sheet-column");
        VBox column = new VBox(new Columns(760, 48, left, right));
        page = Pages.scrolling(column);
        page.setId("front-sheet");
        column.getStyleClass().add("sheet");
    }

    Node node() {
        return page;
    }

    void show(CaseFile file) {
        people.show(file);
        Label at = Pages.words(model.step(file.summary().step()), "stands-at");
        at.setGraphic(Icons.of(Feather.MAP_PIN));
        stands.getChildren()
                .setAll(
                        at,
                        Pages.words(model.stage(file.summary().step()), "muted"),
                        Pages.words(
                                "Opened "
                                        + model.moments().moment(file.summary().opened())
                                        + ", last entry "
                                        + model.moments().moment(file.summary().lastEntry())
                                        + ", "
                                        + (file.summary().entries() == 1
                                                ? "1 entry in all."
                                                : file.summary().entries() + " entries in all."),
                                "muted"),
                        Pages.words(prints(file.prints()), "muted"),
                        area);
        area.show(file);
        boolean held = due.isFocusWithin();
        due.getChildren().clear();
        if (file.due().isEmpty()) {
            due.getChildren().add(Pages.nothing("Nothing is due."));
        }
        file.due().forEach(item -> due.getChildren().add(row(item)));
        if (held) {
            // What had the focus is gone.
            due.getChildren().getFirst().requestFocus();
        }
        actions.getChildren().clear();
        if (file.actions().isEmpty()) {
            actions.getChildren().add(Pages.nothing("No action was agreed yet."));
        }
        file.actions().forEach(action -> actions.getChildren().add(row(action)));
        metCard.setVisible(!file.met().isEmpty());
        metCard.setManaged(metCard.isVisible());
        met.getChildren().setAll(file.met().stream().map(FrontSheet::row).toList());
    }

    private static String prints(int times) {
        return switch (times) {
            case 0 -> "Never printed or saved as a document.";
            case 1 -> "Printed or saved as a document once.";
            default -> "Printed or saved as a document " + times + " times.";
        };
    }

    private static VBox card(VBox section) {
        section.getStyleClass().add("card");
        return section;
    }

    private Node row(DueItem item) {
        return new DueRow(
                model.ending(item),
                item.ours() ? "Due from us" : "Waiting on others",
                () -> {
                    if (item.step() == null) {
                        model.openOnPathway();
                    } else {
                        model.openOnPathway(item.step());
                    }
                },
                page);
    }

    private static Node row(MetLimit limit) {
        return new VBox(
                Pages.words(limit.title(), "row-title"),
                Pages.words(
                        "Due "
                                + limit.due()
                                + ". Met "
                                + limit.told()
                                + (limit.times() == 1
                                        ? "."
                                        : ". Met " + limit.times() + " times; this was the last."),
                        "muted"));
    }

    private Node row(AgreedAction action) {
        boolean open = action.outcome() == null;
        LocalDate by = action.due();
        String below =
                action.owner()
                        + (by == null ? ", no day set" : ", by " + model.moments().day(by))
                        + (open ? "" : ". Finished: " + action.outcome());
        VBox words = new VBox(Pages.words(action.text(), "row-title"), Pages.words(below, "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(open ? Feather.SQUARE : Feather.CHECK_SQUARE), words);
        row.getStyleClass().addAll("row-content", "action-row");
        return row;
    }
}
