package org.waymark.ui.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.NotebookSession;
import org.waymark.app.Services;
import org.waymark.app.Settings;
import org.waymark.app.guidance.ChangedContent;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.pathway.StepId;
import org.waymark.ui.cases.CaseView;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.observations.ObservationsView;
import org.waymark.ui.pathway.PathwayScreen;
import org.waymark.ui.people.PeopleView;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.InlineJobs;
import org.waymark.vault.KeyDerivationCost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Over a real practice notebook and real packs: nothing here is invented but the people. */
class GuidanceScreenTest extends FxTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-24T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final ChartLayout LAYOUT = new ChartLayout(null);
    private static final StepId GOING = new StepId("exploitation");

    @TempDir private static Path practice;
    @TempDir private Path room;

    private final List<Destination> gone = new ArrayList<>();
    private final InlineJobs jobs = new InlineJobs();
    private Services services;
    private NotebookSession session;
    private @Nullable Path chosen;

    private static Services services(Path computer) {
        return Services.in(
                new ApplicationFolders(computer.resolve("data"), computer.resolve("cache")),
                CLOCK,
                () -> KeyDerivationCost.LEAST);
    }

    @BeforeAll
    static void makeANotebook() {
        services(practice).notebooks().createPractice(practice.resolve("Practice.waymark"));
    }

    @BeforeEach
    void openANotebook() throws IOException {
        services = services(room);
        services.content().keepForLater();
        Path copy = Files.createDirectory(room.resolve("Practice.waymark"));
        try (Stream<Path> files = Files.list(practice.resolve("Practice.waymark"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        session = open();
    }

    @AfterEach
    void lock() {
        onFx(() -> session.close());
    }

    private NotebookSession open() {
        // A notebook belongs to the thread that opened it, and here the jobs run on this one.
        return onFx(
                () ->
                        services.notebooks()
                                .open(
                                        room.resolve("Practice.waymark"),
                                        "practice notebook".toCharArray()));
    }

    private ScreenContext context() {
        return new ScreenContext(
                session,
                session.library().national(),
                jobs.scope(),
                jobs,
                gone::add,
                CLOCK,
                Settings::usual,
                () -> {},
                failure -> {
                    throw new AssertionError(failure.happened());
                });
    }

    private void guidance() {
        GuidanceView view =
                onFx(
                        () ->
                                new GuidanceView(
                                        new GuidanceModel(context(), services.guidance().desk()),
                                        new PlaceQuestion() {
                                            @Override
                                            public @Nullable Path whichPack(Window over) {
                                                return chosen;
                                            }

                                            @Override
                                            public @Nullable Path whichFolder(Window over) {
                                                return chosen;
                                            }
                                        }));
        show(view);
    }

    private void show(Screen screen) {
        show(
                () -> {
                    WindowPane pane = new WindowPane(screen.node());
                    Theme.sheet(pane, Theme.class, "kit.css");
                    return pane;
                });
        onFx(screen::shown);
    }

    private void fire(String id) {
        onFx(() -> node(id, Button.class).fire());
    }

    private CaseSummary caseAt(StepId step) {
        return onFx(
                () -> {
                    CaseSummary open =
                            session.queries().cases().stream()
                                    .filter(one -> !one.closed())
                                    .findFirst()
                                    .orElseThrow();
                    if (!open.step().equals(step)) {
                        session.recorder().moveTo(open.id(), step, "It turned out otherwise.");
                    }
                    return session.queries().summary(open.id()).orElseThrow();
                });
    }

    private ChangedContent next() {
        return ChangedContent.national()
                .edit("steps/review.md", "## Record", "4. One thing more to look at.\n\n## Record");
    }

    private String words(String id) {
        return onFx(() -> String.join("\n", labels(node(id, VBox.class))));
    }

    private List<String> labels(javafx.scene.Parent parent) {
        List<String> texts = new ArrayList<>();
        from(parent).lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .forEach(texts::add);
        return texts;
    }

    @Test
    void aPackWithAChangedStepUnderAnOpenCaseIsShownAskedForAndInstalled() {
        CaseSummary open = caseAt(new StepId("review"));
        chosen = next().pack(room.resolve("next.waymarkpack"));
        guidance();
        assertThat(onFx(() -> node("guidance-version", Label.class).getText()))
                .isEqualTo("Version 2026.11");

        clickOn("#choose-pack");

        assertThat(words("offer")).contains("From version 2026.11 to 2026.12", "Published by");
        assertThat(words("offer-signature")).contains("Not signed.");
        assertThat(words("offer-cases"))
                .contains(
                        "Case " + open.number() + " stands at “Review and chase”, which changes.");
        assertThat(onFx(() -> List.copyOf(node("offer-changes", ListView.class).getItems())))
                .contains("Changed: Step Review and chase (review)")
                .contains("    + Do: One thing more to look at.");
        assertThat(services.content().pathway().pack().version()).isEqualTo("2026.11");

        fire("install-pack");

        assertThat(words("guidance-told")).contains("Version 2026.12 is installed.");
        assertThat(services.content().pathway().pack().version()).isEqualTo("2026.12");
    }

    @Test
    void oldDecisionsShowTheWordsThatTheirAuthorSaw() {
        chosen =
                ChangedContent.national()
                        .edit(
                                "steps/q-threshold.md",
                                "Decide today what level",
                                "Decide this very day what level")
                        .pack(room.resolve("next.waymarkpack"));
        guidance();
        clickOn("#choose-pack");
        fire("install-pack");
        onFx(() -> session.close());
        session = open();
        assertThat(session.library().national().pack().version()).isEqualTo("2026.12");
        RecordedEntry decision =
                onFx(
                        () ->
                                session.queries().cases().stream()
                                        .flatMap(
                                                one -> session.queries().entries(one.id()).stream())
                                        .filter(entry -> entry.fact() instanceof DecisionMade)
                                        .filter(
                                                entry ->
                                                        entry.step()
                                                                .equals(new StepId("q-threshold")))
                                        .findFirst()
                                        .orElseThrow());

        CaseView page =
                onFx(
                        () -> {
                            ScreenContext context = context();
                            return new CaseView(
                                    context,
                                    decision.caseId(),
                                    decision.id(),
                                    new PeopleView(context),
                                    new ObservationsView(context));
                        });
        show(page);
        fire("entry-guidance");

        assertThat(words("past-words"))
                .contains(
                        "Guidance of version 2026.11", "word for word.", "Decide today what level")
                .contains("Locally")
                .doesNotContain("this very day");
    }

    @Test
    void aCaseAtAStepThatIsTakenOutStillOpensAndItsStepCanBeRead() {
        CaseSummary open = caseAt(GOING);
        chosen = next().withoutStep(GOING.value()).pack(room.resolve("next.waymarkpack"));
        guidance();
        clickOn("#choose-pack");
        assertThat(words("offer-cases"))
                .contains("Case " + open.number() + " stands at “Child sexual exploitation”")
                .contains("this version no longer has");
        fire("install-pack");
        onFx(() -> session.close());
        session = open();
        assertThat(onFx(() -> session.queries().today().open()))
                .anyMatch(one -> one.number().equals(open.number()));

        PathwayScreen screen =
                onFx(
                        () ->
                                new PathwayScreen(
                                        context(),
                                        LAYOUT,
                                        new Destination.Pathway(open.id(), null, null, null)));
        show(screen);

        assertThat(onFx(() -> node("left-step-words", Label.class).getText()))
                .contains(
                        "“Child sexual exploitation”", "no longer has", "last in version 2026.11");
        fire("read-left-step");
        assertThat(words("past-words")).contains("Guidance of version 2026.11, word for word.");
        fire("leave");
        onFx(
                () -> {
                    session.recorder()
                            .moveTo(open.id(), new StepId("review"), "The guidance has changed.");
                    screen.changed();
                });
        assertThat(inSight("left-step")).isFalse();
    }

    @Test
    void aPackByAnotherKeyCannotBeInstalledUntilSomebodyHasAsked() {
        char[] words = "a passphrase for keys".toCharArray();
        Path one = room.resolve("one");
        Path two = room.resolve("two");
        services.guidance().signing().newKey(one, words.clone());
        services.guidance().signing().newKey(two, words.clone());
        chosen = next().pack(room.resolve("first.waymarkpack"));
        services.guidance().signing().sign(chosen, one, words.clone());
        guidance();
        clickOn("#choose-pack");
        assertThat(words("offer-signature")).contains("has not seen before", "Fingerprint");
        fire("install-pack");
        chosen = next().version("2027.01").pack(room.resolve("second.waymarkpack"));
        services.guidance().signing().sign(chosen, two, words.clone());

        clickOn("#choose-pack");

        assertThat(words("offer-signature")).contains("Signed with another key");
        assertThat(onFx(() -> node("install-pack", Button.class).isDisabled())).isTrue();
        onFx(() -> node("trust-key", CheckBox.class).setSelected(true));
        fire("install-pack");
        assertThat(services.content().pathway().pack().version()).isEqualTo("2027.01");
    }

    @Test
    void aHostileFileIsRefusedInWordsAndNothingChanges() throws Exception {
        chosen = Files.writeString(room.resolve("no.waymarkpack"), "no pack");
        guidance();

        clickOn("#choose-pack");

        assertThat(words("guidance-refused"))
                .contains("Nothing was changed.", "only a part of one");
        assertThat(inSight("offer")).isFalse();
        chosen = next().version("2026.10").pack(room.resolve("old.waymarkpack"));
        clickOn("#choose-pack");
        assertThat(words("guidance-refused")).contains("older than version 2026.11");
        assertThat(services.content().pathway().pack().version()).isEqualTo("2026.11");
    }

    @Test
    void leavingEverythingAsItIsChangesNothing() {
        chosen = next().pack(room.resolve("next.waymarkpack"));
        guidance();
        clickOn("#choose-pack");

        fire("leave-pack");

        assertThat(inSight("offer")).isFalse();
        assertThat(services.content().pathway().pack().version()).isEqualTo("2026.11");
    }

    @Test
    void theGuidanceIsPrintedIntoAFolder() {
        chosen = room.resolve("prints");
        String area = session.library().localPacks().getFirst().pack().id();
        onFx(() -> session.recorder().chooseAreas(new ChosenAreas(List.of(area), "")));
        guidance();

        fire("print-guidance");

        assertThat(words("guidance-told")).contains("a page for a browser");
        assertThat(chosen.toFile().list())
                .as("the guidance and what the area adds, each in two forms")
                .hasSize(4)
                .filteredOn(name -> name.contains(area))
                .hasSize(2);
    }
}
