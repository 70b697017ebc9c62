package org.waymark.ui.unlock;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Notebooks.PassphraseAdvice;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.SecretField;

/** Third page: the passphrase, five random words or one's own. */
final class PassphrasePage extends CreatePage {

    private static final int STRENGTHS = 4;

    private final SecretField first = new SecretField("new-passphrase");
    private final SecretField again = new SecretField("repeat-passphrase");
    private final Label offered = Pages.words("", "offered-words");
    private final Label advice = Pages.words("", "field-help");
    private final HBox bar = new HBox();

    PassphrasePage(CreateModel model) {
        super(
                model,
                3,
                "Choose a passphrase",
                "You type it each time you open the notebook. Nobody can open it without it, and"
                        + " nobody can send you a new one.");
        offered.setId("offered-words");
        model.passphrase().offered().addListener((ListChangeListener<String>) _ -> showOffered());
        showOffered();
        Button use = new Button("Use these words");
        use.setId("use-words");
        use.setOnAction(_ -> useOffered());
        Button others = new Button("Other words");
        others.setId("other-words");
        others.setOnAction(_ -> model.passphrase().offerWords());
        HBox choices = new HBox(use, others);
        choices.getStyleClass().add("door-buttons");
        VBox offer =
                new VBox(
                        Pages.words("Five words, picked by chance", "field-label"),
                        offered,
                        Pages.words(
                                "Easy to type and remember, and far harder to guess than anything"
                                        + " one makes up: there are 28 million million million"
                                        + " ways to pick five.",
                                "field-help"),
                        choices);
        offer.getStyleClass().addAll("notice", "offer");
        first.text()
                .addListener(
                        (_, _, _) -> {
                            model.passphrase().judge(first.copy());
                        });
        model.passphrase().advice().addListener((_, _, found) -> showAdvice(found));
        fillBar();
        VBox strength = new VBox(bar, advice);
        strength.getStyleClass().add("field");
        advice.setId("passphrase-advice");
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        bar.visibleProperty().bind(advice.textProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        fill(
                offer,
                named("passphrase", Field.around("Passphrase", first, first.control()))
                        .help("At least 12 characters. Any characters; spaces count."),
                strength,
                named("again", Field.around("The same once more", again, again.control())),
                foot());
        main("take-passphrase", "Go on", this::take).disableProperty().bind(model.busy());
        button("back", "Back", model::back);
    }

    @Override
    void begin() {
        super.begin();
        first.focus();
    }

    @Override
    void end() {
        first.clear();
        again.clear();
    }

    private void take() {
        model.takePassphrase(first.copy(), again.copy());
        if (model.gaps().stream().anyMatch(gap -> gap.field().equals("again"))) {
            again.clear();
        }
    }

    private void useOffered() {
        first.text().set(String.join(" ", model.passphrase().offered()));
        first.setShown(true);
        again.clear();
        again.focus();
    }

    private void showOffered() {
        offered.setText(String.join("   ", model.passphrase().offered()));
        offered.setAccessibleText(String.join(", ", model.passphrase().offered()));
    }

    private void fillBar() {
        bar.getStyleClass().add("strength");
        bar.setAccessibleRole(AccessibleRole.NODE);
        for (int i = 0; i < STRENGTHS; i++) {
            Region part = new Region();
            part.getStyleClass().add("strength-part");
            part.setMinHeight(6);
            bar.getChildren().add(part);
        }
    }

    private void showAdvice(@Nullable PassphraseAdvice found) {
        advice.setText(found == null ? "" : found.words());
        int strength = found == null ? 0 : found.strength();
        for (int i = 0; i < STRENGTHS; i++) {
            var classes = bar.getChildren().get(i).getStyleClass();
            classes.removeAll("on", "weak");
            if (i < strength) {
                classes.add("on");
                if (strength < 3) {
                    classes.add("weak");
                }
            }
        }
        first.control().setAccessibleHelp(found == null ? "" : found.words());
    }
}
