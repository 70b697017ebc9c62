package org.waymark.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.HeldPause;
import org.waymark.ui.support.TestPathway;

class SearchModelTest {

    private final Desk desk = new Desk();
    private final HeldPause pause = new HeldPause();
    private final SearchModel search =
            new SearchModel(desk.context, new GuidanceSearch(desk.pathway), pause);

    @Test
    void wordsAreFoundInTheNotebookWithTheirContext() {
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader of it.");
        search.wordsProperty().set("leader");
        assertThat(search.rows()).isEmpty();
        pause.end();

        Found.Hit hit = (Found.Hit) search.rows().get(1);
        assertThat(hit.title()).isEqualTo("Concern, case 2026-001");
        assertThat(hit.context())
                .containsExactly(
                        new Found.Stretch("Robin told a ", false),
                        new Found.Stretch("leader", true),
                        new Found.Stretch(" of it.", false));
        search.open();
        assertThat(desk.went)
                .containsExactly(new Destination.CasePage(open, desk.lastEntry(open).id()));
    }

    @Test
    void theReasonOfAMoveIsFoundAndOpensTheCaseAtTheMove() {
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told of it.");
        desk.session.recorder().moveTo(open, TestPathway.CONSULT, "The lighthouse rang first.");
        search.wordsProperty().set("lighthouse");
        pause.end();

        assertThat(search.rows().getFirst()).isEqualTo(new Found.Heading("Moves of cases"));
        assertThat(((Found.Hit) search.rows().get(1)).title()).isEqualTo("Move of case 2026-001");
        search.open();
        assertThat(desk.went)
                .singleElement()
                .isInstanceOfSatisfying(
                        Destination.CasePage.class,
                        page -> {
                            assertThat(page.caseId()).isEqualTo(open);
                            assertThat(page.entry()).isNotNull();
                        });
    }

    @Test
    void stepsAreFoundAndOpened() {
        search.wordsProperty().set("escalate");
        pause.end();
        search.open();

        assertThat(desk.went)
                .containsExactly(new Destination.Pathway(null, TestPathway.ESCALATE, null, null));
    }

    @Test
    void namesStayInitialsUnlessTheSettingsSayOtherwise() {
        Filled.concern(desk.session, "Robin Marsh", 9, "Something.");
        search.wordsProperty().set("marsh");
        pause.end();

        assertThat(((Found.Hit) search.rows().get(1)).title()).doesNotContain("Marsh");
    }

    @Test
    void movingPassesOverHeadingsAndStopsAtTheEnds() {
        Filled.concern(desk.session, "Robin Marsh", 9, "Robin: escalate.");
        search.wordsProperty().set("escalate");
        pause.end();
        assertThat(search.chosenProperty().get()).isEqualTo(1);
        search.move(-1);
        assertThat(search.chosenProperty().get()).isEqualTo(1);
        search.move(1);
        assertThat(search.rows().get(search.chosenProperty().get())).isInstanceOf(Found.Hit.class);
        assertThat(search.chosenProperty().get()).isEqualTo(3);
    }

    @Test
    void whatIsFoundForOlderWordsIsDropped() {
        Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
        desk.jobs.hold();
        search.wordsProperty().set("leader");
        pause.end();
        search.wordsProperty().set("nothinglikeit");
        pause.end();
        desk.jobs.release();

        assertThat(search.rows()).isEmpty();
        assertThat(search.stateProperty().get()).startsWith("Nothing holds all of these words");
    }
}
