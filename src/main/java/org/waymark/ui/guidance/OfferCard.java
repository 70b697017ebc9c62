package org.waymark.ui.guidance;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.guidance.Offer;
import org.waymark.app.guidance.StandingCase;
import org.waymark.pathway.PackFault;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.exchange.PackComparison;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

/** A pack that is looked at: who made it, what it changes, whom it concerns, and the question. */
final class OfferCard extends VBox {

    private final GuidanceModel model;
    private final Label heading;

    OfferCard(GuidanceModel model, GuidanceModel.Look look) {
        this.model = model;
        Offer offer = look.offer();
        PackIdentity pack = offer.pack().identity();
        setId("offer");
        getStyleClass().addAll("card", "section", "offer");
        heading =
                Pages.heading(
                        offer.before()
                                .map(before -> "From version " + before + " to " + pack.version())
                                .orElse("New: version " + pack.version()));
        heading.setFocusTraversable(true);
        heading.setAccessibleRole(AccessibleRole.TEXT);
        getChildren()
                .addAll(
                        heading,
                        Pages.words(pack.title(), "strong"),
                        Pages.words(
                                "Published by "
                                        + pack.publisher()
                                        + "  ·  effective "
                                        + GuidanceView.day(pack.effective())
                                        + "  ·  to be reviewed by "
                                        + GuidanceView.day(pack.reviewBy())));
        offer.notYet()
                .ifPresent(
                        day ->
                                getChildren()
                                        .add(
                                                Pages.words(
                                                        "Until "
                                                                + GuidanceView.day(day)
                                                                + " the version of today stays in"
                                                                + " force.")));
        signature(offer);
        offer.losses().forEach(loss -> getChildren().add(warning(loss)));
        for (PackFault fault : offer.pack().warnings()) {
            getChildren().add(Pages.words(fault.told(), "muted"));
        }
        standing(look);
        changes(offer.changes());
        buttons(offer);
    }

    void focusFirst() {
        heading.requestFocus();
    }

    private void signature(Offer offer) {
        boolean suspicious = offer.signature().suspicious();
        VBox box = new VBox();
        box.setId("offer-signature");
        box.getStyleClass().addAll("notice", "signature");
        if (suspicious) {
            box.getStyleClass().add("notice-danger");
        }
        Label words = Pages.words(offer.signature().words(), "notice-title");
        words.setGraphic(
                Icons.of(
                        switch (offer.signature()) {
                            case KNOWN_KEY -> Feather.CHECK_CIRCLE;
                            case NEW_KEY, UNSIGNED -> Feather.INFO;
                            case OTHER_KEY, NO_LONGER_SIGNED -> Feather.ALERT_TRIANGLE;
                        }));
        box.getChildren().add(words);
        offer.fingerprint()
                .ifPresent(
                        print -> {
                            Label label =
                                    Pages.words("Fingerprint of the key: " + print, "fingerprint");
                            label.setId("offer-fingerprint");
                            box.getChildren().add(label);
                        });
        if (suspicious) {
            CheckBox trust = new CheckBox("I asked the publisher, and this pack is really theirs");
            trust.setId("trust-key");
            trust.setWrapText(true);
            trust.selectedProperty().bindBidirectional(model.trusted());
            box.getChildren().add(trust);
        }
        getChildren().add(box);
    }

    private static Label warning(String words) {
        Label label = Pages.words(words);
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        return label;
    }

    private void standing(GuidanceModel.Look look) {
        VBox box = new VBox(Pages.words("Open cases at a step that changes", "part-title"));
        box.setId("offer-cases");
        box.getStyleClass().add("offer-part");
        if (look.standing().isEmpty()) {
            box.getChildren().add(Pages.words("None in this notebook."));
        }
        for (StandingCase one : look.standing()) {
            Label line = Pages.words(model.told(one));
            line.setId("standing-" + one.summary().number());
            line.setGraphic(Icons.of(one.removed() ? Feather.ALERT_TRIANGLE : Feather.MAP_PIN));
            line.setFocusTraversable(true);
            box.getChildren().add(line);
        }
        box.getChildren()
                .add(
                        Pages.words(
                                "Nothing that was recorded changes. Each decision keeps the words"
                                        + " that its author saw.",
                                "field-help"));
        getChildren().add(box);
    }

    private void changes(PackComparison changes) {
        int count = changes.changes().size();
        Label label =
                Pages.words(count == 1 ? "1 part differs" : count + " parts differ", "part-title");
        ListView<String> list = new ListView<>();
        list.setId("offer-changes");
        label.setLabelFor(list);
        list.getItems().setAll(changes.told());
        list.setCellFactory(_ -> new ChangeCell());
        list.getStyleClass().add("changes");
        list.setAccessibleText(label.getText());
        VBox box = new VBox(label, list);
        box.getStyleClass().add("offer-part");
        getChildren().add(box);
    }

    private void buttons(Offer offer) {
        Button install =
                new Button(
                        "Install version " + offer.pack().identity().version(),
                        Icons.of(Feather.CHECK));
        install.setId("install-pack");
        install.getStyleClass().add("accent");
        install.setDefaultButton(!offer.signature().suspicious());
        install.disableProperty()
                .bind(
                        offer.signature().suspicious()
                                ? model.busy().or(model.trusted().not())
                                : model.busy());
        install.setOnAction(_ -> model.install());
        Button leave = new Button("Leave everything as it is");
        leave.setId("leave-pack");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> model.leave());
        FlowPane buttons = new FlowPane(install, leave);
        buttons.getStyleClass().add("guidance-buttons");
        getChildren().add(buttons);
    }

    /** A line of the comparison: a part, or what was taken out of it or put in. */
    private static final class ChangeCell extends ListCell<String> {

        ChangeCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("change-head", "change-in", "change-out");
            if (empty || line == null) {
                setText(null);
                return;
            }
            String stripped = line.strip();
            getStyleClass()
                    .add(
                            !line.startsWith(" ")
                                    ? "change-head"
                                    : stripped.startsWith("+") ? "change-in" : "change-out");
            setText(stripped);
            setAccessibleText(
                    stripped.startsWith("+ ")
                            ? "New: " + stripped.substring(2)
                            : stripped.startsWith("- ")
                                    ? "Taken out: " + stripped.substring(2)
                                    : stripped);
        }
    }
}
