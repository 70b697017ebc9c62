package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every control of the screens that the shell makes itself has a name for a screen reader. */
class ScreensSpeakTest extends FxTest {

    @TempDir Path home;

    private final FakeWindow fake = new FakeWindow();

    @Test
    void everyControlHasAName() {
        Path folder = home.resolve("Larkfield.waymark");
        FakeBook book = fake.notebooks.put(folder, "the right passphrase", false);
        Filled.fill(
                new FakeSession(book, fake.pathway, fake.clock, "Larkfield", false), fake.clock);
        onFx(() -> fake.open(window(), home).show());
        List<String> nameless = new ArrayList<>(nameless("welcome"));
        press("make-notebook");
        nameless.addAll(nameless("making"));
        press("cancel-making");
        fake.settings.remember(folder);
        onFx(() -> fake.open(window(), home).show());
        nameless.addAll(nameless("unlock"));
        press("use-recovery-words");
        nameless.addAll(nameless("recovery"));
        press("use-recovery-words");
        onFx(() -> node("passphrase", TextInputControl.class).setText("the right passphrase"));
        press("unlock");
        for (String place :
                List.of(
                        "rail-today",
                        "rail-cases",
                        "rail-directory",
                        "rail-practice",
                        "rail-settings")) {
            press(place);
            nameless.addAll(nameless(place));
        }
        assertThat(nameless).isEmpty();
    }

    private void press(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private List<String> nameless(String where) {
        return onFx(
                () -> {
                    List<Node> all = new ArrayList<>();
                    collect(window().getScene().getRoot(), all);
                    Set<Node> labelled = new HashSet<>();
                    for (Node node : all) {
                        if (node instanceof Label label && label.getLabelFor() != null) {
                            labelled.add(label.getLabelFor());
                        }
                    }
                    return all.stream()
                            .filter(Node::isFocusTraversable)
                            .filter(node -> !named(node, labelled))
                            .map(node -> where + ": " + node)
                            .toList();
                });
    }

    private static boolean named(Node node, Set<Node> labelled) {
        return switch (node) {
            case TextInputControl _, ComboBoxBase<?> _ -> labelled.contains(node);
            case Spinner<?> spinner -> labelled.contains(spinner.getEditor());
            case ButtonBase button ->
                    !button.getText().isBlank()
                            || (button.getAccessibleText() != null
                                    && !button.getAccessibleText().isBlank());
            default -> true;
        };
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
