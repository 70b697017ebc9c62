package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.app.NotebookSession;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryKind;
import org.waymark.casework.PersonForm;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.StepId;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.RealWindow;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Nothing of a screen that was left, and nothing of a notebook that was locked, stays in memory: it
 * may hold a child's name. Over a real notebook, with the program's own threads.
 */
class LeftScreensTest extends FxTest {

    private static final String CHILD = "eltsirht nozama";
    private static final String TYPED = "kcihw elgnag yb";
    private static final StepId THRESHOLD = new StepId("q-threshold");

    @TempDir Path home;
    private final List<Left> left = new ArrayList<>();
    private RealWindow real;
    private Stage stage;

    private record Left(String where, WeakReference<Node> node) {}

    /** Every screen and question of an open notebook, and how one comes there from Today. */
    enum Place {
        TODAY(test -> {}),
        ENDING(test -> test.pressTheFirst("due-done-")),
        DISCARDING(test -> test.pressTheFirst("discard-")),
        NEW_CONCERN(test -> test.press("today-new-concern")),
        PATHWAY(test -> test.press("rail-pathway")),
        MAP(
                test -> {
                    test.press("rail-pathway");
                    test.press("chart-map");
                }),
        LIST(
                test -> {
                    test.press("rail-pathway");
                    test.press("chart-list");
                }),
        FINDING(
                test -> {
                    test.press("rail-pathway");
                    test.press("chart-open-find");
                }),
        CASES(test -> test.press("rail-cases")),
        CASE(LeftScreensTest::openCase),
        CHRONOLOGY(test -> test.caseTab(1)),
        OBSERVATIONS(test -> test.caseTab(2)),
        STATUS(
                test -> {
                    test.openCase();
                    test.pressTheFirst("plans-");
                }),
        // What is typed here is kept, and stands in the case from then on.
        PERSON(
                test -> {
                    test.openCase();
                    test.press("people-add");
                    test.write("person-name", "Kit Marsh");
                }),
        CASE_ON_PATHWAY(LeftScreensTest::caseOnPathway),
        COMPOSING(
                test -> {
                    test.caseOnPathway();
                    test.press("kind-note");
                    test.write("field-text", "Robin said it again.");
                }),
        GIVING_A_DATE(
                test -> {
                    test.openCase();
                    test.press("always-act-999");
                    test.press("start-clock-police-protection");
                    test.write("clock-from", "yesterday 15:00");
                }),
        REPLAY(
                test -> {
                    test.caseOnPathway();
                    test.choose("chart-replay");
                }),
        BESIDE(
                test -> {
                    test.caseOnPathway();
                    test.choose("chart-beside");
                }),
        SAVING_THE_CHART(
                test -> {
                    test.caseOnPathway();
                    test.choose("chart-save");
                }),
        SEARCH(
                test -> {
                    test.press("rail-search");
                    test.write("search-words", "robin");
                }),
        REPORTS(
                test -> {
                    test.openCase();
                    test.press("print-chronology");
                }),
        DIRECTORY(test -> test.press("rail-directory")),
        NUMBER(
                test -> {
                    test.press("rail-directory");
                    test.pressTheFirst("contact-", "-correct");
                }),
        PRACTICE(test -> test.press("rail-practice")),
        SETTINGS(test -> test.press("rail-settings")),
        CHECK(
                test -> {
                    test.press("rail-settings");
                    test.press("check-notebook");
                }),
        PASSPHRASE(
                test -> {
                    test.press("rail-settings");
                    test.press("change-passphrase");
                    test.write("current-passphrase", RealWindow.passphrase());
                }),
        RECOVERY_WORDS(
                test -> {
                    test.press("rail-settings");
                    test.press("change-recovery-words");
                }),
        GUIDANCE(
                test -> {
                    test.press("rail-settings");
                    test.press("open-guidance");
                }),
        KEYS(test -> test.key(KeyCode.F1)),
        COVERED(
                test -> {
                    test.openCase();
                    test.key(KeyCode.F9);
                });

        private final Consumer<LeftScreensTest> open;

        Place(Consumer<LeftScreensTest> open) {
            this.open = open;
        }
    }

    /** How a notebook is locked. */
    enum Locking {
        BY_KEY(test -> test.press("lock")),
        IDLE(test -> test.onFx(test.real.idle::over)),
        AFTER_SLEEP(
                test -> {
                    test.real.clock.forward(Duration.ofHours(9));
                    test.key(KeyCode.TAB);
                });

        private final Consumer<LeftScreensTest> lock;

        Locking(Consumer<LeftScreensTest> lock) {
            this.lock = lock;
        }
    }

    /** Where something lies over the page, is being typed or is under way. */
    private static final Set<Place> OVER_THE_PAGE =
            EnumSet.of(
                    Place.DISCARDING,
                    Place.MAP,
                    Place.STATUS,
                    Place.COMPOSING,
                    Place.GIVING_A_DATE,
                    Place.REPLAY,
                    Place.BESIDE,
                    Place.REPORTS,
                    Place.CHECK,
                    Place.PASSPHRASE,
                    Place.KEYS,
                    Place.COVERED);

    @BeforeEach
    void aNotebookWithWork() {
        real = new RealWindow(home);
        real.make(this::fill);
        // The robot remembers every event of its own stage, and with it every node.
        stage = onFx(() -> new Stage());
        onFx(() -> real.open(stage));
        real.settle();
    }

    @AfterEach
    void closed() {
        onFx(stage::hide);
        real.close();
    }

    private void fill(NotebookSession session) {
        Filled.concern(session, "Sam Hale", 11, "Sam flinched.");
        // The newest case stands first.
        real.clock.forward(Duration.ofMinutes(1));
        CaseId robin = Filled.concern(session, turned(CHILD), 9, "Robin told a leader.");
        session.recorder()
                .describe(
                        robin, null, PersonForm.of("Alex Marsh", Relation.PARENT).noted("Mother"));
        Filled.note(session, robin, THRESHOLD, "Robin was quiet.");
        session.recorder()
                .sign(
                        new EntryForm.Action(
                                robin,
                                THRESHOLD,
                                new Happened("2026-11-23T15:00", null, Happened.Precision.EXACT),
                                "Ring the school.",
                                Set.of(),
                                "Jo Okafor",
                                "2026-11-25"),
                        Optional.empty());
        session.recorder()
                .save(
                        new Draft(
                                new DraftId(UUID.randomUUID()),
                                robin,
                                THRESHOLD,
                                EntryKind.NOTE,
                                Map.of("text", "Begun."),
                                Instant.parse("2026-11-23T16:00:00Z")));
    }

    @Test
    void nothingOfAScreenOrQuestionThatWasLeftStays() {
        unlock();
        for (Place place : Place.values()) {
            press("rail-today");
            place.open.accept(this);
            remember(place.name());
            leaveQuestions();
        }
        press("rail-directory");
        gone(false);
    }

    @Test
    void nothingOfANotebookThatWasLockedStays() {
        for (Place place : OVER_THE_PAGE) {
            unlock();
            leaveQuestions();
            press("rail-today");
            place.open.accept(this);
            remember(place.name());
            press("lock");
            until(() -> inSight("passphrase"));
        }
        assertThat(real.sessions).hasSize(OVER_THE_PAGE.size());
        gone(true);
    }

    @ParameterizedTest
    @EnumSource
    void howeverItIsLocked(Locking locking) {
        unlock();
        Place.PERSON.open.accept(this);
        remember(locking.name());
        locking.lock.accept(this);
        until(() -> lookup("#shell").tryQuery().isEmpty());
        real.settle();

        gone(true);
    }

    /** The whole memory of the program is looked through, not only what is known to be held. */
    @Test
    void noWordOfACaseAndNoPassphraseIsInMemoryAfterTheLock() throws IOException {
        unlock();
        caseOnPathway();
        press("kind-note");
        write("field-text", turned(TYPED));
        Place.RECOVERY_WORDS.open.accept(this);
        leaveQuestions();
        Place.REPORTS.open.accept(this);
        Place.PERSON.open.accept(this);
        write("person-note", turned(TYPED));
        press("people-names");
        assertThat(inMemory(CHILD, TYPED)).containsExactlyInAnyOrder(CHILD, TYPED);
        press("rail-search");
        write("search-words", turned(TYPED));
        press("lock");
        until(() -> inSight("passphrase"));
        real.settle();

        assertThat(inMemory(CHILD, TYPED, RealWindow.BACKWARDS)).isEmpty();
    }

    /** Words are written backwards here, so that this test itself does not hold them. */
    private static String turned(String backwards) {
        return new StringBuilder(backwards).reverse().toString();
    }

    /** Which words, each given backwards, are among what the program can still reach. */
    private List<String> inMemory(String... backwards) throws IOException {
        Path picture = Files.createTempDirectory(home, "memory").resolve("picture.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(picture.toString(), true);
        List<String> found = new ArrayList<>();
        for (String each : backwards) {
            for (Charset charset :
                    List.of(
                            StandardCharsets.ISO_8859_1,
                            StandardCharsets.UTF_16LE,
                            StandardCharsets.UTF_16BE)) {
                if (!found.contains(each) && holds(picture, turned(each).getBytes(charset))) {
                    found.add(each);
                }
            }
        }
        Files.delete(picture);
        return found;
    }

    private static boolean holds(Path file, byte[] word) throws IOException {
        byte[] piece = new byte[1 << 22];
        int kept = 0;
        try (InputStream stream = Files.newInputStream(file)) {
            int read = stream.read(piece, kept, piece.length - kept);
            while (read > 0) {
                int length = kept + read;
                for (int at = 0; at <= length - word.length; at++) {
                    if (piece[at] == word[0]
                            && Arrays.equals(piece, at, at + word.length, word, 0, word.length)) {
                        return true;
                    }
                }
                kept = Math.min(word.length - 1, length);
                System.arraycopy(piece, length - kept, piece, 0, kept);
                read = stream.read(piece, kept, piece.length - kept);
            }
        }
        return false;
    }

    @Test
    void nothingOfTheDoorStaysInAnOpenNotebook() {
        write("passphrase", RealWindow.passphrase());
        press("make-notebook");
        write("lead-name", "Kit Example");
        remember("making a notebook");
        press("cancel-making");
        remember("unlocking");
        unlock();

        gone(false);
    }

    private void unlock() {
        write("passphrase", RealWindow.passphrase());
        press("unlock");
        until(() -> lookup("#shell").tryQuery().isPresent());
        real.settle();
    }

    private void openCase() {
        press("rail-cases");
        TableView<?> table = node("case-table", TableView.class);
        onFx(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().selectFirst();
                });
        key(KeyCode.ENTER);
    }

    private void caseTab(int tab) {
        openCase();
        onFx(() -> node("case-tabs", TabPane.class).getSelectionModel().select(tab));
        real.settle();
    }

    private void caseOnPathway() {
        openCase();
        press("open-on-pathway");
    }

    private void choose(String item) {
        MenuItem chosen =
                node("chart-more", MenuButton.class).getItems().stream()
                        .filter(each -> item.equals(each.getId()))
                        .findFirst()
                        .orElseThrow();
        onFx(chosen::fire);
        real.settle();
    }

    private void press(String id) {
        onFx(() -> node(id, ButtonBase.class).fire());
        real.settle();
    }

    private void pressTheFirst(String beginning) {
        pressTheFirst(beginning, "");
    }

    private void pressTheFirst(String beginning, String end) {
        ButtonBase first =
                lookup(".button").queryAllAs(ButtonBase.class).stream()
                        .filter(button -> String.valueOf(button.getId()).startsWith(beginning))
                        .filter(button -> button.getId().endsWith(end))
                        .findFirst()
                        .orElseThrow();
        onFx(first::fire);
        real.settle();
    }

    private void write(String id, String words) {
        onFx(() -> node(id, TextInputControl.class).setText(words));
        real.settle();
    }

    /** Presses a key where the focus is, without the robot, which would remember it. */
    private void key(KeyCode code) {
        onFx(
                () -> {
                    Node at = stage.getScene().getFocusOwner();
                    Event.fireEvent(
                            at == null ? stage.getScene().getRoot() : at,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    false,
                                    false,
                                    false));
                });
        real.settle();
    }

    private void leaveQuestions() {
        if (inSight("blank-cover")) {
            key(KeyCode.F9);
        }
        if (inSight("dialog")) {
            key(KeyCode.ESCAPE);
        }
        assertThat(inSight("dialog")).isFalse();
    }

    /** Remembers weakly every node of the page, and of what lies over it. */
    private void remember(String where) {
        int before = left.size();
        onFx(
                () -> {
                    for (Window window : Window.getWindows()) {
                        Parent root = window.getScene().getRoot();
                        if (window != stage) {
                            remember(where, root);
                        }
                        for (String part : List.of(".place", ".dialog-layer", ".door")) {
                            root.lookupAll(part).forEach(found -> remember(where, found));
                        }
                    }
                });
        assertThat(left).as(where).hasSizeGreaterThan(before + 10);
    }

    private void remember(String where, Node node) {
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                left.add(new Left(where, new WeakReference<>(child)));
                remember(where, child);
            }
        }
    }

    /** Waits until everything that was remembered is free, and every session that is closed. */
    private void gone(boolean locked) {
        try {
            until(
                    () -> {
                        System.gc();
                        return stay(locked).isEmpty();
                    });
        } catch (AssertionError late) {
            assertThat(stay(locked)).as("stays in memory").isEmpty();
        }
    }

    private Set<String> stay(boolean locked) {
        Set<String> stay = new TreeSet<>();
        for (Left each : left) {
            Node node = each.node().get();
            if (node != null) {
                stay.add(each.where() + ": " + node.getClass().getName());
            }
        }
        if (locked) {
            for (WeakReference<NotebookSession> session : real.sessions) {
                if (session.get() != null) {
                    stay.add("a session");
                }
            }
        }
        return stay;
    }
}
