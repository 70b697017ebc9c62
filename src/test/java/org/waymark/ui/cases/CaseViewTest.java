package org.waymark.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.ui.kit.CasePart;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

class CaseViewTest extends FxTest {

    private static final String RINGS_BACK = "due-done-2026-001-mash-rings-back";

    private final Contexts contexts = new Contexts();

    private CaseView open() {
        CaseId id = Filled.fill(contexts.session, contexts.clock);
        CaseView view = onFx(() -> new CaseView(contexts.context(), id, null, empty(), empty()));
        show(() -> (Parent) view.node());
        onFx(view::shown);
        return view;
    }

    private static CasePart empty() {
        return new CasePart() {
            @Override
            public Node node() {
                return new VBox();
            }

            @Override
            public void show(CaseFile file) {}
        };
    }

    @Test
    void whatNoLongerAppliesIsSaidOnThePageOfItsCase() {
        CaseView view = open();
        onFx(() -> node(RINGS_BACK, Button.class).requestFocus());
        onFx(() -> node(RINGS_BACK, Button.class).fire());
        onFx(() -> node("due-not-needed", RadioButton.class).setSelected(true));
        onFx(() -> node("due-words", TextInputControl.class).setText("They wrote instead."));
        onFx(() -> node("record-ending", Button.class).fire());

        assertThat(contexts.session.book().ended())
                .containsExactly("no longer applies: MASH rings back: They wrote instead.");
        assertThat(contexts.recorded).isEqualTo(1);
        onFx(view::changed);
        assertThat(lookup("#" + RINGS_BACK).tryQuery()).isEmpty();
        assertThat(focused()).isNotNull();
        assertThat(inSight("due-done-2026-001-decide-today")).isTrue();
    }

    @Test
    void theAreaOfTheCaseIsChangedAndSigned() {
        contexts.session.library(org.waymark.ui.support.Places.real());
        CaseView view = open();
        assertThat(onFx(() -> node("case-area", javafx.scene.control.Label.class).getText()))
                .startsWith("No local area");
        onFx(() -> node("change-area", Button.class).fire());
        onFx(() -> node("choose-area-dudley", RadioButton.class).setSelected(true));
        onFx(() -> node("save-area", Button.class).fire());

        assertThat(contexts.recorded).isEqualTo(1);
        onFx(view::changed);
        assertThat(onFx(() -> node("case-area", javafx.scene.control.Label.class).getText()))
                .isEqualTo("Local guidance: Dudley");
        assertThat(inSight("save-area")).isFalse();
    }
}
