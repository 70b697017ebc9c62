package org.waymark.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

class PeopleViewTest extends FxTest {

    @Test
    void initialsStandUntilNamesAreAskedForAndSomebodyIsAdded() {
        Desk desk = new Desk();
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told.");
        PeopleView people = onFx(() -> new PeopleView(desk.context));
        desk.afterRecording(() -> people.show(desk.file(open)));
        show(() -> new WindowPane((Parent) people.node()));
        onFx(() -> people.show(desk.file(open)));
        assertThat(shown()).doesNotContain("Robin Marsh");

        clickOn("#people-names");
        assertThat(shown()).contains("Robin Marsh");
        clickOn("#people-add");
        write("Alex Marsh");
        onFx(() -> node("record-person", javafx.scene.control.Button.class).fire());

        assertThat(shown()).contains("Robin Marsh", "Alex Marsh");
        assertThat(inSight("person-form")).isFalse();
    }

    private java.util.List<String> shown() {
        return lookup(".person-name").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
