package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

class PeopleTest {

    private static final Tie MOTHER = new Tie("mother", Responsibility.HOLDS, Home.WITH_CHILD, "");

    @TempDir Path folder;
    private CaseworkFixture book;
    private CaseId id = new CaseId(new UUID(0, 0));
    private PersonId robin = new PersonId(new UUID(0, 0));

    @BeforeEach
    void begin() {
        book = new CaseworkFixture(folder);
        id = book.newCase("Robin Kestrel");
        robin = people().getFirst().id();
    }

    @AfterEach
    void end() {
        book.close();
    }

    private List<InvolvedPerson> people() {
        return book.queries().file(id).orElseThrow().people();
    }

    private InvolvedPerson person(PersonId who) {
        return people().stream().filter(it -> it.id().equals(who)).findFirst().orElseThrow();
    }

    private PersonForm child() {
        return PersonForm.of("Robin Kestrel", Relation.SUBJECT);
    }

    private ChildSheet sheet() {
        return ChildSheet.of(people()).getFirst();
    }

    private String line(String label) {
        return sheet().lines().stream()
                .filter(it -> it.label().equals(label))
                .map(ChildSheet.Line::words)
                .findFirst()
                .orElse("no such line");
    }

    private static StatusForm plan(StatusHeld.Kind kind, String from, String to) {
        return new StatusForm(kind, from, to, "", "");
    }

    private void hold(PersonId who, StatusForm form) {
        CaseworkFixture.signed(book.recorder().status(id, who, null, form));
    }

    @Test
    void whatNobodyKnowsNobodyAskedAndNobodyRecordedAreKeptApart() {
        book.recorder()
                .describe(
                        id,
                        robin,
                        child().born("2017-04")
                                .with(Detail.SCHOOL, Said.known(" Ashmere Primary "))
                                .with(Detail.GP, Said.notKnown())
                                .with(
                                        Detail.DISABILITY,
                                        new Said(Said.Knowledge.NOT_ASKED, "the school will say"))
                                .with(Detail.ADDRESS, Said.known("  ")));
        book.reopen();

        assertThat(person(robin).details().to(Detail.ADDRESS)).isEmpty();
        assertThat(line("Date of birth")).isEqualTo("April 2017 (age 9)");
        assertThat(line("School or nursery")).isEqualTo("Ashmere Primary");
        assertThat(line("GP")).isEqualTo("Not known");
        assertThat(line("Disability or health")).isEqualTo("Not asked: the school will say");
        assertThat(line("Address")).isEqualTo("Not recorded");
        assertThat(line("Parental responsibility")).isEqualTo("Not recorded");
        assertThat(sheet().statuses()).isEmpty();
        assertThat(person(robin).toString() + sheet() + sheet().lines())
                .doesNotContain("Ashmere", "Kestrel");
    }

    @Test
    void theSameWordsAgainRecordNothing() {
        PersonForm mother =
                PersonForm.of("Robin's mother", Relation.PARENT)
                        .since("2026-11")
                        .with(Detail.TELEPHONE, Said.known("01632 960111"))
                        .tied(robin, MOTHER);
        PersonId who = book.recorder().describe(id, null, mother);
        long count = book.journal.notebook().count();

        book.recorder().describe(id, who, mother);
        assertThat(book.journal.notebook().count()).isEqualTo(count);

        book.recorder()
                .describe(
                        id,
                        who,
                        mother.tied(
                                robin,
                                new Tie("mother", Responsibility.HOLDS, Home.ELSEWHERE, "")));
        assertThat(book.journal.notebook().count()).isEqualTo(count + 1);
        assertThat(person(who).since()).isEqualTo("2026-11");
    }

    @Test
    void whoHoldsParentalResponsibilityAndWhoLivesWhereStandOnTheSheet() {
        book.recorder()
                .describe(id, null, PersonForm.of("Jo", Relation.PARENT).tied(robin, MOTHER));
        book.recorder()
                .describe(
                        id,
                        null,
                        PersonForm.of("Lee", Relation.PARENT)
                                .tied(
                                        robin,
                                        new Tie(
                                                "father",
                                                Responsibility.NOT_KNOWN,
                                                Home.ELSEWHERE,
                                                "an order of 2024")));
        book.recorder()
                .describe(
                        id,
                        null,
                        PersonForm.of("Kit", Relation.SIBLING)
                                .aged(6)
                                .tied(
                                        robin,
                                        new Tie(
                                                "brother",
                                                Responsibility.NOT_RECORDED,
                                                Home.SOME_OF_THE_TIME,
                                                "")));
        book.recorder().describe(id, null, PersonForm.of("Al", Relation.HOUSEHOLD));

        assertThat(line("Parental responsibility"))
                .isEqualTo("Jo (mother); not known of Lee (father)");
        assertThat(line("Lives with"))
                .isEqualTo("Kit (brother), some of the time; Jo (mother); Al");
        assertThat(line("Lives elsewhere")).isEqualTo("Lee (father)");
        assertThat(line("Brothers and sisters")).isEqualTo("Kit (brother), age 6");
        assertThat(ChildSheet.alerts(people()))
                .containsExactly("Contact with Lee (father): an order of 2024");
    }

    @Test
    void aPlanHasABeginningAndLaterAnEnd() {
        hold(robin, plan(StatusHeld.Kind.CHILD_PROTECTION, "2026-10-01", ""));
        hold(robin, plan(StatusHeld.Kind.EARLY_HELP, "2025", "2026-01"));
        assertThat(sheet().statuses())
                .containsExactly(
                        "Early help plan, from 2025, until January 2026",
                        "Child protection plan, from 1 October 2026");

        UUID plan = person(robin).statuses().getLast().id();
        CaseworkFixture.signed(
                book.recorder()
                        .status(
                                id,
                                robin,
                                plan,
                                plan(StatusHeld.Kind.CHILD_PROTECTION, "2026-10-01", "2026-11")));
        assertThat(sheet().statuses())
                .hasSize(2)
                .contains("Child protection plan, from 1 October 2026, until November 2026");
    }

    @Test
    void whatWasRecordedByMistakeLeavesTheSheetAndStaysInTheJournal() {
        hold(robin, plan(StatusHeld.Kind.LOOKED_AFTER, "2026", ""));
        UUID status = person(robin).statuses().getFirst().id();
        long count = book.journal.notebook().count();

        CaseworkFixture.signed(
                book.recorder()
                        .status(
                                id,
                                robin,
                                status,
                                new StatusForm(
                                        StatusHeld.Kind.LOOKED_AFTER,
                                        "2026",
                                        "",
                                        "",
                                        "This was another child.")));

        assertThat(person(robin).statuses()).isEmpty();
        assertThat(book.journal.notebook().count()).isEqualTo(count + 1);
    }

    @Test
    void anAlertAboutAnybodyStandsBeforeEverythingElse() {
        PersonId dan =
                book.recorder()
                        .describe(
                                id,
                                null,
                                PersonForm.of("Dan", Relation.ALLEGED_TO_HAVE_CAUSED_HARM));
        hold(dan, new StatusForm(StatusHeld.Kind.WORKER_SAFETY, "", "", "Never visit alone.", ""));
        book.recorder()
                .describe(
                        id,
                        robin,
                        child().with(Detail.INTERPRETER, Said.known("British Sign Language")));

        assertThat(ChildSheet.alerts(people()))
                .containsExactly(
                        "Worker safety: Never visit alone. (about Dan)",
                        "Interpreter: British Sign Language");
    }

    @Test
    void anAlertSaysWhichOfSeveralChildrenItIsAbout() {
        PersonId sam = book.recorder().describe(id, null, PersonForm.of("Sam", Relation.SUBJECT));
        hold(sam, new StatusForm(StatusHeld.Kind.CONTACT_RESTRICTION, "2026", "", "no visits", ""));

        assertThat(ChildSheet.of(people())).hasSize(2);
        assertThat(ChildSheet.alerts(people()))
                .containsExactly("Contact restricted, from 2026: no visits (about Sam)");
    }

    @Test
    void whatCannotStandIsToldByField() {
        assertThat(plan(StatusHeld.Kind.EARLY_HELP, "soon", "2026-02-30").gaps())
                .extracting(Signing.Gap::field)
                .containsExactly("from", "to");
        assertThat(plan(StatusHeld.Kind.EARLY_HELP, "2026-10-01", "2026-09").gaps())
                .extracting(Signing.Gap::field)
                .containsExactly("to");
        assertThat(plan(StatusHeld.Kind.EARLY_HELP, "2026-10-01", "2026").gaps()).isEmpty();
        assertThat(plan(StatusHeld.Kind.OTHER_ALERT, "", "").gaps())
                .extracting(Signing.Gap::field)
                .containsExactly("detail");
        assertThat(child().born("April").since("2026-13").gaps())
                .extracting(Signing.Gap::field)
                .containsExactly("born", "since");
        assertThat(
                        CaseworkFixture.gaps(
                                book.recorder()
                                        .status(
                                                id,
                                                robin,
                                                null,
                                                plan(StatusHeld.Kind.OTHER_PLAN, "", ""))))
                .containsExactly("detail");
    }

    @Test
    void nothingIsHeldByAStrangerOrInAnothersName() {
        PersonId dan = book.recorder().describe(id, null, PersonForm.of("Dan", Relation.OTHER));
        hold(robin, plan(StatusHeld.Kind.EARLY_HELP, "", ""));
        UUID robins = person(robin).statuses().getFirst().id();
        StatusForm form = plan(StatusHeld.Kind.EARLY_HELP, "", "");

        PersonId stranger = new PersonId(new UUID(9, 9));
        assertThatThrownBy(() -> book.recorder().status(id, stranger, null, form))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.recorder().status(id, dan, robins, form))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCaseIsFoundByWhatACallerMayGiveInsteadOfAName() {
        book.recorder()
                .describe(
                        id,
                        robin,
                        child().with(Detail.SCHOOL, Said.known("Lantern Street Primary"))
                                .with(Detail.RELIGION, Said.known("Quaker"))
                                .with(
                                        Detail.GP,
                                        new Said(Said.Knowledge.NOT_KNOWN, "Harbour surgery?")));

        assertThat(book.queries().search("lantern street").cases()).hasSize(1);
        assertThat(book.queries().search("quaker").cases()).isEmpty();
        assertThat(book.queries().search("harbour").cases()).isEmpty();
    }

    @Test
    void everyPrintIsCounted() {
        book.recorder().printed(id, "Chronology", null, "Everything recorded");
        book.pass(Duration.ofMinutes(1));
        book.recorder().printed(id, "Chronology", null, "Significant events");

        assertThat(book.queries().file(id).orElseThrow().prints()).isEqualTo(2);
    }
}
