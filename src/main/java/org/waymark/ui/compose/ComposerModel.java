package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryKind;
import org.waymark.casework.PersonId;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.ContactMade;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.ScreenContext;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What is being written, about which case and at which step. While something unsigned stands in the
 * form, it stays where it is although another step is shown, so that nothing that was typed goes
 * out of sight by itself. On the JavaFX thread only.
 */
public final class ComposerModel {

    private final ScreenContext context;
    private final Signer signer;
    private final DraftShelf shelf;
    private final AreaChoices areas;
    private final MomentReader moments;
    private final DraftKeeper drafts;
    private final FormFields fields;
    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyObjectWrapper<Step> shownStep;
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file =
            new ReadOnlyObjectWrapper<>(this, "file", null);
    private final ReadOnlyObjectWrapper<@Nullable EntryKind> kind =
            new ReadOnlyObjectWrapper<>(this, "kind", null);
    private final Telling telling;
    private final ReadOnlyObjectWrapper<@Nullable RecordedEntry> original =
            new ReadOnlyObjectWrapper<>(this, "original", null);
    private final ReadOnlyIntegerWrapper form = new ReadOnlyIntegerWrapper(this, "form", 0);
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper(this, "typed", false);
    private boolean filling;
    private boolean touched;

    /**
     * @param pause tells when typing has stopped; {@link Pause#real()} in the window
     */
    public ComposerModel(ScreenContext context, Pause pause) {
        this.context = context;
        this.telling = new Telling(context.untold());
        this.signer = new Signer(context, telling);
        this.moments = new MomentReader(context.clock());
        Step start = context.pathway().step(context.pathway().start());
        this.step = new ReadOnlyObjectWrapper<>(this, "step", start);
        this.shownStep = new ReadOnlyObjectWrapper<>(this, "shownStep", start);
        this.fields = new FormFields(this::changed);
        this.drafts =
                new DraftKeeper(context, pause, this::asDraft, telling, signer.busyProperty());
        this.shelf = new DraftShelf(context, drafts::kept);
        this.areas = new AreaChoices(context, () -> form.set(form.get() + 1));
    }

    /** The step at which the entry will be recorded. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The step that is shown beside; another than {@link #stepProperty()} while writing. */
    public ReadOnlyObjectProperty<Step> shownStepProperty() {
        return shownStep.getReadOnlyProperty();
    }

    /** The case; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable CaseFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What is being written; null while nothing is begun and no case is open. */
    public ReadOnlyObjectProperty<@Nullable EntryKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** Counts the forms shown so far; another form stands there whenever it changes. */
    ReadOnlyIntegerProperty formNumberProperty() {
        return form.getReadOnlyProperty();
    }

    Telling telling() {
        return telling;
    }

    /** The entry that is being corrected; null where none is. */
    public ReadOnlyObjectProperty<@Nullable RecordedEntry> originalProperty() {
        return original.getReadOnlyProperty();
    }

    /** Whether something is on its way to the book. */
    public ReadOnlyBooleanProperty busyProperty() {
        return signer.busyProperty();
    }

    /** Whether something unsigned stands in the form. */
    public ReadOnlyBooleanProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** "Draft saved 14:05", or empty. */
    public ReadOnlyStringProperty draftStateProperty() {
        return drafts.state();
    }

    /** Whether something that was typed could not be saved. */
    ReadOnlyBooleanProperty unsavedProperty() {
        return drafts.anyFailed();
    }

    /** The ways of the open case that no entry takes. */
    Onwards onwards() {
        return new Onwards(signer, drafts, caseId(), shownStep.get().id());
    }

    AreaChoices areas() {
        return areas;
    }

    FormFields fields() {
        return fields;
    }

    MomentReader moments() {
        return moments;
    }

    ScreenContext context() {
        return context;
    }

    /** Told after each signing, with the case that it belongs to. */
    public void onSigned(Consumer<Signing.Signed> receiver) {
        signer.onSigned(receiver);
    }

    /** The fields of the form in hand; empty when nothing is begun. */
    List<FieldSpec> form() {
        EntryKind writing = kind.get();
        return writing == null
                ? List.of()
                : Forms.of(writing, step.get(), file.get() == null, areas.several());
    }

    /** What was agreed in this case and is not finished. */
    public List<AgreedAction> openActions() {
        return Offered.openActions(file.get());
    }

    /**
     * Shows another step, or another case. The form goes along unless something stands in it; then
     * it stays at its step, and only a case that is a different one puts it aside as a draft.
     *
     * @param shown the case; null for none
     */
    public void show(@Nullable CaseFile shown, Step at) {
        CaseId before = caseId();
        CaseId after = shown == null ? null : shown.summary().id();
        boolean sameCase = Objects.equals(before, after);
        boolean sameStep = step.get().id().equals(at.id());
        shownStep.set(at);
        file.set(shown);
        if (sameCase && (typed.get() || sameStep && kind.get() != null)) {
            return;
        }
        if (!sameCase && before != null) {
            telling.nothing();
        }
        if (!sameCase) {
            drafts.save();
        }
        step.set(at);
        empty();
        write(Offered.unasked(step.get(), file.get()));
        if (shown != null) {
            bringBack(_ -> true);
        }
    }

    /** Another step is read beside a concern that has no case yet; the concern stays. */
    public void lookAt(Step at) {
        shownStep.set(at);
    }

    /** Puts what is being written aside as a draft, and writes at the step that is shown. */
    public void writeHere() {
        drafts.save();
        step.set(shownStep.get());
        empty();
        write(Offered.unasked(step.get(), file.get()));
        bringBack(_ -> true);
    }

    /** Begins a concern that opens a case; a concern begun earlier and never signed comes back. */
    public void newConcern() {
        drafts.save();
        file.set(null);
        step.set(context.pathway().step(context.pathway().start()));
        shownStep.set(step.get());
        empty();
        write(EntryKind.CONCERN);
        bringBack(draft -> draft.kind() == EntryKind.CONCERN);
    }

    /** Writes another kind of entry; what stands in the form is kept as a draft of its own kind. */
    public void begin(EntryKind wanted) {
        if (wanted == kind.get()) {
            return;
        }
        anew(wanted);
        bringBack(draft -> draft.kind() == wanted);
    }

    private void anew(EntryKind wanted) {
        telling.nothing();
        drafts.save();
        empty();
        write(wanted);
    }

    /** Corrects an entry of the open case. */
    public void correct(RecordedEntry entry) {
        telling.nothing();
        drafts.save();
        empty();
        context.pathway().find(entry.step()).ifPresent(step::set);
        original.set(entry);
        filling = true;
        fields.set(FieldKey.CORRECTS, entry.id().value());
        fields.people(entry.fact().people().stream().map(PersonId::new).toList());
        filling = false;
        write(EntryKind.CORRECTION);
    }

    /** Finishes an agreed action of the open case. */
    public void finish(AgreedAction action) {
        begin(EntryKind.ACTION_DONE);
        fields.set(FieldKey.ACTION, action.id().toString());
    }

    /** Begins the record of a call to somebody somewhere; what was written becomes a draft. */
    public void call(String who, String organisation) {
        anew(EntryKind.CONTACT);
        fields.set(FieldKey.WHO, who);
        fields.set(FieldKey.ORGANISATION, organisation);
        fields.set(FieldKey.METHOD, ContactMade.Method.PHONE.name());
    }

    /** Goes on with a draft. */
    public void resume(Draft draft) {
        drafts.save();
        context.pathway().find(draft.step()).ifPresent(step::set);
        shownStep.set(step.get());
        fill(drafts.newest(draft));
    }

    /** Goes on with the draft of that id, if it still lies in the book and fits the open case. */
    public void resume(DraftId id) {
        shelf.newest(
                caseId(),
                draft -> draft.id().equals(id),
                draft -> {
                    if (!touched) {
                        resume(draft);
                    }
                });
    }

    /** Saves the draft at once. */
    public void saveDraft() {
        drafts.save();
    }

    /** The composer goes out of sight: what cannot be saved now is told in the window. */
    public void leave() {
        telling.leave();
        drafts.leave();
    }

    /** Signs what is in the form, or says what is missing. */
    public void sign() {
        EntryKind signing = kind.get();
        if (signing == null || busyProperty().get()) {
            return;
        }
        drafts.save();
        switch (FormReader.read(signing, caseId(), step.get().id(), fields, moments)) {
            case FormReading.Unready unready -> missing(unready.gaps());
            case FormReading.Ready ready ->
                    signer.sign(ready.form(), drafts.sign(), this::startAgain, this::missing);
        }
    }

    private void startAgain() {
        drafts.signed();
        empty();
        write(Offered.unasked(step.get(), file.get()));
    }

    private void missing(List<Signing.Gap> found) {
        telling.missing(found, form());
    }

    private void bringBack(Predicate<Draft> wanted) {
        CaseId open = caseId();
        StepId at = step.get().id();
        shelf.newest(
                open,
                wanted.and(draft -> draft.step().equals(at)),
                draft -> {
                    if (!touched && Objects.equals(open, caseId()) && step.get().id().equals(at)) {
                        fill(draft);
                    }
                });
    }

    private void fill(Draft draft) {
        empty();
        filling = true;
        fields.restore(draft.fields());
        filling = false;
        write(draft.kind());
        typed.set(true);
        drafts.goOn(draft);
        shelf.original(fields, original::set);
    }

    private void write(@Nullable EntryKind writing) {
        kind.set(writing);
        form.set(form.get() + 1);
    }

    private void empty() {
        filling = true;
        fields.clear();
        filling = false;
        original.set(null);
        telling.noGaps();
        touched = false;
        typed.set(false);
        drafts.begin();
    }

    private void changed(FieldKey key) {
        if (!filling) {
            telling.answered(key);
            touched = true;
            typed.set(true);
            drafts.typed();
        }
    }

    private Optional<Draft> asDraft() {
        EntryKind writing = kind.get();
        Map<String, String> filled = fields.lasting(form(), moments);
        if (writing == null || filled.isEmpty() && drafts.saved().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        drafts.id(),
                        caseId(),
                        step.get().id(),
                        writing,
                        filled,
                        context.clock().instant()));
    }

    private @Nullable CaseId caseId() {
        CaseFile open = file.get();
        return open == null ? null : open.summary().id();
    }
}
