package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.ChartMode;
import org.waymark.ui.chart.ChartModel;
import org.waymark.ui.chart.ChartView;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The page of keys tells every key that does something, and none that does nothing. */
class KeysPageTest extends FxTest {

    private static final String PASSPHRASE = "the right passphrase";
    private static final List<String> HELD = List.of("", "Shift+", "Ctrl+", "Alt+");

    /** What JavaFX does by itself in every window, whoever has the focus. */
    private static final Set<KeyCode> OF_JAVAFX =
            EnumSet.of(
                    KeyCode.TAB,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.KP_UP,
                    KeyCode.KP_DOWN,
                    KeyCode.KP_LEFT,
                    KeyCode.KP_RIGHT);

    /** A second place on the keyboard of a key that is told already. */
    private static final Map<KeyCode, String> SAME =
            Map.ofEntries(
                    Map.entry(KeyCode.ADD, "+"),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.EQUALS, "+"),
                    Map.entry(KeyCode.MINUS, "\u2212"),
                    Map.entry(KeyCode.SUBTRACT, "\u2212"),
                    Map.entry(KeyCode.MULTIPLY, "*"),
                    Map.entry(KeyCode.ASTERISK, "*"),
                    Map.entry(KeyCode.CONTEXT_MENU, "Menu"),
                    Map.entry(KeyCode.NUMPAD0, "0"),
                    Map.entry(KeyCode.NUMPAD9, "9"),
                    Map.entry(KeyCode.ESCAPE, "Esc"));

    @TempDir Path home;

    private final FakeWindow fake = new FakeWindow();

    @Test
    void everyKeyOfTheChartIsTold() throws Exception {
        Set<String> told = told("On the chart");
        Pathway pathway;
        try (BuiltInContent content = BuiltInContent.open()) {
            pathway = ((PackReading.Sound) content.national(LocalDate.of(2026, 11, 23))).pathway();
        }
        ChartLayout layout = new ChartLayout(null);
        ChartModel model =
                onFx(
                        () ->
                                new ChartModel(
                                        pathway,
                                        (request, done) ->
                                                done.accept(layout.layout(request, () -> false))));
        ChartView view = show(() -> new ChartView(model, new SimpleBooleanProperty(true)));
        Set<String> bound =
                bound(
                        () -> {
                            model.listShownProperty().set(false);
                            model.modeProperty().set(ChartMode.STAGE);
                            model.actualSize();
                            model.select(new StepId("q-threshold"));
                            view.getScene().getRoot().applyCss();
                            view.getScene().getRoot().layout();
                            view.focusStep();
                        },
                        Set.of());
        bound.add("Letters");
        // On many keyboards plus is typed with Shift.
        bound.remove("Shift++");
        assertThat(bound).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void everyKeyOfTheWindowIsTold() {
        Set<String> told = told("Everywhere");
        told.addAll(told("Always there"));
        // Both belong to what is open, and are not keys of the window itself.
        told.removeAll(Set.of("Tab", "Shift+Tab", "Esc"));
        Set<String> bound = bound(this::atHome, OF_JAVAFX);
        assertThat(bound).containsExactlyInAnyOrderElementsOf(told);
    }

    private void atHome() {
        if (lookup("#blank-cover").tryQuery().isPresent()) {
            press(KeyCode.F9, "");
        }
        lookup("#leave").tryQueryAs(Button.class).ifPresent(Button::fire);
        lookup("#passphrase")
                .tryQueryAs(TextInputControl.class)
                .ifPresent(
                        field -> {
                            field.setText(PASSPHRASE);
                            lookup("#unlock").queryAs(Button.class).fire();
                        });
        lookup("#rail-directory").queryAs(Button.class).fire();
    }

    private Set<String> told(String part) {
        if (lookup("#shell").tryQuery().isEmpty()) {
            Path folder = home.resolve("Larkfield.waymark");
            FakeBook book = fake.notebooks.put(folder, PASSPHRASE, false);
            Filled.fill(
                    new FakeSession(book, fake.pathway, fake.clock, "Larkfield", false),
                    fake.clock);
            fake.settings.remember(folder);
            onFx(() -> fake.open(window(), home).show());
            onFx(() -> node("passphrase", TextInputControl.class).setText(PASSPHRASE));
            onFx(() -> node("unlock", Button.class).fire());
        }
        type(KeyCode.F1);
        Set<String> keys = new TreeSet<>();
        onFx(
                () -> {
                    String at = "";
                    for (Node node : lookup("#keys-page .label").queryAllAs(Label.class)) {
                        Label label = (Label) node;
                        if (label.getStyleClass().contains("key")) {
                            if (at.equals(part)) {
                                keys.addAll(each(label.getText()));
                            }
                        } else if (List.of("Everywhere", "Always there", "On the chart")
                                .contains(label.getText())) {
                            at = label.getText();
                        }
                    }
                });
        type(KeyCode.ESCAPE);
        assertThat(keys).as(part).isNotEmpty();
        return keys;
    }

    /** One by one what stands in a line, such as "1 to 9". */
    private static List<String> each(String line) {
        List<String> keys = new ArrayList<>();
        for (String key : line.split(", ")) {
            switch (key) {
                case "1 to 9" -> {
                    for (int number = 1; number <= 9; number++) {
                        keys.add(Integer.toString(number));
                    }
                }
                case "Arrows", "Shift+Arrows" -> {
                    String held = key.substring(0, key.indexOf("Arrows"));
                    for (String arrow : List.of("Up", "Down", "Left", "Right")) {
                        keys.add(held + arrow);
                    }
                }
                default -> keys.add(key);
            }
        }
        return keys;
    }

    /** Presses every key there is, alone and with another, and notes which of them act. */
    private Set<String> bound(Runnable reset, Set<KeyCode> without) {
        Set<String> bound = new TreeSet<>();
        onFx(reset);
        for (KeyCode code : KeyCode.values()) {
            if (without.contains(code) || code.isModifierKey() || code == KeyCode.UNDEFINED) {
                continue;
            }
            onFx(
                    () ->
                            HELD.stream()
                                    .filter(held -> press(code, held))
                                    .peek(_ -> reset.run())
                                    .map(held -> held + SAME.getOrDefault(code, name(code)))
                                    .forEach(bound::add));
        }
        return bound;
    }

    private static String name(KeyCode code) {
        return code.isDigitKey() ? code.getChar() : code.getName();
    }

    /** Whether somebody takes a key that is pressed where the focus is. */
    private boolean press(KeyCode code, String held) {
        Scene scene = window().getScene();
        boolean[] left = {false};
        EventHandler<KeyEvent> last = _ -> left[0] = true;
        scene.addEventHandler(KeyEvent.KEY_PRESSED, last);
        Node owner = scene.getFocusOwner();
        boolean plain = held.isEmpty() && !code.isFunctionKey() && !code.isArrowKey();
        Event.fireEvent(
                owner == null ? scene.getRoot() : owner,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        plain ? code.getChar() : "",
                        code,
                        held.equals("Shift+"),
                        held.equals("Ctrl+"),
                        held.equals("Alt+"),
                        false));
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, last);
        return !left[0];
    }
}
