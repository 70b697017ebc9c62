package org.waymark.ui.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.Settings;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryKind;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.NoteMade;
import org.waymark.pathway.StepId;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Fonts;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.HeldPause;
import org.waymark.ui.support.TestPathway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class PathwayScreenTest extends FxTest {

    private static final ChartLayout LAYOUT = new ChartLayout(null);

    private final Desk desk = new Desk();
    private final HeldPause pause = new HeldPause();
    private @Nullable Path target;
    private Settings settings = Settings.usual();

    @BeforeAll
    static void look() {
        javafx.application.Platform.runLater(
                () -> {
                    Fonts.load();
                    javafx.application.Application.setUserAgentStylesheet(
                            new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
                });
    }

    private PathwayScreen open(Destination place) {
        return open(place, 1366);
    }

    private PathwayScreen open(Destination place, double width) {
        PathwayScreen screen =
                onFx(
                        () ->
                                new PathwayScreen(
                                        context(),
                                        (request, done) ->
                                                done.accept(LAYOUT.layout(request, () -> false)),
                                        new ReportDesk(new PdfRenderer(), (_, _) -> target),
                                        pause,
                                        place));
        desk.afterRecording(screen::changed);
        show(
                () -> {
                    WindowPane pane = new WindowPane(screen.node());
                    Theme.sheet(pane, Theme.class, "kit.css");
                    return pane;
                },
                width,
                768);
        onFx(screen::shown);
        return screen;
    }

    private ScreenContext context() {
        ScreenContext usual = desk.context;
        return new ScreenContext(
                usual.session(),
                usual.pathway(),
                usual.jobs(),
                usual.lastingJobs(),
                usual.navigator(),
                usual.clock(),
                () -> settings,
                usual.recorded(),
                usual.untold());
    }

    private CaseId robin() {
        return Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
    }

    private Destination.Pathway at(CaseId open, StepId step) {
        return new Destination.Pathway(open, step, null, null);
    }

    private String text(String id) {
        return onFx(() -> node(id, Label.class).getText());
    }

    private void fire(String id) {
        onFx(() -> node(id, javafx.scene.control.ButtonBase.class).fire());
    }

    private void fill(String id, String words) {
        onFx(() -> node(id, javafx.scene.control.TextInputControl.class).setText(words));
    }

    @Test
    void aConcernIsRaisedInFourFields() {
        open(new Destination.NewConcern());

        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("field-text");
        write("Sam told Tanvi at the club.");
        press(KeyCode.TAB).release(KeyCode.TAB);
        write("yesterday 15:00");
        clickOn("#field-words").write("I do not want to go home.");
        clickOn("#dangerNow-no");
        assertThat(text("reading-happened")).isEqualTo("Sunday 22 November 2026, 15:00");
        assertThat(text("origin-line")).contains("A child told");
        clickOn("#sign-and-lock");

        CaseId made = desk.session.queries().cases().getFirst().id();
        ConcernRaised concern = (ConcernRaised) desk.lastEntry(made).fact();
        assertThat(concern.text()).isEqualTo("Sam told Tanvi at the club.");
        assertThat(concern.account().words()).isEqualTo("I do not want to go home.");
        assertThat(text("composer-notice")).startsWith("Concern signed and locked, entry 1.");
        assertThat(text("step-title")).isEqualTo("Something has worried you");
    }

    @Test
    void aDecisionWithoutReasonsIsRefusedAtTheReasons() {
        CaseId open = robin();
        open(at(open, TestPathway.THRESHOLD));
        fire("route-make-referral");
        clickOn("#sign-and-lock");

        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("field-reasons");
        assertThat(text("gap-reasons")).isNotEmpty();
        assertThat(desk.entries(open)).hasSize(1);
    }

    @Test
    void aSignedDecisionMovesCaseChartAndStep() {
        CaseId open = robin();
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD));
        fire("route-make-referral");
        fill("field-reasons", "Robin has said it twice, unasked.");
        clickOn("#sign-and-lock");

        assertThat(text("step-title")).isEqualTo("Refer to children's social care");
        assertThat(text("composer-notice")).startsWith("Decision signed and locked, entry 2.");
        onFx(
                () -> {
                    assertThat(screen.model().chart().selected())
                            .isEqualTo(TestPathway.MAKE_REFERRAL);
                    assertThat(
                                    Objects.requireNonNull(
                                                    screen.model().chart().wayProperty().get())
                                            .now())
                            .isEqualTo(TestPathway.MAKE_REFERRAL);
                });
    }

    @Test
    void notToActNeedsADayToLookAgain() {
        CaseId open = robin();
        open(at(open, TestPathway.THRESHOLD));
        fire("not-to-act");
        fill("field-reasons", "We know too little today.");
        clickOn("#sign-and-lock");
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("field-review");

        write("in 2 weeks");
        clickOn("#sign-and-lock");
        assertThat(((DecisionMade) desk.lastEntry(open).fact()).review()).isEqualTo("2026-12-07");
    }

    @Test
    void aWholeDecisionByKeyboardAlone() {
        CaseId open = robin();
        open(new Destination.Pathway(open, TestPathway.THRESHOLD, EntryKind.DECISION, null));
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("route-make-referral");

        type(KeyCode.DIGIT2);
        press(KeyCode.TAB).release(KeyCode.TAB);
        for (int tab = 0; tab < 4; tab++) {
            Node now = Objects.requireNonNull(focused());
            if ("field-reasons".equals(now.getId())) {
                break;
            }
            press(KeyCode.TAB).release(KeyCode.TAB);
        }
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("field-reasons");
        write("We are not sure and want advice today.");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        DecisionMade decision = (DecisionMade) desk.lastEntry(open).fact();
        assertThat(decision.chosen()).isEqualTo("consult");
        assertThat(desk.file(open).summary().step()).isEqualTo(TestPathway.CONSULT);
    }

    @Test
    void aCorrectionShowsTheOriginalAndBothAfterwards() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("correct-1");
        assertThat(inSight("original")).isTrue();
        fill("field-text", "Robin told a helper.");
        fill("field-reason", "The leader was not there.");
        clickOn("#sign-and-lock");

        assertThat(lookup("#entry-1 .entry-correction").queryAll()).hasSize(1);
        assertThat(lookup("#entry-2").queryAll()).hasSize(1);
        assertThat(inSight("entry-2")).isTrue();
    }

    @Test
    void aLimitCountsFromTheDateThatSomebodyGives() {
        open(at(robin(), TestPathway.CALL_999));
        fire("start-clock-police-protection");

        clickOn("#clock-from").write("yesterday 15:00");
        assertThat(text("clock-due")).isEqualTo("Wednesday 25 November 2026, 15:00");
        clickOn("#clock-words").write("The sergeant rang.");
        clickOn("#record-clock");

        assertThat(desk.session.book().started())
                .containsExactly("police-protection from 2026-11-22T15:00: The sergeant rang.");
        assertThat(lookup("#clock-from").tryQuery()).isEmpty();
    }

    @Test
    void aDateThatWasBeingGivenIsAskedForAgainAfterTheScreenWent() {
        CaseId open = robin();
        open(at(open, TestPathway.CALL_999));
        fire("start-clock-police-protection");
        fill("clock-from", "yesterday 15:00");
        fill("clock-words", "The sergeant rang.");

        onFx(() -> window().getScene().setRoot(new javafx.scene.layout.Pane()));
        assertThat(desk.session.shelf().all()).hasSize(1);
        open(at(open, TestPathway.CALL_999));
        assertThat(inSight("clock-words")).isTrue();
        assertThat(text("clock-due")).isEqualTo("Wednesday 25 November 2026, 15:00");
        fire("record-clock");

        assertThat(desk.session.book().started())
                .containsExactly("police-protection from 2026-11-22T15:00: The sergeant rang.");
        assertThat(desk.session.shelf().all()).isEmpty();
    }

    @Test
    void aLimitIsNotStartedByWhatIsNoDate() {
        open(at(robin(), TestPathway.CALL_999));
        fire("start-clock-police-protection");

        clickOn("#clock-from").write("some time ago");
        clickOn("#record-clock");

        assertThat(desk.session.book().started()).isEmpty();
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("clock-from");
    }

    @Test
    void withoutACaseNoLimitCanBeStarted() {
        open(new Destination.Pathway(null, TestPathway.CALL_999, null, null));

        assertThat(lookup("#start-clock-police-protection").tryQuery()).isEmpty();
    }

    @Test
    void aDraftIsSavedAfterAPauseAndIsThereAgain() {
        CaseId open = robin();
        open(at(open, TestPathway.THRESHOLD));
        fill("field-reasons", "Robin has said");
        onFx(pause::end);
        assertThat(text("draft-state")).isEqualTo("Draft saved 16:10");

        open(at(open, TestPathway.THRESHOLD));
        assertThat(onFx(() -> node("field-reasons", TextArea.class).getText()))
                .isEqualTo("Robin has said");
    }

    @Test
    void leavingSavesWhatWasTyped() {
        CaseId open = robin();
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD));
        fill("field-reasons", "Robin has");
        onFx(screen::left);

        assertThat(desk.session.queries().drafts()).hasSize(1);
    }

    @Test
    void aMillionCharactersArePastedAndSigned() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("kind-note");
        String long1 = "Every word stays as it was. שלום 😀\n".repeat(30_000).substring(0, 999_990);
        paste("field-text", long1);
        assertThat(inSight("field-text-passages")).isTrue();
        clickOn("#sign-and-lock");

        assertThat(((NoteMade) desk.lastEntry(open).fact()).text()).isEqualTo(long1.strip());
        assertThat(inSight("entry-2")).isTrue();
    }

    @Test
    void moreThanAMillionIsRefusedInWords() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("kind-note");
        paste("field-text", "x".repeat(1_000_001));

        assertThat(text("remark-text")).contains("1,000,000").contains("Nothing was pasted");
        assertThat(onFx(() -> node("field-text", TextArea.class).getText())).isEmpty();
    }

    @Test
    void pastedControlCharactersAreLeftOutAndTold() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("kind-note");
        paste("field-text", "He said\u0007 \u202Bשלום\u202C 😀");

        assertThat(onFx(() -> node("field-text", TextArea.class).getText()))
                .isEqualTo("He said \u202Bשלום\u202C 😀");
        assertThat(text("remark-text")).startsWith("One character");
    }

    @Test
    void aPictureIsRefusedWithTheReason() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("kind-note");
        onFx(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(new javafx.scene.image.WritableImage(4, 4));
                    Clipboard.getSystemClipboard().setContent(content);
                    node("field-text", TextArea.class).paste();
                });

        assertThat(text("remark-text")).startsWith("Pictures are never put in the notebook");
    }

    private void paste(String id, String words) {
        onFx(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                    node(id, TextArea.class).paste();
                });
    }

    @Test
    void pointsAreTickedForThisCase() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        clickOn("#point-2");

        assertThat(desk.session.queries().pointsDone(open, TestPathway.START)).containsExactly(2);
        fire("point-2");
        assertThat(desk.session.queries().pointsDone(open, TestPathway.START)).isEmpty();
        assertThat(onFx(() -> node("point-2", CheckBox.class).getAccessibleText()))
                .isEqualTo("Think first about whether this child is safe now.");
    }

    @Test
    void withoutACaseTheStepIsReadAndAConcernIsOffered() {
        open(new Destination.Pathway(null, TestPathway.RECORD_FIRST, null, null));

        assertThat(inSight("point-1")).isFalse();
        clickOn("#begin-concern");
        assertThat(inSight("field-dangerNow") || inSight("dangerNow-yes")).isTrue();
    }

    @Test
    void theCaseGoesOnAlongARouteOfAnAction() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        clickOn("#go-on-1");

        assertThat(text("step-title")).isEqualTo("Is a child in danger now?");
        assertThat(desk.file(open).summary().step()).isEqualTo(TestPathway.DANGER);
    }

    @Test
    void theCaseIsMovedWithAReason() {
        CaseId open = robin();
        open(at(open, TestPathway.CONSULT));
        clickOn("#case-is-here");
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("move-reason");
        write("The front door rang us.");
        clickOn("#move-here");

        assertThat(desk.file(open).summary().step()).isEqualTo(TestPathway.CONSULT);
        assertThat(text("composer-notice")).contains("now stands at");
    }

    @Test
    void somebodyIsAddedWhileWriting() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("kind-note");
        fire("add-person");
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("person-name");
        write("Alex Marsh");
        fire("record-person");

        assertThat(desk.file(open).people()).hasSize(2);
        fill("field-text", "Alex rang.");
        clickOn("#sign-and-lock");
        assertThat(desk.lastEntry(open).fact().people()).hasSize(1);
    }

    @Test
    void anActionIsAgreedAndFinished() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("kind-action");
        fill("field-text", "Ring the school.");
        fill("field-owner", "J. Okafor");
        clickOn("#sign-and-lock");
        fire("finish-2");
        fill("field-text", "They were told.");
        clickOn("#sign-and-lock");

        RecordedEntry last = desk.lastEntry(open);
        assertThat(last.fact().text()).isEqualTo("They were told.");
        assertThat(desk.file(open).actions().getFirst().outcome()).isEqualTo("They were told.");
    }

    @Test
    void aNarrowWindowHasTabs() {
        CaseId open = robin();
        open(at(open, TestPathway.THRESHOLD), 1024);

        assertThat(lookup(".tab-pane").tryQuery()).isPresent();
        assertThat(lookup(".tab").queryAll()).hasSize(3);
    }

    @Test
    void anotherStepOnTheChartIsShownWhileTheWritingStays() {
        CaseId open = robin();
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD));
        fill("field-reasons", "Robin has said");
        onFx(() -> screen.model().chart().select(TestPathway.CONSULT));

        assertThat(text("step-title")).startsWith("Consult the front door");
        assertThat(onFx(() -> node("field-reasons", TextArea.class).getText()))
                .isEqualTo("Robin has said");
        clickOn("#write-here");
        assertThat(lookup("#field-reasons").tryQuery()).isEmpty();
    }

    @Test
    void everyFieldHasAName() {
        CaseId open = robin();
        open(at(open, TestPathway.START));
        fire("kind-concern");
        onFx(() -> node("more-fields", javafx.scene.control.TitledPane.class).setExpanded(true));

        assertThat(lookup(".label").queryAll()).isNotEmpty();
        assertThat(
                        lookup(node -> node instanceof TextField || node instanceof TextArea)
                                .queryAll()
                                .stream()
                                .filter(node -> node.getId() != null)
                                .filter(
                                        node ->
                                                lookup(
                                                                each ->
                                                                        each instanceof Label label
                                                                                && label
                                                                                                .getLabelFor()
                                                                                        == node)
                                                        .tryQuery()
                                                        .isEmpty())
                                .map(Node::getId))
                .isEmpty();
    }

    @Test
    void enteringAPaneComesToTheCardTheTitleOrTheComposer() {
        CaseId open = robin();
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD));
        onFx(() -> assertThat(screen.enter(screen.panes().getFirst())).isTrue());
        assertThat(Objects.requireNonNull(focused()).getId())
                .isEqualTo("step-" + TestPathway.THRESHOLD);
        onFx(() -> assertThat(screen.enter(screen.panes().get(1))).isTrue());
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("step-title");
        assertThat(screen.panes()).hasSize(3);
    }

    @Test
    void inANarrowWindowEnteringAPaneBringsItsTabForward() {
        CaseId open = robin();
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD), 1000);
        onFx(() -> screen.enter(screen.panes().get(1)));
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("step-title");
        onFx(() -> screen.enter(screen.panes().getFirst()));
        assertThat(Objects.requireNonNull(focused()).getId())
                .isEqualTo("step-" + TestPathway.THRESHOLD);
    }

    @Test
    void theLastPlaceOfACaseIsKeptUntilItMoves() {
        CaseId open = robin();
        PathwayScreen first = open(new Destination.Pathway(open, null, null, null));
        StepId stands = desk.file(open).summary().step();
        onFx(
                () -> {
                    first.model().chart().select(TestPathway.THRESHOLD);
                    first.model().chart().listShownProperty().set(true);
                    first.left();
                });
        PathwayScreen again = open(new Destination.Pathway(open, null, null, null));
        onFx(
                () -> {
                    assertThat(again.model().chart().selected()).isEqualTo(TestPathway.THRESHOLD);
                    assertThat(again.model().chart().listShownProperty().get()).isTrue();
                    again.left();
                });
        CaseId other = Filled.concern(desk.session, "Sam Reed", 7, "Sam told a leader.");
        PathwayScreen elsewhere = open(new Destination.Pathway(other, null, null, null));
        onFx(() -> assertThat(elsewhere.model().chart().selected()).isEqualTo(stands));
        PathwayScreen moved = open(at(open, TestPathway.THRESHOLD));
        fire("route-make-referral");
        fill("field-reasons", "Robin has said it twice, unasked.");
        clickOn("#sign-and-lock");
        onFx(() -> assertThat(moved.model().caseId()).isEqualTo(open));
        PathwayScreen after = open(new Destination.Pathway(open, null, null, null));
        onFx(
                () ->
                        assertThat(after.model().chart().selected())
                                .isEqualTo(TestPathway.MAKE_REFERRAL));
    }

    @Test
    void theWayOfACaseLeavesOnlyWithANoteOfIt(@TempDir Path folder) {
        CaseId open = robin();
        open(at(open, TestPathway.THRESHOLD));
        target = folder.resolve("way.svg");
        onFx(() -> menu("chart-save").fire());
        onFx(
                () -> {
                    node("save-svg", javafx.scene.control.RadioButton.class).setSelected(true);
                    node("save-with-case", CheckBox.class).setSelected(true);
                });
        fire("save-choose");
        // As before any other file that holds something of a case.
        assertThat(target).doesNotExist();
        fire("save-unencrypted");
        assertThat(target).exists().content().contains("The way of case", "Now here");
        assertThat(text("save-outcome")).contains("The notebook notes that it left.");
        assertThat(desk.session.book().printed())
                .singleElement()
                .asString()
                .startsWith("chart of the case's way, SVG. All stages")
                .contains("Left out: names");
        assertThat(target).content().doesNotContain("Robin").doesNotContain("Marsh");
    }

    @Test
    void theChartAloneLeavesWithoutANote(@TempDir Path folder) {
        CaseId open = robin();
        open(at(open, TestPathway.THRESHOLD));
        target = folder.resolve("chart.png");
        onFx(() -> menu("chart-save").fire());
        onFx(() -> node("save-png", javafx.scene.control.RadioButton.class).setSelected(true));
        onFx(() -> node("save-stage", javafx.scene.control.RadioButton.class).setSelected(true));
        fire("save-choose");
        assertThat(target).exists();
        assertThat(text("save-outcome")).contains("nothing of any case");
        assertThat(desk.session.book().printed()).isEmpty();
    }

    /** Asks for the chart as a drawing; what is under way waits. */
    private void saveWaiting(boolean withCase) {
        desk.jobs.hold();
        onFx(() -> menu("chart-save").fire());
        onFx(
                () -> {
                    node("save-svg", javafx.scene.control.RadioButton.class).setSelected(true);
                    node("save-with-case", CheckBox.class).setSelected(withCase);
                });
        fire("save-choose");
        if (withCase) {
            fire("save-unencrypted");
        }
    }

    private WindowPane goElsewhere(PathwayScreen screen) {
        return onFx(
                () -> {
                    WindowPane pane = WindowPane.of(screen.node()).orElseThrow();
                    pane.show(new Label("Elsewhere"));
                    screen.left();
                    return pane;
                });
    }

    @Test
    void whatCameOfSavingIsToldThoughTheScreenWasLeft(@TempDir Path folder) {
        CaseId open = robin();
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD));
        target = folder.resolve("way.svg");
        saveWaiting(true);
        assertThat(text("save-progress")).contains("You can go on working");
        goElsewhere(screen);
        onFx(desk.jobs::release);
        assertThat(target).exists();
        assertThat(text("notice")).contains("Saved.").contains("The notebook notes that it left.");
        assertThat(desk.session.book().printed()).hasSize(1);
        assertThat(inSight("dialog")).isFalse();
    }

    @Test
    void thatSavingFailedIsToldThoughTheScreenWasLeft(@TempDir Path folder) {
        PathwayScreen screen = open(at(robin(), TestPathway.THRESHOLD));
        target = folder.resolve("gone").resolve("chart.svg");
        saveWaiting(false);
        goElsewhere(screen);
        onFx(desk.jobs::release);
        assertThat(desk.untold)
                .singleElement()
                .satisfies(
                        failure ->
                                assertThat(failure.inFull())
                                        .contains("That folder is not there any more.")
                                        .contains("the record is unharmed")
                                        .contains("Choose another folder."));
    }

    @Test
    void aSavingThatFailedOffersAnotherPlace(@TempDir Path folder) {
        open(at(robin(), TestPathway.THRESHOLD));
        target = folder.resolve("gone").resolve("chart.svg");
        saveWaiting(false);
        onFx(desk.jobs::release);
        assertThat(text("save-outcome")).contains("That folder is not there any more.");
        target = folder.resolve("chart.svg");
        fire("save-elsewhere");
        assertThat(target).exists();
        assertThat(text("save-outcome")).contains("nothing of any case");
    }

    @Test
    void aSavingCanBeStopped(@TempDir Path folder) {
        open(at(robin(), TestPathway.THRESHOLD));
        target = folder.resolve("chart.svg");
        saveWaiting(false);
        fire("save-stop");
        onFx(desk.jobs::release);
        assertThat(text("save-outcome")).isEqualTo("Stopped. No file was left behind.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneGoesOnWorkingWhileItIsSavedAndCanComeBackToIt(@TempDir Path folder) {
        open(at(robin(), TestPathway.THRESHOLD));
        target = folder.resolve("chart.svg");
        saveWaiting(false);
        fire("save-go-on");
        assertThat(inSight("dialog")).isFalse();
        onFx(() -> menu("chart-save").fire());
        assertThat(text("save-progress")).contains("Drawing the chart");
        fire("save-go-on");
        onFx(desk.jobs::release);
        assertThat(inSight("dialog")).isFalse();
        assertThat(text("notice")).contains("Saved.");
    }

    @Test
    void whatComesToStandThereMeanwhileIsLeftAsItIs(@TempDir Path folder) throws Exception {
        open(at(robin(), TestPathway.THRESHOLD));
        target = folder.resolve("chart.svg");
        saveWaiting(false);
        Files.writeString(target, "another's");
        onFx(desk.jobs::release);
        assertThat(text("save-outcome")).contains("has come to stand there");
        assertThat(target).hasContent("another's");
        // Now the system asks about it, and the answer is that it may be replaced.
        fire("save-elsewhere");
        assertThat(target).content().startsWith("<?xml");
    }

    @Test
    void theChildIsNamedOnItOnlyWhereNamesAreShownAndItWasTicked(@TempDir Path folder) {
        CaseId open = robin();
        open(at(open, TestPathway.THRESHOLD));
        onFx(() -> menu("chart-save").fire());
        assertThat(inSight("save-with-name")).isFalse();
        fire("leave");
        settings =
                new Settings(
                        Settings.Theme.SYSTEM, 100, java.time.Duration.ofMinutes(10), true, false);
        open(at(open, TestPathway.THRESHOLD));
        target = folder.resolve("way.svg");
        onFx(() -> menu("chart-save").fire());
        onFx(
                () -> {
                    node("save-svg", javafx.scene.control.RadioButton.class).setSelected(true);
                    node("save-with-case", CheckBox.class).setSelected(true);
                    node("save-with-name", CheckBox.class).setSelected(true);
                });
        fire("save-choose");
        fire("save-unencrypted");
        assertThat(target).content().contains("Robin Marsh");
        assertThat(desk.session.book().printed())
                .singleElement()
                .asString()
                .contains("and the child's name");
    }

    @Test
    void aSecondCaseIsChosenAndShownBeside() {
        CaseId open = robin();
        CaseId other = Filled.concern(desk.session, "Sam Marsh", 7, "Sam told a leader.");
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD));
        onFx(() -> menu("chart-beside").fire());
        String offered =
                onFx(
                        () -> {
                            javafx.scene.control.ComboBox<org.waymark.casework.LinkedCase> choice =
                                    node("beside-case", javafx.scene.control.ComboBox.class);
                            return choice.getConverter().toString(choice.getValue());
                        });
        assertThat(offered).contains("S. M.").doesNotContain("Sam").doesNotContain("Marsh");
        fire("beside-show");
        String number = desk.file(other).summary().number();
        onFx(
                () ->
                        assertThat(
                                        Objects.requireNonNull(
                                                        screen.model()
                                                                .chart()
                                                                .otherProperty()
                                                                .get())
                                                .label())
                                .isEqualTo(number));
    }

    @Test
    void theWayOfTheCaseIsReplayedFromItsOpening() {
        CaseId open = robin();
        PathwayScreen screen = open(at(open, TestPathway.THRESHOLD));
        onFx(() -> menu("chart-replay").fire());
        onFx(
                () ->
                        assertThat(
                                        Objects.requireNonNull(
                                                        screen.model()
                                                                .chart()
                                                                .replay()
                                                                .frameProperty()
                                                                .get())
                                                .words())
                                .startsWith("The case was opened at: "));
    }

    private javafx.scene.control.MenuItem menu(String id) {
        return node("chart-more", javafx.scene.control.MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
