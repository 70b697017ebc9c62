package org.waymark.ui.guidance;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.guidance.GuidanceDesk;
import org.waymark.app.guidance.Offer;
import org.waymark.app.guidance.PackRefused;
import org.waymark.app.guidance.StandingCase;
import org.waymark.casework.CaseSummary;
import org.waymark.pathway.Library;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.report.GuidanceFiles;
import org.waymark.report.GuidancePrint;
import org.waymark.report.PdfOutcome;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.kit.ScreenContext;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What is in force, and a pack that somebody looks at and may install. On the JavaFX thread only.
 */
public final class GuidanceModel {

    private final ScreenContext context;
    private final GuidanceDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> refused =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty trusted = new SimpleBooleanProperty();

    /**
     * @param desk reads and installs packs
     */
    public GuidanceModel(ScreenContext context, GuidanceDesk desk) {
        this.context = context;
        this.desk = desk;
    }

    /**
     * A pack that is looked at.
     *
     * @param offer what it would change
     * @param standing the open cases of this notebook that stand at a changed step
     */
    public record Look(Offer offer, List<StandingCase> standing) {
        public Look {
            standing = List.copyOf(standing);
        }

        @Override
        public String toString() {
            return "Look[withheld]";
        }
    }

    ScreenContext context() {
        return context;
    }

    /** The guidance that this notebook was opened with. */
    public Library library() {
        return context.session().library();
    }

    /** What the pack says of itself. */
    public PackIdentity pack() {
        return context.pathway().pack();
    }

    /** Reads a pack; nothing changes by it. */
    public void examine(Path file) {
        leave();
        told.set("");
        busy.set(true);
        context.jobs()
                .run(Jobs.Lane.COMPUTING, "Reading the pack", () -> examined(file))
                .onDone(
                        found -> {
                            if (found.offer() == null) {
                                busy.set(false);
                                refused.set(found.refused());
                            } else {
                                standing(found.offer());
                            }
                        })
                .onFailed(this::failed);
    }

    private record Examined(@Nullable Offer offer, List<String> refused) {}

    private Examined examined(Path file) {
        try {
            return new Examined(desk.examine(file), List.of());
        } catch (PackRefused wrong) {
            return new Examined(null, wrong.sentences());
        }
    }

    private void standing(Offer offer) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking at the open cases",
                        () ->
                                StandingCase.among(
                                        context.session().queries().cases(), offer.changes()))
                .onDone(
                        cases -> {
                            busy.set(false);
                            look.set(new Look(offer, cases));
                        })
                .onFailed(this::failed);
    }

    /** Installs the pack that is looked at. */
    public void install() {
        Look now = look.get();
        if (now == null || busy.get()) {
            return;
        }
        boolean taken = trusted.get();
        busy.set(true);
        context.lastingJobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Installing the pack",
                        () -> installed(now.offer(), taken))
                .onDone(
                        sentences -> {
                            busy.set(false);
                            leave();
                            if (sentences.isEmpty()) {
                                told.set(done(now.offer()));
                            } else {
                                refused.set(sentences);
                            }
                        })
                .onFailed(this::failed);
    }

    private List<String> installed(Offer offer, boolean taken) {
        try {
            desk.install(offer, taken);
            return List.of();
        } catch (PackRefused wrong) {
            return wrong.sentences();
        }
    }

    private static String done(Offer offer) {
        String version = "Version " + offer.pack().identity().version() + " is installed. ";
        return version
                + offer.notYet()
                        .map(day -> "It comes into force on " + day + ".")
                        .orElse(
                                "It is in force from the next time that a notebook is opened: lock"
                                        + " this one with Ctrl+L and open it again.")
                + " The version before stays on this computer.";
    }

    /**
     * Prints what is in force into a folder: the national pack, and those of the charity's areas.
     */
    public void print(Path folder) {
        refused.set(List.of());
        told.set("");
        busy.set(true);
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the areas",
                        () -> context.session().queries().areas().areas())
                .onDone(areas -> print(folder, areas))
                .onFailed(this::failed);
    }

    private void print(Path folder, List<String> areas) {
        ZonedDateTime now = ZonedDateTime.now(context.clock());
        List<LocalPack> local =
                context.session().library().localPacks().stream()
                        .filter(pack -> areas.contains(pack.pack().id()))
                        .toList();
        context.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Printing the guidance",
                        () -> written(new GuidancePrint(now), local, folder))
                .onDone(this::tell)
                .onFailed(this::failed);
    }

    /** Prints one pack after the other; one outcome for all of them, the first that went wrong. */
    private PdfOutcome written(GuidancePrint print, List<LocalPack> local, Path folder) {
        GuidanceFiles files = new GuidanceFiles(new PdfRenderer());
        Pathway national = context.pathway();
        PdfOutcome outcome =
                files.write(print.document(national), print.page(national), folder, () -> false);
        for (LocalPack pack : local) {
            if (outcome instanceof PdfOutcome.Written) {
                outcome =
                        files.write(
                                print.document(pack, national),
                                print.page(pack, national),
                                folder,
                                () -> false);
            }
        }
        return outcome;
    }

    private void tell(PdfOutcome outcome) {
        busy.set(false);
        switch (outcome) {
            case PdfOutcome.Written _ ->
                    told.set(
                            "Printed: the guidance, and what your areas add, each as a PDF and as"
                                    + " a page for a browser.");
            case PdfOutcome.AlreadyThere _ ->
                    refused.set(
                            List.of(
                                    "There is a print of today in that folder already. Choose"
                                            + " another."));
            case PdfOutcome.Failed failed -> refused.set(List.of(failed.words()));
            case PdfOutcome.Stopped _ -> {}
        }
    }

    /** Puts the pack that is looked at away; nothing was changed. */
    public void leave() {
        look.set(null);
        refused.set(List.of());
        failure.set(null);
        trusted.set(false);
    }

    private void failed(Failure found) {
        busy.set(false);
        failure.set(found);
    }

    /** A case in one line; its name only where somebody asked for names. */
    public String told(StandingCase one) {
        CaseSummary summary = one.summary();
        String title =
                context.pathway()
                        .find(summary.step())
                        .map(Step::title)
                        .orElse(summary.step().value());
        return one.told(title);
    }

    /** The pack that is looked at; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Look> look() {
        return look.getReadOnlyProperty();
    }

    /** Why something was refused, with file and line; empty when nothing was. */
    public ReadOnlyObjectProperty<List<String>> refused() {
        return refused.getReadOnlyProperty();
    }

    /** What was done; empty when nothing was. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether somebody said that a suspicious signature shall be taken. */
    public BooleanProperty trusted() {
        return trusted;
    }
}
