package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

class PracticeDatesTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);
    private static final PracticeScript AS_WRITTEN = script(WRITTEN);

    /** The case as somebody reads it who makes a notebook on that day. */
    private static PracticeScript script(LocalDate today) {
        try (BuiltInContent content = BuiltInContent.open()) {
            Pathway pathway = ((PackReading.Sound) content.national(WRITTEN)).pathway();
            return content.practiceScripts(pathway, today).getFirst();
        }
    }

    @Property(tries = 25)
    void everyEventKeepsItsDayOfTheWeekItsTimeAndItsDistanceFromTheOthers(
            @ForAll @IntRange(min = -400, max = 10_000) int daysOn) {
        LocalDate today = WRITTEN.plusDays(daysOn);
        List<PracticeScript.Entry> moved = script(today).entries();
        long by =
                ChronoUnit.DAYS.between(
                        AS_WRITTEN.entries().getFirst().at(), moved.getFirst().at());

        assertThat(by % 7).isZero();
        assertThat(daysOn - by).isBetween(0L, 6L);
        for (int i = 0; i < moved.size(); i++) {
            PracticeScript.Entry before = AS_WRITTEN.entries().get(i);
            PracticeScript.Entry after = moved.get(i);
            assertThat(after.at()).isEqualTo(before.at().plusDays(by));
            assertThat(after.recorded()).isEqualTo(before.recorded().plusDays(by));
            assertThat(after.recorded().toLocalDate()).isBefore(today);
        }
    }

    @Property(tries = 1)
    void aDateInASentenceMovesToo() {
        assertThat(AS_WRITTEN.entries().toString()).isNotEmpty();
        assertThat(texts(AS_WRITTEN)).anyMatch(it -> it.contains("on 14 October 2026."));
        assertThat(texts(script(LocalDate.of(2028, 2, 29))))
                .anyMatch(it -> it.contains("on 19 January 2028."))
                .noneMatch(it -> it.contains("{"));
    }

    private static List<String> texts(PracticeScript script) {
        return script.entries().stream().map(PracticeScript.Entry::text).toList();
    }
}
