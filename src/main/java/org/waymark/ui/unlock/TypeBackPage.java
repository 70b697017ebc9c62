package org.waymark.ui.unlock;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.waymark.ui.kit.Field;

import java.util.ArrayList;
import java.util.List;

/** Fifth page: three of the words, typed back from the paper. */
final class TypeBackPage extends CreatePage {

    private final List<TextField> typed = new ArrayList<>();

    TypeBackPage(CreateModel model) {
        super(
                model,
                5,
                "Type three of the words",
                "Read them from your paper. So you know that it is right before it matters.");
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < model.recovery().positions().size(); i++) {
            TextField field = new TextField();
            field.setId("type-back-" + i);
            typed.add(field);
            parts.add(
                    named(
                            "word" + i,
                            Field.of("Word " + (model.recovery().positions().get(i) + 1), field)));
        }
        parts.add(foot());
        fill(parts.toArray(Node[]::new));
        main("make-it", "Make the notebook", this::make).disableProperty().bind(model.busy());
        button("back", "Show the words again", model::back).disableProperty().bind(model.busy());
    }

    @Override
    void begin() {
        super.begin();
        if (!typed.isEmpty()) {
            typed.getFirst().requestFocus();
        }
    }

    @Override
    void end() {
        typed.forEach(TextField::clear);
    }

    private void make() {
        model.typedBack(typed.stream().map(TextField::getText).toList());
    }
}
