package org.waymark.ui.kit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.waymark.casework.ChosenAreas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the areas in which a charity works, in the order in which they are ticked, or says in
 * words that theirs is not listed.
 */
public final class AreasField extends VBox implements KeptChoice {

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final CheckBox elsewhere = new CheckBox("My area is not listed");
    private final TextField unlisted = new TextField();
    private final Field<TextField> unlistedField =
            Field.of("Which area?", unlisted)
                    .help(
                            "You can use everything but local numbers and local text. Ask your"
                                    + " council for its front door's number.");
    private Runnable changed = () -> {};
    private boolean setting;

    /**
     * @param areas id and name of each area there is, by name
     */
    public AreasField(Map<String, String> areas) {
        setId("areas");
        getStyleClass().add("areas-field");
        FlowPane list = new FlowPane(18, 6);
        list.setPrefWrapLength(460);
        areas.forEach(
                (id, name) -> {
                    CheckBox box = new CheckBox(name);
                    box.setId("area-" + id);
                    box.setMinWidth(170);
                    box.selectedProperty().subscribe((_, on) -> tick(id, on));
                    boxes.put(id, box);
                    list.getChildren().add(box);
                });
        elsewhere.setId("area-not-listed");
        unlisted.setId("area-unlisted");
        unlistedField.visibleProperty().bind(elsewhere.selectedProperty());
        unlistedField.managedProperty().bind(elsewhere.selectedProperty());
        elsewhere.selectedProperty().subscribe((_, _) -> tell());
        unlisted.textProperty().subscribe((_, _) -> tell());
        getChildren().addAll(list, elsewhere, unlistedField);
    }

    /** Shows a choice. */
    public void show(ChosenAreas chosen) {
        setting = true;
        order.clear();
        boxes.forEach((id, box) -> box.setSelected(chosen.areas().contains(id)));
        order.clear();
        // An area whose pack is not here any more stays chosen, though it has no box.
        order.addAll(chosen.areas());
        elsewhere.setSelected(!chosen.unlisted().isEmpty());
        unlisted.setText(chosen.unlisted());
        setting = false;
        tell();
    }

    /** What is chosen; the area that was ticked first comes first. */
    public ChosenAreas chosen() {
        return new ChosenAreas(order, elsewhere.isSelected() ? unlisted.getText().strip() : "");
    }

    /** The areas in their order; what is written beside them is kept as every field is. */
    @Override
    public String kept() {
        return String.join(" ", order);
    }

    @Override
    public void bringBack(String kept) {
        List<String> wanted =
                Arrays.stream(kept.split(" "))
                        .filter(area -> boxes.containsKey(area) || order.contains(area))
                        .toList();
        show(new ChosenAreas(wanted, elsewhere.isSelected() ? unlisted.getText().strip() : ""));
    }

    /** Puts the focus on the first area. */
    public void focusFirst() {
        boxes.values().stream().findFirst().orElse(elsewhere).requestFocus();
    }

    /** Told after each change. */
    public void onChanged(Runnable receiver) {
        changed = receiver;
    }

    private void tick(String id, boolean on) {
        if (setting) {
            return;
        }
        order.remove(id);
        if (on) {
            order.add(id);
        }
        tell();
    }

    private void tell() {
        if (!setting) {
            changed.run();
        }
    }
}
