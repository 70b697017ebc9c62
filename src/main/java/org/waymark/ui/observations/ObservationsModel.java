package org.waymark.ui.observations;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryId;
import org.waymark.casework.EntryKind;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.Observations;
import org.waymark.casework.PersonId;
import org.waymark.journal.fact.SignNoted;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.ScreenContext;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was noticed in one case, everybody or one person at a time. */
final class ObservationsModel {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<@Nullable Observations> told =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable InvolvedPerson> person = new SimpleObjectProperty<>();
    private final ObjectProperty<Observations.@Nullable Row> chosen = new SimpleObjectProperty<>();
    private @Nullable CaseId caseId;

    ObservationsModel(ScreenContext context) {
        this.context = context;
    }

    /** Reads what a case holds now. */
    void load(CaseId of) {
        caseId = of;
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading what was noticed",
                        () -> context.session().queries().observations(of))
                .onDone(
                        found -> {
                            failure.set(null);
                            show(found);
                        })
                .onFailed(failure::set);
    }

    private void show(Observations found) {
        InvolvedPerson before = person.get();
        EntryId open = chosen.get() == null ? null : chosen.get().entry().id();
        told.set(found);
        person.set(
                people().stream()
                        .filter(each -> before != null && each.id().equals(before.id()))
                        .findFirst()
                        .orElse(null));
        chosen.set(
                rows().stream()
                        .filter(row -> row.entry().id().equals(open))
                        .findFirst()
                        .orElse(null));
    }

    /** What was read; null until then. */
    ReadOnlyObjectProperty<@Nullable Observations> toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Of whom observations are shown; null for everybody. */
    ObjectProperty<@Nullable InvolvedPerson> personProperty() {
        return person;
    }

    /** The observation that is read in full; null for none. */
    ObjectProperty<Observations.@Nullable Row> chosenProperty() {
        return chosen;
    }

    /** Everybody of whom something was noticed. */
    List<InvolvedPerson> people() {
        Observations now = told.get();
        return now == null
                ? List.of()
                : now.file().people().stream()
                        .filter(
                                each ->
                                        now.rows().stream()
                                                .anyMatch(row -> isAbout(row, each.id())))
                        .toList();
    }

    /** The observations of the person chosen, or all. */
    List<Observations.Row> rows() {
        Observations now = told.get();
        InvolvedPerson only = person.get();
        if (now == null) {
            return List.of();
        }
        return only == null
                ? now.rows()
                : now.rows().stream().filter(row -> isAbout(row, only.id())).toList();
    }

    /** Every group, empty ones too. */
    List<Observations.Domain> domains() {
        Observations now = told.get();
        return now == null ? List.of() : now.domains();
    }

    private static boolean isAbout(Observations.Row row, PersonId person) {
        return row.observed().people().contains(person.value());
    }

    /** A person as far as the settings let them be shown, and their part. */
    String words(InvolvedPerson of) {
        boolean names = context.settings().get().showNames();
        return (names ? of.name() : of.initials()) + " · " + of.relation().title();
    }

    /** The date for a place that tells the year already: the day alone where that is known. */
    static String shortDate(Observations.Row row) {
        LocalDate day = row.first();
        return switch (row.entry().happened().precision()) {
            case EXACT, DAY -> day == null ? row.date() : DAY.format(day);
            case ABOUT, RANGE, MONTH, UNKNOWN -> row.date();
        };
    }

    /** What an observation was noted as in a group. */
    static String noted(Observations.Row row, Observations.Domain domain) {
        return row.signs(domain).stream().map(SignNoted::words).collect(Collectors.joining("; "));
    }

    /** Who saw or heard it, and how. */
    static String who(Observations.Row row) {
        return Objects.requireNonNullElse(row.observed().observer(), row.entry().author())
                + " · "
                + row.observed().howKnown().manner().toLowerCase(Locale.UK);
    }

    /** Words for what came late or was corrected; empty where neither did. */
    static String marks(Observations.Row row) {
        String late = row.entry().late() == null ? "" : "Written down late. ";
        return (late + (row.entry().corrections().isEmpty() ? "" : "Corrected.")).strip();
    }

    /** Everything that stands for an observation in a group, to be heard. */
    static String spoken(Observations.Row row, Observations.Domain domain) {
        return "%s. %s. %s. %s. %s"
                .formatted(domain.title(), row.date(), noted(row, domain), who(row), marks(row))
                .strip();
    }

    /** Goes to the entry in the chronology. */
    void openInChronology(Observations.Row row) {
        context.navigator().go(new Destination.CasePage(row.entry().caseId(), row.entry().id()));
    }

    /** Goes to the step at which it was written down. */
    void openAtStep(Observations.Row row) {
        context.navigator()
                .go(new Destination.Pathway(row.entry().caseId(), row.entry().step(), null, null));
    }

    /** Begins another observation where the case stands. */
    void writeDown() {
        if (caseId != null) {
            context.navigator()
                    .go(new Destination.Pathway(caseId, null, EntryKind.OBSERVATION, null));
        }
    }

    /** Goes to where this is printed or saved. */
    void print() {
        if (caseId != null) {
            context.navigator()
                    .go(new Destination.Reports(caseId, Destination.Reports.Paper.SIGNS));
        }
    }

    ScreenContext context() {
        return context;
    }
}
