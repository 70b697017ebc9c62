package org.waymark.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.app.Settings;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.TestPathway;

import java.time.Duration;

class CasesModelTest {

    private final Contexts contexts = new Contexts();

    private CasesModel loaded() {
        CasesModel model = new CasesModel(contexts.context());
        model.load();
        return model;
    }

    @Test
    void wordsNarrowTheList() {
        Filled.concern(contexts.session, "Robin Marsh", 9, "One.");
        Filled.concern(contexts.session, "Sam Field", 12, "Two.");
        CasesModel model = loaded();
        assertThat(model.shown()).hasSize(2);
        model.filter().set("s. f");
        assertThat(model.shown()).extracting(CaseSummary::initials).containsExactly("S. F.");
        model.filter().set("2026-001");
        assertThat(model.shown()).extracting(CaseSummary::initials).containsExactly("R. M.");
    }

    @Test
    void closedCasesAreShownOnlyWhenAskedFor() {
        CaseId id = Filled.concern(contexts.session, "Robin Marsh", 9, "One.");
        contexts.session.recorder().moveTo(id, TestPathway.CLOSE, "All is done.");
        CasesModel model = loaded();
        assertThat(model.shown()).isEmpty();
        model.closedToo().set(true);
        assertThat(model.shown()).hasSize(1);
    }

    @Test
    void onlyInitialsAreShownUnlessTheSettingsAllowNames() {
        Filled.concern(contexts.session, "Robin Marsh", 9, "One.");
        CasesModel model = loaded();
        assertThat(model.who(model.shown().getFirst())).isEqualTo("R. M., 9");
        contexts.settings =
                new Settings(Settings.Theme.LIGHT, 100, Duration.ofMinutes(10), true, false);
        assertThat(model.who(model.shown().getFirst())).isEqualTo("Robin Marsh, 9");
    }
}
