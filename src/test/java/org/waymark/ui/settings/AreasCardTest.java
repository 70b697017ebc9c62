package org.waymark.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.waymark.casework.ChosenAreas;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.Places;

import java.util.List;

class AreasCardTest extends FxTest {

    private final Desk desk = Places.desk(Places.real(), "walsall");

    private void open() {
        AreasCard card = onFx(() -> new AreasCard(new AreasModel(desk.context)));
        show(() -> new WindowPane(card));
        onFx(card::shown);
    }

    private void tick(String area) {
        onFx(() -> node("area-" + area, CheckBox.class).fire());
    }

    private void save() {
        onFx(() -> node("save-areas", ButtonBase.class).fire());
    }

    @Test
    void whatWasChosenIsTickedAndTheFourteenAreasAreOffered() {
        open();

        assertThat(onFx(() -> node("area-walsall", CheckBox.class).isSelected())).isTrue();
        assertThat(lookup("#areas .check-box").queryAll()).hasSize(15);
        assertThat(onFx(() -> node("first-area", Label.class).getText()))
                .startsWith("New cases begin in Walsall");
    }

    @Test
    void theAreaTickedFirstIsThatOfNewCases() {
        open();
        tick("walsall");
        tick("dudley");
        tick("coventry");
        tick("walsall");
        save();

        assertThat(desk.session.queries().areas())
                .isEqualTo(new ChosenAreas(List.of("dudley", "coventry", "walsall"), ""));
        assertThat(desk.recorded()).isEqualTo(1);
    }

    @Test
    void anAreaThatIsNotListedIsWrittenInWords() {
        open();
        assertThat(
                        onFx(
                                () ->
                                        node("area-unlisted", TextInputControl.class)
                                                .getParent()
                                                .isVisible()))
                .isFalse();
        tick("walsall");
        onFx(() -> node("area-not-listed", CheckBox.class).fire());
        onFx(() -> node("area-unlisted", TextInputControl.class).setText("Powys"));
        save();

        assertThat(desk.session.queries().areas()).isEqualTo(new ChosenAreas(List.of(), "Powys"));
    }
}
