package org.waymark.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.Chronology;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.Happened;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.EntryParts;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.TestPathway;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

class CaseModelTest {

    private final Contexts contexts = new Contexts();
    private CaseId caseId = new CaseId(new java.util.UUID(0, 0));

    @BeforeEach
    void fill() {
        caseId = Filled.fill(contexts.session, contexts.clock);
    }

    private RecordedEntry correctFirst() {
        RecordedEntry first = contexts.session.queries().entries(caseId).getFirst();
        contexts.session
                .recorder()
                .sign(
                        new EntryForm.Correction(
                                caseId,
                                first.step(),
                                Happened.unknown(),
                                "Robin said it on Thursday.",
                                Set.of(),
                                first.id(),
                                "The wrong day was written."),
                        Optional.empty());
        return first;
    }

    @Test
    void aCorrectionStandsRightUnderWhatItCorrects() {
        RecordedEntry first = correctFirst();
        CaseModel model = new CaseModel(contexts.context(), caseId, null);
        model.load();
        int at = model.lines().stream().map(Line::id).toList().indexOf(first.id());
        assertThat(model.lines().get(at).event()).startsWith("Corrected. ");
        Line below = model.lines().get(at + 1);
        assertThat(below.event()).isEqualTo("Correction: Robin said it on Thursday.");
        assertThat(below.action()).isEqualTo("Why: The wrong day was written.");
    }

    @Test
    void whatWasWrittenLateIsMarkedInWords() {
        CaseModel model = new CaseModel(contexts.context(), caseId, null);
        model.load();
        assertThat(model.lines().getFirst().date()).contains("Late: 3 days");
    }

    @Test
    void everythingTellsMoreThanTheSignificantEvents() {
        Filled.note(contexts.session, caseId, TestPathway.CONSULT, "The form was sent.");
        CaseModel model = new CaseModel(contexts.context(), caseId, null);
        model.load();
        int significant = model.lines().size();
        assertThat(model.leftOut()).isNotEmpty();
        model.scope().set(Chronology.Scope.EVERYTHING);
        assertThat(model.lines()).hasSize(significant + 1);
        assertThat(model.leftOut()).isEmpty();
    }

    @Test
    void anEntryThatWasAskedForIsChosen() {
        RecordedEntry last = contexts.session.queries().entries(caseId).getLast();
        CaseModel model = new CaseModel(contexts.context(), caseId, last.id());
        model.load();
        Line chosen = model.chosen().get();
        assertThat(chosen).isNotNull();
        assertThat(chosen == null ? null : chosen.id()).isEqualTo(last.id());
    }

    @Test
    void aMoveThatWasAskedForIsChosenAndToldInFull() {
        contexts.session.recorder().moveTo(caseId, TestPathway.CLOSE, "All is done.");
        EntryId move =
                contexts.session
                        .queries()
                        .chronology(caseId, Chronology.Scope.EVERYTHING)
                        .moves()
                        .getLast()
                        .entry();
        CaseModel model = new CaseModel(contexts.context(), caseId, move);
        model.load();

        Line chosen = Objects.requireNonNull(model.chosen().get());
        assertThat(chosen.id()).isEqualTo(move);
        assertThat(Objects.requireNonNull(chosen.aside()).parts())
                .contains(new EntryParts.Part("Why it did not follow a route", "All is done."));
    }

    @Test
    void fromACorrectionTheEntryThatItCorrectsIsReached() {
        RecordedEntry first = correctFirst();
        CaseModel model = new CaseModel(contexts.context(), caseId, null);
        model.load();
        model.chosen().set(model.lines().getLast());
        model.choose(first.id());
        assertThat(Objects.requireNonNull(model.chosen().get()).id()).isEqualTo(first.id());
    }

    @Test
    void theButtonsLeadToThePathwayAndToPrinting() {
        CaseModel model = new CaseModel(contexts.context(), caseId, null);
        model.openOnPathway();
        model.print();
        assertThat(contexts.gone)
                .containsExactly(
                        new Destination.Pathway(caseId, null, null, null),
                        new Destination.Reports(caseId));
    }
}
