package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.Relation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which cases are offered first to be laid beside one. */
class LinkedCasesTest {

    private static final UUID COACH = new UUID(7, 7);

    @TempDir Path folder;
    private CaseworkFixture book;
    private CaseId robin;

    @BeforeEach
    void begin() {
        book = new CaseworkFixture(folder);
        robin = book.newCase("Robin Kestrel");
    }

    @AfterEach
    void end() {
        book.close();
    }

    private CaseId another(String child) {
        book.pass(Duration.ofMinutes(1));
        return book.newCase(child);
    }

    private void record(Fact fact) {
        book.journal.notebook().record(List.of(fact), Optional.empty());
    }

    private UUID child(CaseId of) {
        return book.queries().file(of).orElseThrow().people().getFirst().id().value();
    }

    private void tied(UUID person, UUID child, String kinship) {
        record(
                new PersonRelated(
                        person,
                        child,
                        kinship,
                        PersonRelated.Responsibility.NOT_RECORDED,
                        PersonRelated.Home.NOT_RECORDED,
                        null));
    }

    private List<String> beside(CaseId of) {
        return book.queries().beside(of).stream()
                .map(it -> it.summary().initials() + " " + it.link())
                .toList();
    }

    @Test
    void aSistersCaseComesFirstFromEitherSideThenOneThatSharesSomebodyElse() {
        CaseId sister = another("Wren Kestrel");
        CaseId sharing = another("Ash Marsh");
        another("Bee Hill");
        tied(child(sister), child(robin), "sister");
        for (CaseId each : List.of(robin, sharing)) {
            record(
                    new PersonInvolved(
                            each.value(), COACH, Relation.ALLEGED_TO_HAVE_CAUSED_HARM, null, null));
        }

        assertThat(beside(robin)).containsExactly("W. K. CHILD", "A. M. PERSON", "B. H. NONE");
        assertThat(beside(sister).getFirst()).isEqualTo("R. K. CHILD");
        assertThat(beside(sharing).getFirst()).isEqualTo("R. K. PERSON");
    }

    @Test
    void childrenOfOneMotherAreLinkedAndSoIsAChildWhoHasAPartInTheOtherCase() {
        CaseId half = another("Wren Hill");
        CaseId friend = another("Ash Marsh");
        tied(COACH, child(robin), "mother");
        tied(COACH, child(half), "mother");
        record(new PersonInvolved(robin.value(), child(friend), Relation.SIBLING, null, null));

        assertThat(beside(robin)).containsExactlyInAnyOrder("W. H. CHILD", "A. M. CHILD");
        assertThat(beside(friend)).containsExactly("R. K. CHILD", "W. H. NONE");
    }

    @Test
    void withoutAnotherCaseThereIsNone() {
        assertThat(beside(robin)).isEmpty();
    }
}
