package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.casework.CaseworkFixture.gaps;
import static org.waymark.casework.CaseworkFixture.signed;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.Library;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.LocalStep;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

class AreasTest {

    private static final Pathway NATIONAL = SmallPathway.pathway();

    @TempDir private Path folder;
    private CaseworkFixture fixture;

    @BeforeEach
    void open() {
        fixture =
                new CaseworkFixture(
                        folder,
                        new Library(
                                NATIONAL,
                                List.of(
                                        pack("strict", 2, TimeLimit.Unit.HOURS),
                                        pack("slow", 9, TimeLimit.Unit.CALENDAR_DAYS)),
                                List.of()));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aNotebookHasNoAreaUntilOneIsChosen() {
        assertThat(fixture.queries().areas()).isEqualTo(ChosenAreas.NONE);
        assertThat(area(fixture.newCase())).isEqualTo("national");
    }

    @Test
    void aNewCaseIsOfTheNotebooksFirstAreaUnlessTheConcernNamesAnother() {
        choose("strict", "slow");

        CaseId usual = fixture.newCase();
        CaseId other =
                signed(fixture.recorder().sign(concernIn("slow"), java.util.Optional.empty()))
                        .inCase();

        assertThat(area(usual)).isEqualTo("strict");
        assertThat(area(other)).isEqualTo("slow");
    }

    @Test
    void theAreaOfACaseIsChangedByAFactAndTheNotebooksStay() {
        choose("strict", "slow");
        CaseId id = fixture.newCase();

        signed(fixture.recorder().chooseArea(id, "slow"));

        assertThat(area(id)).isEqualTo("slow");
        assertThat(gaps(fixture.recorder().chooseArea(id, "slow"))).containsExactly("area");
        assertThat(gaps(fixture.recorder().chooseArea(id, "../x"))).containsExactly("area");
        assertThat(fixture.queries().areas().areas()).containsExactly("strict", "slow");
    }

    @Test
    void theChronologySaysWhereAnotherAreaWasChosen() {
        choose("strict");
        CaseId id = fixture.newCase();
        signed(fixture.recorder().chooseArea(id, "slow"));
        signed(fixture.recorder().chooseArea(id, "national"));

        assertThat(fixture.queries().chronology(id, Chronology.Scope.EVERYTHING).remarks())
                .extracting(Chronology.Remark::words)
                .containsExactly(
                        "From here on the guidance of Slow stands beside the national one in this"
                                + " case.",
                        "From here on the national guidance alone holds in this case.");
        assertThat(fixture.queries().chronology(id, Chronology.Scope.SIGNIFICANT).leftOut())
                .contains(
                        "2 remarks on the record itself (a clock that was set back, another area)"
                                + " are left out, because this shows significant events only.");
    }

    @Test
    void otherAreasChosenLaterLeaveTheCasesAlone() {
        choose("strict");
        CaseId id = fixture.newCase();
        signed(fixture.recorder().chooseAreas(new ChosenAreas(List.of("slow"), "Beyond Wenlock")));

        fixture.reopen();

        assertThat(area(id)).isEqualTo("strict");
        assertThat(fixture.queries().areas())
                .isEqualTo(new ChosenAreas(List.of("slow"), "Beyond Wenlock"));
    }

    @Test
    void anAreasLimitRunsWhereItEndsSoonerAndSaysSo() {
        choose("strict");
        DueItem due = written(referred());

        assertThat(due.due()).isEqualTo(LocalDateTime.of(2026, 11, 23, 11, 0));
        assertThat(due.sum().getFirst())
                .isEqualTo(
                        "Strict has a limit of its own. It runs here, because it ends sooner: The"
                                + " limit of Strict.");
        assertThat(due.sum().get(1)).startsWith("The national limit: ");
    }

    @Test
    void anAreasLimitThatEndsLaterIsToldButDoesNotRun() {
        choose("slow");
        DueItem due = written(referred());

        assertThat(due.due()).isEqualTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        assertThat(due.sum().getFirst())
                .isEqualTo(
                        "Slow has a limit of its own, which does not end sooner: The limit of"
                                + " Slow.");
    }

    @Test
    void withoutAnAreaTheNationalLimitRunsAlone() {
        DueItem due = written(referred());

        assertThat(due.due()).isEqualTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        assertThat(due.sum()).noneMatch(sentence -> sentence.contains("limit of its own"));
    }

    @Test
    void whatIsSignedKeepsWhichLocalTextWasShown() {
        choose("strict");
        CaseId id = fixture.caseAt(SmallPathway.REFER);
        signed(fixture.recorder().sign(note(id, SmallPathway.REFER), java.util.Optional.empty()));
        signed(fixture.recorder().sign(note(id, SmallPathway.REVIEW), java.util.Optional.empty()));

        Guidance local = guidance(id, SmallPathway.REFER);
        assertThat(local.pack()).isEqualTo("small+strict");
        assertThat(local.version()).isEqualTo("2026.11+2026.10");
        assertThat(local.digest()).isNotEqualTo("ab".repeat(32));
        assertThat(guidance(id, SmallPathway.REVIEW))
                .isEqualTo(new Guidance("small", "2026.11", "ab".repeat(32)));
    }

    @Test
    void whatWasSignedBeforeTheAreaChangedKeepsItsGuidance() {
        choose("strict");
        CaseId id = fixture.caseAt(SmallPathway.REFER);
        signed(fixture.recorder().sign(note(id, SmallPathway.REFER), java.util.Optional.empty()));
        Guidance before = guidance(id, SmallPathway.REFER);

        signed(fixture.recorder().chooseArea(id, "national"));

        assertThat(guidance(id, SmallPathway.REFER)).isEqualTo(before);
    }

    @Test
    void pointsAreTickedAsTheAreasOwnTextNumbersThem() {
        choose("strict");
        CaseId id = fixture.caseAt(SmallPathway.REFER);

        fixture.recorder().markPoint(id, SmallPathway.REFER, 1, true);

        Notebook notebook = fixture.journal.notebook();
        assertThat(notebook.entriesAfter(notebook.head().chain(), notebook.count() - 1, 1))
                .singleElement()
                .extracting(RecordedFact::fact)
                .isInstanceOfSatisfying(
                        PointMarked.class,
                        mark -> assertThat(mark.text()).isEqualTo("Ring the hub."));
    }

    @Test
    void aNumberThatWasPutRightStaysThroughARebuild() {
        signed(fixture.recorder().confirmNumber(number("01632 960001", "rang it", "2026-11-20")));
        signed(fixture.recorder().confirmNumber(number("01632 960002", "asked", "2026-11-23")));

        fixture.reopen();

        KnownNumber known = fixture.queries().knownNumbers().getFirst();
        assertThat(fixture.queries().knownNumbers()).hasSize(1);
        assertThat(known.number()).isEqualTo("01632 960002");
        assertThat(known.shown()).isEqualTo("01632 960000");
        assertThat(known.told()).isEqualTo("asked");
        assertThat(known.on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(known.agreesWith("0163 296 0002")).isTrue();
        assertThat(known.agreesWith("01632 960003")).isFalse();
        assertThat(known.agreesWith(null)).isFalse();
    }

    @Test
    void aNumberNeedsDigitsSomebodyWhoSaidSoAndADayThatHasCome() {
        assertThat(gaps(fixture.recorder().confirmNumber(number("ring Jo", "", "2026-11-24"))))
                .containsExactly("number", "told", "on");
        assertThat(gaps(fixture.recorder().confirmNumber(number("999", "Jo", "tomorrow"))))
                .containsExactly("on");
    }

    private void choose(String... areas) {
        signed(fixture.recorder().chooseAreas(new ChosenAreas(List.of(areas), "")));
    }

    private String area(CaseId id) {
        return fixture.queries().file(id).orElseThrow().area();
    }

    private CaseId referred() {
        CaseId id = fixture.caseAt(SmallPathway.REFER);
        signed(fixture.recorder().sign(note(id, SmallPathway.REFER), java.util.Optional.empty()));
        return id;
    }

    private DueItem written(CaseId id) {
        return fixture.queries().file(id).orElseThrow().due().stream()
                .filter(
                        due ->
                                due.reference() instanceof DueReference.Clock clock
                                        && clock.id().equals("written"))
                .findFirst()
                .orElseThrow();
    }

    private Guidance guidance(CaseId id, StepId step) {
        return ((StepFact) fixture.queries().entriesAt(id, step).getFirst().fact()).guidance();
    }

    private static EntryForm concernIn(String area) {
        EntryForm.Concern form =
                (EntryForm.Concern)
                        CaseworkFixture.concern(null, SmallPathway.RECORD, "Told.", "Kit");
        return new EntryForm.Concern(
                null,
                form.step(),
                form.happened(),
                form.text(),
                form.people(),
                form.significance(),
                form.account(),
                form.childName(),
                form.childAge(),
                area);
    }

    private static EntryForm note(CaseId id, StepId step) {
        return new EntryForm.Note(
                id, step, CaseworkFixture.TODAY, "Noted.", java.util.Set.of(), "", "", "", "", "");
    }

    private static NumberForm number(String number, String told, String on) {
        return new NumberForm(
                "strict", "frontDoor", "Front door, Strict", number, "01632 960000", told, on);
    }

    static LocalPack pack(String id, @Nullable Integer amount, TimeLimit.Unit unit) {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        Step refer = NATIONAL.step(SmallPathway.REFER);
        LocalDate day = LocalDate.of(2026, 10, 1);
        return new LocalPack(
                new PackIdentity(
                        id, name, "2026.10", day, day.plusYears(1), "Somebody", "", "", null),
                name,
                "A force",
                new LocalPack.Partnership("A partnership", null),
                List.of(),
                List.of(),
                Map.of(
                        refer.id(),
                        new LocalStep(
                                refer.id(),
                                List.of(),
                                List.of(),
                                "G",
                                false,
                                new Step(
                                        refer.id(),
                                        refer.title(),
                                        refer.kind(),
                                        refer.stage(),
                                        refer.strand(),
                                        refer.roles(),
                                        refer.law(),
                                        refer.clocks(),
                                        refer.records(),
                                        refer.sources(),
                                        refer.evidence(),
                                        refer.routes(),
                                        refer.purpose(),
                                        List.of(
                                                new RichText(
                                                        List.of(
                                                                new RichText.Run.Words(
                                                                        "Ring the hub.",
                                                                        false,
                                                                        false)))),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        ""))),
                List.of(
                        new TimeLimit(
                                "written",
                                "In writing",
                                refer.id(),
                                "entry",
                                amount,
                                unit,
                                "us",
                                null,
                                null,
                                TimeLimit.Marks.DEADLINE,
                                "The limit of " + name + ".",
                                List.of(),
                                "G")),
                List.of(),
                List.of());
    }
}
