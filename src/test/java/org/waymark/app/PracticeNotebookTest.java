package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.guidance.ChangedContent;
import org.waymark.app.guidance.GuidanceDesk;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Chronology;
import org.waymark.casework.DueItem;
import org.waymark.casework.Observations;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Today;
import org.waymark.pathway.StepId;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.VaultException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class PracticeNotebookTest {

    @TempDir Path folder;

    @Test
    void itHoldsTheFourInventedCasesAndEverythingInItIsSound() {
        Notebooks notebooks = notebooks();
        Path practice = folder.resolve("Practice.waymark");
        notebooks.createPractice(practice);

        assertThat(notebooks.isPractice(practice)).isTrue();
        try (NotebookSession session =
                notebooks.open(practice, "practice notebook".toCharArray())) {
            assertThat(session.practice()).isTrue();
            assertThat(session.queries().cases())
                    .extracting(CaseSummary::number)
                    .containsExactlyInAnyOrder("2026-001", "2026-002", "2026-003", "2026-004");
            assertThat(session.queries().cases())
                    .allSatisfy(
                            one ->
                                    assertThat(
                                                    session.queries()
                                                            .chronology(
                                                                    one.id(),
                                                                    Chronology.Scope.EVERYTHING)
                                                            .rows())
                                            .hasSizeGreaterThanOrEqualTo(10));
            NotebookCheck check = session.check();
            assertThat(check.sound()).as(() -> String.join(" ", check.sentences())).isTrue();
        }
    }

    @Test
    void todayLooksLikeACharityThatKeepsUp() {
        Notebooks notebooks = notebooks();
        Path practice = folder.resolve("Practice.waymark");
        notebooks.createPractice(practice);

        try (NotebookSession session =
                notebooks.open(practice, "practice notebook".toCharArray())) {
            Today today = session.queries().today();
            List<String> due =
                    Stream.concat(today.ours().stream(), today.theirs().stream())
                            .map(it -> it.caseNumber() + " " + it.what() + ", " + it.due())
                            .toList();
            List<String> overdue =
                    Stream.concat(today.ours().stream(), today.theirs().stream())
                            .filter(DueItem::overdue)
                            .map(it -> it.caseNumber() + " " + it.what() + ", " + it.due())
                            .toList();
            assertThat(overdue).as("overdue").hasSizeLessThanOrEqualTo(3);
            assertThat(due).as("due").hasSizeBetween(3, 9);
        }
    }

    @Test
    void theWorryWithoutWordsIsGatheredFromWhatWasNoticed() {
        Notebooks notebooks = notebooks();
        Path practice = folder.resolve("Practice.waymark");
        notebooks.createPractice(practice);

        try (NotebookSession session =
                notebooks.open(practice, "practice notebook".toCharArray())) {
            List<Observations> noticed =
                    session.queries().cases().stream()
                            .map(one -> session.queries().observations(one.id()))
                            .filter(told -> !told.rows().isEmpty())
                            .toList();
            assertThat(noticed).hasSize(1);
            Observations told = noticed.getFirst();
            assertThat(told.rows().getFirst().date()).startsWith("21 April 2026");
            assertThat(told.rows().getLast().observed().words()).startsWith("Ned has a game");
            assertThat(
                            told.domains().stream()
                                    .filter(domain -> !told.in(domain).isEmpty())
                                    .map(Observations.Domain::id))
                    .contains("child-physical", "adult-behaviour", "strengths");
            assertThat(told.rows().getFirst().source())
                    .isEqualTo("Liz T. Seen. Written down by Practice lead.");
        }
    }

    @Test
    void itIsMadeOverTheProgramsOwnGuidanceWhateverIsInstalled() {
        Services services = services();
        GuidanceDesk desk = services.guidance().desk();
        ChangedContent withoutAStepOfTheCases = ChangedContent.national().withoutStep("abe");
        desk.install(
                desk.examine(withoutAStepOfTheCases.pack(folder.resolve("next.waymarkpack"))),
                false);
        assertThat(services.content().pathway().find(new StepId("abe"))).isEmpty();
        Path practice = folder.resolve("Practice.waymark");

        services.notebooks().createPractice(practice);

        try (NotebookSession session =
                services.notebooks().open(practice, "practice notebook".toCharArray())) {
            List<CaseSummary> cases = session.queries().cases();
            assertThat(cases).hasSize(4);
            List<RecordedEntry> there =
                    cases.stream()
                            .flatMap(one -> session.queries().entries(one.id()).stream())
                            .filter(entry -> entry.step().equals(new StepId("abe")))
                            .toList();
            assertThat(there).isNotEmpty();
            assertThat(there)
                    .allSatisfy(
                            entry ->
                                    assertThat(entry.fact().guidance().version())
                                            .startsWith("2026.11"));
            assertThat(session.library().national().pack().version()).isEqualTo("2026.12");
            assertThat(session.check().sound()).isTrue();
        }
    }

    @Test
    void itsPassphraseIsTheOneThatTheWindowSaysAndNoOther() {
        Notebooks notebooks = notebooks();
        Path practice = folder.resolve("Practice.waymark");
        notebooks.createPractice(practice);

        assertThatThrownBy(() -> notebooks.open(practice, "another passphrase".toCharArray()))
                .isInstanceOf(VaultException.class);
        assertThat(notebooks.verify(practice, "practice notebook".toCharArray()).sound()).isTrue();
    }

    @Test
    void aFolderThatIsTakenIsRefusedAndStaysAsItIs() {
        Notebooks notebooks = notebooks();
        Path practice = folder.resolve("Practice.waymark");
        notebooks.createPractice(practice);

        assertThatThrownBy(() -> notebooks.createPractice(practice))
                .isInstanceOf(VaultException.class);
        assertThat(notebooks.verify(practice, "practice notebook".toCharArray()).sound()).isTrue();
    }

    private Notebooks notebooks() {
        return services().notebooks();
    }

    private Services services() {
        return Services.in(
                new ApplicationFolders(folder.resolve("data"), folder.resolve("cache")),
                Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Europe/London")),
                () -> KeyDerivationCost.LEAST);
    }
}
