package org.waymark.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.ChildSheet;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonForm;
import org.waymark.casework.PersonId;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.util.List;

/** What stands on the front sheet, recorded through the real view. */
class FrontSheetWindowTest extends FxTest {

    private final Desk desk = new Desk();
    private final CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told.");

    private InvolvedPerson robin() {
        return desk.file(open).people().getFirst();
    }

    private void openPage() {
        PeopleView people = onFx(() -> new PeopleView(desk.context));
        desk.afterRecording(() -> people.show(desk.file(open)));
        show(() -> new WindowPane((Parent) people.node()));
        onFx(() -> people.show(desk.file(open)));
    }

    private void fire(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private void write(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
    }

    /** Says of a question that it is open. */
    private void say(String id, String choice) {
        onFx(
                () ->
                        node(id + "-open", MenuButton.class).getItems().stream()
                                .filter(item -> (id + "-" + choice).equals(item.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    @SuppressWarnings("unchecked")
    private <E> void choose(String id, E value) {
        onFx(() -> ((ComboBox<E>) node(id, ComboBox.class)).setValue(value));
    }

    private List<String> words() {
        return lookup("#people .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void answersAndOpenQuestionsAreRecordedAndReadBack() {
        openPage();
        fire("change-" + robin().id().value());
        write("person-born", "2 April 2017");
        write("person-school", "Ashmere Primary");
        say("person-gp", "not-known");
        say("person-disability", "not-asked");
        write("person-disability", "the school will say");
        fire("record-person");

        assertThat(robin().born()).isEqualTo("2017-04-02");
        assertThat(robin().details().known(Detail.SCHOOL)).isEqualTo("Ashmere Primary");
        assertThat(robin().details().to(Detail.GP)).contains(Said.notKnown());
        assertThat(robin().details().to(Detail.ADDRESS)).isEmpty();
        assertThat(words()).doesNotContain("Ashmere Primary");

        clickOn("#people-names");
        assertThat(words())
                .contains(
                        "Ashmere Primary",
                        "Not known",
                        "Not asked: the school will say",
                        "Not recorded");

        fire("change-" + robin().id().value());
        assertThat(node("person-gp-open", MenuButton.class).getText()).isEqualTo("Not known");
        assertThat(node("person-born", TextInputControl.class).getText()).isEqualTo("2 April 2017");
    }

    @Test
    void aParentIsTiedToTheChild() {
        openPage();
        fire("people-add");
        write("person-name", "Jo Marsh");
        choose("person-relation", Relation.PARENT);
        write("person-kinship-1", "mother");
        choose("person-responsibility-1", Responsibility.HOLDS);
        choose("person-home-1", Home.WITH_CHILD);
        fire("record-person");

        ChildSheet sheet = ChildSheet.of(desk.file(open).people()).getFirst();
        assertThat(sheet.lines())
                .contains(
                        new ChildSheet.Line("Parental responsibility", "Jo Marsh (mother)"),
                        new ChildSheet.Line("Lives with", "Jo Marsh (mother)"));
    }

    @Test
    void aProfessionalIsAskedAboutTheirWorkAndNotAboutTheirFamily() {
        openPage();
        fire("people-add");
        choose("person-relation", Relation.PROFESSIONAL);
        assertThat(inSight("person-work")).isTrue();
        assertThat(inSight("person-tie-1")).isFalse();
        assertThat(inSight("person-school-and-gp")).isFalse();
        write("person-name", "J. Okoro");
        write("person-agency", "Ashmere MASH");
        write("person-since", "Sept 2026");
        fire("record-person");

        InvolvedPerson okoro = desk.file(open).people().getLast();
        assertThat(okoro.details().known(Detail.AGENCY)).isEqualTo("Ashmere MASH");
        assertThat(okoro.since()).isEqualTo("2026-09");
    }

    @Test
    void aPlanIsAddedEndedAndTakenBack() {
        openPage();
        fire("plans-" + robin().id().value());
        choose("status-kind", StatusHeld.Kind.CHILD_IN_NEED);
        write("status-from", "when it was cold");
        fire("record-status");
        assertThat(robin().statuses()).isEmpty();
        write("status-from", "Jan 2026");
        fire("record-status");
        assertThat(ChildSheet.words(robin().statuses().getFirst()))
                .isEqualTo("Child in need plan, from January 2026");

        fire("plans-" + robin().id().value());
        fire("status-" + robin().statuses().getFirst().id());
        write("status-to", "1 June 2026");
        fire("record-status");
        assertThat(ChildSheet.words(robin().statuses().getFirst()))
                .isEqualTo("Child in need plan, from January 2026, until 1 June 2026");

        fire("plans-" + robin().id().value());
        fire("status-" + robin().statuses().getFirst().id());
        write("status-mistake", "It was another child.");
        fire("record-status");
        assertThat(robin().statuses()).isEmpty();
    }

    @Test
    void anAlertIsToldEvenWhereNoNameMayBeRead() {
        PersonId dan =
                desk.session
                        .recorder()
                        .describe(open, null, PersonForm.of("Dan Reed", Relation.OTHER));
        openPage();
        fire("plans-" + dan.value());
        choose("status-kind", StatusHeld.Kind.WORKER_SAFETY);
        fire("record-status");
        assertThat(inSight("status-form")).isTrue();
        write("status-detail", "Never visit alone.");
        fire("record-status");

        assertThat(node("people-withheld", Label.class).getText()).startsWith("There is 1 alert.");
        assertThat(words()).noneMatch(text -> text.contains("Never visit alone."));
        clickOn("#people-names");
        assertThat(words()).contains("Worker safety: Never visit alone. (about Dan Reed)");
    }
}
