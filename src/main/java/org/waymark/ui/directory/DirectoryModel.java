package org.waymark.ui.directory;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.KeptWords;
import org.waymark.casework.KnownNumber;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Library;
import org.waymark.pathway.LocalDocument;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PackIdentity;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.contact.ContactNumber;
import org.waymark.ui.kit.contact.NumberFinding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom to ring, where the charity works and in the nation. On the JavaFX thread only. */
public final class DirectoryModel {

    private final ScreenContext context;
    private final @Nullable CaseId caseId;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    /**
     * One area.
     *
     * @param name the area's name
     * @param policeForce its police force
     * @param pack what its pack says of itself
     * @param contacts whom to ring, each with its number or an empty place for it
     * @param documents what the partnership publishes, also where nothing was established
     */
    public record Area(
            String name,
            String policeForce,
            PackIdentity pack,
            List<ContactNumber> contacts,
            List<LocalDocument> documents) {
        @Override
        public String toString() {
            return "Area[withheld]";
        }
    }

    /**
     * Everything on the page.
     *
     * @param areas those in which the charity works, that of new cases first
     * @param unlisted what they wrote of areas that no pack covers; empty for nothing
     * @param helplines the nation's, in the order of the pack
     * @param open the open cases, for asking which one a call is about
     */
    public record Shown(
            List<Area> areas,
            String unlisted,
            List<ContactNumber> helplines,
            List<CaseSummary> open) {
        @Override
        public String toString() {
            return "Shown[withheld]";
        }
    }

    /**
     * @param caseId the case in whose name somebody may be rung; null for none
     */
    public DirectoryModel(ScreenContext context, @Nullable CaseId caseId) {
        this.context = context;
        this.caseId = caseId;
        this.shown =
                new ReadOnlyObjectWrapper<>(
                        shown(context.session().library(), ChosenAreas.NONE, List.of(), List.of()));
    }

    ScreenContext context() {
        return context;
    }

    /** Reads where the charity works and what it knows of numbers. */
    public void load() {
        Library library = context.session().library();
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the directory",
                        () ->
                                shown(
                                        library,
                                        context.session().queries().areas(),
                                        context.session().queries().knownNumbers(),
                                        context.session().queries().cases()))
                .onDone(
                        found -> {
                            failure.set(null);
                            shown.set(found);
                        })
                .onFailed(failure::set);
    }

    /**
     * Looks for the number about which somebody was writing when the screen went.
     *
     * @param found told of it
     */
    void lookForWords(Consumer<ContactNumber> found) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for words typed before",
                        () -> context.session().shelf().all())
                .onDone(kept -> contacts().filter(of(kept)).findFirst().ifPresent(found));
    }

    private static Predicate<ContactNumber> of(List<KeptWords> kept) {
        return contact ->
                kept.stream().anyMatch(it -> it.place().equals(NumberFinding.place(contact)));
    }

    private Stream<ContactNumber> contacts() {
        Shown now = shown.get();
        return Stream.concat(
                now.areas().stream().flatMap(area -> area.contacts().stream()),
                now.helplines().stream());
    }

    private static Shown shown(
            Library library, ChosenAreas chosen, List<KnownNumber> known, List<CaseSummary> cases) {
        List<Area> areas = new ArrayList<>();
        for (String id : chosen.areas()) {
            AreaPathway here = library.area(id);
            here.local().ifPresent(pack -> areas.add(area(here, pack, known)));
        }
        AreaPathway nation = library.area(AreaPathway.NATIONAL);
        return new Shown(
                areas,
                chosen.unlisted(),
                library.national().helplines().stream()
                        .map(line -> ContactNumber.of(nation, line, known))
                        .toList(),
                cases.stream().filter(summary -> !summary.closed()).toList());
    }

    private static Area area(AreaPathway here, LocalPack pack, List<KnownNumber> known) {
        return new Area(
                pack.area(),
                pack.policeForce(),
                pack.pack(),
                pack.contacts().stream()
                        .map(contact -> ContactNumber.of(here, pack, contact, known))
                        .toList(),
                pack.documents());
    }

    /** What the pathway says of itself. */
    public String notice() {
        return context.pathway().pack().notice();
    }

    /** The case that a call is recorded in without asking; null for none. */
    public @Nullable CaseId caseId() {
        return caseId;
    }

    /** Begins the record of a call in a case. */
    public void call(CaseId of, ContactNumber contact) {
        context.navigator().go(new Destination.Call(of, contact.who(), contact.organisation()));
    }

    /** Begins a concern, for a call about a child who has no case yet. */
    public void newConcern() {
        context.navigator().go(new Destination.NewConcern());
    }

    /** Goes to where areas are chosen. */
    public void chooseAreas() {
        context.navigator().go(new Destination.Settings());
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}
