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
import org.waymark.casework.HeldStatus;
import org.waymark.casework.PersonId;
import org.waymark.casework.Signing;
import org.waymark.casework.StatusForm;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.ScreenContext;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A plan, order or alert that is recorded of somebody, or about which more is said, such as its
 * end. On the JavaFX thread only.
 */
final class StatusModel {

    private static final String DATE = "Write a day, a month or a year, such as May 2024.";

    private final ScreenContext context;
    private final CaseId caseId;
    private final PersonId person;
    private final @Nullable UUID status;
    private final FormWords words;
    private final ObjectProperty<StatusHeld.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", StatusHeld.Kind.EARLY_HELP);
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");
    private final StringProperty mistake = new SimpleStringProperty(this, "mistake", "");
    private final ReadOnlyStringWrapper fromError =
            new ReadOnlyStringWrapper(this, "fromError", "");
    private final ReadOnlyStringWrapper toError = new ReadOnlyStringWrapper(this, "toError", "");
    private final ReadOnlyStringWrapper detailError =
            new ReadOnlyStringWrapper(this, "detailError", "");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

    /**
     * @param known the one about which more is said; null to add one
     */
    StatusModel(ScreenContext context, CaseId caseId, PersonId person, @Nullable HeldStatus known) {
        this.context = context;
        this.caseId = caseId;
        this.person = person;
        this.status = known == null ? null : known.id();
        this.words =
                new FormWords(
                        context,
                        place(caseId, person, known),
                        "A plan or alert of somebody",
                        caseId,
                        null);
        if (known != null) {
            kind.set(known.kind());
            from.set(known.from() == null ? "" : ChildSheet.day(known.from()));
            to.set(known.to() == null ? "" : ChildSheet.day(known.to()));
            detail.set(Objects.requireNonNullElse(known.detail(), ""));
        }
    }

    /** Where the words of this form are kept until they are recorded. */
    static String place(CaseId caseId, PersonId person, @Nullable HeldStatus known) {
        return "status/"
                + caseId.value()
                + "/"
                + person.value()
                + "/"
                + (known == null ? "new" : known.id());
    }

    FormWords words() {
        return words;
    }

    /** Whether a new one is recorded. */
    boolean adding() {
        return status == null;
    }

    ObjectProperty<StatusHeld.Kind> kindProperty() {
        return kind;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    StringProperty detailProperty() {
        return detail;
    }

    /** Why it should never have been recorded; blank where it stands. */
    StringProperty mistakeProperty() {
        return mistake;
    }

    ReadOnlyStringProperty fromErrorProperty() {
        return fromError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty toErrorProperty() {
        return toError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty detailErrorProperty() {
        return detailError.getReadOnlyProperty();
    }

    /** Why it could not be recorded; empty when nothing went wrong. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Records it.
     *
     * @param done called once it is on the disk
     */
    void record(Runnable done) {
        LocalDateTime now = LocalDateTime.now(context.clock());
        Optional<String> start = KnownDay.read(from.get(), now, false);
        Optional<String> end = KnownDay.read(to.get(), now, true);
        fromError.set(start.isPresent() ? "" : DATE);
        toError.set(end.isPresent() ? "" : DATE);
        detailError.set("");
        failure.set("");
        if (start.isEmpty() || end.isEmpty() || busy.get()) {
            return;
        }
        StatusForm form =
                new StatusForm(kind.get(), start.get(), end.get(), detail.get(), mistake.get());
        busy.set(true);
        context.lastingJobs()
                .run(Jobs.Lane.BOOKS, "Recording a plan or alert", () -> sign(form))
                .onDone(
                        signing -> {
                            busy.set(false);
                            switch (signing) {
                                case Signing.Signed _ -> done.run();
                                case Signing.Incomplete incomplete -> tell(incomplete);
                            }
                        })
                .onFailed(
                        failed -> {
                            busy.set(false);
                            failure.set(
                                    failed.happened() + " " + failed.kept() + " " + failed.next());
                        });
    }

    private Signing sign(StatusForm form) {
        Signing signing = context.session().recorder().status(caseId, person, status, form);
        if (signing instanceof Signing.Signed) {
            words.recorded();
        }
        return signing;
    }

    private void tell(Signing.Incomplete incomplete) {
        fromError.set(words(incomplete, "from"));
        toError.set(words(incomplete, "to"));
        detailError.set(words(incomplete, "detail"));
        failure.set(words(incomplete, "mistake"));
    }

    private static String words(Signing.Incomplete incomplete, String field) {
        return incomplete.gaps().stream()
                .filter(gap -> gap.field().equals(field))
                .map(Signing.Gap::words)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "StatusModel[withheld]";
    }
}
