package org.waymark.ui.compose;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryKind;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Signing;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.ScreenContext;

/**
 * What is being written, about which case and at which step. While something unsigned stands in
 * the form, it stays where it is although another step is shown, so that nothing that was typed
 * goes out of sight by itself. On the JavaFX thread only.
 */
public final class ComposerModel {

    private final ScreenContext context;
    private final MomentReader moments;
    private final DraftKeeper drafts;
    private final FormFields fields;
    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyObjectWrapper<Step> shownStep;
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file =
            new ReadOnlyObjectWrapper<>(this, "file", null);
    private final ReadOnlyObjectWrapper<@Nullable EntryKind> kind =
            new ReadOnlyObjectWrapper<>(this, "kind", null);
    private final ReadOnlyObjectWrapper<Map<FieldKey, String>> gaps =
            new ReadOnlyObjectWrapper<>(this, "gaps", Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Confirmation> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", null);
    private final ReadOnlyObjectWrapper<@Nullable RecordedEntry> original =
            new ReadOnlyObjectWrapper<>(this, "original", null);
    private final ReadOnlyIntegerWrapper form = new ReadOnlyIntegerWrapper(this, "form", 0);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper(this, "typed", false);
    private Consumer<Signing.Signed> signed = _ -> {};
    private boolean filling;
    private boolean touched;
    private int asked;

    /**
     * @param pause tells when typing has stopped; {@link TypingPause} in the window
     */
    public ComposerModel(ScreenContext context, Pause pause) {
        this.context = context;
        this.moments = new MomentReader(context.clock());
        Step start = context.pathway().step(context.pathway().start());
        this.step = new ReadOnlyObjectWrapper<>(this, "step", start);
        this.shownStep = new ReadOnlyObjectWrapper<>(this, "shownStep", start);
        this.fields = new FormFields(this::changed);
        this.drafts = new DraftKeeper(context, pause, this::asDraft);
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

    /** What keeps the form from being signed, by field, in the order of the form. */
    ReadOnlyObjectProperty<Map<FieldKey, String>> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Confirmation> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The entry that is being corrected; null where none is. */
    public ReadOnlyObjectProperty<@Nullable RecordedEntry> originalProperty() {
        return original.getReadOnlyProperty();
    }

    /** Whether something is on its way to the book. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether something unsigned stands in the form. */
    public ReadOnlyBooleanProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** "Draft saved 14:05", or empty. */
    public ReadOnlyStringProperty draftStateProperty() {
        return drafts.state();
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
        signed = receiver;
    }

    /** The kinds of entry that fit the step, likeliest first. */
    public List<EntryKind> likelyKinds() {
        if (file.get() == null) {
            return List.of(EntryKind.CONCERN);
        }
        return step.get().records().stream().flatMap(name -> EntryKind.named(name).stream()).toList();
    }

    /** The kinds that can be written here as well. */
    public List<EntryKind> otherKinds() {
        CaseFile open = file.get();
        if (open == null) {
            return List.of();
        }
        List<EntryKind> likely = likelyKinds();
        boolean actions = !openActions().isEmpty();
        return List.of(
                        EntryKind.NOTE,
                        EntryKind.DECISION,
                        EntryKind.CONTACT,
                        EntryKind.ACTION,
                        EntryKind.CONCERN,
                        EntryKind.ACTION_DONE)
                .stream()
                .filter(Predicate.not(likely::contains))
                .filter(other -> other != EntryKind.ACTION_DONE || actions)
                .toList();
    }

    /** The fields of the form in hand; empty when nothing is begun. */
    List<FieldSpec> form() {
        EntryKind writing = kind.get();
        return writing == null ? List.of() : Forms.of(writing, step.get(), file.get() == null);
    }

    /** The people of the case, children first. */
    public List<InvolvedPerson> people() {
        CaseFile open = file.get();
        return open == null ? List.of() : open.people();
    }

    /** What was agreed in this case and is not finished. */
    public List<AgreedAction> openActions() {
        CaseFile open = file.get();
        return open == null
                ? List.of()
                : open.actions().stream().filter(action -> action.outcome() == null).toList();
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
        boolean sameCase = java.util.Objects.equals(before, after);
        boolean sameStep = step.get().id().equals(at.id());
        shownStep.set(at);
        file.set(shown);
        if (sameCase && (typed.get() || sameStep && kind.get() != null)) {
            return;
        }
        if (!sameCase) {
            drafts.save();
        }
        if (!sameCase && before != null) {
            notice.set(null);
        }
        step.set(at);
        empty();
        write(shown == null ? null : likeliest());
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
        write(file.get() == null ? null : likeliest());
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
        drafts.save();
        empty();
        notice.set(null);
        write(wanted);
        bringBack(draft -> draft.kind() == wanted);
    }

    /** Corrects an entry of the open case. */
    public void correct(RecordedEntry entry) {
        drafts.save();
        empty();
        notice.set(null);
        context.pathway().find(entry.step()).ifPresent(step::set);
        original.set(entry);
        filling = true;
        fields.set(FieldKey.CORRECTS, entry.id().value());
        fields.people(
                entry.fact().people().stream()
                        .map(PersonId::new)
                        .collect(java.util.stream.Collectors.toSet()));
        filling = false;
        write(EntryKind.CORRECTION);
    }

    /** Finishes an agreed action of the open case. */
    public void finish(AgreedAction action) {
        begin(EntryKind.ACTION_DONE);
        fields.set(FieldKey.ACTION, action.id().toString());
    }

    /** Goes on with a draft. */
    public void resume(Draft draft) {
        drafts.save();
        context.pathway().find(draft.step()).ifPresent(step::set);
        shownStep.set(step.get());
        fill(draft);
    }

    /** Goes on with the draft of that id, if it still lies in the book and fits the open case. */
    public void resume(DraftId id) {
        bringBack(draft -> draft.id().equals(id), true);
    }

    /** Adds somebody, or takes them out, of those that the entry is about. */
    void about(PersonId person, boolean isAbout) {
        Set<PersonId> people = new java.util.LinkedHashSet<>(fields.people());
        if (isAbout ? people.add(person) : people.remove(person)) {
            fields.people(people);
        }
    }

    /** Saves the draft at once. */
    public void saveDraft() {
        drafts.save();
    }

    /** Signs what is in the form, or says what is missing. */
    public void sign() {
        EntryKind signing = kind.get();
        if (signing == null || busy.get()) {
            return;
        }
        drafts.save();
        FormReading reading =
                FormReader.read(signing, caseId(), step.get().id(), fields, moments);
        switch (reading) {
            case FormReading.Unready unready -> missing(unready.gaps());
            case FormReading.Ready ready -> {
                Optional<DraftId> draft = drafts.saved();
                busy.set(true);
                context.lastingJobs()
                        .run(
                                Jobs.Lane.BOOKS,
                                "Signing",
                                () -> record(() ->
                                        context.session().recorder().sign(ready.form(), draft)))
                        .onDone(outcome -> done(outcome, signing.title() + " signed and locked"))
                        .onFailed(this::failed);
            }
        }
    }

    /** The case goes along a way on from an action, information or start step. */
    public void follow(org.waymark.pathway.Route route) {
        CaseId open = caseId();
        if (open != null && !busy.get()) {
            move(
                    () -> context.session().recorder().follow(open, route),
                    "The case goes on to “" + title(route.to()) + "”");
        }
    }

    /** The case is at the step that is shown, although no route leads there; says why. */
    public void moveHere(String reason) {
        CaseId open = caseId();
        if (open != null && !busy.get()) {
            StepId to = shownStep.get().id();
            move(
                    () -> context.session().recorder().moveTo(open, to, reason),
                    "The case now stands at “" + title(to) + "”");
        }
    }

    private void move(Recording recording, String words) {
        drafts.save();
        busy.set(true);
        context.lastingJobs()
                .run(Jobs.Lane.BOOKS, "Moving the case", () -> record(recording))
                .onDone(outcome -> moved(outcome, words))
                .onFailed(this::failed);
    }

    private void moved(Outcome outcome, String words) {
        busy.set(false);
        switch (outcome.signing()) {
            case Signing.Incomplete incomplete ->
                    notice.set(
                            new Confirmation(
                                    incomplete.gaps().getFirst().words(),
                                    Confirmation.Tone.NEEDED));
            case Signing.Signed done -> {
                notice.set(new Confirmation(words + ".", Confirmation.Tone.DONE));
                context.recorded().run();
                signed.accept(done);
            }
        }
    }

    private Outcome record(Recording recording) {
        Signing signing = recording.sign();
        long number =
                signing instanceof Signing.Signed done
                        ? context.session()
                                .queries()
                                .entry(done.entry())
                                .map(RecordedEntry::number)
                                .orElse(0L)
                        : 0;
        return new Outcome(signing, number);
    }

    private void done(Outcome outcome, String words) {
        busy.set(false);
        switch (outcome.signing()) {
            case Signing.Incomplete incomplete -> missing(incomplete.gaps());
            case Signing.Signed done -> {
                boolean danger = "YES".equals(fields.get(FieldKey.DANGER_NOW));
                empty();
                write(file.get() == null ? null : likeliest());
                String number = outcome.number() > 0 ? ", entry " + outcome.number() : "";
                notice.set(
                        new Confirmation(
                                words
                                        + number
                                        + "."
                                        + (danger
                                                ? " You wrote that somebody is in danger now: call"
                                                        + " 999."
                                                : ""),
                                Confirmation.Tone.DONE));
                context.recorded().run();
                signed.accept(done);
            }
        }
    }

    private void missing(List<Signing.Gap> found) {
        Map<FieldKey, String> byField = new EnumMap<>(FieldKey.class);
        StringBuilder others = new StringBuilder();
        List<FieldKey> order = form().stream().map(FieldSpec::key).toList();
        for (Signing.Gap gap : found) {
            Optional<FieldKey> key = FieldKey.named(gap.field()).map(this::shownAs);
            if (key.isPresent() && order.contains(key.get())) {
                byField.putIfAbsent(key.get(), gap.words());
            } else {
                others.append(' ').append(gap.words());
            }
        }
        Map<FieldKey, String> inOrder = new java.util.LinkedHashMap<>();
        order.stream()
                .filter(byField::containsKey)
                .forEach(key -> inOrder.put(key, byField.getOrDefault(key, "")));
        String words =
                byField.size() == 1
                        ? "One thing is still needed before this can be signed."
                        : byField.size() > 1
                                ? byField.size() + " things are still needed before this can be"
                                        + " signed."
                                : "This cannot be signed yet.";
        notice.set(new Confirmation(words + others, Confirmation.Tone.NEEDED));
        gaps.set(java.util.Collections.unmodifiableMap(inOrder));
    }

    /** A decision not to act is chosen where the routes are. */
    private FieldKey shownAs(FieldKey key) {
        return key == FieldKey.NOT_TO_ACT ? FieldKey.CHOSEN : key;
    }

    private void failed(Failure failure) {
        busy.set(false);
        notice.set(
                new Confirmation(
                        failure.happened() + " " + failure.kept() + " " + failure.next(),
                        Confirmation.Tone.FAILED));
    }

    private void bringBack(Predicate<Draft> wanted) {
        bringBack(wanted, false);
    }

    private void bringBack(Predicate<Draft> wanted, boolean anyStep) {
        CaseId open = caseId();
        StepId at = step.get().id();
        int asking = ++asked;
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for drafts",
                        () ->
                                context.session().queries().drafts().stream()
                                        .filter(
                                                draft ->
                                                        java.util.Objects.equals(
                                                                draft.caseId(), open))
                                        .filter(draft -> anyStep || draft.step().equals(at))
                                        .filter(draft -> !draft.fields().isEmpty())
                                        .filter(wanted)
                                        .max(Comparator.comparing(Draft::savedAt)))
                .onDone(
                        found -> {
                            if (found.isPresent()
                                    && asking == asked
                                    && !touched
                                    && java.util.Objects.equals(open, caseId())
                                    && step.get().id().equals(at)) {
                                if (anyStep) {
                                    resume(found.get());
                                } else {
                                    fill(found.get());
                                }
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
        String corrected = fields.get(FieldKey.CORRECTS);
        if (!corrected.isEmpty()) {
            context.jobs()
                    .run(
                            Jobs.Lane.BOOKS,
                            "Reading the entry",
                            () ->
                                    context.session()
                                            .queries()
                                            .entry(
                                                    new org.waymark.casework.EntryId(corrected)))
                    .onDone(
                            found -> {
                                if (corrected.equals(fields.get(FieldKey.CORRECTS))) {
                                    original.set(found.orElse(null));
                                }
                            });
        }
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
        gaps.set(Map.of());
        touched = false;
        typed.set(false);
        drafts.begin();
    }

    private void changed() {
        if (!filling) {
            touched = true;
            typed.set(true);
            drafts.typed();
        }
    }

    private Optional<Draft> asDraft() {
        EntryKind writing = kind.get();
        Map<String, String> filled = lasting(fields.filled());
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

    /** Words such as "yesterday" mean another day tomorrow, so a draft keeps the day itself. */
    private Map<String, String> lasting(Map<String, String> filled) {
        if (filled.isEmpty()) {
            return filled;
        }
        Map<String, String> kept = new HashMap<>(filled);
        for (FieldSpec spec : form()) {
            String typed = fields.get(spec.key());
            boolean moment = spec.control() == FieldSpec.Control.MOMENT;
            boolean now = typed.isBlank() && spec.key() == FieldKey.HAPPENED;
            if (moment && (now || !typed.isBlank())
                    && moments.read(typed) instanceof MomentReading.Understood understood) {
                kept.put(spec.key().draftName(), understood.lasting());
            } else if (spec.control() == FieldSpec.Control.DAY
                    && !typed.isBlank()
                    && moments.day(typed) instanceof MomentReading.Understood understood) {
                kept.put(spec.key().draftName(), understood.lasting());
            }
        }
        return kept;
    }

    private EntryKind likeliest() {
        List<EntryKind> likely = likelyKinds();
        return likely.isEmpty() ? EntryKind.NOTE : likely.getFirst();
    }

    private @Nullable CaseId caseId() {
        CaseFile open = file.get();
        return open == null ? null : open.summary().id();
    }

    private String title(StepId id) {
        return context.pathway().find(id).map(Step::title).orElse(id.value());
    }

    private record Outcome(Signing signing, long number) {}

    /** Something that is signed on the books' thread. */
    @FunctionalInterface
    private interface Recording {
        Signing sign();
    }
}
