package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.casework.CaseworkFixture.decision;
import static org.waymark.casework.SmallPathway.NOT_REFER;
import static org.waymark.casework.SmallPathway.REVIEW;
import static org.waymark.casework.SmallPathway.THRESHOLD;

import org.junit.jupiter.api.Test;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Library;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.LocalStep;
import org.waymark.pathway.StepId;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which decisions always have a day for looking again stands in the guidance. */
class NotToActTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));

    private static List<String> gaps(AreaPathway here, StepId at, StepId chosen) {
        return new RecordingRules(
                        SmallPathway.pathway(),
                        Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), CaseworkFixture.ZONE),
                        CaseworkFixture.ZONE)
                .gaps(decision(CASE, at, "So decided", chosen, "Because", "", false), here).stream()
                        .map(Signing.Gap::field)
                        .toList();
    }

    @Test
    void theNationalStepAndEveryWayToItAskForTheDay() {
        AreaPathway nation = Library.of(SmallPathway.pathway()).area("national");

        assertThat(gaps(nation, NOT_REFER, null)).containsExactly("review");
        assertThat(gaps(nation, THRESHOLD, NOT_REFER)).containsExactly("review");
        assertThat(gaps(nation, THRESHOLD, SmallPathway.REFER)).isEmpty();
        assertThat(gaps(nation, REVIEW, null)).isEmpty();
    }

    @Test
    void anAreaMayAskForTheDayWhereTheNationDoesNotAndTakesNoneAway() {
        LocalPack plain = AreasTest.pack("strict", 2, org.waymark.pathway.TimeLimit.Unit.HOURS);
        LocalPack asking =
                new LocalPack(
                        plain.pack(),
                        plain.area(),
                        plain.policeForce(),
                        plain.partnership(),
                        plain.documents(),
                        plain.contacts(),
                        Map.of(
                                REVIEW,
                                new LocalStep(REVIEW, List.of(), List.of(), null, true, null),
                                NOT_REFER,
                                new LocalStep(NOT_REFER, List.of(), List.of(), null, false, null)),
                        List.of(),
                        List.of(),
                        List.of());
        Library library = new Library(SmallPathway.pathway(), List.of(asking), List.of());
        AreaPathway area = library.area("strict");

        assertThat(gaps(area, REVIEW, null)).containsExactly("review");
        assertThat(gaps(area, NOT_REFER, null)).containsExactly("review");
        assertThat(gaps(library.area("national"), REVIEW, null)).isEmpty();
    }
}
