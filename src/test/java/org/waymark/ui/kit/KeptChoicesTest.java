package org.waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.KeptWords;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.FxTest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is chosen in a form is kept by name, so that another list brings back no other choice. */
class KeptChoicesTest extends FxTest {

    private enum Fruit {
        APPLE,
        PEAR,
        PLUM
    }

    private final Contexts contexts = new Contexts();

    @Test
    void aListThatChangedBringsBackTheSameChoice() {
        ChoiceList<Fruit> before = list(List.of(Fruit.APPLE, Fruit.PEAR));
        type(before, () -> before.setValue(Fruit.PEAR));
        assertThat(kept()).containsEntry("fruit", "PEAR");

        ChoiceList<Fruit> after = list(List.of(Fruit.PLUM, Fruit.APPLE, Fruit.PEAR));
        bringBack(after);

        assertThat(after.getValue()).isEqualTo(Fruit.PEAR);
    }

    @Test
    void aChoiceThatIsNoLongerThereIsNotReplacedByAnother() {
        ChoiceList<Fruit> before = list(List.of(Fruit.APPLE, Fruit.PEAR));
        type(before, () -> before.setValue(Fruit.PEAR));

        ChoiceList<Fruit> after = list(List.of(Fruit.APPLE, Fruit.PLUM));
        bringBack(after);

        assertThat(after.getValue()).isNull();
    }

    @Test
    void aPlaceThatAnEarlierVersionKeptChoosesNothing() {
        contexts.session
                .shelf()
                .keep(
                        new KeptWords(
                                "fruit", "Fruit", null, null, Map.of("fruit", "1"), Instant.EPOCH));

        ChoiceList<Fruit> after = list(List.of(Fruit.APPLE, Fruit.PEAR));
        bringBack(after);

        assertThat(after.getValue()).isNull();
    }

    @Test
    void aListWithoutNamesIsRefusedInAKeptForm() {
        ComboBox<String> nameless = new ComboBox<>();
        nameless.setId("nameless");

        assertThatThrownBy(() -> onFx(() -> keeper(new VBox(nameless)))).isNotNull();
    }

    @Test
    void areasComeBackInTheOrderInWhichTheyWereTicked() {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("ashmere", "Ashmere");
        areas.put("brookvale", "Brookvale");
        AreasField before = onFx(() -> new AreasField(areas));
        type(
                before,
                () -> {
                    tick(before, "area-brookvale");
                    tick(before, "area-ashmere");
                    tick(before, "area-not-listed");
                    ((TextField) find(before, "area-unlisted")).setText("Powys");
                });

        AreasField after = onFx(() -> new AreasField(areas));
        bringBack(after);

        assertThat(onFx(after::chosen))
                .isEqualTo(new ChosenAreas(List.of("brookvale", "ashmere"), "Powys"));
    }

    @Test
    void aFieldThatOnlyCountsIsKeptByTheNameOfWhatItIsAbout() {
        TextField first = field("note-1", "note/robin");
        TextField second = field("note-2", "note/sam");
        VBox before = new VBox(first, second);
        type(before, () -> second.setText("About Sam."));

        TextField sam = field("note-1", "note/sam");
        TextField kit = field("note-2", "note/kit");
        bringBack(new VBox(sam, kit));

        assertThat(sam.getText()).isEqualTo("About Sam.");
        assertThat(kit.getText()).isEmpty();
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        WordsKeeper.keptAs(name, field);
        return field;
    }

    private ChoiceList<Fruit> list(List<Fruit> choices) {
        return onFx(
                () -> {
                    ChoiceList<Fruit> list = new ChoiceList<>(choices, Fruit::name);
                    list.setId("fruit");
                    return list;
                });
    }

    /** Does something in a form, which then goes out of sight. */
    private void type(Parent part, Runnable typing) {
        Pane form = new VBox(part);
        show(() -> form);
        onFx(() -> keeper(form));
        onFx(typing);
        onFx(() -> window().getScene().setRoot(new Pane()));
    }

    private void bringBack(Parent part) {
        Pane form = new VBox(part);
        show(() -> form);
        onFx(() -> keeper(form).bringBack(() -> {}));
    }

    private WordsKeeper keeper(Parent form) {
        return new WordsKeeper(
                new FormWords(contexts.context(), "fruit", "Fruit", null, null), form);
    }

    private Map<String, String> kept() {
        return contexts.session.keptWords().getFirst().fields();
    }

    private static void tick(Parent within, String id) {
        ((CheckBox) find(within, id)).fire();
    }

    private static Node find(Parent within, String id) {
        return within.lookup("#" + id);
    }
}
