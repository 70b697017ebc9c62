package org.waymark.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.app.Content;
import org.waymark.journal.fact.Guidance;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.GuidanceShown;
import org.waymark.pathway.RichText;
import org.waymark.pathway.ShownText;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class WordsInNotebookTest {

    private static final Content CONTENT =
            new Content(
                    Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/London")));

    private final Map<String, String> notebook = new HashMap<>();

    private Optional<PastWords> read(AreaPathway here, StepId step) {
        GuidanceShown shown = here.shown(step);
        return new WordsInNotebook(digest -> Optional.ofNullable(notebook.get(digest)))
                .of(new Guidance(shown.pack(), shown.version(), shown.digest()));
    }

    private void keep(AreaPathway here, StepId step) {
        List<ShownText> texts = here.texts(step);
        assertThat(texts.getFirst().digest()).isEqualTo(here.shown(step).digest());
        texts.forEach(text -> notebook.put(text.digest(), text.text()));
    }

    private static List<String> points(PastWords words, String heading) {
        return words.parts().stream()
                .filter(part -> part.heading().equals(heading))
                .findFirst()
                .map(PastWords.Part::points)
                .orElse(List.of());
    }

    private static List<String> plain(List<RichText> texts) {
        return texts.stream().map(text -> text.plain().replaceAll("\\s+", " ")).toList();
    }

    @Test
    void everyStepOfEveryAreaIsToldInTheWordsThatWereShown() {
        for (var area : CONTENT.library().localPacks()) {
            AreaPathway here = CONTENT.library().area(area.id());
            for (Step national : here.national().steps()) {
                StepId id = national.id();
                keep(here, id);

                PastWords words = read(here, id).orElseThrow();

                Step step = here.step(id);
                assertThat(words.title()).isEqualTo(step.title());
                assertThat(words.exact()).isTrue();
                assertThat(points(words, "")).isEqualTo(plain(step.purpose()));
                assertThat(points(words, "Do")).isEqualTo(plain(step.doing()));
                assertThat(points(words, "What others do next")).isEqualTo(plain(step.othersDo()));
                assertThat(points(words, "Locally"))
                        .isEqualTo(
                                here.locally(id)
                                        .map(locally -> plain(locally.points()))
                                        .orElse(List.of()));
                assertThat(points(words, "Ways on"))
                        .isEqualTo(
                                step.routes().stream()
                                        .map(way -> way.label() + ". " + way.when())
                                        .toList());
                assertThat(points(words, "Time limits here")).hasSameSizeAs(here.localClocksAt(id));
            }
        }
    }

    @Test
    void theAreaAndBothVersionsAreNamed() {
        AreaPathway here = CONTENT.library().area("birmingham");
        StepId step = new StepId("make-referral");
        keep(here, step);

        assertThat(read(here, step).orElseThrow().version())
                .isEqualTo("2026.11 with the pack for Birmingham, version 2026.11");
    }

    @Test
    void wordsThatTheNotebookHoldsOnlyInPartAreNotPassedOffAsAllOfThem() {
        AreaPathway here = CONTENT.library().area("birmingham");
        StepId step = new StepId("make-referral");
        assertThat(read(here, step)).isEmpty();
        keep(here, step);
        notebook.keySet().retainAll(List.of(here.shown(step).digest()));

        assertThat(read(here, step)).isEmpty();
    }
}
