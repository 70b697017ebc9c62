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
import org.waymark.casework.CaseId;
import org.waymark.casework.ChildSheet;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonForm;
import org.waymark.casework.PersonId;
import org.waymark.casework.Tie;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.ScreenContext;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Somebody who is added to a case, or about whom more is said. Nothing but the relation is needed:
 * a name that nobody knows yet may stay blank. On the JavaFX thread only.
 */
public final class PersonModel {

    private static final int OLDEST = 120;
    private static final String UNKNOWN_NAME = "Name not known";

    private final ScreenContext context;
    private final CaseId caseId;
    private final @Nullable PersonId person;
    private final FormWords words;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty knownAs = new SimpleStringProperty(this, "knownAs", "");
    private final AnswerModel born = new AnswerModel();
    private final ObjectProperty<Relation> relation;
    private final StringProperty since = new SimpleStringProperty(this, "since", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final Map<Detail, AnswerModel> answers = new EnumMap<>(Detail.class);
    private final List<TieModel> ties;
    private final ReadOnlyStringWrapper bornError =
            new ReadOnlyStringWrapper(this, "bornError", "");
    private final ReadOnlyStringWrapper sinceError =
            new ReadOnlyStringWrapper(this, "sinceError", "");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

    /**
     * @param known who is described further; null to add somebody
     * @param people everybody in the case, among them the children whom it is about
     */
    public PersonModel(
            ScreenContext context,
            CaseId caseId,
            @Nullable InvolvedPerson known,
            List<InvolvedPerson> people) {
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
        for (PersonSection section : PersonSection.values()) {
            section.details().forEach(detail -> answers.put(detail, new AnswerModel()));
        }
        boolean names = context.settings().get().showNames();
        this.ties =
                people.stream()
                        .filter(child -> child.relation() == Relation.SUBJECT)
                        .filter(child -> !child.id().equals(person))
                        .map(
                                child ->
                                        new TieModel(
                                                child,
                                                names ? child.name() : child.initials(),
                                                known == null
                                                        ? Tie.NOT_RECORDED
                                                        : known.to(child.id())))
                        .toList();
        if (known != null) {
            fill(known);
        }
    }

    private void fill(InvolvedPerson known) {
        name.set(known.name().equals(UNKNOWN_NAME) ? "" : known.name());
        knownAs.set(Objects.requireNonNullElse(known.knownAs(), ""));
        since.set(known.since() == null ? "" : ChildSheet.day(known.since()));
        note.set(Objects.requireNonNullElse(known.note(), ""));
        known.details()
                .said()
                .forEach(
                        (detail, said) -> {
                            AnswerModel answer = detail == Detail.BORN ? born : answers.get(detail);
                            if (answer != null) {
                                answer.set(said);
                            }
                        });
        String day = known.born();
        Integer age = known.age();
        if (day != null) {
            born.textProperty().set(ChildSheet.day(day));
        } else if (age != null) {
            born.textProperty().set(age.toString());
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
        return born.textProperty();
    }

    AnswerModel born() {
        return born;
    }

    /** The answer to a question of one of the sections. */
    AnswerModel answer(Detail detail) {
        return Objects.requireNonNull(answers.get(detail));
    }

    /** What they are to each child of the case, themselves left out. */
    List<TieModel> ties() {
        return ties;
    }

    /** Since when they have to do with the case: a day, a month or a year. */
    public StringProperty sinceProperty() {
        return since;
    }

    /** What is wrong with it; empty when all is well. */
    public ReadOnlyStringProperty sinceErrorProperty() {
        return sinceError.getReadOnlyProperty();
    }

    public ObjectProperty<Relation> relationProperty() {
        return relation;
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
        Optional<String> from = KnownDay.read(since.get(), now(), false);
        sinceError.set(from.isPresent() ? "" : "Write a day, a month or a year, such as May 2024.");
        if (birth.isEmpty() || from.isEmpty() || busy.get()) {
            return;
        }
        PersonForm form = form(birth.get(), from.get());
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

    private PersonForm form(Birth birth, String from) {
        Map<Detail, Said> details = new EnumMap<>(Detail.class);
        birth.said().ifPresent(said -> details.put(Detail.BORN, said));
        answers.forEach(
                (detail, answer) -> answer.said().ifPresent(said -> details.put(detail, said)));
        return new PersonForm(
                name.get().strip(),
                knownAs.get().strip(),
                birth.age(),
                relation.get(),
                from,
                new Details(details),
                note.get().strip(),
                ties.stream().collect(Collectors.toMap(TieModel::child, TieModel::tie)));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(context.clock());
    }

    private Optional<Birth> birth() {
        String typed = born.textProperty().get().strip();
        bornError.set("");
        Optional<Said> open = born.openProperty().get() == null ? Optional.empty() : born.said();
        if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= OLDEST) {
            // An age goes with an open date of birth.
            Optional<Said> without = open.map(said -> new Said(said.knowledge(), null));
            return Optional.of(new Birth(without, Integer.parseInt(typed)));
        }
        if (open.isPresent() || typed.isEmpty()) {
            return Optional.of(new Birth(open, null));
        }
        Optional<String> day = KnownDay.read(typed, now(), false);
        if (day.isEmpty()) {
            bornError.set(
                    "Write a day, a month or a year, such as 2 April 2017, or an age such as 9.");
        }
        return day.map(known -> new Birth(Optional.of(Said.known(known)), null));
    }

    private record Birth(Optional<Said> said, @Nullable Integer age) {
        @Override
        public String toString() {
            return "Birth[withheld]";
        }
    }

    @Override
    public String toString() {
        return "PersonModel[withheld]";
    }
}
