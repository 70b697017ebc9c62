package org.waymark.ui.support;

import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryKind;
import org.waymark.pathway.Pathway;
import org.waymark.ui.WaymarkWindow;
import org.waymark.ui.WindowServices;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.shell.ScreenMaker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A whole window over notebooks in memory. */
public final class FakeWindow {

    /** Idle time that passes when a test says so. */
    public static final class HandPause implements Pause {
        private @Nullable Runnable then;
        private @Nullable Duration length;

        @Override
        public void restart(Duration newLength, Runnable newThen) {
            length = newLength;
            then = newThen;
        }

        @Override
        public void stop() {
            then = null;
        }

        /** How long it would wait; null when it was never started. */
        public @Nullable Duration length() {
            return length;
        }

        /** The time is over. */
        public void over() {
            Runnable next = then;
            then = null;
            if (next != null) {
                next.run();
            }
        }
    }

    public final TestClock clock = new TestClock();
    public final Pathway pathway;
    public final FakeNotebooks notebooks;
    public final FakeSettings settings = new FakeSettings();
    public final InlineJobs jobs = new InlineJobs();
    public final HandPause idle = new HandPause();
    public boolean ended;
    private final ScreenMaker work;

    public FakeWindow() {
        this(TestPathway.pathway());
    }

    /** A window whose pathway is a text area. */
    public FakeWindow(Pathway pathway) {
        this(pathway, TypingScreen::new);
    }

    /**
     * @param work makes the screens of the pathway, the search and the reports
     */
    public FakeWindow(Pathway pathway, ScreenMaker work) {
        this.work = work;
        this.pathway = pathway;
        this.notebooks = new FakeNotebooks(pathway, clock);
    }

    /** What the window stands on; folders for new notebooks are offered in {@code home}. */
    public WindowServices services(Path home) {
        return new WindowServices(
                notebooks,
                settings,
                jobs,
                () -> pathway,
                clock,
                RandomGenerator.of("L64X128MixRandom"),
                "0.1.0",
                home,
                failure ->
                        failure.happened().startsWith("Wait")
                                ? Optional.of(clock.instant().plusSeconds(4))
                                : Optional.empty(),
                work,
                () -> ended = true);
    }

    /** Opens the window on a stage. */
    public WaymarkWindow open(Stage stage, Path home) {
        return new WaymarkWindow(stage, services(home), idle);
    }

    /** Stands for the screens of the pathway: one text area whose words are kept as a draft. */
    public static final class TypingScreen implements Screen {
        private static final DraftId DRAFT = new DraftId(new UUID(7, 7));

        private final Destination destination;
        private final ScreenContext context;
        private final PageTitle title = new PageTitle("Pathway");
        private final TextArea typing = new TextArea();
        private final VBox page = new VBox(title, typing);

        public TypingScreen(Destination destination, ScreenContext context) {
            this.destination = destination;
            this.context = context;
            typing.setId("typing");
        }

        @Override
        public Parent node() {
            return page;
        }

        @Override
        public String title() {
            return "Pathway";
        }

        @Override
        public @Nullable CaseId caseId() {
            return destination instanceof Destination.Pathway to ? to.caseId() : null;
        }

        @Override
        public void shown() {
            title.requestFocus();
            context.jobs()
                    .run(
                            org.waymark.app.Jobs.Lane.BOOKS,
                            "Reading drafts",
                            () -> context.session().queries().drafts())
                    .onDone(
                            drafts ->
                                    drafts.stream()
                                            .filter(draft -> draft.id().equals(DRAFT))
                                            .findFirst()
                                            .ifPresent(
                                                    draft ->
                                                            typing.setText(
                                                                    draft.fields().get("text"))));
        }

        @Override
        public void left() {
            if (typing.getText().isBlank()) {
                return;
            }
            Draft draft =
                    new Draft(
                            DRAFT,
                            caseId(),
                            TestPathway.START,
                            EntryKind.NOTE,
                            Map.of("text", typing.getText()),
                            context.clock().instant());
            context.lastingJobs()
                    .run(
                            org.waymark.app.Jobs.Lane.BOOKS,
                            "Saving the draft",
                            () -> {
                                context.session().recorder().save(draft);
                                return true;
                            });
        }
    }
}
