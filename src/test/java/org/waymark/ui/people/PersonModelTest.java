package org.waymark.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.journal.fact.Relation;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;

import java.util.ArrayList;
import java.util.List;

class PersonModelTest {

    private final Desk desk = new Desk();
    private final CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told.");
    private final List<PersonId> recorded = new ArrayList<>();

    @Test
    void somebodyIsAddedWithWhatIsKnown() {
        PersonModel person = new PersonModel(desk.context, open, null, List.of());
        person.nameProperty().set(" Alex Marsh ");
        person.relationProperty().set(Relation.PARENT);
        person.bornOrAgeProperty().set("Apr 1987");
        person.record(recorded::add);

        InvolvedPerson added = desk.file(open).people().getLast();
        assertThat(added.id()).isEqualTo(recorded.getFirst());
        assertThat(added.name()).isEqualTo("Alex Marsh");
        assertThat(added.born()).isEqualTo("1987-04");
    }

    @Test
    void aNameIsNotNeeded() {
        PersonModel person = new PersonModel(desk.context, open, null, List.of());
        person.relationProperty().set(Relation.ALLEGED_TO_HAVE_CAUSED_HARM);
        person.record(recorded::add);

        assertThat(recorded).hasSize(1);
    }

    @Test
    void anAgeThatMakesNoSenseIsToldAtItsField() {
        PersonModel person = new PersonModel(desk.context, open, null, List.of());
        for (String typed : List.of("a lot", "400", "tomorrow")) {
            person.bornOrAgeProperty().set(typed);
            person.record(recorded::add);
            assertThat(person.bornErrorProperty().get()).isNotEmpty();
        }
        assertThat(recorded).isEmpty();
        assertThat(desk.file(open).people()).hasSize(1);
    }

    @Test
    void aFailureSaysSoAndTheFormStays() {
        PersonModel person = new PersonModel(desk.context, open, null, List.of());
        person.nameProperty().set("Alex Marsh");
        desk.session.close();
        person.record(recorded::add);

        assertThat(person.failureProperty().get()).isNotEmpty();
        assertThat(person.busyProperty().get()).isFalse();
        assertThat(person.nameProperty().get()).isEqualTo("Alex Marsh");
    }
}
