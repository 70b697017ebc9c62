package org.waymark.ui.people;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.calendar.DateEntry;
import org.waymark.calendar.DateReading;
import org.waymark.calendar.PartialDate;
import org.waymark.casework.CaseId;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.casework.Recorder;
import org.waymark.journal.fact.Relation;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.ScreenContext;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Somebody who is added to a case, or about whom more is said. Nothing but the relation is needed:
 * a name that nobody knows yet may stay blank. On the JavaFX thread only.
 */
public final class PersonModel {

    private static final String UNKNOWN_NAME = "Name not known";

    private final ScreenContext context;
    private final CaseId caseId;
    private final @Nullable PersonId person;
    private final FormWords words;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty knownAs = new SimpleStringProperty(this, "knownAs", "");
    private final StringProperty bornOrAge = new SimpleStringProperty(this, "bornOrAge", "");
    private final ObjectProperty<Relation> relation;
    private final StringProperty contact = new SimpleStringProperty(this, "contact", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyStringWrapper bornError =
            new ReadOnlyStringWrapper(this, "bornError", "");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

    /**
     * @param known who is described further; null to add somebody
     */
    public PersonModel(ScreenContext context, CaseId caseId, @Nullable InvolvedPerson known) {
        this.context = context;
        this.caseId = caseId;
        this.person = known == null ? null : known.id();
        this.words =
                new FormWords(
                        context,
                        place(caseId, person),
                        known == null ? "Somebody to be added to a case" : "Who somebody is",
                        caseId,
                        null);
        this.relation =
                new SimpleObjectProperty<>(
                        this, "relation", known == null ? Relation.OTHER : known.relation());
        if (known != null) {
            name.set(known.name().equals(UNKNOWN_NAME) ? "" : known.name());
            knownAs.set(Objects.requireNonNullElse(known.knownAs(), ""));
            String born = known.born();
            Integer age = known.age();
            bornOrAge.set(born != null ? born : age != null ? age.toString() : "");
            contact.set(Objects.requireNonNullElse(known.contact(), ""));
            note.set(Objects.requireNonNullElse(known.note(), ""));
        }
    }

    /** Where the words of this form are kept until they are recorded. */
    static String place(CaseId caseId, @Nullable PersonId person) {
        return "person/" + caseId.value() + "/" + (person == null ? "new" : person.value());
    }

    FormWords words() {
        return words;
    }

    /** Whether somebody new is added. */
    public boolean adding() {
        return person == null;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty knownAsProperty() {
        return knownAs;
    }

    /** A date of birth as far as known, or an age in years. */
    public StringProperty bornOrAgeProperty() {
        return bornOrAge;
    }

    public ObjectProperty<Relation> relationProperty() {
        return relation;
    }

    public StringProperty contactProperty() {
        return contact;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /** What is wrong with the date of birth; empty when all is well. */
    public ReadOnlyStringProperty bornErrorProperty() {
        return bornError.getReadOnlyProperty();
    }

    /** Why it could not be recorded; empty when nothing went wrong. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Records it.
     *
     * @param done told who it is, once it is on the disk
     */
    public void record(Consumer<PersonId> done) {
        Optional<Birth> birth = birth();
        if (birth.isEmpty() || busy.get()) {
            return;
        }
        Recorder.PersonForm form =
                new Recorder.PersonForm(
                        name.get().strip(),
                        knownAs.get().strip(),
                        birth.get().born(),
                        birth.get().age(),
                        relation.get(),
                        contact.get().strip(),
                        note.get().strip());
        busy.set(true);
        failure.set("");
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Recording who it is",
                        () -> {
                            PersonId id =
                                    context.session().recorder().describe(caseId, person, form);
                            words.recorded();
                            return id;
                        })
                .onDone(
                        id -> {
                            busy.set(false);
                            done.accept(id);
                        })
                .onFailed(
                        failed -> {
                            busy.set(false);
                            failure.set(
                                    failed.happened() + " " + failed.kept() + " " + failed.next());
                        });
    }

    private Optional<Birth> birth() {
        String typed = bornOrAge.get().strip();
        bornError.set("");
        if (typed.isEmpty()) {
            return Optional.of(new Birth("", null));
        }
        if (typed.matches("[0-9]{1,3}")) {
            int age = Integer.parseInt(typed);
            if (age <= 120) {
                return Optional.of(new Birth("", age));
            }
        }
        LocalDateTime now = LocalDateTime.now(context.clock());
        if (new DateEntry(now).read(typed) instanceof DateReading.Understood understood
                && !understood.date().isAfter(now)) {
            switch (understood.date()) {
                case PartialDate.Day day -> {
                    return Optional.of(new Birth(day.day().toString(), null));
                }
                case PartialDate.Month month -> {
                    return Optional.of(new Birth(month.month().toString(), null));
                }
                case PartialDate.InYear year -> {
                    return Optional.of(new Birth(year.year().toString(), null));
                }
                case PartialDate.Exact _,
                        PartialDate.About _,
                        PartialDate.Range _,
                        PartialDate.Unknown _ -> {}
            }
        }
        bornError.set("Write a day, a month or a year, such as 2 April 2017, or an age such as 9.");
        return Optional.empty();
    }

    private record Birth(String born, @Nullable Integer age) {}

    @Override
    public String toString() {
        return "PersonModel[withheld]";
    }
}
