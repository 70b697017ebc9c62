package org.waymark.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.Failure;
import org.waymark.casework.CaseId;
import org.waymark.report.PageImages;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ReportScreenTest extends FxTest {

    private final Desk desk = new Desk();
    private final ReportDesk reports = new ReportDesk(new PdfRenderer(), (_, _) -> null);
    private final List<String> names = new ArrayList<>();
    private final List<PageImages.Picture> printed = new ArrayList<>();

    @TempDir private Path folder = Path.of("");

    private Runnable whileTheSystemAsks = () -> {};
    private Runnable whilePrinting = () -> {};
    private int cancelled;

    private CaseId open = new CaseId(new java.util.UUID(0, 0));

    @BeforeEach
    void openCase() {
        open = Filled.fill(desk.session, desk.clock);
    }

    private ReportScreen show(Printing printing) {
        return show(printing, new Destination.Reports(open));
    }

    private ReportScreen show(Printing printing, Destination.Reports place) {
        ReportScreen screen =
                onFx(
                        () ->
                                new ReportScreen(
                                        desk.context,
                                        reports,
                                        place,
                                        (_, name) -> {
                                            names.add(name);
                                            whileTheSystemAsks.run();
                                            return folder.resolve(name);
                                        },
                                        printing));
        show(() -> new WindowPane(screen.node()));
        onFx(screen::shown);
        return screen;
    }

    private static Printing.Asked none() {
        return new Printing.Asked.NoPrinter();
    }

    private String state() {
        return onFx(() -> node("report-state", Label.class).getText());
    }

    @Test
    void aChronologyIsSavedUnderANameThatNamesNobodyAndNoted() throws Exception {
        show(_ -> none());
        assertThat(inSight("report-summary")).isTrue();
        clickOn("#save-pdf");
        clickOn("#save-unencrypted");

        assertThat(names).containsExactly("Chronology 2026-001.pdf");
        Path file = folder.resolve("Chronology 2026-001.pdf");
        assertThat(Files.size(file)).isGreaterThan(10_000);
        assertThat(state()).startsWith("Saved, ").contains("not encrypted");
        assertThat(desk.session.book().printed()).hasSize(1);

        clickOn("#save-pdf");
        assertThat(names).hasSize(2);
    }

    @Test
    void aQuestionOfTheSystemThatIsAnsweredAfterTheLockLetsNothingLeave() throws Exception {
        Printing printing =
                _ -> {
                    whileTheSystemAsks.run();
                    return new Printing.Asked.Ready(new Recording(true));
                };
        whileTheSystemAsks = show(printing)::left;
        clickOn("#save-pdf");
        clickOn("#save-unencrypted");
        assertThat(names).hasSize(1);
        try (Stream<Path> saved = Files.list(folder)) {
            assertThat(saved).isEmpty();
        }

        whileTheSystemAsks = show(printing)::left;
        clickOn("#print");
        clickOn("#print-anyway");
        assertThat(printed).isEmpty();
        assertThat(cancelled).isEqualTo(1);
        assertThat(desk.session.book().printed()).isEmpty();
    }

    @Test
    void whatCameOfAPrintIsToldThoughItsPageWasLeft() {
        ReportScreen screen = show(_ -> new Printing.Asked.Ready(new Recording(true)));
        whilePrinting = screen::left;
        clickOn("#print");
        clickOn("#print-anyway");

        assertThat(printed).hasSize(1);
        assertThat(desk.untold)
                .extracting(Failure::happened)
                .containsExactly("Stopped. Pages that the printer has taken may still come out.");
    }

    @Test
    void whoeverLeavesTheWarningSavesNothing() {
        show(_ -> none());
        clickOn("#save-pdf");
        clickOn("#leave");

        assertThat(names).isEmpty();
        assertThat(desk.session.book().printed()).isEmpty();
    }

    @Test
    void everyPageGoesToThePrinterAndItIsNoted() {
        show(_ -> new Printing.Asked.Ready(new Recording(true)));
        clickOn("#print");
        clickOn("#print-anyway");

        assertThat(printed).isNotEmpty();
        assertThat(printed.getFirst().width()).isGreaterThan(printed.getFirst().height());
        assertThat(state()).startsWith("Sent to the printer");
        assertThat(desk.session.book().printed()).hasSize(1);
    }

    @Test
    void aPrinterThatRefusesIsTold() {
        show(_ -> new Printing.Asked.Ready(new Recording(false)));
        clickOn("#print");
        clickOn("#print-anyway");

        assertThat(state()).startsWith("The printer refused page 1");
        assertThat(desk.session.book().printed()).isEmpty();
    }

    @Test
    void withoutAPrinterAPdfIsOffered() {
        show(_ -> none());
        clickOn("#print");
        clickOn("#print-anyway");

        assertThat(state()).startsWith("This computer has no printer");
    }

    @Test
    void everythingLeavesNothingOut() {
        ReportScreen screen = show(_ -> none());
        clickOn("#scope-everything");

        assertThat(
                        onFx(
                                () ->
                                        java.util.Objects.requireNonNull(
                                                        screen.model().leavingProperty().get())
                                                .leftOut()))
                .isEmpty();
        assertThat(
                        lookup("Nothing is left out: no event, no move of the case, no tick.")
                                .tryQuery())
                .isPresent();
    }

    @Test
    void signsAndIndicatorsAreSavedWholeAndTheJournalKeepsNoNumberOfThem() throws Exception {
        ReportScreen screen =
                show(_ -> none(), new Destination.Reports(open, Destination.Reports.Paper.SIGNS));
        assertThat(onFx(() -> screen.model().kindProperty().get())).isEqualTo(ReportKind.SIGNS);
        clickOn("#save-pdf");
        clickOn("#save-unencrypted");

        assertThat(names).containsExactly("Signs and indicators 2026-001.pdf");
        assertThat(Files.size(folder.resolve(names.getFirst()))).isGreaterThan(10_000);
        assertThat(desk.session.book().printed()).containsExactly("signs, Everything noticed.");
        assertThat(screen.resume())
                .isEqualTo(new Destination.Reports(open, Destination.Reports.Paper.SIGNS));
    }

    private final class Recording implements Printing.Run {
        private final boolean takes;

        Recording(boolean takes) {
            this.takes = takes;
        }

        @Override
        public boolean page(PageImages.Picture picture) {
            printed.add(picture);
            whilePrinting.run();
            return takes;
        }

        @Override
        public boolean finish() {
            return true;
        }

        @Override
        public void cancel() {
            cancelled++;
        }
    }
}
